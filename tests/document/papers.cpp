// SPDX-License-Identifier: GPL-3.0-or-later
// Papers read back by other people's tools: pdftotext, pdffonts and pdfinfo (poppler-utils).
#include "books.h"
#include "document/out/docx.h"
#include "document/out/print.h"
#include "document/out/roadmap/roadmap_out.h"
#include "document/out/xlsx.h"

#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace document;
using out::OutMeasure;
using out::OutRoadmap;

namespace {

domain::Measure measure(int number)
{
    domain::Measure one;
    one.number = QStringLiteral("1.%1").arg(number);
    one.text =
        QStringLiteral("Провести совещание с учителями о подготовке к проверочным работам, часть %1").arg(number);
    one.expected = QStringLiteral("Протокол совещания");
    one.section = 0;
    one.deadline.text = QStringLiteral("до 22 января 2024 года");
    one.deadline.kind = domain::Deadline::Kind::by;
    one.deadline.windows = {{std::nullopt, QDate(2024, 1, 22), {}, {}}};
    one.responsibleText = QStringLiteral("Управление образования, директора школ");
    return one;
}

OutRoadmap roadmapOf(int measures)
{
    domain::Roadmap roadmap;
    roadmap.title = QStringLiteral("Дорожная карта по подготовке к ВПР на 2024 год");
    roadmap.organisation = QStringLiteral("Управление образования Зареченского района");
    roadmap.period = domain::Period{QDate(2024, 1, 1), QDate(2024, 12, 31), false};
    roadmap.orders = {{QStringLiteral("4073"), QDate(2024, 1, 10), QStringLiteral("order")}};
    roadmap.signedBy = QStringLiteral("И. И. Петрова");
    roadmap.sections = {{QStringLiteral("1"), QStringLiteral("Организация"), 0}};
    OutRoadmap result;
    result.versions = {roadmap};
    result.today = QDate(2024, 6, 1);
    for (int number = 1; number <= measures; ++number)
        result.measures.push_back({QString::number(number), {{measure(number), {domain::Status::planned}}}});
    return result;
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(120'000) && process.exitCode() == 0
        ? QString::fromUtf8(process.readAllStandardOutput())
        : QStringLiteral("(%1 failed)").arg(program);
}

QString pagesOf(const QString &file)
{
    return output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
}

double blackShareOf(const QImage &page)
{
    qint64 black = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            black += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
    return static_cast<double>(black) / std::max(1, page.width() * page.height());
}

/// VmHWM: the most memory that this process ever had, in KiB.
qint64 peakKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

} // namespace

class PapersTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString written(const OutRoadmap &roadmap, const char *name)
    {
        const QString file = m_folder.filePath(QString::fromLatin1(name));
        const auto format = out::formatOf(file.toStdString());
        const auto done = format ? out::writeRoadmap(roadmap, *format, file.toStdString(), {})
                                 : base::Result<out::Written>(base::fail(base::Error::Code::invalid, "no such format"));
        return done ? file : QString();
    }

    QImage firstPageOf(const QString &pdf)
    {
        const QString name = m_folder.filePath(QStringLiteral("page"));
        output(QStringLiteral("pdftoppm"),
               {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-singlefile"), QStringLiteral("-png"), pdf,
                name});
        return QImage(name + QStringLiteral(".png"));
    }

    /// A part of an office file that must be there.
    QByteArray part(const QString &file, const char *name)
    {
        QProcess unzip;
        unzip.start(
            QStringLiteral("python3"),
            {QStringLiteral("-c"),
             QStringLiteral("import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
                            "sys.stdout.buffer.write(z.read(sys.argv[2]))"),
             file, QString::fromLatin1(name)});
        return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput() : QByteArray();
    }

private Q_SLOTS:
    // What offices ask before they look at anything else: the archive's end record is the end of the file.
    void nothingStandsBehindTheArchive()
    {
        for (const char *name : {"whole.docx", "whole.xlsx"}) {
            QFile file(written(roadmapOf(60), name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            static const QByteArray endRecord("PK\x05\x06", 4);
            QCOMPARE(bytes.lastIndexOf(endRecord), bytes.size() - 22);
        }
    }

    // A row says its height: offices that do not find it by themselves would show the first line only.
    void rowsOfAWorkbookHoldAllLines()
    {
        const auto page = QString::fromUtf8(part(written(roadmapOf(3), "rows.xlsx"), "xl/worksheets/sheet1.xml"));
        static const QRegularExpression height(QStringLiteral("<row r=\"\\d+\"[^>]* ht=\"(\\d+)\""));
        double most = 0;
        for (auto found = height.globalMatch(page); found.hasNext();)
            most = std::max(most, found.next().captured(1).toDouble());
        QVERIFY2(most >= 30, qPrintable(page.left(2000)));
    }

    void pagesAreA4LandscapeWithHeaderAndNumberOnEach()
    {
        const QString file = written(roadmapOf(60), "many.pdf");
        const QString info = output(QStringLiteral("pdfinfo"), {file});
        QVERIFY2(info.contains(QStringLiteral("(A4)")), qPrintable(info));
        static const QRegularExpression size(QStringLiteral("Page size:\\s+84\\d(\\.\\d+)? x 59\\d"));
        QVERIFY2(info.contains(size), qPrintable(info));
        const QStringList pages = pagesOf(file).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 3);
        for (qsizetype at = 0; at < pages.size(); ++at) {
            QVERIFY2(pages[at].contains(QStringLiteral("Мероприятие")), qPrintable(pages[at]));
            QVERIFY(pages[at].contains(QStringLiteral("Лист %1 из %2").arg(at + 1).arg(pages.size())));
        }
    }

    void whatTheRoadmapSaysIsOnThePage()
    {
        const QString page = pagesOf(written(roadmapOf(2), "few.pdf"));
        for (const char *words :
             {"Дорожная карта по подготовке к ВПР на 2024 год", "Управление образования Зареченского района",
              "Утверждена приказом от 10.01.2024 № 4073", "1. Организация", "1.2", "до 22 января 2024", "Протокол",
              "просрочено", "Статус на", "Подписал: И. И. Петрова", "Период плана: 01.01.2024 – 31.12.2024",
              "мероприятий 2, выполнено 0, просрочено 2", "Напечатано 01.06.2024"})
            QVERIFY2(page.contains(QString::fromUtf8(words)), words);
    }

    void ptSerifIsInTheFile()
    {
        const QString fonts = output(QStringLiteral("pdffonts"), {written(roadmapOf(3), "fonts.pdf")});
        const QStringList lines = fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QCOMPARE(lines.size(), 2); // regular and bold, nothing that stands in for them
        for (const QString &line : lines) {
            QVERIFY2(line.contains(QStringLiteral("PTSerif")), qPrintable(line));
            static const QRegularExpression embedded(QStringLiteral("\\byes\\s+(?:yes|no)\\s+yes\\b"));
            QVERIFY2(line.contains(embedded), qPrintable(line)); // embedded, and its letters can be copied as text
        }
    }

    void twoValuesAreBothShownAndMarked()
    {
        OutRoadmap roadmap = roadmapOf(1);
        out::MeasureVersion other = roadmap.measures.front().versions.front();
        other.measure.responsibleText = QStringLiteral("Отдел качества");
        roadmap.measures.front().versions.push_back(other);
        const out::Sheet sheet = out::roadmapSheet(roadmap);
        const auto &table = std::get<out::Table>(sheet.blocks.at(3));
        const out::Cell &who = table.rows.at(1).cells.at(3);
        QCOMPARE(who.text,
                 QStringLiteral("[Разночтение]\n1) Управление образования, директора школ\n2) Отдел качества"));
        QVERIFY(who.isStrong);
        const QString page = pagesOf(written(roadmap, "two.pdf"));
        QVERIFY(page.contains(QStringLiteral("[Разночтение]")) && page.contains(QStringLiteral("Отдел качества")));
        QVERIFY(page.contains(QStringLiteral("Разночтения: мероприятий, где записаны два разных значения: 1")));
    }

    void anEmptyRoadmapSaysSo()
    {
        for (const char *name : {"empty.pdf", "empty.docx", "empty.xlsx", "empty.ics"})
            QVERIFY2(!written(roadmapOf(0), name).isEmpty(), name);
        QVERIFY(pagesOf(m_folder.filePath(QStringLiteral("empty.pdf"))).contains(QStringLiteral("нет мероприятий")));
    }

    void wordsOfAllKindsFindTheirPlace()
    {
        OutRoadmap roadmap = roadmapOf(3);
        auto &rows = roadmap.measures;
        rows[0].versions.front().measure.text = QString(400, QChar(0x0429));
        rows[1].versions.front().measure.responsibleText =
            QString::fromUtf8("محمد الأمين, שרה לוי, 👩🏽‍🏫 \x01\x02") + QChar(0xD800)
            + QStringLiteral("\r\nвторая");
        rows[2].versions.front().measure.text = QStringLiteral("Слово ").repeated(3000); // higher than a page
        const QString pages = pagesOf(written(roadmap, "words.pdf"));
        QCOMPARE(pages.count(QChar(0x0429)), 400);
        QCOMPARE(pages.count(QStringLiteral("Слово")), 3000);
        for (const char *name : {"words.docx", "words.xlsx"}) {
            const auto source = openSource(written(roadmap, name).toStdString());
            QVERIFY2(source, name);
        }
        QVERIFY(part(written(roadmap, "words.docx"), "word/document.xml")
                    .contains("محمد الأمين, שרה לוי, 👩🏽‍🏫"));
    }

    void aSheetStoresDaysAsDaysAndTextAsText()
    {
        OutRoadmap roadmap = roadmapOf(4);
        const char *dangerous[] = {"=1+1", "+7 900", "-5", "@SUM(A1)"};
        for (std::size_t at = 0; at < 4; ++at)
            roadmap.measures[at].versions.front().measure.text = QString::fromUtf8(dangerous[at]);
        const QString file = written(roadmap, "book.xlsx");
        const QByteArray sheet = part(file, "xl/worksheets/sheet1.xml");
        QVERIFY(!sheet.isEmpty());
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(sheet.contains("<v>45313</v>")); // 2024-01-22
        QVERIFY(sheet.contains("<autoFilter ref=") && sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("orientation=\"landscape\"") && sheet.contains("paperSize=\"9\""));
        const QByteArray texts = part(file, "xl/sharedStrings.xml");
        for (const char *text : dangerous)
            QVERIFY2(texts.contains('>' + QByteArray(text) + '<'), text);
    }

    void aWordDocumentRepeatsItsHeaderAndCountsItsPages()
    {
        const QString file = written(roadmapOf(2), "word.docx");
        const QByteArray body = part(file, "word/document.xml");
        QCOMPARE(body.count("<w:tblHeader/>"), 1);
        QVERIFY(body.contains("w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\""));
        const QByteArray foot = part(file, "word/footer1.xml");
        QVERIFY(foot.contains("\" PAGE \"") && foot.contains("\" NUMPAGES \""));
        for (const char *name : {"[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels",
                                 "word/styles.xml", "word/fontTable.xml", "word/footer1.xml", "word/document.xml"}) {
            QXmlStreamReader xml(part(file, name));
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(QString::fromLatin1(name) + xml.errorString()));
        }
        QVERIFY(part(file, "word/styles.xml").contains("Times New Roman"));
    }

    /// An act: portrait, with lines to sign on. Nothing of it is a roadmap's.
    void anotherKindOfPaperNeedsNoOtherWriter()
    {
        out::Sheet act;
        act.title = QStringLiteral("Акт наблюдения");
        act.blocks = {out::Paragraph{out::Paragraph::Role::title, act.title, {}, out::Align::centre},
                      out::Paragraph{out::Paragraph::Role::body, QStringLiteral("нарушений нет."),
                                     QStringLiteral("Заключение:"), out::Align::left},
                      out::Signature{QStringLiteral("Наблюдатель"), {}, {{100, 50}, {{{0, 0}, {100, 50}}}}},
                      out::Signature{QStringLiteral("Директор"), QStringLiteral("И. И. Иванов"), {}},
                      out::Squares{40, 2, {true, false, false, true}, QStringLiteral("Бланк № 7")}};
        const QString pdf = m_folder.filePath(QStringLiteral("act.pdf"));
        const auto pages = out::writePdf(act, pdf.toStdString(), {});
        QVERIFY(pages);
        QCOMPARE(*pages, 1);
        const QString page = pagesOf(pdf);
        for (const char *words : {"Акт наблюдения", "Заключение: нарушений нет.", "Наблюдатель", "(подпись)",
                                  "(расшифровка подписи)", "И. И. Иванов", "Бланк № 7", "Лист 1 из 1"})
            QVERIFY2(page.contains(QString::fromUtf8(words)), words);
        static const QRegularExpression size(QStringLiteral("Page size:\\s+59\\d(\\.\\d+)? x 84\\d"));
        QVERIFY(output(QStringLiteral("pdfinfo"), {pdf}).contains(size));
        const QString docx = m_folder.filePath(QStringLiteral("act.docx"));
        QVERIFY(out::writeDocx(act, docx.toStdString(), {}));
        QVERIFY(part(docx, "word/document.xml").contains("w:w=\"11906\" w:h=\"16838\""));
        QVERIFY(part(docx, "word/document.xml").contains("Бланк № 7"));
        const double share = blackShareOf(firstPageOf(pdf));
        // 800 of 62,370 square millimetres are the two black squares, letters and lines some more.
        QVERIFY2(share > 0.0128 && share < 0.03, qPrintable(QString::number(share)));
    }

    void aFullDiskIsNoSuccess()
    {
        const OutRoadmap roadmap = roadmapOf(50);
        for (const auto format : {out::Format::pdf, out::Format::docx, out::Format::ics}) {
            const auto done = out::writeRoadmap(roadmap, format, "/dev/full", {});
            QVERIFY2(!done, qPrintable(out::nameOf(format)));
            QCOMPARE(done.error().code, base::Error::Code::full);
        }
    }

    void aFolderThatIsNotThereIsNoSuccess()
    {
        const std::filesystem::path nowhere = m_folder.filePath(QStringLiteral("no/such/file")).toStdString();
        for (const auto format : {out::Format::pdf, out::Format::docx, out::Format::xlsx, out::Format::ics}) {
            const auto done = out::writeRoadmap(roadmapOf(2), format, nowhere, {});
            QVERIFY2(!done, qPrintable(out::nameOf(format)));
            QCOMPARE(done.error().code, base::Error::Code::io);
        }
    }

    void itStopsWhenItIsTold()
    {
        std::stop_source stop;
        int told = 0;
        const out::Watch watch{stop.get_token(), [&](int percent) {
                                   told = percent;
                                   if (percent >= 20)
                                       stop.request_stop();
                               }};
        const std::filesystem::path file = m_folder.filePath(QStringLiteral("stopped.pdf")).toStdString();
        const auto done = out::writeRoadmap(roadmapOf(300), out::Format::pdf, file, watch);
        QVERIFY(!done);
        QCOMPARE(done.error().code, base::Error::Code::cancelled);
        QVERIFY(told >= 20 && told < 25);
    }

    void tenThousandMeasuresNeedLittleMemory()
    {
        const OutRoadmap thousand = roadmapOf(1000);
        const OutRoadmap many = roadmapOf(10'000);
        QVERIFY(!written(thousand, "thousand.pdf").isEmpty());
        const qint64 before = peakKiB();
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!written(many, "many.pdf").isEmpty());
        const qint64 growth = peakKiB() - before;
        qInfo("10,000 measures as PDF: %lld ms, %lld MiB more than 1,000", clock.elapsed(), growth / 1024);
#ifdef __SANITIZE_ADDRESS__
        constexpr qint64 limitKiB = 768 * 1024; // it keeps what was freed for a while
#else
        constexpr qint64 limitKiB = 64 * 1024;
#endif
        QVERIFY2(growth < limitKiB, qPrintable(QString::number(growth)));
    }
};

QTEST_MAIN(PapersTest)
#include "papers.moc"
