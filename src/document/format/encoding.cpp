// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/encoding.h"

#include "base/utf8.h"

#include <QStringDecoder>

#include <algorithm>

namespace document {

namespace {

using Upper128 = std::array<char16_t, 128>;

// Microsoft's windows-1251 and RFC 1489, bytes 0x80 to 0xFF.
constexpr std::u16string_view windows1251Low =
    u"\u0402\u0403\u201A\u0453\u201E\u2026\u2020\u2021\u20AC\u2030\u0409\u2039\u040A\u040C\u040B\u040F"
    u"\u0452\u2018\u2019\u201C\u201D\u2022\u2013\u2014\uFFFD\u2122\u0459\u203A\u045A\u045C\u045B\u045F"
    u"\u00A0\u040E\u045E\u0408\u00A4\u0490\u00A6\u00A7\u0401\u00A9\u0404\u00AB\u00AC\u00AD\u00AE\u0407"
    u"\u00B0\u00B1\u0406\u0456\u0491\u00B5\u00B6\u00B7\u0451\u2116\u0454\u00BB\u0458\u0405\u0455\u0457";
constexpr std::u16string_view koi8 =
    u"\u2500\u2502\u250C\u2510\u2514\u2518\u251C\u2524\u252C\u2534\u253C\u2580\u2584\u2588\u258C\u2590"
    u"\u2591\u2592\u2593\u2320\u25A0\u2219\u221A\u2248\u2264\u2265\u00A0\u2321\u00B0\u00B2\u00B7\u00F7"
    u"\u2550\u2551\u2552\u0451\u2553\u2554\u2555\u2556\u2557\u2558\u2559\u255A\u255B\u255C\u255D\u255E"
    u"\u255F\u2560\u2561\u0401\u2562\u2563\u2564\u2565\u2566\u2567\u2568\u2569\u256A\u256B\u256C\u00A9"
    u"\u044E\u0430\u0431\u0446\u0434\u0435\u0444\u0433\u0445\u0438\u0439\u043A\u043B\u043C\u043D\u043E"
    u"\u043F\u044F\u0440\u0441\u0442\u0443\u0436\u0432\u044C\u044B\u0437\u0448\u044D\u0449\u0447\u044A"
    u"\u042E\u0410\u0411\u0426\u0414\u0415\u0424\u0413\u0425\u0418\u0419\u041A\u041B\u041C\u041D\u041E"
    u"\u041F\u042F\u0420\u0421\u0422\u0423\u0416\u0412\u042C\u042B\u0417\u0428\u042D\u0429\u0427\u042A";

Upper128 tableOf(std::u16string_view letters)
{
    Upper128 table{};
    std::copy(letters.begin(), letters.end(), table.begin());
    for (std::size_t i = letters.size(); i < table.size(); ++i)
        table[i] = static_cast<char16_t>(0x0410 + (i - letters.size()));
    return table;
}

QString decodeBytes(base::View bytes, const Upper128 &table)
{
    QString text;
    text.reserve(static_cast<qsizetype>(bytes.size()));
    for (const std::byte one : bytes) {
        const auto code = std::to_integer<unsigned>(one);
        text.append(code < 0x80 ? QChar(code) : QChar(table[code - 0x80]));
    }
    return text;
}

/// The letters that make up three quarters of any Russian text; a wrong table turns them into capitals or signs.
int commonLetters(const QString &text)
{
    static const QString common =
        QStringLiteral("\u043E\u0435\u0430\u0438\u043D\u0442\u0441\u0440\u0432\u043B\u043A\u043C\u0434\u043F\u0443");
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar letter) { return common.contains(letter); }));
}

bool isControl(QChar letter)
{
    const auto code = letter.unicode();
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f' && code != '\v' && code != 0x1A)
        || code == 0x7F || (code >= 0x80 && code < 0xA0 && code != 0x85);
}

/// Some control characters come with text from old systems; a program or a picture is full of them.
bool isReadable(const QString &text)
{
    const auto bad = std::count_if(text.begin(), text.end(),
                                   [](QChar letter) { return isControl(letter) || letter == QChar(0xFFFD); });
    return bad * 100 <= text.size();
}

base::Result<DecodedText> keep(QString text, const char *encoding)
{
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    text.remove(QChar(0));
    if (!isReadable(text))
        return base::fail(base::Error::Code::invalid, "binary data, no text");
    return DecodedText{std::move(text), QString::fromLatin1(encoding)};
}

bool startsWith(base::View bytes, std::initializer_list<unsigned> mark)
{
    return bytes.size() >= mark.size()
        && std::equal(mark.begin(), mark.end(), bytes.begin(),
                      [](unsigned want, std::byte have) { return want == std::to_integer<unsigned>(have); });
}

QString decodeUtf16(base::View bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const auto even = static_cast<qsizetype>(bytes.size() & ~std::size_t{1});
    return decoder(QByteArrayView(reinterpret_cast<const char *>(bytes.data()), even));
}

/// Russian text in UTF-16 has 0x00 and 0x04 in every other byte.
int highBytes(base::View bytes, std::size_t offset)
{
    const std::size_t end = std::min<std::size_t>(bytes.size() & ~std::size_t{1}, 8192);
    int high = 0;
    for (std::size_t i = offset; i < end; i += 2) {
        const auto code = std::to_integer<unsigned>(bytes[i]);
        high += code == 0x00 || code == 0x04 || code == 0x20 || code == 0x21;
    }
    return end == 0 ? 0 : static_cast<int>(high * 200 / end);
}

bool hasZero(base::View bytes)
{
    const auto head = bytes.first(std::min<std::size_t>(bytes.size(), 8192));
    return std::find(head.begin(), head.end(), std::byte{0}) != head.end();
}

bool isUtf16(base::View bytes, std::size_t highOffset)
{
    return highBytes(bytes, highOffset) > 95 && highBytes(bytes, 1 - highOffset) < 80;
}

/// Well-formed but for a character cut at the end.
std::optional<base::View> utf8Part(base::View bytes)
{
    for (std::size_t cut = 0; cut < 4 && cut <= bytes.size(); ++cut) {
        const base::View part = bytes.first(bytes.size() - cut);
        if (base::isCleanText(base::textOf(part)))
            return part;
    }
    return std::nullopt;
}

/// UTF-8 with damage here and there is still told by its many whole Russian letters.
std::optional<QString> damagedUtf8(base::View bytes)
{
    QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    const auto lost = text.count(QChar(0xFFFD));
    return commonLetters(text) > 20 * lost ? std::optional(text) : std::nullopt;
}

base::Result<DecodedText> decodeSingleBytes(base::View bytes)
{
    const auto high =
        std::count_if(bytes.begin(), bytes.end(), [](std::byte one) { return std::to_integer<unsigned>(one) >= 0x80; });
    const QString windows = decodeBytes(bytes, tableOf(windows1251Low));
    const QString koi = decodeBytes(bytes, tableOf(koi8));
    const int best = std::max(commonLetters(windows), commonLetters(koi));
    if (high > 8 && best * 3 < high) // capitals and rare letters make up the rest
        return base::fail(base::Error::Code::invalid, "bytes in no known encoding of Russian");
    return commonLetters(windows) >= commonLetters(koi) ? keep(windows, "windows-1251") : keep(koi, "KOI8-R");
}

} // namespace

base::Result<DecodedText> decodeText(base::View bytes)
{
    if (startsWith(bytes, {0xFF, 0xFE}))
        return keep(decodeUtf16(bytes.subspan(2), QStringConverter::Utf16LE), "UTF-16LE");
    if (startsWith(bytes, {0xFE, 0xFF}))
        return keep(decodeUtf16(bytes.subspan(2), QStringConverter::Utf16BE), "UTF-16BE");
    if (hasZero(bytes)) {
        if (isUtf16(bytes, 1))
            return keep(decodeUtf16(bytes, QStringConverter::Utf16LE), "UTF-16LE");
        if (isUtf16(bytes, 0))
            return keep(decodeUtf16(bytes, QStringConverter::Utf16BE), "UTF-16BE");
        return base::fail(base::Error::Code::invalid, "binary data, no text");
    }
    if (const auto part = utf8Part(bytes))
        return keep(
            QString::fromUtf8(reinterpret_cast<const char *>(part->data()), static_cast<qsizetype>(part->size())),
            "UTF-8");
    if (auto text = damagedUtf8(bytes))
        return keep(std::move(*text), "UTF-8");
    return decodeSingleBytes(bytes);
}

} // namespace document
