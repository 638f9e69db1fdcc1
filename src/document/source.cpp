// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/source.h"

#include "base/file.h"
#include "document/format/archive.h"
#include "document/format/encoding.h"
#include "document/format/office.h"
#include "document/format/text.h"

#include <algorithm>
#include <array>

namespace document {

namespace {

using base::Error;

/// Files that people take for documents and that are not read: told by name instead of a heap of signs.
std::string_view knownStranger(base::View bytes)
{
    struct Mark
    {
        std::string_view start;
        std::string_view what;
    };
    using namespace std::string_view_literals;
    static constexpr std::array marks{
        Mark{"%PDF"sv, "a PDF file"sv},
        Mark{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old Word or Excel file (.doc, .xls)"sv},
        Mark{"{\\rtf"sv, "an RTF file"sv},
        Mark{"\x89PNG"sv, "a picture (PNG)"sv},
        Mark{"\xFF\xD8\xFF"sv, "a picture (JPEG)"sv},
        Mark{"GIF8"sv, "a picture (GIF)"sv},
        Mark{"Rar!"sv, "a RAR archive"sv},
        Mark{"7z\xBC\xAF"sv, "a 7z archive"sv},
        Mark{"\x1F\x8B"sv, "a gzip archive"sv},
        Mark{"\x7F"
             "ELF"sv,
             "a program"sv},
        Mark{"MZ\x90"sv, "a program"sv}};
    for (const Mark &mark : marks) {
        if (base::textOf(bytes).starts_with(mark.start))
            return mark.what;
    }
    return {};
}

bool isEmptyText(base::View bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::byte one) {
        return one == std::byte{' '} || (one >= std::byte{9} && one <= std::byte{13});
    });
}

} // namespace

base::Result<Source> openSource(const std::filesystem::path &path)
{
    const auto bytes = base::readFile(path, fileLimitBytes);
    if (!bytes)
        return bytes.error();
    return readSource(*bytes);
}

base::Result<Source> readSource(base::View bytes)
{
    if (bytes.size() > fileLimitBytes)
        return base::fail(Error::Code::tooLarge, "the file is over 50 MB");
    if (isEmptyText(bytes))
        return base::fail(Error::Code::invalid, "the file is empty");
    if (isZip(bytes))
        return readOffice(bytes);
    if (const auto stranger = knownStranger(bytes); !stranger.empty())
        return base::fail(Error::Code::invalid, "this is " + std::string(stranger));
    auto text = decodeText(bytes);
    if (!text)
        return text.error();
    if (text->text.count(QLatin1Char('\n')) > static_cast<qsizetype>(blockLimit))
        return base::fail(Error::Code::tooLarge, "the text has too many lines");
    Source source = sourceOfText(text->text);
    source.encoding = text->encoding;
    return source;
}

QString nameOf(Source::Kind kind)
{
    switch (kind) {
    case Source::Kind::text: return QStringLiteral("text");
    case Source::Kind::markdown: return QStringLiteral("markdown");
    case Source::Kind::csv: return QStringLiteral("csv");
    case Source::Kind::html: return QStringLiteral("html");
    case Source::Kind::docx: return QStringLiteral("docx");
    case Source::Kind::odt: return QStringLiteral("odt");
    case Source::Kind::xlsx: return QStringLiteral("xlsx");
    }
    return {};
}

} // namespace document
