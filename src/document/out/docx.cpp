// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/docx.h"

#include "document/out/office/docx_body.h"
#include "document/out/office/docx_parts.h"

namespace document::out {

base::Done writeDocx(const Sheet &sheet, const std::filesystem::path &file, const Watch &watch)
{
    auto body = docxBody(sheet, watch);
    if (!body)
        return body.error();
    std::vector<Part> parts = docxFixedParts();
    parts.emplace_back("word/document.xml", std::move(*body));
    parts.emplace_back("word/footer1.xml", docxFooter(sheet));
    return pack(parts, file);
}

} // namespace document::out
