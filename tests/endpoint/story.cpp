// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller.h"
#include "device.h"
#include "running.h"

#include <QFile>
#include <QTest>

using Fate = wire::PushResult::Fate;
using Status = wire::ExchangeReply::Status;
using Envelopes = std::vector<base::Bytes>;

namespace {

/// A device, its connection, and what it was told last.
struct Party
{
    explicit Party(const Running &endpoint)
        : caller(endpoint.port())
    {
        caller.login(device.key);
    }

    wire::ExchangeReply::Space exchanges(std::vector<base::Bytes> envelopes = {})
    {
        return exchanges(device.asks(std::move(envelopes)));
    }

    wire::ExchangeReply::Space exchanges(const wire::ExchangeRequest &request)
    {
        auto reply = caller.exchange(request);
        if (!reply || reply->spaces.size() != 1)
            return {base::SpaceId(), Status::closed, {}, {}, {}, false, {}}; // no test expects this one
        if (reply->spaces[0].cursor)
            device.reads(reply->spaces[0]);
        return std::move(reply->spaces[0]);
    }

    Device device;
    Caller caller;
};

bool all(const wire::ExchangeReply::Space &answer, Fate fate)
{
    return !answer.results.empty()
        && std::all_of(answer.results.begin(), answer.results.end(), [&](auto result) { return result.fate == fate; });
}

/// Two members of one space.
struct Couple
{
    explicit Couple(const Running &endpoint)
        : anna(endpoint)
        , boris(endpoint)
    {
        const wire::SeatKeys seat = freshSeat();
        auto request = anna.device.asks({anna.device.founds(), anna.device.invites(seat)});
        request.spaces[0].space = anna.device.space;
        request.spaces[0].parts = {{seat.signing.verifyKey(), anna.device.part}};
        anna.exchanges(request);
        const auto join = boris.device.joins(seat, anna.device.part);
        boris.exchanges({join});
        anna.exchanges();
    }

    Party anna;
    Party boris;
};

} // namespace

/// What two people and the endpoint do together, on real sockets and a real file.
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
        const auto joined = boris.exchanges({boris.device.joins(seat, told->part), boris.device.writes()});
        Q_UNUSED(joined)
        QCOMPARE(boris.device.space, anna.device.space);
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
};

QTEST_GUILESS_MAIN(Story)
#include "story.moc"
