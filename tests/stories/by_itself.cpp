// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unfinished/places.h"
#include "app/workspace.h"
#include "device.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using app::SyncState;
using app::Workspace;

namespace {

constexpr app::Rhythm::Pace quick{.restMs = 30, .longestRestMs = 100, .soonMs = 50, .lateMs = 200};

/// The app on a device, as the face opens it.
std::unique_ptr<Workspace> opened(const Device &device, const QString &passphrase)
{
    app::Options options;
    options.folder = device.folder().toStdString();
    options.stateFolder = device.stateFolder().toStdString();
    const QByteArray utf8 = passphrase.toUtf8();
    auto profile =
        app::Profile::unlock(options, crypto::Secret::copyOf(std::as_bytes(std::span(utf8.constData(), utf8.size()))));
    if (!profile)
        qFatal("%s", profile.error().detail.c_str());
    auto workspace = std::make_unique<Workspace>(std::move(*profile));
    if (auto done = workspace->start(); !done)
        qFatal("%s", done.error().detail.c_str());
    return workspace;
}

/// A district's roadmap on two devices, both open in the app and exchanging by themselves.
struct Two
{
    Two()
    {
        anna.uses(post);
        boris.uses(post);
        space = anna.founds(QStringLiteral("Отдел образования"), QStringLiteral("municipality"));
        anna.says({QStringLiteral("roadmap"), QStringLiteral("import"), sample("tabs.txt"), QStringLiteral("--space"),
                   space});
        const QString code = anna.invites(space);
        anna.syncs();
        boris.says({QStringLiteral("space"), QStringLiteral("join"), code});
        boris.syncs();
        annas = opened(anna, QStringLiteral("пароль Анна"));
        boriss = opened(boris, QStringLiteral("пароль Борис"));
        for (Workspace *one : {annas.get(), boriss.get()})
            one->keepExchanging(quick);
        measure = annas->roadmap((*annas->roadmaps()).front().id)->measures.front().id;
    }

    void annaWrites(const char *note) const { annas->setField(measure, "notes", record::Text(note), {}); }

    QString borisReads() const
    {
        const auto page = boriss->record(measure);
        for (const auto &field : page->fields)
            if (const auto *text = std::get_if<record::Text>(&field.siblings.front().value);
                field.path == "notes" && text)
                return QString::fromStdString(*text);
        return {};
    }

    Post post;
    Device anna{QStringLiteral("Анна")}, boris{QStringLiteral("Борис")};
    QString space;
    std::unique_ptr<Workspace> annas, boriss;
    base::RecordId measure;
};

} // namespace

class ByItself : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColleaguesScreenShowsItAMomentLater()
    {
        const Two two;
        two.annaWrites("от Анны");
        QTRY_COMPARE_WITH_TIMEOUT(two.borisReads(), QStringLiteral("от Анны"), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(two.annas->syncState().kind, SyncState::Kind::allSent, 10'000);
    }

    void aCentreThatIsGoneShowsInTheLineOnlyAndIsTriedAgain()
    {
        Two two;
        QTRY_COMPARE_WITH_TIMEOUT(two.annas->syncState().kind, SyncState::Kind::allSent, 10'000);
        const QSignalSpy failures(two.annas.get(), &Workspace::failed);
        two.post.kill();
        two.annaWrites("без сети");
        QTRY_COMPARE_WITH_TIMEOUT(two.annas->syncState().kind, SyncState::Kind::offline, 10'000);
        QCOMPARE(two.annas->syncState().unsent, 1);
        two.post.start();
        QTRY_COMPARE_WITH_TIMEOUT(two.borisReads(), QStringLiteral("без сети"), 30'000); // both slowed down
        QCOMPARE(failures.size(), 0);
    }

    void whatStaysOnTheDeviceSendsNobodyOut()
    {
        Post post;
        Device anna(QStringLiteral("Анна"));
        anna.uses(post);
        anna.founds(QStringLiteral("Школа"));
        const auto workspace = opened(anna, QStringLiteral("пароль Анна"));
        const QSignalSpy exchanges(workspace.get(), &Workspace::exchanged);
        constexpr int hour = 3'600'000;
        workspace->keepExchanging({.restMs = 30, .longestRestMs = 100, .soonMs = hour, .lateMs = hour});
        QTRY_COMPARE_WITH_TIMEOUT(exchanges.size(), 1, 10'000);
        const QSignalSpy commits(workspace.get(), &Workspace::changed);
        const auto note = [](app::Desk &desk) { return app::keepPlace(desk, {}, QStringLiteral("course")); };
        workspace->remember(QStringLiteral("keepPlace"), note);
        QTRY_COMPARE_WITH_TIMEOUT(commits.size(), 1, 10'000);
        QTest::qWait(1000); // thirty rests of a hand
        QCOMPARE(exchanges.size(), 1);
        workspace->change(QStringLiteral("keepPlace"), note); // as what is to be sent
        QTRY_COMPARE_WITH_TIMEOUT(exchanges.size(), 2, 10'000);
    }

    void itMakesWayForWhatAPersonBegins()
    {
        const Device anna(QStringLiteral("Анна"));
        const QString space = anna.founds(QStringLiteral("Школа"));
        QTcpServer silent; // takes every connection and never answers
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const auto workspace = opened(anna, QStringLiteral("пароль Анна"));
        workspace->keepExchanging(quick);
        QSignalSpy imports(workspace.get(), &Workspace::imported);
        workspace->setEndpoint(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort())));
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 10'000);
        QVERIFY(workspace->syncState().kind != SyncState::Kind::running); // nobody asked, nobody is bothered
        const auto spaces = workspace->spaces();
        QVERIFY(spaces);
        workspace->importRoadmap(sample("tabs.txt").toStdString(), spaces->front().id);
        QTRY_COMPARE_WITH_TIMEOUT(imports.size(), 1, 5'000);
    }

    void whatAPersonBeganAPersonStops()
    {
        const Device anna(QStringLiteral("Анна"));
        anna.founds(QStringLiteral("Школа"));
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const auto workspace = opened(anna, QStringLiteral("пароль Анна"));
        const QSignalSpy failures(workspace.get(), &Workspace::failed);
        workspace->setEndpoint(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort())));
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->endpoint().isEmpty(), 5'000);
        workspace->exchange();
        QCOMPARE(workspace->syncState().kind, SyncState::Kind::running);
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 10'000);
        workspace->stopExchange();
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, 5'000);
        QCOMPARE(failures.front().at(1).value<base::Error>().code, base::Error::Code::cancelled);
        QCOMPARE(workspace->syncState().kind, SyncState::Kind::waiting); // no trouble with the centre
        QVERIFY(workspace->journal()->empty());
    }

    void theJournalTellsWhatPassed()
    {
        const Two two;
        two.annaWrites("от Анны");
        QTRY_COMPARE_WITH_TIMEOUT(two.borisReads(), QStringLiteral("от Анны"), 10'000);
        // The journey is noted once it ends, a moment after its envelope shows.
        const auto isNoted = [&] {
            return std::ranges::any_of(*two.boriss->journal(),
                                       [](const app::Journey &one) { return one.received == 1; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isNoted(), 10'000);
        const auto journal = *two.boriss->journal();
        QVERIFY(
            std::ranges::all_of(journal, [](const app::Journey &one) { return !one.error && !one.place.isEmpty(); }));
        QVERIFY(two.boriss->spaces()->front().lastSuccessMs > 0);
    }

    void withoutACentreItDoesNotTry()
    {
        const Device anna(QStringLiteral("Анна"));
        anna.founds(QStringLiteral("Школа"));
        const auto workspace = opened(anna, QStringLiteral("пароль Анна"));
        QSignalSpy states(workspace.get(), &Workspace::syncStateChanged);
        workspace->keepExchanging(quick);
        QVERIFY(!states.wait(400));
        QCOMPARE(workspace->syncState().kind, SyncState::Kind::noEndpoint);
    }
};

QTEST_GUILESS_MAIN(ByItself)
#include "by_itself.moc"
