// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of any kind on paper and in office files: where their signatures and titles stand.
#include "document/out/docx.h"
#include "document/out/print.h"
#include "document/out/sheet.h"
#include "document/out/xlsx.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace document;

namespace {

const auto section = QStringLiteral("понедельник, 27 апреля 2026 года");

/// A table under a title of its own, and two to sign it; the first column is too narrow for the title.
out::Sheet planOf(int rows)
{
    out::Table table{{{QStringLiteral("№"), 8, out::Align::right}, {QStringLiteral("Школа"), 120, {}}},
                     {{true, {{section, false, {}}}}}};
    for (int at = 1; at <= rows; ++at)
        table.rows.push_back({false, {{QString::number(at), false, {}}, {QStringLiteral("школа"), false, {}}}});
    out::Sheet plan;
    plan.tab = QStringLiteral("План");
    plan.blocks = {table, out::Signature{QStringLiteral("Наблюдатель"), {}, {}},
                   out::Signature{QStringLiteral("С актом ознакомлен, руководитель организации"), {}, {}}};
    return plan;
}

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// A part of an office file.
QString part(const QString &file, const char *name)
{
    return QString::fromUtf8(output(QStringLiteral("python3"),
                                    {QStringLiteral("-c"),
                                     QStringLiteral("import sys, zipfile; sys.stdout.buffer.write("
                                                    "zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"),
                                     file, QString::fromLatin1(name)}));
}

} // namespace

class SheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Alone on a page they would sign nothing.
    void signaturesStandOnThePageOfARow()
    {
        const QString file = m_folder.filePath(QStringLiteral("plan.pdf"));
        int turned = 0;
        for (int rows = 22; rows <= 48; ++rows) {
            const auto pages = out::writePdf(planOf(rows), file.toStdString(), {});
            QVERIFY(pages);
            const auto text = QString::fromUtf8(
                output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")}));
            const QStringList sheets = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
            QCOMPARE(sheets.size(), *pages);
            QVERIFY2(sheets.last().contains(QStringLiteral("руководитель организации")), qPrintable(text));
            QVERIFY2(sheets.last().contains(QStringLiteral("Наблюдатель")), qPrintable(text));
            QVERIFY2(sheets.last().contains(QStringLiteral("школа")), qPrintable(text));
            turned += *pages > 1 ? 1 : 0;
        }
        QVERIFY(turned > 3 && turned < 27); // both sides of the page's end were seen
    }

    void aLongOfficeIsBrokenBeforeTheLineToSignOn()
    {
        const QString file = m_folder.filePath(QStringLiteral("plan.docx"));
        QVERIFY(out::writeDocx(planOf(2), file.toStdString(), {}));
        const QString body = part(file, "word/document.xml");
        static const QRegularExpression broken(
            QStringLiteral("С актом ознакомлен,</w:t><w:br/><w:t[^>]*>руководитель организации</w:t><w:tab/>"));
        QVERIFY2(body.contains(broken), qPrintable(body.right(4000)));
    }

    void aTitleInAWorkbookIsOneLineOverItsNeighbours()
    {
        const QString file = m_folder.filePath(QStringLiteral("plan.xlsx"));
        QVERIFY(out::writeXlsx(planOf(2), file.toStdString(), {}));
        const QString page = part(file, "xl/worksheets/sheet1.xml");
        static const QRegularExpression row(QStringLiteral("<row r=\"2\"[^>]*>.*?</row>"));
        const QString title = row.match(page).captured();
        QVERIFY2(!title.isEmpty() && !title.contains(QStringLiteral(" ht=\"3")), qPrintable(title));
        static const QRegularExpression styleOf(QStringLiteral("<c r=\"A2\" s=\"(\\d+)\""));
        const int style = styleOf.match(title).captured(1).toInt();
        const QString looks = part(file, "xl/styles.xml");
        const QString cells = looks.mid(looks.indexOf(QStringLiteral("<cellXfs")));
        const QStringList each = cells.split(QStringLiteral("<xf "));
        QVERIFY2(style > 0 && !each[style + 1].contains(QStringLiteral("wrapText")), qPrintable(cells));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(SheetsTest)
#include "sheets.moc"
