// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/key_file.h"

#include "base/file.h"
#include "crypto/code.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "vault/vault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using base::Bytes;
using base::Error;
using base::View;
using crypto::Secret;
namespace fs = std::filesystem;

namespace {

Secret secret(std::string_view text)
{
    return Secret::copyOf(base::bytesOf(text));
}

const fs::path golden = fs::path(VERSTA_SOURCE_DIR) / "tests/golden/vault";

/// As somebody does who alters a file on purpose: the plain checksum fits again.
Bytes withChecksum(View bytes)
{
    Bytes result = base::copyOf(bytes.first(bytes.size() - 8));
    base::append(result, crypto::hash(result).view().first(8));
    return result;
}

} // namespace

class KeyFileTest : public QObject
{
    Q_OBJECT

    KeyFile m_file;
    Secret m_code = crypto::makeCode();

private Q_SLOTS:
    void initTestCase()
    {
        const auto key = VaultKey::random();
        m_file.isFast = true;
        m_file.cost = fastCost;
        m_file.salt = crypto::randomSalt();
        crypto::fillRandom(m_file.id);
        wrapByRecovery(m_file, key, m_code);
        QVERIFY(wrapByPassphrase(m_file, key, secret("right")));
        prove(m_file, key);
    }

    void bothWaysLeadToTheSameKey()
    {
        const Bytes bytes = encode(m_file);
        QCOMPARE(bytes.size(), KeyFile::sizeBytes);
        const auto file = decodeKeyFile(bytes);
        QVERIFY(file && *file == m_file);
        const auto key = unwrapByPassphrase(*file, secret("right"));
        QVERIFY(key && base::equal(key->view(), unwrapByRecovery(*file, m_code)->view()));
        QVERIFY(unwrapByPassphrase(*file, secret("wrong")).error().code == Error::Code::wrongKey);
        QVERIFY(unwrapByRecovery(*file, crypto::makeCode()).error().code == Error::Code::wrongKey);
    }

    void aByteGoneWrongByChanceIsDamaged()
    {
        const Bytes original = encode(m_file);
        for (std::size_t at = 0; at < original.size(); ++at) {
            Bytes bytes = original;
            bytes[at] ^= std::byte{4};
            const auto file = decodeKeyFile(bytes);
            QVERIFY(!file);
            QVERIFY(file.error().code == (at == 8 ? Error::Code::newer : Error::Code::damaged));
        }
        for (std::size_t length = 0; length < original.size(); length += 7)
            QVERIFY(decodeKeyFile(View(original).first(length)).error().code == Error::Code::damaged);
    }

    void aByteAlteredOnPurposeNeverGivesAKey()
    {
        const Bytes original = encode(m_file);
        for (std::size_t at = 8; at < original.size() - 8; ++at) {
            Bytes bytes = original;
            bytes[at] ^= std::byte{1};
            const auto file = decodeKeyFile(withChecksum(bytes));
            QVERIFY(!file || !unwrapByPassphrase(*file, secret("right")));
            QVERIFY(!file || !unwrapByRecovery(*file, m_code));
        }
    }

    void costsOutOfBoundsAreRefusedBeforeTheyArePaid()
    {
        for (const auto &[memoryKib, passes] :
             {std::pair(63u * 1024, 2u), std::pair(257u * 1024, 2u), std::pair(64u * 1024, 1u),
              std::pair(64u * 1024, 17u), std::pair(~0u, 2u), std::pair(64u * 1024, ~0u)}) {
            KeyFile file = m_file;
            file.isFast = false;
            file.cost = {memoryKib, passes};
            QVERIFY(decodeKeyFile(encode(file)).error().code == Error::Code::invalid);
            file.isFast = true;
            QVERIFY(decodeKeyFile(encode(file)).error().code == Error::Code::invalid);
        }
        KeyFile file = m_file;
        file.isFast = false;
        file.cost = {mostMemoryKib, mostPasses};
        QVERIFY(decodeKeyFile(encode(file)));
    }

    void aVaultOfTheFirstVersionOpensForEver()
    {
        QTemporaryDir folder;
        const fs::path profile = folder.filePath(QStringLiteral("profile")).toStdString();
        fs::create_directory(profile);
        if (qEnvironmentVariableIsSet("VERSTA_MAKE_GOLDEN"))
            makeGolden();
        fs::copy(golden / "vault.key", profile / "vault.key");
        fs::copy(golden / "vault.db", profile / "vault.db");
        auto vault = Vault::unlock(profile, secret("верста за верстой"));
        QVERIFY(vault && vault->isFast());
        QVERIFY(vault->check()->isOk);
        auto reader = vault->openConnection(Vault::Access::reader);
        auto row = reader->query("SELECT text FROM post ORDER BY verst");
        QVERIFY(row.step());
        QCOMPARE(row.text(0), std::string("первый столб"));
        QVERIFY(row.step());
        QCOMPARE(row.text(0).size(), 3u * 9000);
        QVERIFY(row.finish());
        const auto letters = *base::readFile(golden / "recovery.txt", 100);
        QVERIFY(Vault::recover(profile, base::textOf(letters).substr(0, 39), secret("new")));
    }

    void goldenFilesThatMustNotOpenDoNot_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::newRow("a checksum that differs") << QStringLiteral("checksum.key") << int(Error::Code::damaged);
        QTest::newRow("of version 2") << QStringLiteral("newer.key") << int(Error::Code::newer);
        QTest::newRow("guessing made cheap") << QStringLiteral("cheap.key") << int(Error::Code::invalid);
        QTest::newRow("guessing made dear") << QStringLiteral("dear.key") << int(Error::Code::invalid);
        QTest::newRow("pages of an unknown algorithm") << QStringLiteral("algorithm.key") << int(Error::Code::damaged);
        QTest::newRow("cut short") << QStringLiteral("short.key") << int(Error::Code::damaged);
        QTest::newRow("another salt") << QStringLiteral("salt.key") << int(Error::Code::wrongKey);
        QTest::newRow("another proof") << QStringLiteral("proof.key") << int(Error::Code::damaged);
    }

    void goldenFilesThatMustNotOpenDoNot()
    {
        QFETCH(QString, name);
        QFETCH(int, code);
        QTemporaryDir folder;
        const fs::path profile = folder.path().toStdString();
        fs::copy(golden / name.toStdString(), profile / "vault.key");
        fs::copy(golden / "vault.db", profile / "vault.db");
        const auto vault = Vault::unlock(profile, secret("верста за верстой"));
        QVERIFY(!vault);
        QCOMPARE(base::nameOf(vault.error().code), base::nameOf(Error::Code(code)));
    }

private:
    /// Once per version, by hand; what exists is never made again.
    static void makeGolden()
    {
        if (fs::exists(golden / "vault.key"))
            qFatal("the golden vault exists");
        fs::create_directories(golden);
        Options options;
        options.isFast = true;
        auto made = Vault::create(golden, secret("верста за верстой"), options);
        {
            auto writer = made->vault.openConnection(Vault::Access::writer);
            QVERIFY(writer->run("CREATE TABLE post (verst INTEGER PRIMARY KEY, text TEXT)"));
            std::string text;
            for (int i = 0; i < 9000; ++i)
                text += i % 2 == 0 ? "ёж" : "е ";
            QVERIFY(writer->run("INSERT INTO post VALUES (1, 'первый столб')"));
            QVERIFY(writer->run("INSERT INTO post VALUES (2, ?1)", text.substr(0, 27'000)));
            QVERIFY(writer->checkpoint());
        }
        must(golden / "recovery.txt", base::bytesOf(made->recoveryLetters + "\n"));
        const Bytes original = *base::readFile(golden / "vault.key", 1000);
        const auto changed = [&](std::size_t at, std::byte value) {
            Bytes bytes = original;
            bytes[at] = value;
            return withChecksum(bytes);
        };
        Bytes bytes = original;
        bytes.back() ^= std::byte{1};
        must(golden / "checksum.key", bytes);
        must(golden / "newer.key", changed(8, std::byte{2}));
        must(golden / "cheap.key", changed(11, std::byte{0}));
        bytes = changed(11, std::byte{0});
        bytes[28] = bytes[29] = std::byte{0};
        bytes[30] = std::byte{5}; // 320 MiB
        bytes[32] = std::byte{2};
        must(golden / "dear.key", withChecksum(bytes));
        must(golden / "algorithm.key", changed(9, std::byte{2}));
        must(golden / "short.key", View(original).first(100));
        must(golden / "salt.key", changed(40, original[40] ^ std::byte{1}));
        must(golden / "proof.key", changed(200, original[200] ^ std::byte{1}));
    }

    static void must(const fs::path &path, View bytes)
    {
        if (!base::replaceFile(path, bytes))
            qFatal("not written");
    }
};

QTEST_APPLESS_MAIN(KeyFileTest)
#include "key_file.moc"
