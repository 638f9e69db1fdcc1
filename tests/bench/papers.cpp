// SPDX-License-Identifier: GPL-3.0-or-later
// One table of measures as PDF: by Versta's own layout, or by QTextDocument, which is what Qt offers for it.
// bench_papers versta|qt ROWS prints the wall time in milliseconds and the most memory of the process in KiB.
#include "document/out/paint/serif.h"
#include "document/out/print.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <cstdio>

using document::out::Table;

namespace {

Table tableOf(int rows)
{
    const QStringList headings{QStringLiteral("№"),         QStringLiteral("Мероприятие"),
                               QStringLiteral("Срок"),      QStringLiteral("Ответственные"),
                               QStringLiteral("Результат"), QStringLiteral("Статус")};
    Table table;
    for (const QString &heading : headings)
        table.columns.push_back({heading, 40, document::out::Align::left});
    for (int at = 1; at <= rows; ++at) {
        document::out::Row row;
        for (const QString &text :
             {QStringLiteral("1.%1").arg(at),
              QStringLiteral("Провести совещание с учителями о подготовке к проверочным работам, часть %1").arg(at),
              QStringLiteral("до 22 января 2024 года"), QStringLiteral("Управление образования, директора школ"),
              QStringLiteral("Протокол совещания"), QStringLiteral("до 22.01.2024: просрочено")})
            row.cells.push_back({text, false, {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

bool byVersta(const Table &table, const QString &file)
{
    document::out::Sheet sheet;
    sheet.paper = document::out::Paper::landscape;
    sheet.blocks.emplace_back(table);
    return static_cast<bool>(document::out::writePdf(sheet, file.toStdString(), {}));
}

bool byQt(const Table &table, const QString &file)
{
    QTextDocument text;
    text.setDefaultFont(QFont(QStringLiteral("PT Serif"), 10));
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellSpacing(0);
    QTextTable *cells = QTextCursor(&text).insertTable(int(table.rows.size()) + 1, int(table.columns.size()), format);
    for (int column = 0; column < cells->columns(); ++column) {
        const auto at = static_cast<std::size_t>(column);
        cells->cellAt(0, column).firstCursorPosition().insertText(table.columns[at].heading);
        for (int row = 1; row < cells->rows(); ++row)
            cells->cellAt(row, column)
                .firstCursorPosition()
                .insertText(table.rows[static_cast<std::size_t>(row) - 1].cells[at].text);
    }
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    text.print(&writer);
    return true;
}

long peakKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toLong();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QTemporaryDir folder;
    if (words.size() != 3 || !document::out::takeSerif())
        return 2;
    const Table table = tableOf(words[2].toInt());
    const QString file = folder.filePath(QStringLiteral("table.pdf"));
    QElapsedTimer clock;
    clock.start();
    if (!(words[1] == QStringLiteral("qt") ? byQt(table, file) : byVersta(table, file)))
        return 1;
    std::printf("table %lld %ld\n", static_cast<long long>(clock.elapsed()), peakKiB());
    return 0;
}
