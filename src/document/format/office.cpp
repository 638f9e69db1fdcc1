// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/office.h"

namespace document {

namespace {

bool isWanted(std::string_view name)
{
    return name == "word/document.xml" || name == "word/numbering.xml" || name == "content.xml"
        || name == "xl/workbook.xml" || name == "xl/_rels/workbook.xml.rels" || name == "xl/sharedStrings.xml"
        || name == "xl/styles.xml" || (name.starts_with("xl/worksheets/") && name.ends_with(".xml"));
}

base::Result<Source> sourceOf(Source::Kind kind, base::Result<Blocks> blocks)
{
    if (!blocks)
        return blocks.error();
    Source source;
    source.kind = kind;
    source.blocks = std::move(*blocks);
    return source;
}

} // namespace

base::Result<Source> readOffice(base::View bytes)
{
    const auto parts = unpack(bytes, isWanted);
    if (!parts)
        return parts.error();
    if (parts->contains("word/document.xml"))
        return sourceOf(Source::Kind::docx, blocksOfDocx(*parts));
    if (parts->contains("xl/workbook.xml"))
        return sourceOf(Source::Kind::xlsx, blocksOfXlsx(*parts));
    if (parts->contains("content.xml"))
        return sourceOf(Source::Kind::odt, blocksOfOdt(*parts));
    return base::fail(base::Error::Code::invalid, "an archive without a document in it");
}

} // namespace document
