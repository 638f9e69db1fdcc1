// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/roadmaps/redating_list.h"

#include "plan.h"
#include "view/key.h"
#include "view/records/hit_list.h"
#include "view/roadmaps/evidence_list.h"
#include "view/roadmaps/intake.h"
#include "view/roadmaps/measure_list.h"
#include "view/today/today_list.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// A profile with one roadmap from a document.
struct Desk
{
    explicit Desk(const QString &plan)
        : session(optionsIn(folder))
    {
        const QString passphrase = QStringLiteral("верста столб дорога");
        session.create(passphrase, passphrase);
        if (!QTest::qWaitFor([this] { return session.state() == view::Session::State::KeyShown; }, 20000))
            qFatal("no profile");
        session.confirmKeyWritten();
        QSignalSpy ready(&session, &view::Session::spaceReady);
        session.workspace()->foundSpace(QStringLiteral("Округ"), domain::Level::municipality, {});
        if (!QTest::qWaitFor([&] { return ready.count() == 1; }, 20000))
            qFatal("no organisation");
        QFile file(folder.filePath(QStringLiteral("план.txt")));
        if (!file.open(QIODevice::WriteOnly) || file.write(plan.toUtf8()) < 0)
            qFatal("no file");
        file.close();
        QSignalSpy imported(&session, &view::Session::imported);
        session.workspace()->importRoadmap(file.fileName().toStdString(), ready.first().first().value<base::SpaceId>());
        if (!QTest::qWaitFor([&] { return imported.count() == 1; }, 300000))
            qFatal("not read");
        roadmap = view::keyOf(session.workspace()->roadmaps()->front().id);
    }

    static app::Options optionsIn(const QTemporaryDir &folder)
    {
        app::Options options;
        options.folder = folder.filePath(QStringLiteral("profile")).toStdString();
        options.stateFolder = folder.filePath(QStringLiteral("marks")).toStdString();
        options.fastKdf = true;
        return options;
    }

    QTemporaryDir folder;
    view::Session session;
    QString roadmap;
};

} // namespace

class RedatingListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byDaysNothingMovesUntilItIsPickedAndUndoBringsItBack()
    {
        Desk desk(schoolPlan(QStringLiteral("Школа"), QDate::currentDate()));
        view::RedatingList moved;
        moved.setSession(&desk.session);
        moved.setRoadmap(desk.roadmap);
        QVERIFY(moved.byDays()); // nothing is bound to a campaign
        QVERIFY(!moved.trouble().isEmpty());
        moved.setDays(QStringLiteral("7"));
        QCOMPARE(moved.count(), 3);
        QCOMPARE(moved.chosen(), 0);
        moved.choose(0, true);
        QCOMPARE(moved.chosen(), 1);
        const QString before = moved.cell(0, "before").toString();
        const QString after = moved.cell(0, "after").toString();
        QVERIFY(before != after);
        moved.apply();
        QTRY_COMPARE(moved.cell(0, "before").toString(), after);
        desk.session.undo()->takeBack();
        QTRY_COMPARE(moved.cell(0, "before").toString(), before);
    }

    void daysThatAreNoneAreSaid()
    {
        Desk desk(schoolPlan(QStringLiteral("Школа"), QDate::currentDate()));
        view::RedatingList moved;
        moved.setSession(&desk.session);
        moved.setRoadmap(desk.roadmap);
        for (const char *days : {"", "0", "неделя", "99999999999", "4000"}) {
            moved.setDays(QString::fromUtf8(days));
            QVERIFY2(!moved.trouble().isEmpty(), days);
            QCOMPARE(moved.count(), 0);
        }
        moved.setDays(QStringLiteral(" -3 "));
        QVERIFY(moved.trouble().isEmpty());
    }

    void whatIsNotSeenIsReadWhenItIs()
    {
        Desk desk(schoolPlan(QStringLiteral("Школа"), QDate::currentDate()));
        view::MeasureList rows;
        rows.setSession(&desk.session);
        rows.setRoadmap(desk.roadmap);
        const QString key = rows.cell(0, "key").toString();
        rows.setSeen(false);
        QSignalSpy changed(&desk.session, &view::Session::changed);
        desk.session.workspace()->setStatus(*view::recordOf(key), 0, domain::Status::done, {});
        QTRY_VERIFY(changed.count() > 0);
        const auto before = rows.cell(0, "stateText");
        rows.setSeen(true);
        QVERIFY(rows.cell(0, "stateText") != before);
    }

    void evidenceIsAddedOnceAndComesBack()
    {
        Desk desk(schoolPlan(QStringLiteral("Школа"), QDate::currentDate()));
        view::MeasureList rows;
        rows.setSession(&desk.session);
        rows.setRoadmap(desk.roadmap);
        view::EvidenceList evidence;
        evidence.setSession(&desk.session);
        evidence.setMeasure(rows.cell(0, "key").toString());
        evidence.add(rows.cell(1, "key").toString());
        QTRY_COMPARE(evidence.count(), 1);
        evidence.add(rows.cell(1, "key").toString());
        evidence.add(rows.cell(0, "key").toString()); // itself
        evidence.remove(0);
        QTRY_COMPARE(evidence.count(), 0);
        desk.session.undo()->takeBack();
        QTRY_COMPARE(evidence.count(), 1);
    }
};

QTEST_MAIN(RedatingListTest)
#include "redating.moc"
