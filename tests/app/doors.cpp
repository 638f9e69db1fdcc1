// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange.h"
#include "app/people/people.h"
#include "app/waiting.h"
#include "app/workspace.h"
#include "desk_fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

namespace {

domain::Person named(const QString &name)
{
    domain::Person person;
    person.name = name;
    return person;
}

} // namespace

/// The doors to a profile: its passphrase, its desks, and the workspace with its lanes.
class DoorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongPassphraseIsToldApartFromNoProfile()
    {
        Office office;
        const auto wrong = app::Profile::unlock(office.options, crypto::Secret::copyOf(base::bytesOf("не тот")));
        QVERIFY(wrong.error().code == base::Error::Code::wrongKey);
        app::Options nowhere = office.options;
        nowhere.folder /= "none";
        const auto none = app::Profile::unlock(nowhere, crypto::Secret::copyOf(base::bytesOf("пароль")));
        QVERIFY(none.error().code == base::Error::Code::notFound);
    }

    void aChangeReturnsAtOnceAndIsShownWhenItIsCommitted()
    {
        Office office;
        const auto report = app::importRoadmap(
            *office.desk, office.written("plan.txt", plan({QStringLiteral("1.\tПровести собрание\tмарт 2025\tОО")})),
            office.space);
        const auto measure = app::roadmapPage(*office.desk, report->id)->measures[0].id;
        office.desk.reset();
        app::Workspace workspace(std::move(office.profile));
        QVERIFY(workspace.start());
        QSignalSpy changed(&workspace, &app::Workspace::changed);
        workspace.setField(measure, "notes", record::Text("сделано"), {});
        QVERIFY(changed.wait());
        QCOMPARE(workspace.measure(measure)->measure.notes, QStringLiteral("сделано"));
        QCOMPARE(workspace.history(measure, "notes")->size(), 1U);
    }

    void aRefusedChangeIsToldAndTheOldStateStands()
    {
        Office office;
        office.desk.reset();
        app::Workspace workspace(std::move(office.profile));
        QVERIFY(workspace.start());
        QSignalSpy failed(&workspace, &app::Workspace::failed);
        workspace.setField({}, "notes", record::Text("сделано"), {});
        QVERIFY(failed.wait());
        QCOMPARE(failed.front()[0].toString(), QStringLiteral("setField"));
    }

    void whatIsMadeIsHandedOverOnceItIsCommitted()
    {
        Office office;
        const base::SpaceId space = office.space;
        office.desk.reset();
        app::Workspace workspace(std::move(office.profile));
        QVERIFY(workspace.start());
        std::optional<base::RecordId> made;
        workspace.make<base::RecordId>(
            QStringLiteral("addPerson"),
            [space](app::Desk &desk) { return app::addPerson(desk, space, named(QStringLiteral("Иванова А. П."))); },
            &workspace, [&](const base::RecordId &id) { made = id; });
        QTRY_VERIFY(made);
        const auto row = workspace.read([&](app::Desk &desk) { return app::personRow(desk, *made); });
        QCOMPARE(row->person.name, QStringLiteral("Иванова А. П."));

        QSignalSpy failed(&workspace, &app::Workspace::failed);
        workspace.make<base::RecordId>(
            QStringLiteral("addPerson"), [space](app::Desk &desk) { return app::addPerson(desk, space, named({})); },
            &workspace, [&](const base::RecordId &) { QFAIL("nothing was made"); });
        QVERIFY(failed.wait());
        QCOMPARE(failed.front()[0].toString(), QStringLiteral("addPerson"));
    }

    void aLongReadingAnswersOnlyTheNewestQuestion()
    {
        Office office;
        const base::SpaceId space = office.space;
        QVERIFY(app::addPerson(*office.desk, space, named(QStringLiteral("Иванова А. П."))));
        office.desk.reset();
        app::Workspace workspace(std::move(office.profile));
        QVERIFY(workspace.start());
        const auto count = [](app::Desk &desk) -> base::Result<int> { return int(app::personList(desk)->size()); };
        std::vector<int> answers;
        std::atomic<bool> isBlocked = true;
        workspace.ask<int>(
            QStringLiteral("block"),
            [&](app::Desk &) -> base::Result<int> {
                isBlocked.wait(true);
                return 0;
            },
            this, [&](const base::Result<int> &) { answers.push_back(0); });
        auto asker = std::make_unique<QObject>();
        for (int i = 1; i <= 3; ++i)
            workspace.ask<int>(QStringLiteral("count"), count, this,
                               [&, i](const base::Result<int> &people) { answers.push_back(10 * i + *people); });
        workspace.ask<int>(QStringLiteral("count"), count, asker.get(),
                           [](const base::Result<int> &) { QFAIL("who asked is gone"); });
        asker.reset();
        isBlocked = false;
        isBlocked.notify_all();
        QTRY_COMPARE(answers.size(), 2U);
        QCOMPARE(answers, (std::vector<int>{0, 31}));
    }

    void whatWasAcceptedIsWrittenEvenIfTheWorkspaceGoes()
    {
        Office office;
        const auto report = app::importRoadmap(
            *office.desk, office.written("plan.txt", plan({QStringLiteral("1.\tПровести собрание\tмарт 2025\tОО")})),
            office.space);
        const auto measure = app::roadmapPage(*office.desk, report->id)->measures[0].id;
        office.desk.reset();
        {
            app::Workspace workspace(std::move(office.profile));
            QVERIFY(workspace.start());
            workspace.setField(measure, "notes", record::Text("последнее"), {});
        }
        const auto again = app::Profile::unlock(office.options, crypto::Secret::copyOf(base::bytesOf("пароль")));
        QVERIFY(again);
        const auto desk = (*again)->desk(app::Profile::Mode::reading);
        QCOMPARE(app::measureRow(**desk, measure)->measure.notes, QStringLiteral("последнее"));
    }

    void theLineTellsTheTruthAboutSync()
    {
        Office office;
        QVERIFY(app::syncStateOf(*office.desk).kind == app::SyncState::Kind::noEndpoint);
        QVERIFY(app::setEndpoint(*office.desk, QUrl(QStringLiteral("ftp://x"))).error().code
                == base::Error::Code::invalid);
        QVERIFY(app::setEndpoint(*office.desk, QUrl(QStringLiteral("http://127.0.0.1:9"))));
        const auto state = app::syncStateOf(*office.desk);
        QVERIFY(state.kind == app::SyncState::Kind::waiting);
        QVERIFY(state.unsent > 0);
        const auto done = app::exchange(*office.desk, {});
        QVERIFY(done.error().code == base::Error::Code::network);
        QVERIFY(app::syncStateOf(*office.desk).unsent > 0);
    }

    void aReadingDeskWritesNothing()
    {
        Office office;
        const auto reader = office.profile->desk(app::Profile::Mode::reading);
        QVERIFY(reader);
        QVERIFY(!app::foundSpace(**reader, QStringLiteral("Вторая"), domain::Level::school, {}));
        QCOMPARE(app::spaceList(**reader)->size(), 1U);
    }

    void recordsOfTwoSpacesNeverShareAName()
    {
        Office office;
        const auto other = app::foundSpace(*office.desk, QStringLiteral("Район"), domain::Level::municipality, {});
        QVERIFY(other);
        const auto pages = app::recordList(*office.desk);
        QCOMPARE(pages->size(), 2U);
        QVERIFY(pages->at(0).id != pages->at(1).id);
    }
};

QTEST_GUILESS_MAIN(DoorsTest)
#include "doors.moc"
