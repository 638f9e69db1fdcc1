// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed.h"

#include "crypto/hash.h"

using db::Options;
namespace fs = std::filesystem;

namespace {

/// A plain and a sealed database to which the same happens.
class Twins
{
public:
    Twins(const fs::path &folder, std::uint32_t seed)
        : m_folder(folder)
        , m_chance(seed)
        , m_isSecureDelete(m_chance.below(2) == 0)
    {
        open();
        for (auto *database : both()) {
            Work::prepare(*database);
            must(database->run("CREATE VIRTUAL TABLE s USING fts5 (words)"));
        }
    }

    void liveOn()
    {
        const auto what = m_chance.below(30);
        const auto seed = m_chance.below(1'000'000'000);
        if (what == 0)
            open();
        for (auto *database : both())
            happenTo(*database, what, seed);
        if (what == 1)
            compareBackups();
    }

    std::string difference()
    {
        const auto finding = findingIn(*m_sealed);
        if (!finding.empty())
            return finding;
        if (fingerprint(*m_plain) != fingerprint(*m_sealed))
            return "the rows differ";
        Manner reading;
        reading.access = Options::Access::readOnly;
        auto reader = tryOpening(sealedPath(), reading);
        if (!reader)
            return reader.error().detail;
        if (fingerprint(*reader) != fingerprint(*m_plain))
            return "a reader sees other rows";
        return {};
    }

private:
    fs::path sealedPath() const { return m_folder / "sealed.db"; }
    std::array<db::Database *, 2> both() { return {&*m_plain, &*m_sealed}; }

    void open()
    {
        m_plain.reset();
        m_sealed.reset();
        Manner manner;
        manner.isDurable = m_chance.below(10) == 0;
        manner.cacheKib = m_chance.below(2) == 0 ? 64 : 2000;
        manner.checkpointPages = m_chance.below(2) == 0 ? 5 : 200;
        manner.journal = m_chance.below(3) == 0 ? Options::Journal::rollback : Options::Journal::wal;
        m_sealed.emplace(opened(sealedPath(), manner));
        manner.isSealed = false;
        m_plain.emplace(opened(m_folder / "plain.db", manner));
        for (auto *database : both())
            // off: pages that were given up are not written, and leave holes
            must(m_isSecureDelete ? database->run("PRAGMA secure_delete = ON")
                                  : database->run("PRAGMA secure_delete = OFF"));
    }

    static void happenTo(db::Database &database, std::uint32_t what, std::uint32_t seed)
    {
        Work work(seed);
        switch (what) {
        case 2: return must(database.run("VACUUM"));
        case 3: return must(database.run("PRAGMA main.wal_checkpoint(RESTART)"));
        case 4: return must(database.run("PRAGMA main.wal_checkpoint(TRUNCATE)"));
        case 5: return must(database.run("PRAGMA main.wal_checkpoint(PASSIVE)"));
        case 6: return must(database.run("PRAGMA journal_mode = DELETE"));
        case 7: return must(database.run("PRAGMA journal_mode = PERSIST"));
        case 8: return must(database.run("PRAGMA journal_mode = TRUNCATE"));
        case 9:
        case 10: return must(database.run("PRAGMA journal_mode = WAL"));
        case 11: return must(database.run("DROP INDEX by_a")), must(database.run("CREATE INDEX by_a ON t (a)"));
        case 12: return must(database.run("CREATE TABLE x AS SELECT * FROM t")), must(database.run("DROP TABLE x"));
        case 13:
            return must(database.run("DELETE FROM t WHERE id % 2 = 0")),
                   must(database.run("UPDATE n SET rows ="
                                     " (SELECT count(*) FROM t)"));
        case 14: return must(database.run("PRAGMA cache_spill = 1"));
        case 15: return must(database.run("REINDEX"));
        case 16: return must(database.run("INSERT INTO s (s) VALUES ('optimize')"));
        case 17: return must(database.run("PRAGMA incremental_vacuum"));
        case 18: return growAndGiveUp(database, work);
        case 19:
        case 20: return search(database, work);
        default: work.transact(database);
        }
    }

    /// Much is allocated and given up before the transaction ends.
    static void growAndGiveUp(db::Database &database, Work &work)
    {
        db::Transaction transaction(database);
        must(database.run("CREATE TABLE x (b)"));
        for (int i = 0; i < 40; ++i)
            must(database.run("INSERT INTO x VALUES (?1)", work.blob(40'000)));
        must(database.run("DELETE FROM x WHERE rowid % 3 <> 0"));
        for (int i = 0; i < 10; ++i)
            work.step(database);
        must(database.run("DROP TABLE x"));
        must(database.run("UPDATE n SET rows = (SELECT count(*) FROM t)"));
        if (work.below(4) != 0)
            must(transaction.commit());
    }

    static void search(db::Database &database, Work &work)
    {
        for (int i = 0; i < 20; ++i)
            must(database.run("INSERT INTO s (words) VALUES (?1)",
                              "verst " + std::to_string(work.below(500)) + " post " + std::to_string(work.below(9))));
        must(database.run("DELETE FROM s WHERE rowid IN (SELECT rowid FROM s WHERE s MATCH ?1)",
                          std::to_string(work.below(500))));
    }

    static base::Hash fingerprint(db::Database &database)
    {
        crypto::Hasher hasher("twins");
        auto rows = database.query("SELECT id, a, b FROM t ORDER BY id");
        while (rows.step())
            hasher.add(rows.bytesView(0)).add(rows.bytesView(1)).add(rows.bytesView(2));
        must(rows.finish());
        auto words = database.query("SELECT rowid, words FROM s WHERE s MATCH 'post' ORDER BY rowid");
        while (words.step())
            hasher.add(words.bytesView(0)).add(words.bytesView(1));
        must(words.finish());
        return hasher.finish();
    }

    void compareBackups()
    {
        const fs::path path = m_folder / "backup.db";
        fs::remove(path);
        Manner manner;
        manner.journal = Options::Journal::rollback;
        {
            auto backup = opened(path, manner);
            must(m_sealed->copyInto(backup));
        }
        auto backup = opened(path, manner);
        QVERIFY(fingerprint(backup) == fingerprint(*m_plain));
    }

    fs::path m_folder;
    Work m_chance;
    bool m_isSecureDelete;
    std::optional<db::Database> m_plain;
    std::optional<db::Database> m_sealed;
};

} // namespace

namespace {

std::uint32_t environmentSeed()
{
    const QByteArray given = qgetenv("VERSTA_SEED");
    return given.isEmpty() ? std::random_device()() : given.toUInt();
}

} // namespace

class DifferentialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSealedDatabaseAnswersAsAPlainOne()
    {
        const int given = qEnvironmentVariableIntValue("VERSTA_DIFFERENTIAL_ROUNDS");
        const int rounds = given > 0 ? given : 6;
        for (int round = 0; round < rounds; ++round) {
            QTemporaryDir folder;
            const auto seed = environmentSeed();
            qInfo("seed %u", seed);
            Twins twins(folder.path().toStdString(), seed);
            for (int step = 0; step < 150; ++step) {
                twins.liveOn();
                if (step % 5 != 0)
                    continue;
                const auto difference = twins.difference();
                QVERIFY2(difference.empty(), (difference + " at step " + std::to_string(step)).c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(DifferentialTest)
#include "differential.moc"
