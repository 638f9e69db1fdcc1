// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed.h"

#include "vault/vault.h"

#include <algorithm>

using db::Options;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view needle = "NEEDLE-of-a-title-that-nobody-may-find";
constexpr std::string_view passphrase = "NEEDLE-of-a-passphrase";

bool isIn(const fs::path &path, base::View what)
{
    const auto bytes = *base::readFile(path, 100'000'000);
    return std::search(bytes.begin(), bytes.end(), what.begin(), what.end()) != bytes.end();
}

/// Every file of the folder, whatever it is called.
std::vector<fs::path> filesOf(const fs::path &folder)
{
    std::vector<fs::path> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files.push_back(entry.path());
    return files;
}

void fill(db::Database &database)
{
    must(database.run("CREATE TABLE title_of_table (id INTEGER PRIMARY KEY, v)"));
    must(database.run("CREATE VIRTUAL TABLE s USING fts5 (words)"));
    db::Transaction transaction(database);
    for (int i = 0; i < 300; ++i) {
        must(database.run("INSERT INTO title_of_table (v) VALUES (?1)", std::string(needle) + std::string(1000, 'a')));
        must(database.run("INSERT INTO s (words) VALUES (?1)", needle));
    }
    must(transaction.commit());
}

} // namespace

class LeakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileOfAnOpenProfileTellsAnything_data()
    {
        QTest::addColumn<bool>("isWal");
        QTest::newRow("write-ahead log") << true;
        QTest::newRow("rollback journal") << false;
    }

    void noFileOfAnOpenProfileTellsAnything()
    {
        QFETCH(bool, isWal);
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        Manner manner;
        manner.checkpointPages = 0;
        manner.journal = isWal ? Options::Journal::wal : Options::Journal::rollback;
        auto database = opened(folder / "vault.db", manner);
        fill(database);
        db::Transaction transaction(database);
        must(database.run("UPDATE title_of_table SET v = v || ?1", needle)); // spills, and fills the journal
        const auto files = filesOf(folder);
        QVERIFY(files.size() >= 2);
        const auto key = knownKey();
        for (const auto &file : files) {
            for (const base::View what :
                 {base::bytesOf(needle), base::bytesOf("title_of_table"), base::bytesOf("CREATE"),
                  base::bytesOf("SQLite format"), base::bytesOf("aaaaaaaa"), base::View(key.view())})
                QVERIFY2(!isIn(file, what), file.string().c_str());
        }
    }

    void aWholeProfileHidesItsSecrets()
    {
        QTemporaryDir temporary;
        const fs::path folder = temporary.filePath(QStringLiteral("profile")).toStdString();
        vault::Options options;
        options.isFast = true;
        options.stateFolder = temporary.filePath(QStringLiteral("state")).toStdString();
        auto made = vault::Vault::create(folder, crypto::Secret::copyOf(base::bytesOf(passphrase)), options);
        QVERIFY(made);
        auto writer = made->vault.openConnection(vault::Vault::Access::writer);
        fill(*writer);
        must(made->vault.backUp(temporary.filePath(QStringLiteral("backup")).toStdString()));
        const auto file = vault::decodeKeyFile(*base::readFile(folder / "vault.key", 10'000));
        const auto key = vault::unwrapByPassphrase(*file, crypto::Secret::copyOf(base::bytesOf(passphrase)));
        const auto files = filesOf(temporary.path().toStdString());
        QVERIFY(files.size() >= 5); // key, file, log, index of the log, mark, backup
        for (const auto &path : files) {
            for (const base::View what :
                 {base::bytesOf(needle), base::bytesOf("NEEDLE"), base::bytesOf("title_of_table"),
                  base::View(key->view()), base::bytesOf(std::string_view(made->recoveryLetters).substr(0, 9))})
                QVERIFY2(!isIn(path, what), path.string().c_str());
        }
    }

    void theNeedleWouldBeFoundInAPlainFile()
    {
        QTemporaryDir temporary;
        Manner manner;
        manner.isSealed = false;
        const fs::path path = temporary.filePath(QStringLiteral("plain.db")).toStdString();
        auto database = opened(path, manner);
        fill(database);
        must(database.checkpoint());
        QVERIFY(isIn(path, base::bytesOf(needle)));
    }
};

QTEST_APPLESS_MAIN(LeakTest)
#include "leak.moc"
