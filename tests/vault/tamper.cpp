// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed.h"

using db::Options;
namespace fs = std::filesystem;

// Whatever is done to the bytes, a reader gets the rows as they were at some commit, or an error; never other rows.
class TamperTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    std::mt19937 m_random{20260419};

    fs::path newPath() { return m_folder.filePath(QStringLiteral("%1.db").arg(++m_count)).toStdString(); }
    std::size_t below(std::size_t end) { return m_random() % end; }

    static fs::path beside(const fs::path &path, const char *ending) { return {path.string() + ending}; }

    static base::Bytes bytesOf(const fs::path &path) { return *base::readFile(path, 100'000'000); }

    /// 40 rows with overflow pages, then `edition` written over all of them in one transaction.
    static void write(db::Database &database, int edition)
    {
        db::Transaction transaction(database);
        must(database.run("CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY, edition, b)"));
        for (int id = 1; id <= 40; ++id)
            must(database.run("INSERT OR REPLACE INTO t VALUES (?1, ?2, ?3)", id, edition,
                              base::Bytes(static_cast<std::size_t>(id) * 700, static_cast<std::byte>(edition + id))));
        must(transaction.commit());
    }

    /// The edition all rows are of; -1: an error. Anything else fails the test.
    static int editionIn(const fs::path &path, Options::Journal journal = Options::Journal::wal)
    {
        Manner manner;
        manner.access = Options::Access::readWrite;
        manner.journal = journal;
        auto database = tryOpening(path, manner);
        if (!database)
            return -1;
        auto rows = database->query("SELECT id, edition, b FROM t ORDER BY id");
        std::int64_t count = 0;
        std::int64_t edition = -1;
        bool isRight = true;
        while (rows.step()) {
            const auto id = rows.int64(0);
            edition = ++count == 1 ? rows.int64(1) : edition;
            const base::Bytes expected(static_cast<std::size_t>(id) * 700, static_cast<std::byte>(edition + id));
            isRight = isRight && id == count && rows.int64(1) == edition && base::equal(rows.bytesView(2), expected);
        }
        if (!rows.finish())
            return -1;
        if (!isRight || count != 40)
            qFatal("wrong rows were read");
        return static_cast<int>(edition);
    }

    fs::path vaultOf(int edition, std::byte key = std::byte{7})
    {
        const auto path = newPath();
        Manner manner;
        manner.key = key;
        auto database = opened(path, manner);
        write(database, edition);
        must(database.checkpoint());
        return path;
    }

    fs::path withBytes(const base::Bytes &bytes)
    {
        const auto path = newPath();
        must(base::replaceFile(path, bytes));
        return path;
    }

private Q_SLOTS:
    void aFlippedBitAnywhereIsAnErrorOrChangesNothing()
    {
        const auto original = bytesOf(vaultOf(1));
        QCOMPARE(editionIn(withBytes(original)), 1);
        int errors = 0;
        for (std::size_t page = 0; page < original.size() / vault::pageBytes; ++page) {
            for (const std::size_t at : {below(vault::pageBytes), vault::pageBytes - 1 - below(40)}) {
                auto bytes = original;
                bytes[page * vault::pageBytes + at] ^= static_cast<std::byte>(1u << below(8));
                errors += editionIn(withBytes(bytes)) == -1 ? 1 : 0;
            }
        }
        QVERIFY(errors > 60); // every page in use
    }

    void everyByteOfTheClearBeginningIsProved()
    {
        const auto original = bytesOf(vaultOf(1));
        for (std::size_t at = 0; at < vault::clearBytes; ++at) {
            auto bytes = original;
            bytes[at] ^= std::byte{1};
            QCOMPARE(editionIn(withBytes(bytes)), -1);
        }
    }

    void swappedPagesAreAnError()
    {
        const auto original = bytesOf(vaultOf(1));
        auto bytes = original;
        std::swap_ranges(bytes.begin() + 8192 * 2, bytes.begin() + 8192 * 3, bytes.begin() + 8192 * 5);
        QCOMPARE(editionIn(withBytes(bytes)), -1);
    }

    void aPageOfAnotherVaultIsAnError()
    {
        const auto other = bytesOf(vaultOf(1, std::byte{9}));
        for (std::size_t page = 0; page < 4; ++page) {
            auto bytes = bytesOf(vaultOf(1));
            std::copy_n(other.begin() + static_cast<std::ptrdiff_t>(page * 8192), 8192,
                        bytes.begin() + static_cast<std::ptrdiff_t>(page * 8192));
            QCOMPARE(editionIn(withBytes(bytes)), -1);
        }
        QCOMPARE(editionIn(withBytes(other)), -1);
    }

    void aPageOfZerosIsAnError()
    {
        const auto original = bytesOf(vaultOf(1));
        int errors = 0;
        for (std::size_t page = 0; page < original.size() / 8192; ++page) {
            auto bytes = original;
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page * 8192), 8192, std::byte{0});
            errors += editionIn(withBytes(bytes)) == -1 ? 1 : 0;
        }
        QVERIFY(errors > 30);
    }

    void aTruncatedFileIsAnError()
    {
        const auto original = bytesOf(vaultOf(1));
        for (const std::size_t cut : {std::size_t{1}, std::size_t{4000}, std::size_t{8192}, std::size_t{8192 * 5}}) {
            auto bytes = original;
            bytes.resize(bytes.size() - cut);
            QCOMPARE(editionIn(withBytes(bytes)), -1);
        }
    }

    void aFileTruncatedBesideItsLogIsAnError()
    {
        const auto path = newPath();
        const auto copy = newPath();
        {
            auto database = opened(path);
            write(database, 1);
            must(database.checkpoint());
            must(database.run("CREATE TABLE other (v)"));
            fs::copy_file(path, copy);
            fs::copy_file(beside(path, "-wal"), beside(copy, "-wal"));
        }
        fs::resize_file(copy, 8192 * 10);
        QCOMPARE(editionIn(copy), -1);
    }

    void aTamperedLogGivesAnEarlierEditionOrAnError()
    {
        const auto path = newPath();
        base::Bytes file;
        base::Bytes log;
        {
            Manner manner;
            manner.checkpointPages = 0;
            manner.cacheKib = 4000;
            auto database = opened(path, manner);
            write(database, 1);
            must(database.checkpoint());
            write(database, 2);
            write(database, 3);
            file = bytesOf(path);
            log = bytesOf(beside(path, "-wal"));
        }
        const auto editionWith = [&](const base::Bytes &changed) {
            const auto copy = withBytes(file);
            must(base::replaceFile(beside(copy, "-wal"), changed));
            return editionIn(copy);
        };
        QCOMPARE(editionWith(log), 3);
        for (int i = 0; i < 60; ++i) {
            auto bytes = log;
            bytes[below(bytes.size())] ^= static_cast<std::byte>(1u << below(8));
            QVERIFY(editionWith(bytes) != 3);
        }
        const std::size_t frame = 24 + 8192;
        const std::size_t frames = (log.size() - 32) / frame;
        for (int i = 0; i < 20; ++i) { // two frames change places
            auto bytes = log;
            const auto one = 32 + frame * below(frames);
            const auto two = 32 + frame * below(frames);
            if (one == two)
                continue;
            std::swap_ranges(bytes.begin() + static_cast<std::ptrdiff_t>(one),
                             bytes.begin() + static_cast<std::ptrdiff_t>(one + frame),
                             bytes.begin() + static_cast<std::ptrdiff_t>(two));
            editionWith(bytes); // earlier or none; other rows end the test
        }
        for (std::size_t place = 0; place < frames; ++place) { // a frame claims to end a transaction
            auto bytes = log;
            bytes[32 + frame * place + 4] ^= std::byte{0x80};
            for (std::size_t later = place; later < frames; ++later)
                for (const std::size_t at : {16, 20})
                    bytes[32 + frame * later + at] ^= std::byte{0x80};
            editionWith(bytes);
        }
    }

    void aTamperedHotJournalIsAnErrorOrUndone()
    {
        const auto path = newPath();
        base::Bytes file;
        base::Bytes journal;
        {
            Manner manner;
            manner.journal = Options::Journal::rollback;
            auto database = opened(path, manner);
            write(database, 1);
            db::Transaction transaction(database);
            for (int id = 1; id <= 40; ++id) // spilled into the file before the commit
                must(database.run("UPDATE t SET edition = 2, b = ?2 WHERE id = ?1", id,
                                  base::Bytes(static_cast<std::size_t>(id) * 700, std::byte{99})));
            file = bytesOf(path);
            journal = bytesOf(beside(path, "-journal"));
        }
        const auto editionWith = [&](const base::Bytes &changed) {
            const auto copy = withBytes(file);
            must(base::replaceFile(beside(copy, "-journal"), changed));
            return editionIn(copy, Options::Journal::rollback);
        };
        QCOMPARE(editionWith(journal), 1);
        int errors = 0;
        for (int i = 0; i < 60; ++i) { // within the pages that the journal counts as durable
            auto bytes = journal;
            bytes[512 + 4 + below(8192)] ^= static_cast<std::byte>(1u << below(8));
            errors += editionWith(bytes) == -1 ? 1 : 0;
        }
        QCOMPARE(errors, 60);
    }

    void aPageOfTheJournalIsNoPageOfTheFile()
    {
        const auto path = newPath();
        base::Bytes file;
        base::Bytes journal;
        {
            Manner manner;
            manner.journal = Options::Journal::rollback;
            manner.cacheKib = 4000;
            auto database = opened(path, manner);
            write(database, 1);
            db::Transaction transaction(database);
            must(database.run("UPDATE t SET edition = 2 WHERE id = 20"));
            file = bytesOf(path);
            journal = bytesOf(beside(path, "-journal"));
        }
        const auto number = std::to_integer<std::ptrdiff_t>(journal[512 + 3]);
        QVERIFY(number > 0);
        std::copy_n(journal.begin() + 512 + 4, 8192, file.begin() + (number - 1) * 8192);
        QCOMPARE(editionIn(withBytes(file)), -1);
    }
};

QTEST_APPLESS_MAIN(TamperTest)
#include "tamper.moc"
