// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/transaction.h"

#include "db/schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace db;
using base::Error;

class TransactionTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    std::filesystem::path newPath() { return m_folder.filePath(QStringLiteral("%1.db").arg(++m_count)).toStdString(); }

    static Database opened(const std::filesystem::path &path, Options::Access access = Options::Access::create)
    {
        Options options;
        options.access = access;
        options.busyTimeoutMs = 0;
        auto database = Database::open(path, options);
        if (!database)
            qFatal("no database");
        return std::move(*database);
    }

    Database withTable(const std::filesystem::path &path)
    {
        Database database = opened(path);
        if (!database.run("CREATE TABLE t (v UNIQUE)"))
            qFatal("no table");
        return database;
    }

    static std::int64_t count(Database &database) { return **database.number("SELECT count(*) FROM t"); }

private Q_SLOTS:
    void whatIsNotCommittedIsUndone()
    {
        Database database = withTable(newPath());
        {
            Transaction transaction(database);
            QVERIFY(transaction.begun());
            QVERIFY(database.run("INSERT INTO t VALUES (1)"));
        }
        QCOMPARE(count(database), 0);
        Transaction transaction(database);
        QVERIFY(database.run("INSERT INTO t VALUES (1)"));
        QVERIFY(transaction.commit());
        QVERIFY(transaction.commit().error().code == Error::Code::invalid);
        transaction.rollBack();
        QCOMPARE(count(database), 1);
    }

    void anInnerOneIsUndoneAlone()
    {
        Database database = withTable(newPath());
        Transaction outer(database);
        QVERIFY(database.run("INSERT INTO t VALUES (1)"));
        {
            Transaction inner(database);
            QVERIFY(database.run("INSERT INTO t VALUES (2)"));
            Transaction innermost(database);
            QVERIFY(database.run("INSERT INTO t VALUES (3)"));
            QVERIFY(innermost.commit());
        }
        {
            Transaction inner(database);
            QVERIFY(database.run("INSERT INTO t VALUES (4)"));
            QVERIFY(inner.commit());
        }
        QVERIFY(outer.commit());
        QCOMPARE(count(database), 2);
        QCOMPARE(**database.number("SELECT sum(v) FROM t"), 5);
    }

    void aBrokenConstraintUndoesItsStatementOnly()
    {
        Database database = withTable(newPath());
        Transaction transaction(database);
        QVERIFY(database.run("INSERT INTO t VALUES (1)"));
        QVERIFY(!database.run("INSERT INTO t VALUES (1)"));
        QVERIFY(database.run("INSERT INTO t VALUES (2)"));
        QVERIFY(transaction.commit());
        QCOMPARE(count(database), 2);
    }

    void whatCannotBeginLetsNothingThrough()
    {
        const auto path = newPath();
        Database first = withTable(path);
        Database second = opened(path);
        Transaction holding(first);
        {
            Transaction waiting(second);
            QVERIFY(waiting.begun().error().code == Error::Code::busy);
            QVERIFY(second.run("INSERT INTO t VALUES (1)").error().code == Error::Code::busy);
            QVERIFY(second.runScript("INSERT INTO t VALUES (1)").error().code == Error::Code::busy);
            Transaction inner(second);
            QVERIFY(inner.commit().error().code == Error::Code::busy);
            QVERIFY(waiting.commit().error().code == Error::Code::busy);
        }
        QVERIFY(first.run("INSERT INTO t VALUES (7)"));
        QVERIFY(holding.commit());
        QCOMPARE(count(second), 1);
        QVERIFY(second.run("INSERT INTO t VALUES (8)"));
    }

    void afterSqliteUndidItNothingSlipsThrough()
    {
        Database database = withTable(newPath());
        QVERIFY(database.run("PRAGMA max_page_count = 6"));
        {
            Transaction transaction(database);
            QVERIFY(database.run("INSERT INTO t VALUES ('small')"));
            const auto done = database.run("INSERT INTO t VALUES (zeroblob(1000000))");
            QVERIFY(!done && done.error().code == Error::Code::full);
            QVERIFY(!transaction.commit() || count(database) <= 1);
        }
        QVERIFY(database.run("ROLLBACK").error().code == Error::Code::invalid);
        const auto before = count(database);
        {
            Transaction transaction(database);
            // ON CONFLICT ROLLBACK ends the whole transaction behind our back
            QVERIFY(database.run("INSERT INTO t VALUES ('once')"));
            QVERIFY(!database.run("INSERT OR ROLLBACK INTO t VALUES ('once')"));
            QVERIFY(!database.run("INSERT INTO t VALUES ('later')"));
            auto query = database.query("SELECT 1");
            QVERIFY(!query.step());
            QVERIFY(transaction.commit().error().code == Error::Code::invalid);
        }
        QCOMPARE(count(database), before);
        QVERIFY(database.run("INSERT INTO t VALUES ('later')"));
    }

    void afterAFailedCommitNothingSlipsThrough()
    {
        Database database = withTable(newPath());
        QVERIFY(database.run("CREATE TABLE child (of REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)"));
        QVERIFY(database.run("CREATE TABLE parent (id INTEGER PRIMARY KEY)"));
        {
            Transaction transaction(database);
            QVERIFY(database.run("INSERT INTO child VALUES (5)")); // it is the commit that finds no parent
            QVERIFY(!transaction.commit());
            QVERIFY(!database.run("INSERT INTO t VALUES ('later')"));
            QVERIFY(!transaction.commit());
        }
        QCOMPARE(count(database), 0);
        QVERIFY(database.run("INSERT INTO t VALUES ('next')"));
    }

    void aReadersTransactionIsAStillView()
    {
        const auto path = newPath();
        Database writer = withTable(path);
        Database reader = opened(path, Options::Access::readOnly);
        Transaction view(reader);
        QCOMPARE(count(reader), 0);
        QVERIFY(writer.run("INSERT INTO t VALUES (1)"));
        QCOMPARE(count(reader), 0);
        QVERIFY(view.commit());
        QCOMPARE(count(reader), 1);
    }

    void theStaircaseIsClimbedOnceAndInOneGo()
    {
        static constexpr Sql steps[] = {"CREATE TABLE a (v); CREATE TABLE b (v)", "INSERT INTO a VALUES (1)",
                                        "INSERT INTO a VALUES (2)"};
        const auto path = newPath();
        Database database = opened(path);
        QVERIFY(applySchema(database, std::span(steps).first(2)));
        QVERIFY(applySchema(database, std::span(steps).first(2)));
        QCOMPARE(**database.number("SELECT count(*) FROM a"), 1);
        Database reader = opened(path, Options::Access::readOnly);
        QVERIFY(applySchema(reader, std::span(steps).first(2)));
        QVERIFY(applySchema(reader, steps).error().code == Error::Code::refused);
        QVERIFY(applySchema(database, steps));
        QCOMPARE(**database.number("SELECT count(*) FROM a"), 2);
        QVERIFY(applySchema(database, std::span(steps).first(2)).error().code == Error::Code::newer);
    }

    void aStepThatFailsLeavesTheFileAsItWas()
    {
        static constexpr Sql steps[] = {"CREATE TABLE a (v)", "CREATE TABLE b (v); CREATE TABLE a (v)"};
        Database database = opened(newPath());
        QVERIFY(!applySchema(database, steps));
        QCOMPARE(**database.number("SELECT count(*) FROM sqlite_schema"), 0);
        QCOMPARE(**database.number("PRAGMA user_version"), 0);
    }

    void aFileWithoutAVersionOfOursIsDamaged()
    {
        Database database = opened(newPath());
        QVERIFY(database.run("PRAGMA user_version = -1"));
        QVERIFY(applySchema(database, {}).error().code == Error::Code::damaged);
    }
};

QTEST_APPLESS_MAIN(TransactionTest)
#include "transaction.moc"
