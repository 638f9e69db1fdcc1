// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/late/workbook_library.h"

namespace document::late {

WorkbookLibrary::WorkbookLibrary()
    : base::LateLibrary(VERSTA_LIBXLSXWRITER)
{
}

const WorkbookLibrary &workbooks()
{
    static const WorkbookLibrary taken;
    return taken;
}

} // namespace document::late
