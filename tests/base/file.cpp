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
