// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange.h"
#include "app/library.h"
#include "app/roadmap_out.h"
#include "desk_fixture.h"

#include <QDir>
#include <QTest>
#include <QUrl>

namespace {

const QString first = QStringLiteral("1.\tИздать приказ о проведении ВПР\tдо 10.02.2025\tруководители ОО");
const QString second = QStringLiteral("2.\tПровести родительские собрания о ВПР\tпо мере необходимости\tОО");

QByteArray bytesOf(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PapersTest : public QObject
{
    Q_OBJECT

private:
    static base::RecordId imported(Office &office)
    {
        const auto report =
            app::importRoadmap(*office.desk, office.written("plan.txt", plan({first, second})), office.space);
        if (!report)
            qFatal("not imported: %s", report.error().detail.c_str());
        return report->id;
    }

    static std::filesystem::path placeFor(const Office &office, const char *name)
    {
        return office.dir.filePath(QString::fromUtf8(name)).toStdString();
    }

    static QStringList filesIn(const Office &office)
    {
        return QDir(office.dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private Q_SLOTS:
    void aRoadmapGoesOutInEveryFormatAndComesBack()
    {
        Office office;
        const auto id = imported(office);
        for (const char *name : {"out.docx", "OUT.XLSX"}) {
            const auto report = app::exportRoadmap(*office.desk, id, placeFor(office, name), {});
            QVERIFY2(report, name);
            QCOMPARE(report->measures, 2);
            const auto again = app::importRoadmap(*office.desk, report->file, office.space);
            QVERIFY(again);
            QVERIFY2(again->id == id && again->differences.empty(), name);
        }
        const auto pdf = app::exportRoadmap(*office.desk, id, placeFor(office, "out.pdf"), {});
        QVERIFY(pdf);
        QCOMPARE(pdf->pages, 1);
        QVERIFY(bytesOf(pdf->file).startsWith("%PDF-"));
        const auto ics = app::exportRoadmap(*office.desk, id, placeFor(office, "out.ics"), {});
        QVERIFY(ics);
        QCOMPARE(ics->events, 1);
        QCOMPARE(ics->withoutDate, 1);
        QCOMPARE(filesIn(office).filter(QStringLiteral(".part")), QStringList());
    }

    void aStatusGoesOutAndEventsKeepTheirNames()
    {
        Office office;
        const auto id = imported(office);
        const auto uidIn = [](const QByteArray &ics) {
            for (const QByteArray &line : ics.split('\n'))
                if (line.startsWith("UID:"))
                    return line;
            return QByteArray();
        };
        const auto place = placeFor(office, "out.ics");
        QVERIFY(app::exportRoadmap(*office.desk, id, place, {}));
        const QByteArray before = bytesOf(place);
        const auto measure = app::roadmapPage(*office.desk, id)->measures.front().id;
        QVERIFY(app::setStatus(*office.desk, measure, 0, domain::Status::done, {}));
        QVERIFY(app::exportRoadmap(*office.desk, id, place, {}));
        const QByteArray after = bytesOf(place);
        QVERIFY(!before.contains("SUMMARY:Выполнено") && after.contains("SUMMARY:Выполнено"));
        QCOMPARE(uidIn(after), uidIn(before));
        QVERIFY(uidIn(after).size() > 24); // the whole name of the device, and not its printed half
    }

    void bothValuesOfATornFieldGoOut()
    {
        Office office;
        const auto id = imported(office);
        const auto measure = app::roadmapPage(*office.desk, id)->measures.front().id;
        const auto puts = [&](const char *path, const char *value) {
            return static_cast<bool>(app::setField(*office.desk, measure, path, record::Text(value), {}));
        };
        QVERIFY(puts("expected", "Приказ издан"));
        QVERIFY(app::setEndpoint(*office.desk, QUrl(QStringLiteral("http://127.0.0.1:9"))));
        QVERIFY(!app::exchange(*office.desk, {})); // it reaches nobody, but what was written is closed now
        QVERIFY(puts("expected", "Приказ и список"));
        QVERIFY(app::roadmapPage(*office.desk, id)->measures.front().isInConflict);
        const auto place = placeFor(office, "out.ics");
        QVERIFY(app::exportRoadmap(*office.desk, id, place, {}));
        const QByteArray ics = bytesOf(place).replace("\r\n ", "");
        QVERIFY2(ics.contains("[Разночтение]") && ics.contains("Приказ издан") && ics.contains("Приказ и список"), ics);
        const auto docx = app::exportRoadmap(*office.desk, id, placeFor(office, "out.docx"), {});
        QVERIFY(docx);
        const auto read = app::readRoadmap(office.desk->library(), docx->file);
        QVERIFY(read);
        const QString expected = read->measures.front().expected.value_or(QString());
        QVERIFY2(expected.contains(QStringLiteral("Приказ издан")) && expected.contains(QStringLiteral("список")),
                 qPrintable(expected));
    }

    void whatFailsLeavesTheOldFileAndNothingBesideIt()
    {
        Office office;
        const auto id = imported(office);
        const auto place = placeFor(office, "out.pdf");
        office.written("out.pdf", QStringLiteral("старое"));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = app::exportRoadmap(*office.desk, id, place, {stop.get_token(), {}});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, base::Error::Code::cancelled);
        QDir(office.dir.path()).mkdir(QStringLiteral("folder.pdf"));
        const auto taken = app::exportRoadmap(*office.desk, id, placeFor(office, "folder.pdf"), {});
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, base::Error::Code::io);
        QCOMPARE(bytesOf(place), QByteArray("старое"));
        QCOMPARE(filesIn(office), (QStringList{QStringLiteral("out.pdf"), QStringLiteral("plan.txt")}));
    }

    void whatCannotGoOutSaysWhy()
    {
        Office office;
        const auto id = imported(office);
        const auto code = [&](const base::RecordId &which, const char *name) {
            const auto report = app::exportRoadmap(*office.desk, which, placeFor(office, name), {});
            return report ? QStringLiteral("done") : QString::fromLatin1(base::nameOf(report.error().code));
        };
        QCOMPARE(code(id, "out.odt"), QStringLiteral("invalid"));
        QCOMPARE(code(id, "no/such/folder/out.pdf"), QStringLiteral("io"));
        QCOMPARE(code(app::roadmapPage(*office.desk, id)->measures.front().id, "out.pdf"), QStringLiteral("notFound"));
    }
};

QTEST_MAIN(PapersTest)
#include "papers.moc"
