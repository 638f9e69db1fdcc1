// SPDX-License-Identifier: GPL-3.0-or-later
#include "party.h"

#include <QFile>
#include <QTest>

#include <set>
#include <thread>

namespace {

constexpr int manyDevices = 8;
constexpr int manyPushes = 25;

QString copyOf(const Running &endpoint)
{
    const QString copy = endpoint.file(QStringLiteral("copy.db"));
    QFile::remove(copy);
    return QFile::copy(endpoint.storeFile(), copy) ? copy : QString();
}

bool putBack(const Running &endpoint, const QString &copy)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(endpoint.storeFile() + QLatin1String(suffix));
    return QFile::copy(copy, endpoint.storeFile());
}

std::size_t indexOf(const Envelopes &in, const base::Bytes &what)
{
    return static_cast<std::size_t>(std::find(in.begin(), in.end(), what) - in.begin());
}

} // namespace

/// What devices and the endpoint do together, on real sockets and a real file.
class Story : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondDeviceJoinsByCodeAndGetsAll()
    {
        const Running endpoint;
        Party anna(endpoint);
        const wire::SeatKeys seat = freshSeat();
        const auto found = anna.device.founds();
        auto founding = anna.device.asks({found, anna.device.invites(seat), anna.device.writes()});
        founding.spaces[0].parts = {{seat.signing.verifyKey(), anna.device.part}};
        const auto founded = anna.exchanges(founding);
        QCOMPARE(founded.status, Status::ok);
        QVERIFY(all(founded, Fate::stored));
        QCOMPARE(founded.results[2].held, 3u);
        QVERIFY(founded.rows.empty()); // what came in this request does not go back
        QCOMPARE(founded.cursor->position, 3u);

        Party boris(endpoint);
        const auto asked = boris.caller.post("/v1/seat", wire::encode(wire::SeatQuery{seat.signing.verifyKey()}));
        QCOMPARE(asked.status, 200u);
        const auto told = wire::decode<wire::SeatAnswer>(asked.bytes());
        QVERIFY(told);
        QCOMPARE(told->found, found);
        const auto joined = boris.exchanges({boris.device.joins(seat, told->part)});
        QVERIFY(all(joined, Fate::stored));
        QCOMPARE(joined.rows, founding.spaces[0].envelopes);

        const auto again = boris.caller.post("/v1/seat", wire::encode(wire::SeatQuery{seat.signing.verifyKey()}));
        QCOMPARE(again.status, 404u); // the seat is taken: its sealed part is gone
    }

    void whatOneWritesTheOtherReads()
    {
        const Running endpoint;
        Couple couple(endpoint);
        const auto first = couple.anna.device.writes();
        const auto second = couple.anna.device.writes(5000);
        QVERIFY(all(couple.anna.exchanges({first, second}), Fate::stored));
        const auto reply = couple.boris.device.writes();
        const auto got = couple.boris.exchanges({reply});
        QVERIFY(all(got, Fate::stored));
        QCOMPARE(got.rows, (Envelopes{first, second}));
        QCOMPARE(couple.anna.exchanges().rows, (Envelopes{reply}));
        QVERIFY(couple.anna.exchanges().rows.empty());
    }

    void sendingAgainIsSuccess()
    {
        const Running endpoint;
        Couple couple(endpoint);
        const Envelopes written{couple.anna.device.writes(), couple.anna.device.writes()};
        const auto first = couple.anna.exchanges(written);
        const auto again = couple.anna.exchanges(written);
        QVERIFY(all(again, Fate::already));
        QCOMPARE(again.cursor, first.cursor);
        QCOMPARE(couple.boris.reads(), written);
    }

    void manyPagesArriveWholeAndInOrder()
    {
        const Running endpoint;
        Couple couple(endpoint);
        Envelopes written;
        for (int page = 0; page < 5; ++page) {
            Envelopes some;
            for (int at = 0; at < 4; ++at)
                some.push_back(couple.anna.device.writes(60000));
            QVERIFY(all(couple.anna.exchanges(some), Fate::stored));
            written.insert(written.end(), some.begin(), some.end());
        }
        QVERIFY(couple.boris.exchanges().more); // this page is not the last; its rows count too
        couple.boris.device.cursor.reset();
        const Envelopes read = couple.boris.reads();
        QCOMPARE(Envelopes(read.end() - 20, read.end()), written);
    }

    void aDeviceRelaysWhatOthersWrote()
    {
        const Running endpoint;
        Couple couple(endpoint);
        const Envelopes written{couple.anna.device.writes(), couple.anna.device.writes()};
        QVERIFY(all(couple.boris.exchanges(written), Fate::stored)); // came to Boris on a drive, say
        QCOMPARE(couple.anna.reads(), written);
    }

    void allAcknowledgedSurvivesAKillInMidPush()
    {
        Running endpoint;
        Couple couple(endpoint);
        Envelopes acknowledged;
        std::atomic<int> pushed = 0;
        std::thread writer([&] {
            for (bool goesOn = true; goesOn; ++pushed) {
                const auto bytes = couple.anna.device.writes(2000);
                goesOn = all(couple.anna.exchanges({bytes}), Fate::stored);
                if (goesOn)
                    acknowledged.push_back(bytes);
            }
        });
        while (pushed < 50)
            std::this_thread::yield();
        endpoint.kill();
        writer.join();
        endpoint.start();
        couple.boris.caller.login(couple.boris.device.key);
        const Envelopes read = couple.boris.reads();
        QVERIFY(read.size() >= acknowledged.size());
        QCOMPARE(Envelopes(read.begin(), read.begin() + static_cast<std::ptrdiff_t>(acknowledged.size())),
                 acknowledged);
        endpoint.kill();
        QCOMPARE(endpoint.runs({QStringLiteral("check")}).exit, 0);
    }

    void anOldCopyIsNoticedAndFilledUpAgain()
    {
        Running endpoint;
        Couple couple(endpoint);
        const auto before = couple.anna.device.writes();
        couple.anna.exchanges({before});
        QCOMPARE(endpoint.stop(), 0);
        const QString copy = copyOf(endpoint);
        endpoint.start();
        const Envelopes after{couple.anna.device.writes(), couple.anna.device.writes()};
        couple.anna.exchanges(after);
        couple.boris.reads();
        endpoint.kill();
        QVERIFY(putBack(endpoint, copy));
        endpoint.start();

        couple.anna.caller.login(couple.anna.device.key);
        const auto told = couple.anna.exchanges();
        QCOMPARE(told.status, Status::unknownCursor);
        QVERIFY(!told.cursor);
        QVERIFY(told.rows.empty());
        QCOMPARE(told.lines->at(couple.anna.device.tag()).number, 3u);
        couple.anna.device.cursor.reset();
        auto refill = couple.anna.device.asks(after);
        refill.spaces[0].lines = wire::LineMap{{couple.anna.device.tag(), couple.anna.device.end()},
                                               {couple.boris.device.tag(), couple.boris.device.end()}};
        const auto filled = couple.anna.exchanges(refill);
        QVERIFY(all(filled, Fate::stored));
        QVERIFY(filled.rows.empty()); // its lines said that it has all of them

        Party clara(endpoint); // of the newcomers' kind: reads from the beginning
        const wire::SeatKeys seat = freshSeat();
        auto inviting = couple.anna.device.asks({couple.anna.device.invites(seat)});
        inviting.spaces[0].parts = {{seat.signing.verifyKey(), couple.anna.device.part}};
        couple.anna.exchanges(inviting);
        const Envelopes all = clara.joins(seat).rows;
        QCOMPARE(all.size(), 7u); // found, invite, before, join, two after, invite
    }

    void aRestoredBackupMakesAllDevicesCompare()
    {
        Running endpoint;
        Couple couple(endpoint);
        const QString backup = endpoint.file(QStringLiteral("backup.db"));
        QCOMPARE(endpoint.runs({QStringLiteral("backup"), backup}).exit, 0); // while it serves
        QCOMPARE(endpoint.runs({QStringLiteral("restore"), backup}).exit, 1); // not while it serves
        endpoint.stop();
        QCOMPARE(endpoint.runs({QStringLiteral("restore"), backup}).exit, 0);
        endpoint.start();
        couple.anna.caller.login(couple.anna.device.key);
        QCOMPARE(couple.anna.exchanges().status, Status::unknownCursor);
        couple.anna.device.cursor.reset();
        QCOMPARE(couple.anna.reads().size(), 3u);
    }

    void positionsAreTheOrderInWhichPushesBecameDurable()
    {
        const Running endpoint;
        Couple couple(endpoint);
        std::vector<std::unique_ptr<Party>> parties;
        for (int at = 0; at < manyDevices; ++at) {
            const wire::SeatKeys seat = freshSeat();
            couple.anna.exchanges({couple.anna.device.invites(seat)});
            Party &party = *parties.emplace_back(std::make_unique<Party>(endpoint));
            QVERIFY(all(party.exchanges({party.device.joins(seat, couple.anna.device.part)}), Fate::stored));
        }
        couple.anna.reads();
        std::vector<std::thread> threads;
        std::vector<Envelopes> written(parties.size());
        std::vector<Envelopes> seen(parties.size());
        for (std::size_t at = 0; at < parties.size(); ++at)
            threads.emplace_back([&, at] {
                for (int push = 0; push < manyPushes; ++push) {
                    written[at].push_back(parties[at]->device.writes());
                    const auto answer = parties[at]->exchanges({written[at].back()});
                    seen[at].insert(seen[at].end(), answer.rows.begin(), answer.rows.end());
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        const Envelopes read = couple.anna.reads();
        QCOMPARE(read.size(), static_cast<std::size_t>(manyDevices * manyPushes));
        for (std::size_t at = 0; at < parties.size(); ++at) {
            for (std::size_t push = 1; push < written[at].size(); ++push)
                QVERIFY(indexOf(read, written[at][push - 1]) < indexOf(read, written[at][push]));
            // whoever reads along misses nothing that gets its position later: cursors never run ahead
            const Envelopes rest = parties[at]->reads();
            seen[at].insert(seen[at].end(), rest.begin(), rest.end());
            const std::set<base::Bytes> others(seen[at].begin(), seen[at].end());
            QCOMPARE(seen[at].size(), others.size());
            for (const base::Bytes &bytes : read)
                QVERIFY(others.contains(bytes) || indexOf(written[at], bytes) < written[at].size());
        }
    }
};

QTEST_GUILESS_MAIN(Story)
#include "story.moc"
