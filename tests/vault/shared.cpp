// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using base::Error;
using db::Options;
namespace fs = std::filesystem;

namespace {

/// Every look sees one transaction's work, whole.
void watch(const fs::path &path, std::int64_t until)
{
    Manner manner;
    manner.access = Options::Access::readOnly;
    auto reader = opened(path, manner);
    for (std::int64_t seen = 0; seen < until;) {
        db::Transaction view(reader);
        const auto finding = findingIn(reader);
        if (!finding.empty())
            qFatal("%s", finding.c_str());
        const auto now = counterOf(reader);
        if (now < seen)
            qFatal("the counter went back");
        seen = now;
    }
}

/// Runs in a process of its own; true when it ended well.
template <typename Action>
bool elsewhere(pid_t &child, Action action)
{
    child = fork();
    if (child == 0) {
        action();
        _exit(0);
    }
    return child > 0;
}

bool endedWell(pid_t child)
{
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void writeUpTo(const fs::path &path, std::int64_t until, std::uint32_t seed)
{
    auto writer = opened(path);
    Work work(seed);
    while (counterOf(writer) < until)
        work.transact(writer);
}

} // namespace

class SharedTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    fs::path prepared()
    {
        const fs::path path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_count)).toStdString();
        auto database = opened(path);
        Work::prepare(database);
        return path;
    }

private Q_SLOTS:
    void readersInOtherProcessesSeeWholeTransactionsOnly()
    {
        const auto path = prepared();
        constexpr std::int64_t until = 60;
        pid_t first = 0;
        pid_t second = 0;
        QVERIFY(elsewhere(first, [&] { watch(path, until); }));
        QVERIFY(elsewhere(second, [&] { watch(path, until); }));
        writeUpTo(path, until, 11);
        QVERIFY(endedWell(first));
        QVERIFY(endedWell(second));
    }

    void twoProcessesWriteInTurn()
    {
        const auto path = prepared();
        constexpr std::int64_t until = 40;
        pid_t other = 0;
        QVERIFY(elsewhere(other, [&] { writeUpTo(path, until, 5); }));
        writeUpTo(path, until, 6);
        QVERIFY(endedWell(other));
        auto database = opened(path);
        QCOMPARE(findingIn(database), std::string());
        QVERIFY(counterOf(database) >= until);
    }

    void nobodyWritesWhileAnotherFoldsTheLog()
    {
        const auto path = prepared();
        auto writer = opened(path);
        auto folder = opened(path);
        const auto isBusy = [&](db::Sql fold) { return **folder.number(fold); };
        {
            db::Transaction transaction(writer);
            must(writer.run("UPDATE n SET v = v + 1"));
            // SQLite alone would begin, see MainFile::lockFolding
            QCOMPARE(isBusy("PRAGMA wal_checkpoint(PASSIVE)"), 1);
            must(transaction.commit());
        }
        for (const db::Sql fold :
             {db::Sql("PRAGMA wal_checkpoint(PASSIVE)"), db::Sql("PRAGMA wal_checkpoint(FULL)"),
              db::Sql("PRAGMA wal_checkpoint(RESTART)"), db::Sql("PRAGMA wal_checkpoint(TRUNCATE)")}) {
            QCOMPARE(isBusy(fold), 0);
            must(writer.run("UPDATE n SET v = v + 1")); // the writer's place is free again
            must(folder.run("UPDATE n SET v = v + 1"));
        }
        QCOMPARE(findingIn(writer), std::string());
        QCOMPARE(counterOf(writer), 9);
    }

    void threadsWithTheirOwnConnectionsShareOneLayer()
    {
        const auto path = prepared();
        auto layer = *vault::FileLayer::create(knownKey());
        Options options;
        options.vfs = layer->name();
        options.companion = layer;
        auto writer = *db::Database::open(path, options);
        options.access = Options::Access::readOnly;
        auto reader = *db::Database::open(path, options);
        std::atomic<bool> isOver = false;
        std::string finding;
        std::thread watching([&] {
            while (!isOver && finding.empty()) {
                db::Transaction view(reader);
                finding = findingIn(reader);
            }
        });
        Work work(3);
        for (int i = 0; i < 40; ++i)
            work.transact(writer);
        isOver = true;
        watching.join();
        QCOMPARE(finding, std::string());
    }

    void aFullDiskRefusesTheChangeAndTheOldStateStands_data()
    {
        QTest::addColumn<bool>("isWal");
        QTest::newRow("write-ahead log") << true;
        QTest::newRow("rollback journal") << false;
    }

    void aFullDiskRefusesTheChangeAndTheOldStateStands()
    {
        QFETCH(bool, isWal);
        const fs::path path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_count)).toStdString();
        Manner manner;
        manner.journal = isWal ? Options::Journal::wal : Options::Journal::rollback;
        {
            auto database = opened(path, manner);
            Work::prepare(database);
            must(database.run("INSERT INTO t (a, b) VALUES (1, ?1)", base::Bytes(5000)));
            must(database.run("UPDATE n SET v = 1, rows = 1"));
        }
        pid_t child = 0;
        // no file may grow over a megabyte: what a full disk looks like to SQLite
        QVERIFY(elsewhere(child, [&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1'000'000, 1'000'000};
            setrlimit(RLIMIT_FSIZE, &limit);
            auto database = opened(path, manner);
            {
                db::Transaction transaction(database);
                base::Done done;
                for (int i = 0; i < 300 && done; ++i)
                    done = database.run("INSERT INTO t (a, b) VALUES (2, ?1)", base::Bytes(9000));
                if (done)
                    done = transaction.commit();
                if (done || done.error().code != Error::Code::full)
                    _exit(2);
                if (database.run("INSERT INTO t (a, b) VALUES (3, NULL)") && transaction.commit())
                    _exit(3);
            }
            if (!findingIn(database).empty() || counterOf(database) != 1)
                _exit(4);
            if (!database.run("UPDATE n SET v = 2")) // what is small still fits
                _exit(5);
        }));
        QVERIFY(endedWell(child));
        auto database = opened(path, manner);
        QCOMPARE(findingIn(database), std::string());
        QCOMPARE(counterOf(database), 2);
        QCOMPARE(**database.number("SELECT count(*) FROM t"), 1);
    }
};

QTEST_APPLESS_MAIN(SharedTest)
#include "shared.moc"
