// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/courier.h"

#include "client/backoff.h"
#include "people.h"

#include <QtTest>

using base::Error;
using wire::PushResult;

class Courier : public QObject
{
    Q_OBJECT

    std::unique_ptr<MemoryEndpoint> m_endpoint;
    std::unique_ptr<Person> m_anna;
    std::unique_ptr<Person> m_boris;

private Q_SLOTS:
    void init()
    {
        m_endpoint = std::make_unique<MemoryEndpoint>();
        m_anna = founder();
        m_boris = invitedBy(*m_anna);
    }

    void twoDevicesMeetInOneRequestEach()
    {
        m_anna->writes("от Анны");
        m_boris->writes("от Бориса");
        const auto pushed = m_anna->exchanges(*m_endpoint);
        QVERIFY(pushed.isEven());
        QCOMPARE(pushed.traffic.requests, 1U);
        QCOMPARE(pushed.sent, 3U);
        const auto both = m_boris->exchanges(*m_endpoint); // pushes and pulls at once
        QVERIFY(both.isEven());
        QCOMPARE(both.traffic.requests, 1U);
        QCOMPARE(both.received, 3U);
        m_anna->exchanges(*m_endpoint);
        QVERIFY(m_anna->sees("от Бориса") && m_boris->sees("от Анны"));
        QCOMPARE(m_boris->exchanges(*m_endpoint).received, 0U);
    }

    void theSealedPartWaitsForTheJoiner()
    {
        auto code = m_anna->invites();
        m_anna->exchanges(*m_endpoint);
        MemoryTransport transport(*m_endpoint);
        const auto answer = client::askSeat(transport, wire::seatKeysOf(code).signing.verifyKey());
        QVERIFY(bool(answer));
        QVERIFY(bool(client::openInvitation(code, answer->part)));
        QCOMPARE(client::askSeat(transport, {}).error().code, Error::Code::notFound);
    }

    void aTokenThatDiedIsRenewed()
    {
        MemoryTransport transport(*m_endpoint);
        client::Session session(transport, m_anna->device.clone(), m_endpoint->key.verifyKey());
        session.setToken(wire::Token{{std::byte{9}}, 1});
        const auto report = client::Courier(session).exchange({{&m_anna->gate, std::nullopt}});
        QVERIFY(report.isEven());
        QCOMPARE(report.traffic.requests, 4U); // refused, hello, login, exchange
        QVERIFY(session.token() == m_endpoint->token);
    }

    void anotherEndpointsKeyIsNotBelieved()
    {
        MemoryTransport transport(*m_endpoint);
        client::Session session(transport, m_anna->device.clone(), m_anna->device.signing.verifyKey());
        const auto report = client::Courier(session).exchange({{&m_anna->gate, std::nullopt}});
        QCOMPARE(report.failure->code, Error::Code::network);
        QVERIFY(report.unsent > 0);
    }

    void statusesBecomeErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("400") << 400 << int(Error::Code::invalid);
        QTest::newRow("401") << 401 << int(Error::Code::refused);
        QTest::newRow("403") << 403 << int(Error::Code::refused);
        QTest::newRow("413") << 413 << int(Error::Code::tooLarge);
        QTest::newRow("429") << 429 << int(Error::Code::network);
        QTest::newRow("503") << 503 << int(Error::Code::network);
        QTest::newRow("500") << 500 << int(Error::Code::network);
    }
    void statusesBecomeErrors()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        MemoryTransport transport(*m_endpoint);
        client::Session session(transport, m_anna->device.clone(), m_endpoint->key.verifyKey());
        transport.instead = [&](const client::Request &) {
            return client::Answer{status, wire::encode(wire::ErrorReply{"word", ""})};
        };
        const auto report = client::Courier(session).exchange({{&m_anna->gate, std::nullopt}});
        QCOMPARE(int(report.failure->code), code);
        QCOMPARE(report.unsent, m_anna->ledger.offers(SIZE_MAX)->size());
    }

    void anAnswerForAnotherSpaceIsNotBelieved()
    {
        const auto report = m_anna->exchanges(*m_endpoint, [](MemoryTransport &transport) {
            transport.instead = [](const client::Request &) {
                wire::ExchangeReply reply;
                reply.spaces.emplace_back();
                return client::Answer{200, wire::encode(reply)};
            };
        });
        QCOMPARE(report.failure->code, Error::Code::network);
    }

    void anEndpointThatPromisesMoreForEverIsLeft()
    {
        const auto space = m_anna->ledger.space();
        const auto report = m_anna->exchanges(*m_endpoint, [&](MemoryTransport &transport) {
            transport.instead = [space](const client::Request &request) {
                wire::ExchangeReply reply;
                auto &told = reply.spaces.emplace_back();
                told.space = space;
                told.results.resize(wire::decode<wire::ExchangeRequest>(request.body)->spaces[0].envelopes.size());
                told.more = true;
                told.cursor = wire::Cursor{1, {}};
                return client::Answer{200, wire::encode(reply)};
            };
        });
        QCOMPARE(report.failure->code, Error::Code::network);
    }

    void aCutLosesNothing()
    {
        m_anna->writes("важно");
        const auto report = m_anna->exchanges(*m_endpoint, [](MemoryTransport &transport) { transport.cutAfter = 0; });
        QCOMPARE(report.failure->code, Error::Code::network);
        QVERIFY(report.unsent > 0);
        const auto again = m_anna->exchanges(*m_endpoint); // the endpoint had taken it: sending again is success
        QVERIFY(again.isEven());
        QCOMPARE(again.sent, 0U);
        QCOMPARE(again.unsent, 0U);
    }

    void muchGoesInSeveralPages()
    {
        for (int i = 0; i < 60; ++i)
            m_anna->writes(QString::number(i).repeated(3).toStdString() + noise(16 * 1024));
        const auto pushed = m_anna->exchanges(*m_endpoint);
        QVERIFY(pushed.isEven());
        QVERIFY(pushed.traffic.requests >= 2);
        QVERIFY(pushed.traffic.bytesUp / pushed.traffic.requests <= wire::maxBodyBytes);
        const auto pulled = m_boris->exchanges(*m_endpoint);
        QVERIFY(pulled.isEven());
        QCOMPARE(m_boris->ledger.content.merge.size(), 60U);
    }

    void anEndpointPutBackFillsUpFromItsDevices()
    {
        m_anna->exchanges(*m_endpoint);
        const auto old = m_endpoint->shelves;
        m_anna->writes("после копии");
        m_anna->exchanges(*m_endpoint);
        m_boris->exchanges(*m_endpoint);
        m_boris->writes("и это");
        m_boris->exchanges(*m_endpoint);
        m_endpoint->shelves = old;
        QVERIFY(m_boris->exchanges(*m_endpoint).isEven()); // brings Anna's too
        auto clara = invitedBy(*m_anna);
        QVERIFY(m_anna->exchanges(*m_endpoint).isEven());
        QVERIFY(clara->exchanges(*m_endpoint).isEven());
        QVERIFY(clara->sees("после копии") && clara->sees("и это"));
        QVERIFY(m_anna->sees("и это"));
    }

    void aLostTailBehindTheCursorIsOfferedAgainWhenLinesAreCompared()
    {
        m_anna->exchanges(*m_endpoint);
        m_boris->exchanges(*m_endpoint);
        m_anna->exchanges(*m_endpoint);
        const auto copy = m_endpoint->shelves;
        const auto cursor = m_anna->ledger.content.cursor;
        m_anna->writes("в хвосте");
        m_anna->exchanges(*m_endpoint);
        m_anna->ledger.content.cursor = cursor; // the page with the next one never came
        m_endpoint->shelves = copy;
        QVERIFY(m_anna->exchanges(*m_endpoint).isEven()); // its cursor is known there: nothing betrays the copy
        m_boris->exchanges(*m_endpoint);
        QVERIFY(!m_boris->sees("в хвосте"));

        MemoryTransport transport(*m_endpoint);
        client::Session session(transport, m_anna->device.clone(), m_endpoint->key.verifyKey());
        QVERIFY(client::Courier(session).exchange({{&m_anna->gate, std::nullopt, true}}).isEven());
        m_boris->exchanges(*m_endpoint);
        QVERIFY(m_boris->sees("в хвосте"));
    }

    void anAnswerThatIsNoneIsTriedLater_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut short") << QByteArray("VRST\1\x81\x87\x58\x20");
        QTest::newRow("noise") << QByteArray("VRST\1") + QByteArray(300, '\xa7');
    }
    void anAnswerThatIsNoneIsTriedLater()
    {
        QFETCH(QByteArray, body);
        m_anna->exchanges(*m_endpoint);
        m_anna->writes("ждёт");
        const auto before = m_anna->ledger.content.log;
        const auto report = m_anna->exchanges(*m_endpoint, [&](MemoryTransport &transport) {
            transport.instead = [&](const client::Request &) {
                return client::Answer{200, base::copyOf(base::bytesOf({body.data(), std::size_t(body.size())}))};
            };
        });
        QCOMPARE(report.failure->code, Error::Code::network);
        QVERIFY(m_anna->ledger.content.log == before && report.unsent == 1);
        QVERIFY(m_anna->exchanges(*m_endpoint).isEven());
    }

    void anEndpointThatForgotTheSpaceGetsAllOfIt()
    {
        m_anna->writes("всё");
        m_anna->exchanges(*m_endpoint);
        m_endpoint->shelves.clear();
        const auto report = m_anna->exchanges(*m_endpoint);
        QVERIFY(report.isEven());
        QVERIFY(m_boris->exchanges(*m_endpoint).isEven());
        QVERIFY(m_boris->sees("всё"));
    }

    void aDeviceThatTheEndpointDoesNotTakeIsTold()
    {
        const auto space = m_anna->ledger.space();
        const auto report = m_anna->exchanges(*m_endpoint, [&](MemoryTransport &transport) {
            transport.instead = [space](const client::Request &) {
                wire::ExchangeReply reply;
                reply.spaces.push_back({space, wire::ExchangeReply::Status::notMember, {}, {}, {}, false, {}});
                return client::Answer{200, wire::encode(reply)};
            };
        });
        QCOMPARE(report.notMember.size(), 1U);
        QVERIFY(report.unsent > 0 && !report.isEven());
    }

    void whatTheEndpointRefusesStaysAndOthersGoOn()
    {
        m_anna->writes("не берут");
        m_endpoint->refuse = [](const wire::Header &header) -> std::optional<PushResult::Fate> {
            if (header.name.number == 3)
                return PushResult::Fate::refused;
            return std::nullopt;
        };
        const auto report = m_anna->exchanges(*m_endpoint);
        QCOMPARE(report.refusedThere, 1U);
        QCOMPARE(report.unsent, 1U);
        QVERIFY(!report.failure);
        m_endpoint->refuse = nullptr;
        QVERIFY(m_anna->exchanges(*m_endpoint).isEven());
    }

    void aGapIsFilledFromWhatIsHere()
    {
        m_anna->writes("раз");
        m_anna->exchanges(*m_endpoint);
        auto &shelf = m_endpoint->shelves.begin()->second;
        shelf.rows.resize(1); // lost the tail, yet knows the cursor's row no more
        for (auto &[author, line] : shelf.names)
            line.erase(line.upper_bound(1), line.end());
        m_anna->ledger.content.cursor.reset();
        m_anna->writes("два");
        QVERIFY(m_anna->exchanges(*m_endpoint).isEven());
        m_boris->exchanges(*m_endpoint);
        QVERIFY(m_boris->sees("раз") && m_boris->sees("два"));
    }

    void ownNumbersOnAnotherLineStopTheDevice()
    {
        m_boris->exchanges(*m_endpoint);
        m_anna->exchanges(*m_endpoint);
        Person copy(*m_anna);
        m_anna->writes("здесь");
        copy.writes("там");
        QVERIFY(m_anna->exchanges(*m_endpoint).isEven());
        const auto report = copy.exchanges(*m_endpoint);
        QVERIFY(report.forkedSelf && !report.isEven());
        m_boris->exchanges(*m_endpoint);
        QVERIFY(m_boris->sees("здесь") && m_boris->sees("там"));
    }

    void aRestoredOldCopyTakesItsOwnLaterNumbersBack()
    {
        m_anna->exchanges(*m_endpoint);
        Person old(*m_anna);
        m_anna->writes("после копии");
        m_anna->exchanges(*m_endpoint);
        const auto report = old.exchanges(*m_endpoint);
        QVERIFY(report.isEven());
        QVERIFY(old.sees("после копии"));
        QVERIFY(old.writes("дальше").name.number == m_anna->ledger.lines()->at(m_anna->tag()).number + 1);
    }

    void aFullDiskStopsWithoutLoss()
    {
        for (int i = 0; i < 5; ++i)
            m_anna->writes("строка " + std::to_string(i));
        m_anna->exchanges(*m_endpoint);
        m_boris->writes("своё");
        m_boris->ledger.room = 4;
        const auto report = m_boris->exchanges(*m_endpoint);
        QCOMPARE(report.failure->code, Error::Code::full);
        m_boris->ledger.room = SIZE_MAX;
        QVERIFY(m_boris->exchanges(*m_endpoint).isEven());
        QVERIFY(m_boris->sees("строка 4") && m_boris->sees("своё"));
    }

    void aPersonMayStopIt()
    {
        MemoryTransport transport(*m_endpoint);
        client::Session session(transport, m_anna->device.clone(), m_endpoint->key.verifyKey());
        client::Courier courier(session);
        courier.cancel();
        QCOMPARE(courier.exchange({{&m_anna->gate, std::nullopt}}).failure->code, Error::Code::cancelled);
        transport.cancel();
        client::Courier other(session);
        QCOMPARE(other.exchange({{&m_anna->gate, std::nullopt}}).failure->code, Error::Code::cancelled);
    }

    void stoppedBetweenTwoEnvelopesItKeepsWhatItTook()
    {
        constexpr std::size_t all = 120;
        for (std::size_t i = 0; i < all; ++i)
            m_anna->writes("строка " + std::to_string(i), i + 1);
        m_anna->exchanges(*m_endpoint);
        MemoryTransport transport(*m_endpoint);
        client::Session session(transport, m_boris->device.clone(), m_endpoint->key.verifyKey());
        session.setToken(m_endpoint->token);
        client::Courier courier(session);
        std::vector<std::size_t> told;
        courier.tellOnTheWay([&](const client::Report &soFar) {
            told.push_back(soFar.received);
            if (soFar.received >= 50)
                courier.cancel();
        });
        const auto stopped = courier.exchange({{&m_boris->gate, std::nullopt}});
        QCOMPARE(stopped.failure->code, Error::Code::cancelled);
        QVERIFY(stopped.received >= 50 && stopped.received < all);
        QVERIFY(std::ranges::is_sorted(told) && told.size() > 1);
        QVERIFY(m_boris->sees("строка 40") && !m_boris->sees("строка 119"));
        const auto rest = m_boris->exchanges(*m_endpoint);
        QVERIFY(rest.isEven());
        QVERIFY(m_boris->sees("строка 119"));
        QVERIFY(rest.received < all); // what was taken in before is not new again
    }

    void aRemovedMembersDriveIsVoidEverywhere()
    {
        m_anna->exchanges(*m_endpoint);
        m_boris->exchanges(*m_endpoint);
        m_anna->exchanges(*m_endpoint);
        auto clara = invitedBy(*m_anna);
        m_anna->exchanges(*m_endpoint);
        clara->exchanges(*m_endpoint);
        m_boris->writes("с флешки");
        const auto drive = client::decodeBundle(client::encode({{*client::bundleOf(m_boris->ledger, false)}, {}}));
        QCOMPARE(client::admit(clara->gate, drive->spaces[0])->received, 1U);
        QVERIFY(clara->sees("с флешки"));
        QVERIFY(bool(client::Membership(m_anna->gate).changeRole(m_boris->tag(), wire::Role::none)));
        QCOMPARE(client::admit(m_anna->gate, drive->spaces[0])->isVoid, 1U);
        m_anna->exchanges(*m_endpoint);
        clara->exchanges(*m_endpoint);
        QVERIFY(!clara->sees("с флешки"));
    }

    void waitingGrowsAndIsNeverTheSameForAll()
    {
        QVERIFY(client::waitMs(1, 0) == 2'500 && client::waitMs(1, UINT32_MAX) == 5'000);
        QVERIFY(client::waitMs(3, 0) == 10'000);
        QCOMPARE(client::waitMs(1000, UINT32_MAX), 30 * 60 * 1000);
    }

private:
    /// Letters that no packing makes small.
    static std::string noise(std::size_t sizeBytes)
    {
        base::Bytes bytes(sizeBytes / 2);
        crypto::fillRandom(bytes);
        return base::hexOf(bytes);
    }
};

QTEST_APPLESS_MAIN(Courier)
#include "courier.moc"
