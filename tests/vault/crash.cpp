// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed.h"

#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using db::Options;
namespace fs = std::filesystem;

namespace {

int rounds()
{
    const int given = qEnvironmentVariableIntValue("VERSTA_CRASH_ROUNDS");
    return given > 0 ? given : 20;
}

fs::path beside(const fs::path &path, const char *ending)
{
    return fs::path(path.string() + ending);
}

/// Writes until it is killed; says each counter only after its commit.
[[noreturn]] void writeForever(const fs::path &path, const Manner &manner, std::uint32_t seed, int acknowledgements)
{
    auto database = opened(path, manner);
    Work work(seed);
    for (;;) {
        if (!work.transact(database))
            continue;
        const std::int64_t counter = counterOf(database);
        if (write(acknowledgements, &counter, sizeof counter) != sizeof counter)
            _exit(1);
        if (manner.checkpointPages > 0 && work.below(60) == 0)
            must(database.run("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (work.below(200) == 0)
            must(database.run("VACUUM"));
    }
}

/// Gives the last counter that the child said before it was killed.
std::int64_t killedWriter(const fs::path &path, const Manner &manner, Work &chance)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("no pipe");
    const auto seed = chance.below(1'000'000);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        writeForever(path, manner, seed, ends[1]);
    }
    close(ends[1]);
    std::int64_t last = 0;
    std::int64_t said = 0;
    // begin with a few commits, then let a random moment pass
    for (auto wanted = chance.below(30); wanted > 0 && read(ends[0], &said, sizeof said) == sizeof said; --wanted)
        last = said;
    usleep(chance.below(20'000)); // the moment of death is what is tried here
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFSIGNALED(status))
        qFatal("the writer ended by itself");
    while (read(ends[0], &said, sizeof said) == sizeof said)
        last = said;
    close(ends[0]);
    return last;
}

/// What a loss of power may leave of the log's end: cut, or half of it garbage.
void tearTail(const fs::path &log, Work &chance)
{
    std::error_code missing;
    const auto size = fs::file_size(log, missing);
    if (missing || size < 9000)
        return;
    if (chance.below(2) == 0) {
        fs::resize_file(log, size - chance.below(8500));
        return;
    }
    auto bytes = *base::readFile(log, 1'000'000'000);
    for (std::size_t i = bytes.size() - 64 - chance.below(6000), end = i + 64; i < end; ++i)
        bytes[i] ^= std::byte{0x55};
    must(base::replaceFile(log, bytes));
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedSurvivesADeathAtAnyMoment_data()
    {
        QTest::addColumn<bool>("isWal");
        QTest::addColumn<bool>("isTorn");
        QTest::newRow("write-ahead log") << true << false;
        QTest::newRow("rollback journal") << false << false;
        QTest::newRow("torn write-ahead log") << true << true;
    }

    void whatWasAcknowledgedSurvivesADeathAtAnyMoment()
    {
        QFETCH(bool, isWal);
        QFETCH(bool, isTorn);
        QTemporaryDir folder;
        const fs::path path = folder.filePath(QStringLiteral("vault.db")).toStdString();
        Manner manner;
        manner.isDurable = true;
        manner.journal = isWal ? Options::Journal::wal : Options::Journal::rollback;
        manner.checkpointPages = isTorn ? 0 : 50; // a loss of power tears what no checkpoint has synced yet
        {
            auto database = opened(path, manner);
            Work::prepare(database);
            must(database.run("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        const auto seed = std::random_device()();
        Work chance(seed);
        int hotJournals = 0;
        for (int round = 0; round < rounds(); ++round) {
            const std::int64_t acknowledged = killedWriter(path, manner, chance);
            std::error_code missing;
            hotJournals += fs::file_size(beside(path, "-journal"), missing) > 512 && !missing ? 1 : 0;
            if (isTorn)
                tearTail(beside(path, "-wal"), chance);
            auto database = opened(path, manner);
            const auto finding = findingIn(database);
            QVERIFY2(finding.empty(), (finding + " seed " + std::to_string(seed)).c_str());
            if (!isTorn)
                QVERIFY2(counterOf(database) >= acknowledged, std::to_string(seed).c_str());
        }
        if (!isWal)
            qInfo("%d of %d rounds left a hot journal", hotJournals, rounds());
    }
};

QTEST_APPLESS_MAIN(CrashTest)
#include "crash.moc"
