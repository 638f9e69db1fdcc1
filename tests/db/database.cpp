// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/database.h"

#include "base/file.h"
#include "base/id.h"
#include "db/failure.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <thread>

using namespace db;
using base::Bytes;
using base::bytesOf;
using base::equal;
using base::Error;

class DatabaseTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    std::filesystem::path newPath()
    {
        return m_folder.filePath(QStringLiteral("база-%1.db").arg(++m_count)).toStdString();
    }

    Database withTable()
    {
        auto database = Database::open(newPath());
        if (!database || !database->run("CREATE TABLE t (id INTEGER PRIMARY KEY, v UNIQUE)"))
            qFatal("no database");
        return std::move(*database);
    }

private Q_SLOTS:
    void everyKindOfValueComesBackAsItWasBound()
    {
        Database database = withTable();
        const Bytes blob(3, std::byte{9});
        const base::Tag tag{{std::byte{1}, std::byte{2}}};
        const std::optional<std::string> some = "some";
        const std::optional<std::int64_t> none;
        auto row = database.query("SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11", std::int64_t{-5}, 7u, "слово",
                                  std::string("text"), blob, tag, nullptr, some, none, true, 0.5);
        QVERIFY(row.step());
        QCOMPARE(row.int64(0), -5);
        QCOMPARE(row.int64(1), 7);
        QCOMPARE(row.text(2), std::string("слово"));
        QCOMPARE(row.text(3), std::string("text"));
        QVERIFY(equal(row.bytes(4), blob));
        QVERIFY(equal(row.bytes(5), tag.view()));
        QVERIFY(row.isNull(6) && row.isNull(8) && !row.isNull(7));
        QCOMPARE(row.text(7), std::string("some"));
        QCOMPARE(row.int64(9), 1);
        QCOMPARE(row.real(10), 0.5);
        QCOMPARE(row.int64(6), 0);
        QVERIFY(row.text(6).empty() && row.bytes(6).empty());
        QVERIFY(!row.step());
        QVERIFY(row.finish());
    }

    void nothingIsNotNull()
    {
        Database database = withTable();
        auto row = database.query("SELECT ?1 IS NULL, ?2 IS NULL, typeof(?1), typeof(?2)", std::string_view(), Bytes());
        QVERIFY(row.step());
        QCOMPARE(row.int64(0), 0);
        QCOMPARE(row.int64(1), 0);
        QCOMPARE(row.text(2), std::string("text"));
        QCOMPARE(row.text(3), std::string("blob"));
    }

    void aNumberOver63BitsIsRefused()
    {
        Database database = withTable();
        const auto done = database.run("INSERT INTO t (v) VALUES (?1)", ~std::uint64_t{0});
        QVERIFY(!done && done.error().code == Error::Code::invalid);
        QCOMPARE(**database.number("SELECT count(*) FROM t"), 0);
    }

    void aStatementCopiesWhatItWasGiven()
    {
        Database database = withTable();
        auto text = std::make_unique<std::string>(100, 'x');
        auto row = database.query("SELECT ?1", *text);
        text.reset();
        QVERIFY(row.step());
        QCOMPARE(row.text(0), std::string(100, 'x'));
    }

    void theFirstFailureSticks()
    {
        Database database = withTable();
        auto row = database.query("SELECT * FROM t WHERE id = ?1", 1, "one too many");
        QVERIFY(!row.step());
        QVERIFY(!row.step());
        QVERIFY(row.finish().error().code == Error::Code::invalid);
        QVERIFY(database.run("SELEKT").error().code == Error::Code::invalid);
        QVERIFY(database.run("SELECT 1; SELECT 2").error().code == Error::Code::invalid);
        QVERIFY(database.run("").error().code == Error::Code::invalid);
        QVERIFY(database.run("SELECT 1;"));
        auto missing = database.query("SELECT * FROM nowhere");
        QVERIFY(missing.isNull(0) && missing.int64(0) == 0 && missing.real(0) == 0 && missing.text(0).empty());
    }

    void statementsAreUsedAgainWithoutOldValues()
    {
        Database database = withTable();
        for (int i = 0; i < 3; ++i)
            QVERIFY(database.run("INSERT INTO t (v) VALUES (?1)", i));
        QCOMPARE(database.lastInsertId(), 3);
        QVERIFY(database.run("UPDATE t SET v = v + 10"));
        QCOMPARE(database.changes(), 3);
        auto outer = database.query("SELECT v FROM t ORDER BY id");
        auto inner = database.query("SELECT v FROM t ORDER BY id");
        QVERIFY(outer.step() && outer.step() && inner.step());
        QCOMPARE(outer.int64(0), 11);
        QCOMPARE(inner.int64(0), 10);
        QVERIFY(outer.finish());
        QVERIFY(inner.finish());
        QVERIFY(!*database.number("SELECT ?1"));
    }

    void theFirstNumberOrNothing()
    {
        Database database = withTable();
        QCOMPARE(**database.number("SELECT 42"), 42);
        QVERIFY(!*database.number("SELECT v FROM t"));
        QVERIFY(!*database.number("SELECT NULL"));
        QVERIFY(!database.number("SELECT nothing"));
    }

    void aBrokenConstraintIsInvalid()
    {
        Database database = withTable();
        QVERIFY(database.run("INSERT INTO t (v) VALUES (1)"));
        QVERIFY(database.run("INSERT INTO t (v) VALUES (1)").error().code == Error::Code::invalid);
        QVERIFY(database.run("INSERT INTO t (v) VALUES (2)"));
    }

    void aFileThatIsNoDatabaseIsDamaged()
    {
        const auto path = newPath();
        QVERIFY(base::replaceFile(path, Bytes(5000, std::byte{'x'})));
        const auto opened = Database::open(path);
        QVERIFY(!opened && opened.error().code == Error::Code::damaged);
    }

    void whatIsNotThereIsNotFoundOrMade()
    {
        const auto path = newPath();
        Options options;
        options.access = Options::Access::readWrite;
        QVERIFY(Database::open(path, options).error().code == Error::Code::notFound);
        options.access = Options::Access::readOnly;
        QVERIFY(Database::open(path, options).error().code == Error::Code::notFound);
        QVERIFY(Database::open(path));
        QVERIFY(Database::open(path, options));
        QVERIFY(Database::open(path / "below", Options()).error().code == Error::Code::io);
    }

    void aReadOnlyConnectionWritesNothing()
    {
        const auto path = newPath();
        auto writer = Database::open(path);
        QVERIFY(writer->run("CREATE TABLE t (v)"));
        Options options;
        options.access = Options::Access::readOnly;
        auto reader = Database::open(path, options);
        QVERIFY(reader->isReadOnly() && !writer->isReadOnly());
        QVERIFY(reader->run("INSERT INTO t VALUES (1)").error().code == Error::Code::refused);
        QVERIFY(writer->run("INSERT INTO t VALUES (1)"));
        QCOMPARE(**reader->number("SELECT count(*) FROM t"), 1);
    }

    void otherFilesAreNotAttachedButVacuumWorks()
    {
        Database database = withTable();
        QVERIFY(database.run("ATTACH ?1 AS other", newPath().string()).error().code == Error::Code::refused);
        QVERIFY(database.run("VACUUM INTO 'elsewhere.db'").error().code == Error::Code::refused);
        QVERIFY(database.run("VACUUM"));
    }

    void anInterruptedQueryIsCancelled()
    {
        Database database = withTable();
        auto endless =
            database.query("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n");
        QVERIFY(endless.step());
        std::thread([&] { database.interrupt(); }).join();
        while (endless.step()) { }
        QVERIFY(endless.finish().error().code == Error::Code::cancelled);
        QCOMPARE(**database.number("SELECT 1"), 1);
    }

    void aCopyHoldsWhatTheOriginalHeld()
    {
        Database database = withTable();
        QVERIFY(database.run("INSERT INTO t (v) VALUES ('kept')"));
        auto copy = Database::open(newPath());
        QVERIFY(copy->run("CREATE TABLE other (v)"));
        QVERIFY(database.copyInto(*copy));
        QVERIFY(copy->check());
        QCOMPARE(**copy->number("SELECT count(*) FROM t WHERE v = 'kept'"), 1);
        QVERIFY(!copy->number("SELECT count(*) FROM other"));
        QVERIFY(database.copyInto(database).error().code == Error::Code::invalid);
    }

    void theLogIsFoldedAtRestAndNotAtEachCommit()
    {
        const auto path = newPath();
        db::Options options;
        options.checkpointPages = 40;
        options.restPages = 6;
        auto database = Database::open(path, options);
        const auto fileBytes = [&] { return static_cast<qulonglong>(std::filesystem::file_size(path)); };
        QVERIFY(database->run("CREATE TABLE t (v)"));
        const auto bytes = fileBytes();
        database->rest(); // a short log stays
        QCOMPARE(fileBytes(), bytes);
        for (int i = 0; i < 5; ++i)
            QVERIFY(database->run("INSERT INTO t (v) VALUES (randomblob(3000))"));
        QCOMPARE(fileBytes(), bytes);
        database->rest();
        const auto rested = fileBytes();
        QVERIFY(rested > bytes);
        for (int i = 0; i < 20; ++i)
            QVERIFY(database->run("INSERT INTO t (v) VALUES (randomblob(3000))"));
        QVERIFY(fileBytes() > rested); // the commit itself, where nobody rests
    }

    void aDamagedFileFailsTheCheck()
    {
        const auto path = newPath();
        {
            auto database = Database::open(path);
            QVERIFY(database->run("CREATE TABLE t (id INTEGER PRIMARY KEY, v)"));
            QVERIFY(database->run("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 2000)"
                                  " INSERT INTO t SELECT x, 'some text ' || x FROM n"));
            QVERIFY(database->checkpoint());
            QVERIFY(database->check());
        }
        Bytes bytes = *base::readFile(path, 10'000'000);
        std::fill(bytes.begin() + 4096 * 3, bytes.begin() + 4096 * 4, std::byte{0});
        QVERIFY(base::replaceFile(path, bytes));
        auto database = Database::open(path);
        QVERIFY(database->check().error().code == Error::Code::damaged);
    }

    void aDatabaseMovesWithItsStatements()
    {
        Database first = withTable();
        Database second = std::move(first);
        QVERIFY(second.run("INSERT INTO t (v) VALUES (1)"));
        first = std::move(second);
        QCOMPARE(**first.number("SELECT count(*) FROM t"), 1);
    }

    void everyResultCodeHasItsMeaning()
    {
        const std::pair<int, Error::Code> meanings[] = {
            {SQLITE_FULL, Error::Code::full},          {SQLITE_BUSY, Error::Code::busy},
            {SQLITE_BUSY_SNAPSHOT, Error::Code::busy}, {SQLITE_LOCKED, Error::Code::busy},
            {SQLITE_CORRUPT, Error::Code::damaged},    {SQLITE_NOTADB, Error::Code::damaged},
            {SQLITE_IOERR_DATA, Error::Code::damaged}, {SQLITE_CONSTRAINT, Error::Code::invalid},
            {SQLITE_TOOBIG, Error::Code::tooLarge},    {SQLITE_INTERRUPT, Error::Code::cancelled},
            {SQLITE_READONLY, Error::Code::refused},   {SQLITE_IOERR, Error::Code::io},
            {SQLITE_IOERR_WRITE, Error::Code::io},     {SQLITE_NOMEM, Error::Code::io},
            {SQLITE_CANTOPEN, Error::Code::io},
        };
        for (const auto &[code, meaning] : meanings)
            QCOMPARE(base::nameOf(failureOf(nullptr, code).code), base::nameOf(meaning));
    }

    void whatAUserTypedIsNotInTheDetail()
    {
        Database database = withTable();
        QVERIFY(database.run("CREATE VIRTUAL TABLE s USING fts5(v)"));
        const auto done = database.run("SELECT * FROM s WHERE s MATCH ?1", "\"Ivanova");
        QVERIFY(!done && done.error().code == Error::Code::invalid);
        QVERIFY(done.error().detail.find("Ivanova") == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(DatabaseTest)
#include "database.moc"
