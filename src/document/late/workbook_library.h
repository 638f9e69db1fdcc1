// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/late_library.h"

#include <xlsxwriter.h>

namespace document::late {

/// What Versta calls of libxlsxwriter, by its names.
class WorkbookLibrary : public base::LateLibrary
{
public:
    WorkbookLibrary()
        : base::LateLibrary(VERSTA_LIBXLSXWRITER)
    {
    }

    decltype(&::workbook_new_opt) workbook_new_opt = function("workbook_new_opt");
    decltype(&::workbook_add_format) workbook_add_format = function("workbook_add_format");
    decltype(&::workbook_add_worksheet) workbook_add_worksheet = function("workbook_add_worksheet");
    decltype(&::workbook_set_properties) workbook_set_properties = function("workbook_set_properties");
    decltype(&::workbook_close) workbook_close = function("workbook_close");
    decltype(&::lxw_workbook_free) lxw_workbook_free = function("lxw_workbook_free");
    decltype(&::format_set_align) format_set_align = function("format_set_align");
    decltype(&::format_set_bg_color) format_set_bg_color = function("format_set_bg_color");
    decltype(&::format_set_bold) format_set_bold = function("format_set_bold");
    decltype(&::format_set_border) format_set_border = function("format_set_border");
    decltype(&::format_set_bottom) format_set_bottom = function("format_set_bottom");
    decltype(&::format_set_font_name) format_set_font_name = function("format_set_font_name");
    decltype(&::format_set_font_size) format_set_font_size = function("format_set_font_size");
    decltype(&::format_set_num_format) format_set_num_format = function("format_set_num_format");
    decltype(&::format_set_text_wrap) format_set_text_wrap = function("format_set_text_wrap");
    decltype(&::format_set_top) format_set_top = function("format_set_top");
    decltype(&::worksheet_autofilter) worksheet_autofilter = function("worksheet_autofilter");
    decltype(&::worksheet_fit_to_pages) worksheet_fit_to_pages = function("worksheet_fit_to_pages");
    decltype(&::worksheet_freeze_panes) worksheet_freeze_panes = function("worksheet_freeze_panes");
    decltype(&::worksheet_repeat_rows) worksheet_repeat_rows = function("worksheet_repeat_rows");
    decltype(&::worksheet_set_column) worksheet_set_column = function("worksheet_set_column");
    decltype(&::worksheet_set_footer) worksheet_set_footer = function("worksheet_set_footer");
    decltype(&::worksheet_set_landscape) worksheet_set_landscape = function("worksheet_set_landscape");
    decltype(&::worksheet_set_margins) worksheet_set_margins = function("worksheet_set_margins");
    decltype(&::worksheet_set_paper) worksheet_set_paper = function("worksheet_set_paper");
    decltype(&::worksheet_set_row) worksheet_set_row = function("worksheet_set_row");
    decltype(&::worksheet_write_blank) worksheet_write_blank = function("worksheet_write_blank");
    decltype(&::worksheet_write_datetime) worksheet_write_datetime = function("worksheet_write_datetime");
    decltype(&::worksheet_write_string) worksheet_write_string = function("worksheet_write_string");
};

/// Taken up by the first call. Threads may call it at once.
inline const WorkbookLibrary &workbooks()
{
    static const WorkbookLibrary taken;
    return taken;
}

} // namespace document::late
