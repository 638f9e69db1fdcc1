// SPDX-License-Identifier: GPL-3.0-or-later
#include "books.h"
#include "document/format/archive.h"
#include "document/format/encoding.h"
#include "document/format/grid.h"
#include "document/format/markup.h"
#include "document/format/office.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <numeric>

using namespace document;
using Code = base::Error::Code;

namespace {

QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &parts)
{
    QByteArray bytes(64 * 1024
                         + 2
                             * std::accumulate(parts.begin(), parts.end(), 0,
                                               [](int sum, const auto &part) { return sum + int(part.second.size()); })
                             / 10
                         + 200 * int(parts.size()),
                     '\0');
    std::size_t used = 0;
    archive *out = archive_write_new();
    archive_write_set_format_zip(out);
    archive_write_set_bytes_in_last_block(out, 1);
    archive_write_open_memory(out, bytes.data(), static_cast<std::size_t>(bytes.size()), &used);
    for (const auto &[name, text] : parts) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, text.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_write_header(out, entry);
        archive_write_data(out, text.constData(), static_cast<std::size_t>(text.size()));
        archive_entry_free(entry);
    }
    archive_write_free(out);
    return bytes.left(static_cast<qsizetype>(used));
}

QByteArray sample(const char *name)
{
    return bytesOfFile(underSource("assets/samples/") + QString::fromUtf8(name));
}

Code codeOf(const QByteArray &bytes)
{
    const auto source = sourceOf(bytes);
    return source ? Code::io : source.error().code; // io never comes from bytes at hand: it stands for «it was read»
}

QByteArray docxWith(const QByteArray &body)
{
    return zipOf({{"word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"}});
}

} // namespace

class SourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKindIsToldByTheBytesNotTheName()
    {
        const std::pair<const char *, Source::Kind> expected[] = {
            {"tabs.txt", Source::Kind::text},    {"pipes.md", Source::Kind::markdown},
            {"quarters.csv", Source::Kind::csv}, {"page.html", Source::Kind::html},
            {"school.docx", Source::Kind::docx}, {"municipality.odt", Source::Kind::odt},
            {"region.xlsx", Source::Kind::xlsx}};
        for (const auto &[name, kind] : expected) {
            const auto source = sourceOf(sample(name));
            QVERIFY2(source, name);
            QCOMPARE(nameOf(source->kind), nameOf(kind));
        }
    }

    void aFileIsReadAndAMissingOneIsNotFound()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("карта.doc")).toStdString();
        QCOMPARE(openSource(path).error().code, Code::notFound);
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sample("tabs.txt"));
        file.close();
        QVERIFY(openSource(path));
        QVERIFY(file.resize(qint64(fileLimitBytes) + 1));
        QCOMPARE(openSource(path).error().code, Code::tooLarge);
        QVERIFY(!openSource(folder.path().toStdString()));
    }

    void emptyAndForeignFilesAreInvalid()
    {
        QCOMPARE(codeOf({}), Code::invalid);
        QCOMPARE(codeOf(" \n\t\r\n"), Code::invalid);
        QCOMPARE(codeOf("%PDF-1.7 ..."), Code::invalid);
        QCOMPARE(codeOf(QByteArray::fromHex("D0CF11E0A1B11AE1") + "word"), Code::invalid);
        QCOMPARE(codeOf("{\\rtf1 text}"), Code::invalid);
        QVERIFY(sourceOf("%PDF-1.7").error().detail.find("PDF") != std::string::npos);
    }

    void binaryDataIsInvalid()
    {
        QByteArray noise;
        unsigned seed = 7;
        for (int i = 0; i < 5000; ++i) {
            seed = seed * 1664525u + 1013904223u;
            noise.append(static_cast<char>(seed >> 24));
        }
        QCOMPARE(codeOf(noise), Code::invalid);
        noise.replace('\0', '\1');
        QCOMPARE(codeOf(noise), Code::invalid);
        noise.clear();
        for (int i = 0; i < 400; ++i)
            noise.append(static_cast<char>(0x80 + i % 64));
        QCOMPARE(codeOf(noise), Code::invalid);
    }

    void encodingsAreTold()
    {
        const std::pair<const char *, const char *> expected[] = {{"tabs.txt", "UTF-8"},
                                                                  {"windows1251.txt", "windows-1251"},
                                                                  {"koi8.txt", "KOI8-R"},
                                                                  {"utf16le.txt", "UTF-16LE"},
                                                                  {"utf16be_without_mark.txt", "UTF-16BE"}};
        for (const auto &[name, encoding] : expected)
            QCOMPARE(sourceOf(sample(name))->encoding, QString::fromUtf8(encoding));
        QCOMPARE(decodeText(base::bytesOf("\xEF\xBB\xBF\xD0\x92\xD0\x9F\xD0\xA0"))->text, QStringLiteral("ВПР"));
        QCOMPARE(decodeText(base::bytesOf("\xD0\x92\xD0\x9F\xD0"))->text, QStringLiteral("ВП"));
    }

    void aDamagedArchiveSaysWhere()
    {
        const QByteArray whole = sample("school.docx");
        int damaged = 0;
        for (qsizetype length = 4; length < whole.size(); length += 97) {
            const auto source = sourceOf(whole.left(length));
            if (source)
                continue; // the list of parts at the end may be lost and all that is needed be there
            QVERIFY(source.error().code == Code::damaged || source.error().code == Code::invalid);
            QVERIFY(!source.error().detail.empty());
            damaged += source.error().code == Code::damaged;
        }
        QVERIFY(damaged > 0);
        QCOMPARE(codeOf(docxWith("<w:p><w:r><w:t>x</w:p>")), Code::damaged);
        QVERIFY(sourceOf(docxWith("<w:p>")).error().detail.find("word/document.xml") != std::string::npos);
        QCOMPARE(codeOf(zipOf({{"xl/workbook.xml", "<workbook>"}})), Code::damaged);
        QCOMPARE(codeOf(zipOf({{"content.xml", "<office:document"}})), Code::damaged);
    }

    void anArchiveOfSomethingElseIsInvalid() { QCOMPARE(codeOf(zipOf({{"readme.txt", "x"}})), Code::invalid); }

    void aZipBombIsTooLarge()
    {
        const QByteArray bomb = zipOf({{"word/document.xml", "<a>" + QByteArray(70 * 1024 * 1024, ' ') + "</a>"}});
        QVERIFY(bomb.size() < 20 * 1024 * 1024);
        QCOMPARE(codeOf(bomb), Code::tooLarge);
        std::vector<std::pair<QByteArray, QByteArray>> many;
        for (int i = 0; i < 4200; ++i)
            many.emplace_back("part" + QByteArray::number(i), "");
        QCOMPARE(codeOf(zipOf(many)), Code::tooLarge);
    }

    void anEntityBombIsRefused()
    {
        const QByteArray bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c "
                                "\"&b;&b;&b;&b;\">]><w:document><w:p>&c;</w:p></w:document>";
        QCOMPARE(codeOf(zipOf({{"word/document.xml", bomb}})), Code::invalid);
    }

    void tooManyRowsAreTooLarge()
    {
        QCOMPARE(codeOf(QByteArray(int(blockLimit) + 5, '\n').prepend("Дорожная карта")), Code::tooLarge);
        QByteArray rows;
        for (std::size_t i = 0; i < blockLimit + 5; ++i)
            rows += "<w:p/>";
        QCOMPARE(codeOf(docxWith(rows)), Code::tooLarge);
    }

    void aMillionRepeatedCellsAreBounded()
    {
        const auto source = sourceOf(
            zipOf({{"content.xml",
                    "<d xmlns:table=\"t\" xmlns:text=\"x\"><table:table><table:table-row "
                    "table:number-rows-repeated=\"1048576\">"
                    "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell>"
                    "</table:table-row></table:table></d>"}}));
        QVERIFY(source);
        QVERIFY(source->blocks.size() <= 200);
        QCOMPARE(source->blocks.front().cells.size(), qsizetype(columnLimit));
    }

    void spansFillTheGrid()
    {
        Grid grid;
        grid.add(QStringLiteral("a"), 2);
        grid.add(QStringLiteral("b"), 1, 2);
        QCOMPARE(grid.endRow(), (QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")}));
        grid.add(QStringLiteral("c"));
        grid.add(QStringLiteral("d"));
        QCOMPARE(grid.endRow(), (QStringList{QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("b")}));
        grid.add(QStringLiteral("e"));
        QCOMPARE(grid.endRow().first(), QStringLiteral("e"));
    }

    void tagsAndMarksComeOff()
    {
        QCOMPARE(folded(withoutTags(QStringLiteral("<p>a&nbsp;&laquo;b&raquo;</p><ul style=\"x\"><li>c</li>"))),
                 QStringLiteral("a «b» - c"));
        QCOMPARE(withoutTags(QStringLiteral("при n <10 и m > 5")), QStringLiteral("при n <10 и m > 5"));
        bool isHeading = false;
        QCOMPARE(withoutMarks(QStringLiteral("## **1\\. Раздел**"), &isHeading), QStringLiteral("1. Раздел"));
        QVERIFY(isHeading);
        QCOMPARE(withoutMarks(QStringLiteral("№ ___ от"), &isHeading), QStringLiteral("№ ___ от"));
        QVERIFY(!isHeading);
    }
};

QTEST_APPLESS_MAIN(SourceTest)
#include "source.moc"
