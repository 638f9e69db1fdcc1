// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "app/exchange.h"
#include "app/journal.h"
#include "app/waiting.h"
#include "base/file.h"

#include <QTest>

using app::Journey;
using base::Error;

/// Exchanges as a person reads of them later, and long work that is stopped.
class TravelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWentWrongIsInTheJournal()
    {
        Office office;
        QVERIFY(app::setEndpoint(*office.desk, QUrl(QStringLiteral("http://127.0.0.1:9"))));
        for (int i = 0; i < 3; ++i)
            QVERIFY(app::exchange(*office.desk, {}).error().code == Error::Code::network);
        const auto journal = *app::journal(*office.desk);
        QCOMPARE(journal.size(), 1u);
        QVERIFY(journal.front().way == Journey::Way::centre && journal.front().error == Error::Code::network);
        QCOMPARE(journal.front().place, QStringLiteral("http://127.0.0.1:9"));
        QCOMPARE(journal.front().times, 3);
        QCOMPARE(journal.front().beganMs, office.clock.nowMs());
        QCOMPARE((*app::spaceList(*office.desk)).front().lastSuccessMs, 0);
    }

    void whatWasStoppedBeforeItBeganIsNot()
    {
        Office office;
        QVERIFY(app::setEndpoint(*office.desk, QUrl(QStringLiteral("http://127.0.0.1:9"))));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(app::exchange(*office.desk, stop.get_token()).error().code == Error::Code::cancelled);
        QVERIFY(app::journal(*office.desk)->empty());
    }

    void aDriveIsInTheJournalBothWays()
    {
        Office office;
        const std::filesystem::path file = office.dir.filePath(QStringLiteral("Школа.versta")).toStdString();
        const auto written = app::writeBundle(*office.desk, file);
        QVERIFY(written && written->sent > 0);
        QVERIFY(app::readBundle(*office.desk, file));
        QVERIFY(!app::readBundle(*office.desk, office.written("чужой.versta", QStringLiteral("не то"))));
        const auto journal = *app::journal(*office.desk);
        QCOMPARE(journal.size(), 3u);
        QVERIFY(journal[2].way == Journey::Way::driveOut && journal[2].sent == written->sent);
        QVERIFY(journal[1].way == Journey::Way::driveIn && !journal[1].error);
        QCOMPARE(journal[1].place, QStringLiteral("Школа.versta"));
        QVERIFY(journal[0].error == Error::Code::invalid);
    }

    void aDriveThatIsStoppedIsLeftAsItWas()
    {
        Office office;
        const QString place = office.dir.filePath(QStringLiteral("флешка"));
        QVERIFY(QDir().mkpath(place));
        const std::filesystem::path file = QDir(place).filePath(QStringLiteral("Школа.versta")).toStdString();
        QVERIFY(base::replaceFile(file, base::bytesOf("как было")));
        for (const int enough : {0, 20}) {
            std::stop_source stop;
            const auto tell = [&](int percent) { percent >= enough ? stop.request_stop() : false; };
            QCOMPARE(app::writeBundle(*office.desk, file, {stop.get_token(), tell}).error().code,
                     Error::Code::cancelled);
            QVERIFY(base::equal(*base::readFile(file, 1000), base::bytesOf("как было")));
            QCOMPARE(QDir(place).entryList(QDir::Files).size(), 1);
        }
        QVERIFY(app::journal(*office.desk)->empty());
        QVERIFY(app::writeBundle(*office.desk, file)->sent > 0);
    }

    void aDriveTellsHowFarItIsBothWays()
    {
        Office office;
        const std::filesystem::path file = office.dir.filePath(QStringLiteral("Школа.versta")).toStdString();
        std::vector<int> told;
        const app::Watch watch{{}, [&](int percent) { told.push_back(percent); }};
        QVERIFY(app::writeBundle(*office.desk, file, watch));
        const auto isGrowing = [&] { return std::is_sorted(told.begin(), told.end()) && told.back() < 100; };
        QVERIFY(told.size() > 2 && told.front() == 0 && isGrowing());
        told.clear();
        QVERIFY(app::readBundle(*office.desk, file, watch));
        QVERIFY(told.size() > 2 && told.front() == 0 && isGrowing());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(app::readBundle(*office.desk, file, {stop.get_token(), {}}).error().code, Error::Code::cancelled);
        QVERIFY(app::readBundle(*office.desk, file));
    }

    void everyErrorIsReadBackAsItWas()
    {
        Office office;
        for (int code = 0; code <= int(Error::Code::cancelled); ++code) {
            app::ExchangeReport report;
            report.sent = code + 1;
            report.told = QStringList{QStringLiteral("quota")};
            QVERIFY(app::note(*office.desk, Journey::Way::centre, {}, code, report, Error{Error::Code(code), "why"}));
            if (Error::Code(code) == Error::Code::busy)
                continue; // another process exchanged: that one writes it down
            const auto journal = *app::journal(*office.desk);
            QVERIFY(journal.front().error == Error::Code(code));
            QCOMPARE(journal.front().told, report.told);
            QCOMPARE(journal.front().sent, code + 1);
        }
    }

    void anImportThatIsStoppedLeavesNothing()
    {
        Office office;
        QStringList rows;
        for (int i = 1; i <= 40; ++i)
            rows += QStringLiteral("%1\tПровести совещание № %1\tдо 20.03.2025\tдиректор").arg(i);
        const auto file = office.written("plan.txt", plan(rows));
        std::stop_source stop;
        std::vector<int> told;
        const auto tell = [&](int percent) {
            told.push_back(percent);
            if (percent >= 75)
                stop.request_stop();
        };
        QVERIFY(app::importRoadmap(*office.desk, file, office.space, {stop.get_token(), tell}).error().code
                == Error::Code::cancelled);
        QVERIFY(told.size() > 10 && told.back() < 80);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QVERIFY(app::roadmapList(*office.desk)->empty());
        const auto report = app::importRoadmap(*office.desk, file, office.space);
        QVERIFY(report);
        QCOMPARE(report->measures, 40);
        QVERIFY(!report->isKnown);
    }
};

QTEST_GUILESS_MAIN(TravelTest)
#include "travel.moc"
