// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/archive/archive.h"

#include "endpoint/archive/group_commit.h"

#include "crypto/random.h"
#include "wire/envelope.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using base::Done;
using base::Error;
using endpoint::Archive;
using endpoint::Letter;
using endpoint::Place;
using endpoint::Row;

namespace {

base::Hash someHash()
{
    base::Hash hash;
    crypto::fillRandom(hash.bytes);
    return hash;
}

base::Tag someTag()
{
    base::Tag tag;
    crypto::fillRandom(tag.bytes);
    return tag;
}

crypto::VerifyKey someKey()
{
    return crypto::SigningKey::random().verifyKey();
}

/// Bytes that no version can parse: the archive keeps them all the same.
struct Made
{
    base::Dot name;
    wire::Link link;
    base::Bytes bytes;
    bool isBlock = false;

    Letter letter() const { return {name, link, isBlock, bytes}; }
};

Made made(const base::SpaceId &space, const base::Dot &name, const base::Hash &previous, bool isBlock = false)
{
    Made made{name, {{}, previous}, crypto::randomBytes(100), isBlock};
    made.link.hash = wire::hashOf(space, made.bytes);
    return made;
}

std::vector<Row> rowsOf(Archive &archive, const base::SpaceId &space, std::uint64_t after = 0, bool blocksOnly = false)
{
    std::vector<Row> rows;
    const Done done = archive.rows(space, after, blocksOnly, [&](Row &&row) {
        rows.push_back(std::move(row));
        return true;
    });
    if (!done)
        qFatal("no rows: %s", done.error().detail.c_str());
    return rows;
}

Done put(Archive &archive, const base::SpaceId &space, const std::vector<Made> &all)
{
    return archive.change([&](Archive::Change &change) -> Done {
        auto position = change.lockSpace(space);
        if (!position)
            return position.error();
        if (!*position)
            if (auto done = change.addSpace(space); !done)
                return done;
        for (const Made &one : all)
            if (auto appended = change.append(space, one.letter()); !appended)
                return appended.error();
        return {};
    });
}

/// So many envelopes of one author, each on the one before.
std::vector<Made> lineOf(const base::SpaceId &space, const base::Tag &author, std::uint64_t length)
{
    std::vector<Made> line;
    base::Hash previous;
    for (std::uint64_t number = 1; number <= length; ++number) {
        line.push_back(made(space, {author, number}, previous));
        previous = line.back().link.hash;
    }
    return line;
}

template <class T>
T sure(base::Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    return *std::move(result);
}

} // namespace

/// What every archive must do; PostgreSQL will be a second row of `store`.
class ArchiveSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_archive = opened();
        m_space = {someHash()};
    }

    void cleanup() { m_archive.reset(); }

    void anEmptyArchiveKnowsNothing()
    {
        QVERIFY(!sure(m_archive->lastPosition(m_space)));
        QVERIFY(rowsOf(*m_archive, m_space).empty());
        QVERIFY(sure(m_archive->shares(m_space)).empty());
        QVERIFY(!sure(m_archive->knows(m_space, {1, someTag()})));
        QVERIFY(sure(m_archive->knows(m_space, {}))); // the beginning is everywhere
        QVERIFY(sure(m_archive->links(m_space, {someTag(), 1})).empty());
        QCOMPARE(sure(m_archive->check()), 0u);
    }

    void rowsComeBackInTheOrderOfTheirPositions()
    {
        const base::SpaceId other{someHash()};
        const auto line = lineOf(m_space, someTag(), 5);
        QVERIFY(put(*m_archive, m_space, {line[0], line[1]}));
        QVERIFY(put(*m_archive, other, lineOf(other, someTag(), 2)));
        QVERIFY(put(*m_archive, m_space, {line[2], line[3], line[4]}));
        const auto rows = rowsOf(*m_archive, m_space);
        QCOMPARE(rows.size(), 5u);
        for (std::size_t at = 0; at < rows.size(); ++at) {
            QCOMPARE(rows[at].place.position, at + 1);
            QCOMPARE(rows[at].bytes, line[at].bytes);
            QCOMPARE(rows[at].name, line[at].name);
            QCOMPARE(rows[at].link, line[at].link);
            QVERIFY(sure(m_archive->knows(m_space, rows[at].place)));
            QVERIFY(!sure(m_archive->knows(m_space, {rows[at].place.position, someTag()})));
        }
        QCOMPARE(rowsOf(*m_archive, m_space, 3).size(), 2u);
        QVERIFY(rowsOf(*m_archive, m_space, UINT64_MAX).empty());
        QCOMPARE(*sure(m_archive->lastPosition(m_space)), 5u);
        QCOMPARE(*sure(m_archive->lastPosition(other)), 2u);
        QCOMPARE(sure(m_archive->check()), 7u);
    }

    void aVisitEndsWhenItHasEnough()
    {
        QVERIFY(put(*m_archive, m_space, lineOf(m_space, someTag(), 5)));
        int seen = 0;
        QVERIFY(m_archive->rows(m_space, 0, false, [&](Row &&) { return ++seen < 2; }));
        QCOMPARE(seen, 2);
    }

    void blocksCanBeReadAlone()
    {
        auto line = lineOf(m_space, someTag(), 4);
        line[1].isBlock = true;
        QVERIFY(put(*m_archive, m_space, line));
        const auto blocks = rowsOf(*m_archive, m_space, 0, true);
        QCOMPARE(blocks.size(), 1u);
        QCOMPARE(blocks[0].bytes, line[1].bytes);
        QVERIFY(blocks[0].isBlock);
    }

    void aShareIsTheEndOfALineAndItsBytes()
    {
        const base::Tag author = someTag();
        auto line = lineOf(m_space, author, 3);
        QVERIFY(put(*m_archive, m_space, line));
        auto shares = sure(m_archive->shares(m_space));
        QCOMPARE(shares.size(), 1u);
        QCOMPARE(shares[0], (endpoint::Share{author, {3, line[2].link.hash}, 300, false}));
        const Made fork = made(m_space, {author, 3}, line[1].link.hash);
        QVERIFY(put(*m_archive, m_space, {fork}));
        shares = sure(m_archive->shares(m_space));
        QVERIFY(shares[0].isForked);
        QCOMPARE(shares[0].line.hash, std::min(line[2].link.hash, fork.link.hash));
        QCOMPARE(shares[0].sizeBytes, 400u);
        QCOMPARE(sure(m_archive->links(m_space, {author, 3})), (std::vector{line[2].link, fork.link}));
    }

    void whatFailsLeavesNothing()
    {
        const auto line = lineOf(m_space, someTag(), 2);
        QVERIFY(put(*m_archive, m_space, {line[0]}));
        const Done failed = m_archive->change([&](Archive::Change &change) -> Done {
            sure(change.lockSpace(m_space));
            sure(change.append(m_space, line[1].letter()));
            return base::fail(Error::Code::cancelled, "the test says so");
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, Error::Code::cancelled);
        QCOMPARE(rowsOf(*m_archive, m_space).size(), 1u);
        QVERIFY(put(*m_archive, m_space, {line[1]}));
        QCOMPARE(*sure(m_archive->lastPosition(m_space)), 2u);
    }

    void nothingIsAppendedWithoutTheLock()
    {
        const Done failed = m_archive->change([&](Archive::Change &change) -> Done {
            auto appended = change.append(m_space, made(m_space, {someTag(), 1}, {}).letter());
            return appended ? Done() : Done(appended.error());
        });
        QVERIFY(!failed);
    }

    void aCodeIsSpentOnOneSpace()
    {
        const base::Hash code = someHash();
        const auto spend = [&](const base::Hash &which, const base::SpaceId &space) {
            bool spent = false;
            const Done done = m_archive->change([&](Archive::Change &change) -> Done {
                spent = sure(change.spendCode(which, space));
                return {};
            });
            return done && spent;
        };
        QVERIFY(!spend(code, m_space));
        QVERIFY(m_archive->change([&](Archive::Change &change) { return change.addCode(code); }));
        QVERIFY(spend(code, m_space));
        QVERIFY(spend(code, m_space));
        QVERIFY(!spend(code, {someHash()}));
    }

    void tokensLiveUntilTheirTimeOrARemoval()
    {
        const crypto::VerifyKey device = someKey();
        const base::Hash token = someHash();
        QVERIFY(m_archive->change([&](Archive::Change &change) { return change.addToken(token, device, 1000); }));
        QCOMPARE(*sure(m_archive->deviceOf(token, 1000)), device);
        QVERIFY(!sure(m_archive->deviceOf(token, 1001)));
        QVERIFY(!sure(m_archive->deviceOf(someHash(), 0)));
        QVERIFY(m_archive->change([&](Archive::Change &change) { return change.endTokens(device); }));
        QVERIFY(!sure(m_archive->deviceOf(token, 1000)));
    }

    void aDeviceHasAFewTokensAtOnce()
    {
        const crypto::VerifyKey device = someKey();
        const base::Hash first = someHash();
        QVERIFY(m_archive->change([&](Archive::Change &change) { return change.addToken(first, device, 1); }));
        for (int at = 2; at < 20; ++at)
            QVERIFY(
                m_archive->change([&](Archive::Change &change) { return change.addToken(someHash(), device, at); }));
        QVERIFY(!sure(m_archive->deviceOf(first, 0)));
    }

    void partsGoWhenErasedOrExpired()
    {
        const crypto::VerifyKey seat = someKey();
        const crypto::VerifyKey other = someKey();
        const endpoint::SealedPart part{m_space, crypto::randomBytes(50), 1000};
        QVERIFY(m_archive->change([&](Archive::Change &change) -> Done {
            if (auto done = change.putPart(other, part); !done)
                return done;
            return change.putPart(seat, part);
        }));
        QCOMPARE(sure(m_archive->part(seat))->bytes, part.bytes);
        QCOMPARE(sure(m_archive->part(seat))->space, m_space);
        QVERIFY(m_archive->change([&](Archive::Change &change) { return change.erasePart(seat); }));
        QVERIFY(!sure(m_archive->part(seat)));
        QVERIFY(m_archive->change([&](Archive::Change &change) { return change.eraseExpired(1000); }));
        QVERIFY(sure(m_archive->part(other)));
        QVERIFY(m_archive->change([&](Archive::Change &change) { return change.eraseExpired(1001); }));
        QVERIFY(!sure(m_archive->part(other)));
    }

    void theKeyIsMadeOnce()
    {
        const crypto::VerifyKey key = sure(m_archive->key()).verifyKey();
        m_archive.reset();
        m_archive = opened();
        QCOMPARE(sure(m_archive->key()).verifyKey(), key);
    }

    void aBackupHoldsAllAndRefusesToOverwrite()
    {
        QVERIFY(put(*m_archive, m_space, lineOf(m_space, someTag(), 3)));
        const std::string backup = file("backup.db");
        QVERIFY(m_archive->backup(backup));
        QCOMPARE(m_archive->backup(backup).error().code, Error::Code::refused);
        auto copy = sure(endpoint::openArchive("sqlite:" + backup));
        QCOMPARE(sure(copy->check()), 3u);
        QCOMPARE(sure(copy->key()).verifyKey(), sure(m_archive->key()).verifyKey());
    }

    void aRestoredArchiveKnowsNoCursor()
    {
        const auto line = lineOf(m_space, someTag(), 3);
        QVERIFY(put(*m_archive, m_space, {line[0]}));
        const Place place = rowsOf(*m_archive, m_space)[0].place;
        QVERIFY(m_archive->backup(file("backup.db")));
        QVERIFY(put(*m_archive, m_space, {line[1]}));
        m_archive.reset();
        QVERIFY(endpoint::restoreArchive(address(), file("backup.db")));
        m_archive = opened();
        QCOMPARE(rowsOf(*m_archive, m_space).size(), 1u);
        QVERIFY(!sure(m_archive->knows(m_space, place)));
        QCOMPARE(sure(m_archive->check()), 1u);
    }

    void aBadBackupIsNotPutInPlace()
    {
        QVERIFY(put(*m_archive, m_space, lineOf(m_space, someTag(), 3)));
        QCOMPARE(endpoint::restoreArchive(address(), file("none.db")).error().code, Error::Code::notFound);
        QFile text(QString::fromStdString(file("text.db")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5000, 'x'));
        text.close();
        QCOMPARE(endpoint::restoreArchive(address(), file("text.db")).error().code, Error::Code::damaged);
        QCOMPARE(sure(m_archive->check()), 3u);
        const auto lock = sure(endpoint::lockArchive(address()));
        QCOMPARE(endpoint::restoreArchive(address(), file("text.db")).error().code, Error::Code::busy);
    }

    void aChangedEnvelopeShowsInTheCheck()
    {
        const auto line = lineOf(m_space, someTag(), 3);
        QVERIFY(put(*m_archive, m_space, line));
        m_archive.reset();
        QFile raw(QString::fromStdString(file("post.db")));
        QVERIFY(raw.open(QIODevice::ReadWrite));
        QByteArray bytes = raw.readAll();
        const auto at = bytes.indexOf(QByteArray(reinterpret_cast<const char *>(line[1].bytes.data()), 100));
        QVERIFY(at > 0);
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        raw.seek(0);
        raw.write(bytes);
        raw.close();
        m_archive = opened();
        QCOMPARE(m_archive->check().error().code, Error::Code::damaged);
    }

    void otherAddressesAreRefusedWithASentence()
    {
        const auto postgres = endpoint::openArchive("postgresql://localhost/versta");
        QVERIFY(!postgres);
        QVERIFY(postgres.error().detail.find("PostgreSQL is not built") != std::string::npos);
        QCOMPARE(endpoint::openArchive("sqlite:").error().code, Error::Code::invalid);
        QCOMPARE(endpoint::openArchive("/tmp/x.db").error().code, Error::Code::invalid);
    }

    void aGroupSharesOneTransaction()
    {
        endpoint::Metrics metrics;
        QVERIFY(put(*m_archive, m_space, {}));
        const auto line = lineOf(m_space, someTag(), 20);
        std::atomic<int> durable = 0;
        {
            endpoint::GroupCommit commit(*m_archive, metrics, std::chrono::milliseconds(1000));
            const endpoint::GroupCommit::Coming coming(commit);
            for (const Made &one : line)
                commit.submit(
                    [&, this](Archive::Change &change) -> Done {
                        sure(change.lockSpace(m_space));
                        auto position = change.append(m_space, one.letter());
                        return position ? Done() : Done(position.error());
                    },
                    [] {}, [&](const Done &done) { durable += done ? 1 : 0; });
        }
        QCOMPARE(durable.load(), 20);
        QVERIFY(metrics.text().find("versta_group_size_count 1\n") != std::string::npos);
        QCOMPARE(rowsOf(*m_archive, m_space).size(), 20u);
    }

    void oneBadMemberOfAGroupSpoilsItForNobody()
    {
        endpoint::Metrics metrics;
        QVERIFY(put(*m_archive, m_space, {}));
        const auto line = lineOf(m_space, someTag(), 3);
        std::vector<bool> durable(3);
        std::atomic<int> undone = 0;
        {
            endpoint::GroupCommit commit(*m_archive, metrics, std::chrono::milliseconds(1000));
            const endpoint::GroupCommit::Coming coming(commit);
            for (std::size_t at = 0; at < 3; ++at)
                commit.submit(
                    [&, at, this](Archive::Change &change) -> Done {
                        sure(change.lockSpace(m_space));
                        auto position = change.append(m_space, line[at].letter());
                        return at == 1 ? Done(base::fail(Error::Code::full, "the test says so")) : Done();
                    },
                    [&] { ++undone; }, [&, at](const Done &done) { durable[at] = bool(done); });
        }
        QCOMPARE(durable, (std::vector<bool>{true, false, true}));
        QCOMPARE(undone.load(), 4); // all three together, then the bad one alone
        QCOMPARE(rowsOf(*m_archive, m_space).size(), 2u);
    }

private:
    std::string file(const char *name) const { return m_folder->filePath(QLatin1String(name)).toStdString(); }
    std::string address() const { return "sqlite:" + file("post.db"); }
    std::unique_ptr<Archive> opened() const { return sure(endpoint::openArchive(address())); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Archive> m_archive;
    base::SpaceId m_space;
};

QTEST_GUILESS_MAIN(ArchiveSuite)
#include "archive.moc"
