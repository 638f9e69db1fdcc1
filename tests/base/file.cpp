// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace base;

class FileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplacedFileHoldsTheNewBytesAndNothingElseIsLeft()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("file")).toStdString();
        QVERIFY(replaceFile(path, bytesOf("first")));
        QVERIFY(replaceFile(path, bytesOf("second")));
        QVERIFY(equal(*readFile(path, 100), bytesOf("second")));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aWriteThatCannotBeginChangesNothing()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("missing/file")).toStdString();
        const auto done = replaceFile(path, bytesOf("text"));
        QVERIFY(!done);
        QVERIFY(done.error().code == Error::Code::notFound);
    }

    void aFinishedFileTakesTheNameOfAnother()
    {
        QTemporaryDir folder;
        const std::filesystem::path name = folder.filePath(QStringLiteral("file")).toStdString();
        const std::filesystem::path finished = folder.filePath(QStringLiteral("finished")).toStdString();
        QVERIFY(replaceFile(name, bytesOf("old")));
        QVERIFY(renameDurably(finished, name).error().code == Error::Code::notFound);
        QVERIFY(equal(*readFile(name, 100), bytesOf("old")));
        QVERIFY(replaceFile(finished, bytesOf("new")));
        QVERIFY(renameDurably(finished, name.parent_path() / "none" / "file").error().code == Error::Code::notFound);
        QVERIFY(equal(*readFile(finished, 100), bytesOf("new")));
        QVERIFY(renameDurably(finished, name));
        QVERIFY(equal(*readFile(name, 100), bytesOf("new")));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aWriteThatIsStoppedLeavesTheOldFileAndNothingBeside()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("file")).toStdString();
        const Bytes large(2 * stepBytes + 1, std::byte{'x'});
        QVERIFY(replaceFile(path, bytesOf("old")));
        for (const std::uint64_t enough : {std::uint64_t{0}, std::uint64_t{stepBytes}, std::uint64_t{large.size()}}) {
            const auto goOn = [&](std::uint64_t done, std::uint64_t all) {
                return all == large.size() && done < enough;
            };
            QCOMPARE(replaceFile(path, large, goOn).error().code, Error::Code::cancelled);
            QVERIFY(equal(*readFile(path, 100), bytesOf("old")));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        }
        std::vector<std::uint64_t> told;
        const auto tell = [&](std::uint64_t done, std::uint64_t) { return told.push_back(done), true; };
        QVERIFY(replaceFile(path, large, tell));
        QVERIFY((told == std::vector<std::uint64_t>{0, stepBytes, 2 * stepBytes, large.size()}));
        QVERIFY(*readFile(path, large.size()) == large);
    }

    void aReadingIsFollowedAndStopped()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("file")).toStdString();
        const Bytes large(stepBytes + 1, std::byte{'x'});
        QVERIFY(replaceFile(path, large));
        std::vector<std::uint64_t> told;
        const auto tell = [&](std::uint64_t done, std::uint64_t all) {
            told.push_back(done);
            return all == large.size() && told.size() < 3;
        };
        QVERIFY(*readFile(path, large.size(), tell) == large);
        QVERIFY((told == std::vector<std::uint64_t>{0, stepBytes}));
        told = {1};
        QCOMPARE(readFile(path, large.size(), tell).error().code, Error::Code::cancelled);
    }

    void aFileOverItsLimitIsNotRead()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("file")).toStdString();
        QVERIFY(replaceFile(path, bytesOf("12345")));
        QVERIFY(readFile(path, 5));
        QVERIFY(readFile(path, 4).error().code == Error::Code::tooLarge);
        QVERIFY(readFile(folder.path().toStdString(), 100).error().code == Error::Code::invalid);
        QVERIFY(readFile(path / "none", 100).error().code == Error::Code::io);
        QVERIFY(readFile(path.parent_path() / "none", 100).error().code == Error::Code::notFound);
    }

    void aLockIsHeldByOneUntilItIsGone()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("lock")).toStdString();
        {
            auto first = lockFile(path);
            QVERIFY(first);
            QVERIFY(lockFile(path).error().code == Error::Code::busy);
        }
        QVERIFY(lockFile(path));
    }

    void aPrivateFolderIsMadeWithThoseAboveIt()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("a/b/c")).toStdString();
        QVERIFY(makePrivateFolder(path));
        QVERIFY(makePrivateFolder(path));
        QVERIFY(std::filesystem::is_directory(path));
    }
};

QTEST_APPLESS_MAIN(FileTest)
#include "file.moc"
