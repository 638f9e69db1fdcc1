// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed.h"

#include "vault/page_seal.h"

#include <sqlite3.h>

using base::Error;
using db::Options;
namespace fs = std::filesystem;

// Each of these was once silent corruption in a prototype, or an error only under load.
class TrapsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    fs::path newPath() { return m_folder.filePath(QStringLiteral("%1.db").arg(++m_count)).toStdString(); }

    static fs::path beside(const fs::path &path, const char *ending) { return {path.string() + ending}; }

    static void fill(db::Database &database, int rows)
    {
        db::Transaction transaction(database);
        must(database.run("CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY, b)"));
        for (int i = 0; i < rows; ++i)
            must(database.run("INSERT INTO t (b) VALUES (?1)", base::Bytes(3000, static_cast<std::byte>(i))));
        must(transaction.commit());
    }

    static sqlite3_file *fileOf(db::Database &database)
    {
        sqlite3_file *file = nullptr;
        sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
        return file;
    }

private Q_SLOTS:
    void aTransactionThatSpillsIntoTheLogKeepsItsChecksums()
    {
        const auto path = newPath();
        Manner manner;
        manner.checkpointPages = 0;
        const auto copy = newPath();
        {
            auto database = opened(path, manner);
            must(database.run("PRAGMA cache_spill = 1")); // off for us, but the layer must be right about it
            db::Transaction transaction(database);
            fill(database, 300);
            // pages that were spilled are written again: their frames, and all checksums after them, are rewritten
            for (int i = 0; i < 3; ++i)
                must(database.run("UPDATE t SET b = zeroblob(2000 + id % 900)"));
            must(transaction.commit());
            // as a crash leaves it: the log is read from its beginning, checksum by checksum
            fs::copy_file(path, copy);
            fs::copy_file(beside(path, "-wal"), beside(copy, "-wal"));
        }
        auto database = opened(copy, manner);
        QVERIFY(database.check());
        QCOMPARE(**database.number("SELECT sum(length(b)) FROM t"),
                 **database.number("SELECT sum(2000 + id % 900) FROM t"));
        QCOMPARE(**database.number("SELECT count(*) FROM t"), 300);
    }

    void whatIsCommittedAfterASavepointWasGivenUpSurvivesTheProcess()
    {
        const auto path = newPath();
        const auto copy = newPath();
        Manner manner;
        manner.checkpointPages = 0;
        {
            auto database = opened(path, manner);
            fill(database, 50);
            db::Transaction transaction(database);
            {
                db::Transaction inner(database);
                fill(database, 100);
                for (int i = 0; i < 2; ++i) // far more pages than the cache holds, and each of them twice
                    must(database.run("UPDATE t SET b = zeroblob(3000 - ?1) WHERE id > 50", i));
            }
            must(database.run("INSERT INTO t (b) VALUES ('kept')"));
            must(transaction.commit());
            fs::copy_file(path, copy);
            fs::copy_file(beside(path, "-wal"), beside(copy, "-wal"));
        }
        auto database = opened(copy, manner);
        QVERIFY(database.check());
        QCOMPARE(**database.number("SELECT count(*) FROM t"), 51);
    }

    void aSecondHeaderMayFollowDirectlyOnARecordOfTheJournal()
    {
        const auto path = newPath();
        Manner manner;
        manner.journal = Options::Journal::rollback;
        auto database = opened(path, manner);
        fill(database, 400);
        {
            // with so small a cache the journal is synced, and gets a further header, many times
            db::Transaction transaction(database);
            for (int i = 0; i < 8; ++i)
                must(database.run("UPDATE t SET b = zeroblob(2500) WHERE id % 8 = ?1", i));
            QVERIFY(fs::file_size(beside(path, "-journal")) > 40 * vault::pageBytes);
        }
        QVERIFY(database.check());
        QCOMPARE(**database.number("SELECT sum(length(b)) FROM t"), 400 * 3000);
    }

    void partsOfAnyPageAreReadAsTheyAre()
    {
        const auto path = newPath();
        auto database = opened(path);
        fill(database, 30);
        must(database.checkpoint());
        sqlite3_file *file = fileOf(database);
        for (std::int64_t number = 1; number <= 5; ++number) {
            base::Bytes whole(vault::pageBytes);
            const auto begin = (number - 1) * static_cast<std::int64_t>(vault::pageBytes);
            QCOMPARE(file->pMethods->xRead(file, whole.data(), static_cast<int>(whole.size()), begin), SQLITE_OK);
            base::Bytes part(1000);
            QCOMPARE(file->pMethods->xRead(file, part.data(), 1000, begin + 77), SQLITE_OK);
            QVERIFY(base::equal(part, base::View(whole).subspan(77, 1000)));
        }
        base::Bytes across(100);
        QCOMPARE(file->pMethods->xRead(file, across.data(), 100, 8192 - 50), SQLITE_IOERR_READ);
    }

    void pagesThatWereNeverWrittenAreSealedZeros()
    {
        const auto path = newPath();
        auto database = opened(path);
        fill(database, 3);
        must(database.checkpoint());
        sqlite3_file *file = fileOf(database);
        const auto page = static_cast<std::int64_t>(vault::pageBytes);
        const base::Bytes bytes(vault::pageBytes, std::byte{1});
        QCOMPARE(file->pMethods->xWrite(file, bytes.data(), static_cast<int>(page), 20 * page), SQLITE_OK);
        base::Bytes hole(vault::pageBytes, std::byte{2});
        QCOMPARE(file->pMethods->xRead(file, hole.data(), static_cast<int>(page), 15 * page), SQLITE_OK);
        QVERIFY(base::equal(hole, base::Bytes(vault::pageBytes)));
        QCOMPARE(file->pMethods->xTruncate(file, 30 * page), SQLITE_OK);
        QCOMPARE(file->pMethods->xRead(file, hole.data(), static_cast<int>(page), 29 * page), SQLITE_OK);
        auto raw = *base::readFile(path, 10'000'000);
        QCOMPARE(raw.size(), 30 * vault::pageBytes);
        QVERIFY(!base::equal(base::View(raw).subspan(15 * vault::pageBytes, 100), base::Bytes(100)));
    }

    void nothingButWholePagesIsWritten()
    {
        auto database = opened(newPath());
        fill(database, 3);
        sqlite3_file *file = fileOf(database);
        const base::Bytes bytes(4096, std::byte{1});
        QCOMPARE(file->pMethods->xWrite(file, bytes.data(), 4096, 8192), SQLITE_IOERR_WRITE);
        QCOMPARE(file->pMethods->xWrite(file, bytes.data(), 100, 0), SQLITE_IOERR_WRITE);
    }

    void theMethodsAreNoMoreThanThoseBelow()
    {
        auto database = opened(newPath());
        const auto *methods = fileOf(database)->pMethods;
        QCOMPARE(methods->iVersion, 2);
        QVERIFY(methods->xShmMap != nullptr && methods->xFetch == nullptr);
        // over a layer without shared memory the log is not to be had, and nothing is called that is not there
        sqlite3_vfs *dotfile = sqlite3_vfs_find("unix-dotfile");
        if (dotfile == nullptr)
            QSKIP("no file layer without shared memory here");
        sqlite3_vfs *usual = sqlite3_vfs_find(nullptr);
        sqlite3_vfs_register(dotfile, 1);
        {
            const auto path = newPath();
            auto other = opened(path);
            QCOMPARE(fileOf(other)->pMethods->iVersion, 1);
            fill(other, 50);
            QVERIFY(other.check());
            auto mode = other.query("PRAGMA journal_mode");
            QVERIFY(mode.step());
            QCOMPARE(mode.text(0), std::string("delete"));
        }
        sqlite3_vfs_register(usual, 1);
    }

    void whateverBeginsInTheLayerGetsRoomForNonceAndTag()
    {
        auto layer = *vault::FileLayer::create(knownKey());
        Options careless; // gives no reserved bytes and another page size
        careless.vfs = layer->name();
        careless.companion = layer;
        const auto path = newPath();
        {
            auto database = db::Database::open(path, careless);
            QVERIFY(database);
            fill(*database, 200);
            QVERIFY(database->run("VACUUM"));
            QVERIFY(database->check());
        }
        auto again = opened(path);
        QVERIFY(again.check());
        QCOMPARE(**again.number("SELECT count(*) FROM t"), 200);
        QCOMPARE(**again.number("PRAGMA page_size"), 8192);
    }

    void aForeignDatabaseWithoutThatRoomIsNotWritten()
    {
        Manner plain;
        plain.isSealed = false;
        Options options;
        options.pageBytes = 8192; // no reserved bytes
        auto source = *db::Database::open(newPath(), options);
        fill(source, 200);
        const auto path = newPath();
        Manner manner;
        manner.journal = Options::Journal::rollback;
        {
            auto target = opened(path, manner);
            fill(target, 3);
            QVERIFY(!source.copyInto(target));
        }
        auto target = opened(path, manner);
        QVERIFY(target.check());
        QCOMPARE(**target.number("SELECT count(*) FROM t"), 3);
    }

    void whatIsNoVaultIsSaidSo()
    {
        const auto codeOf = [](const fs::path &path) {
            Manner manner;
            manner.access = Options::Access::readWrite;
            auto opening = tryOpening(path, manner);
            return opening ? std::string("opened") : std::string(base::nameOf(opening.error().code));
        };
        const auto plain = newPath();
        {
            auto database = *db::Database::open(plain);
            fill(database, 3);
        }
        QCOMPARE(codeOf(plain), std::string("damaged"));
        const auto empty = newPath();
        must(base::replaceFile(empty, {}));
        QCOMPARE(codeOf(empty), std::string("damaged"));
        const auto text = newPath();
        must(base::replaceFile(text, base::Bytes(20'000, std::byte{'x'})));
        QCOMPARE(codeOf(text), std::string("damaged"));
        QCOMPARE(codeOf(newPath()), std::string("notFound"));
    }

    void anEmptyFileBesideALogIsNoNewVault()
    {
        const auto path = newPath();
        const auto copy = newPath();
        {
            auto database = opened(path);
            fill(database, 3);
            fs::copy_file(beside(path, "-wal"), beside(copy, "-wal"));
        }
        must(base::replaceFile(copy, {}));
        const auto opening = tryOpening(copy);
        QVERIFY(!opening && opening.error().code == Error::Code::damaged);
        QVERIFY(fs::exists(beside(copy, "-wal")));
    }

    void aLogOfAnotherPageSizeIsRefused()
    {
        const auto path = newPath();
        {
            auto database = opened(path);
            fill(database, 3);
        }
        const auto foreign = newPath();
        {
            auto database = *db::Database::open(foreign);
            fill(database, 3);
            fs::copy_file(beside(foreign, "-wal"), beside(path, "-wal"));
        }
        Manner manner;
        manner.access = Options::Access::readWrite;
        const auto opening = tryOpening(path, manner);
        QVERIFY(!opening && opening.error().code == Error::Code::damaged);
    }

    void temporaryFilesStayInMemory()
    {
        auto database = opened(newPath());
        fill(database, 400);
        // each of these would spill to the disk elsewhere
        QVERIFY(database.run("CREATE TEMP TABLE x AS SELECT * FROM t"));
        QVERIFY(database.run("UPDATE t SET b = b || 'x' WHERE id > 0"));
        auto rows = database.query("SELECT a.b FROM t a, t c ORDER BY a.b, c.b LIMIT 5");
        QVERIFY(rows.step());
        QVERIFY(rows.finish());
        QVERIFY(database.run("VACUUM"));
        sqlite3_vfs *vfs = nullptr;
        sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_VFS_POINTER, &vfs);
        base::Bytes place(vfs->szOsFile);
        auto *file = reinterpret_cast<sqlite3_file *>(place.data());
        for (int kind : {SQLITE_OPEN_TEMP_DB, SQLITE_OPEN_TEMP_JOURNAL, SQLITE_OPEN_TRANSIENT_DB,
                         SQLITE_OPEN_SUBJOURNAL, SQLITE_OPEN_SUPER_JOURNAL})
            QCOMPARE(vfs->xOpen(vfs, nullptr, file, kind | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr),
                     SQLITE_CANTOPEN);
    }

    void theSamePageIsNeverSealedAlikeTwice()
    {
        const vault::PageSeal seal(knownKey());
        std::array<std::byte, vault::pageBytes> plain{};
        std::array<std::byte, vault::pageBytes> first{};
        std::array<std::byte, vault::pageBytes> second{};
        seal.seal(first, plain, 2, vault::PageKind::current);
        seal.seal(second, plain, 2, vault::PageKind::current);
        QVERIFY(first != second);
        QVERIFY(seal.isAuthentic(first, 2, vault::PageKind::current));
        QVERIFY(!seal.isAuthentic(first, 3, vault::PageKind::current));
        QVERIFY(!seal.isAuthentic(first, 2, vault::PageKind::past));
        QVERIFY(!seal.isAuthentic(first, 1, vault::PageKind::current));
        QVERIFY(!vault::PageSeal(knownKey(std::byte{8})).isAuthentic(first, 2, vault::PageKind::current));
        QVERIFY(seal.open(plain, first, 2, vault::PageKind::current));
        QVERIFY(!seal.open(plain, first, 3, vault::PageKind::current));
    }
};

QTEST_APPLESS_MAIN(TrapsTest)
#include "traps.moc"
