// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault.h"

#include "base/file.h"
#include "db/transaction.h"
#include "vault/calibration.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using base::bytesOf;
using base::Error;
using crypto::Secret;
namespace fs = std::filesystem;

namespace {

Secret secret(std::string_view text)
{
    return Secret::copyOf(bytesOf(text));
}

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    fs::path newFolder() { return m_folder.filePath(QStringLiteral("profile %1").arg(++m_count)).toStdString(); }

    Options fast() const
    {
        Options options;
        options.isFast = true;
        options.stateFolder = m_folder.filePath(QStringLiteral("state")).toStdString();
        return options;
    }

    Vault::Created created(const fs::path &folder)
    {
        auto result = Vault::create(folder, secret("verst by verst"), fast());
        if (!result)
            qFatal("%s", result.error().detail.c_str());
        return std::move(*result);
    }

    static void fill(db::Database &database)
    {
        QVERIFY(database.run("CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY, v)"));
        QVERIFY(database.run("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 500)"
                             " INSERT INTO t (v) SELECT 'some text ' || x FROM n"));
    }

private Q_SLOTS:
    void whatIsWrittenIsThereAfterUnlocking()
    {
        const auto folder = newFolder();
        {
            auto made = created(folder);
            auto writer = made.vault.openConnection(Vault::Access::writer);
            QVERIFY(writer);
            fill(*writer);
        }
        auto vault = Vault::unlock(folder, secret("verst by verst"), fast());
        QVERIFY(vault);
        auto reader = vault->openConnection(Vault::Access::reader);
        QVERIFY(reader);
        QCOMPARE(**reader->number("SELECT count(*) FROM t"), 500);
        QVERIFY(reader->run("DELETE FROM t").error().code == Error::Code::refused);
        QVERIFY(vault->isFast());
        const auto checked = vault->check();
        QVERIFY(checked);
        QCOMPARE(checked->finding, std::string());
        QVERIFY(checked->isOk && checked->pages > 2);
    }

    void aWrongPassphraseIsSaidSo()
    {
        const auto folder = newFolder();
        created(folder);
        QVERIFY(Vault::unlock(folder, secret("verst by versT"), fast()).error().code == Error::Code::wrongKey);
        QVERIFY(Vault::unlock(folder, secret(""), fast()).error().code == Error::Code::wrongKey);
        QVERIFY(Vault::unlock(newFolder(), secret(""), fast()).error().code == Error::Code::notFound);
    }

    void aVaultIsNeverMadeOverAnother()
    {
        const auto folder = newFolder();
        {
            auto made = created(folder);
            auto writer = made.vault.openConnection(Vault::Access::writer);
            fill(*writer);
        }
        QVERIFY(Vault::create(folder, secret("other"), fast()).error().code == Error::Code::refused);
        fs::remove(folder / "vault.key");
        QVERIFY(Vault::create(folder, secret("other"), fast()).error().code == Error::Code::refused);
        fs::resize_file(folder / "vault.db", 8192);
        QVERIFY(Vault::create(folder, secret("other"), fast()));
    }

    void anotherPassphraseTakesThePlaceOfTheFirst()
    {
        const auto folder = newFolder();
        auto made = created(folder);
        QVERIFY(Vault::changePassphrase(folder, secret("wrong"), secret("new"), fast()).error().code
                == Error::Code::wrongKey);
        QVERIFY(Vault::changePassphrase(folder, secret("verst by verst"), secret("new"), fast()));
        QVERIFY(Vault::unlock(folder, secret("verst by verst"), fast()).error().code == Error::Code::wrongKey);
        QVERIFY(Vault::unlock(folder, secret("new"), fast()));
        QVERIFY(Vault::recover(folder, made.recoveryLetters, secret("newer"), fast()));
        QVERIFY(Vault::unlock(folder, secret("new"), fast()).error().code == Error::Code::wrongKey);
        QVERIFY(Vault::unlock(folder, secret("newer"), fast()));
    }

    void onlyTheRightRecoveryLettersRecover()
    {
        const auto folder = newFolder();
        auto made = created(folder);
        auto other = created(newFolder());
        QVERIFY(Vault::recover(folder, other.recoveryLetters, secret("new"), fast()).error().code
                == Error::Code::wrongKey);
        made.recoveryLetters[3] = made.recoveryLetters[3] == 'A' ? 'B' : 'A';
        QVERIFY(Vault::recover(folder, made.recoveryLetters, secret("new"), fast()).error().code
                == Error::Code::wrongKey);
        QVERIFY(Vault::unlock(folder, secret("verst by verst"), fast()));
    }

    void aLockedVaultGivesNothing()
    {
        auto made = created(newFolder());
        auto writer = made.vault.openConnection(Vault::Access::writer);
        fill(*writer);
        QVERIFY(!made.vault.isLocked());
        made.vault.lock();
        QVERIFY(made.vault.isLocked());
        QVERIFY(made.vault.openConnection(Vault::Access::reader).error().code == Error::Code::refused);
        QVERIFY(writer->run("INSERT INTO t (v) VALUES (1)").error().code == Error::Code::io);
        QVERIFY(made.vault.check().error().code == Error::Code::refused);
    }

    void twoVaultsAreOpenAtOnceWithTheirOwnKeys()
    {
        auto first = created(newFolder());
        auto second = created(newFolder());
        auto one = first.vault.openConnection(Vault::Access::writer);
        auto two = second.vault.openConnection(Vault::Access::writer);
        fill(*one);
        fill(*two);
        QVERIFY(one->check());
        QVERIFY(two->check());
        QVERIFY(first.vault.id() != second.vault.id());
    }

    void aFolderThatWasCopiedOrPutBackIsNoticed()
    {
        const auto folder = newFolder();
        const auto copy = newFolder();
        const auto older = newFolder();
        created(folder);
        const auto opened = [&](const fs::path &path) { return Vault::unlock(path, secret("verst by verst"), fast()); };
        fs::copy(folder, older);
        QVERIFY(!*opened(folder)->isCopied());
        QVERIFY(!*opened(folder)->isCopied());
        fs::copy(folder, copy);
        QVERIFY(*opened(copy)->isCopied());
        QVERIFY(*opened(copy)->isCopied());
        QVERIFY(opened(copy)->settleHere());
        QVERIFY(!*opened(copy)->isCopied());
        QVERIFY(!*opened(folder)->isCopied());
        fs::remove_all(folder);
        fs::copy(older, folder);
        QVERIFY(*opened(folder)->isCopied());
    }

    void withoutAStateFolderNothingIsNoticed()
    {
        auto options = fast();
        options.stateFolder.clear();
        auto made = Vault::create(newFolder(), secret("x"), options);
        QVERIFY(!*made->vault.isCopied());
        QVERIFY(made->vault.settleHere());
    }

    void aBackupOpensElsewhereWithTheSamePassphrase()
    {
        const auto folder = newFolder();
        const auto restored = newFolder();
        const auto file = newFolder();
        auto made = created(folder);
        auto writer = made.vault.openConnection(Vault::Access::writer);
        fill(*writer);
        QVERIFY(made.vault.backUp(file));
        QVERIFY(!fs::exists(file.string() + ".pages") && !fs::exists(file.string() + ".part"));
        QVERIFY(Vault::restore(file, folder).error().code == Error::Code::refused);
        QVERIFY(Vault::restore(file, restored));
        auto vault = Vault::unlock(restored, secret("verst by verst"), fast());
        QVERIFY(vault);
        QVERIFY(vault->check()->isOk);
        QVERIFY(*vault->isCopied());
        auto reader = vault->openConnection(Vault::Access::reader);
        QCOMPARE(**reader->number("SELECT count(*) FROM t"), 500);
        fs::resize_file(file, fs::file_size(file) - 1);
        QVERIFY(Vault::restore(file, newFolder()).error().code == Error::Code::damaged);
        fs::resize_file(file, 5);
        QVERIFY(Vault::restore(file, newFolder()).error().code == Error::Code::damaged);
        QVERIFY(Vault::restore(newFolder(), newFolder()).error().code == Error::Code::notFound);
    }

    void theCostOfGuessingFollowsTheDevice()
    {
        QVERIFY(costFor(10'000) == (crypto::StretchCost{64 * 1024, 2}));
        QVERIFY(costFor(350) == (crypto::StretchCost{128 * 1024, 2}));
        QVERIFY(costFor(100) == (crypto::StretchCost{256 * 1024, 3}));
        QVERIFY(costFor(0) == (crypto::StretchCost{256 * 1024, 8}));
    }

    void aRealVaultIsDearToGuessAndOpensWithinSeconds()
    {
        const auto folder = newFolder();
        auto options = fast();
        options.isFast = false;
        QVERIFY(Vault::create(folder, secret("dear"), options));
        QElapsedTimer timer;
        timer.start();
        auto vault = Vault::unlock(folder, secret("dear"), options);
        QVERIFY(vault && !vault->isFast());
        QVERIFY2(timer.elapsed() < 10'000, "a tenfold of what was calibrated");
        auto file = decodeKeyFile(*base::readFile(folder / "vault.key", 10'000));
        QVERIFY(file->cost.memoryKib >= leastMemoryKib && file->cost.passes >= leastPasses);
    }
};

QTEST_APPLESS_MAIN(VaultTest)
#include "vault.moc"
