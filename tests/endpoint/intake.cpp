// SPDX-License-Identifier: GPL-3.0-or-later
#include "party.h"

#include <QTest>

namespace {

Fate only(const Answer &answer)
{
    return answer.results.size() == 1 ? answer.results[0].fate : Fate::tooMany;
}

/// What an author who is here twice makes: two lines from one point.
Envelopes forked(Device &author, int lines)
{
    Envelopes envelopes;
    const wire::Line start = author.end();
    for (int line = 0; line < lines; ++line) {
        author.number = start.number;
        author.previous = start.hash;
        envelopes.push_back(author.writes());
    }
    return envelopes;
}

Answer invited(Couple &couple, Party &newcomer, wire::Role role)
{
    const wire::SeatKeys seat = freshSeat();
    couple.anna.exchanges({couple.anna.device.invites(seat, role)});
    return newcomer.exchanges({newcomer.device.joins(seat, couple.anna.device.part)});
}

} // namespace

/// What is pushed and must not simply be taken: each gets its code, and what stands beside it goes on.
class Intake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenEnvelopeIsRefusedAndOthersGoOn()
    {
        const Running endpoint;
        Couple couple(endpoint);
        base::Bytes broken = couple.boris.device.writes();
        broken.back() ^= std::byte{1};
        const base::Bytes cut(broken.begin(), broken.begin() + 5);
        const auto answer = couple.anna.exchanges({cut, couple.anna.device.writes(), broken, base::Bytes()});
        QCOMPARE(answer.status, Status::ok);
        QCOMPARE(answer.results[0].fate, Fate::refused);
        QCOMPARE(answer.results[1].fate, Fate::stored);
        QCOMPARE(answer.results[2].fate, Fate::refused);
        QCOMPARE(answer.results[3].fate, Fate::refused);
    }

    void anEnvelopeOfAnotherSpaceIsRefused()
    {
        const Running endpoint;
        Couple couple(endpoint);
        Device elsewhere = Device();
        elsewhere.key = couple.anna.device.key.clone();
        elsewhere.founds();
        elsewhere.number = couple.anna.device.number;
        const base::Bytes foreign = elsewhere.writes(); // signed for the other space
        QCOMPARE(only(couple.anna.exchanges({foreign})), Fate::refused);
    }

    void whatComesBeforeItsPredecessorIsAGap()
    {
        const Running endpoint;
        Couple couple(endpoint);
        const base::Bytes first = couple.anna.device.writes();
        const base::Bytes second = couple.anna.device.writes();
        const auto early = couple.anna.exchanges({second});
        QCOMPARE(only(early), Fate::gap);
        QCOMPARE(early.results[0].held, 2u); // found and invite
        const auto both = couple.anna.exchanges({second, first}); // in the wrong order, but all there
        QVERIFY(all(both, Fate::stored));
        QCOMPARE(both.results[0].held, 4u);
    }

    void aStrangersEnvelopeHasNoPlace()
    {
        const Running endpoint;
        Couple couple(endpoint);
        Device stranger;
        stranger.space = couple.anna.device.space;
        QCOMPARE(only(couple.anna.exchanges({stranger.writes()})), Fate::unknownAuthor);
    }

    void aStrangerNeitherReadsNorWrites()
    {
        const Running endpoint;
        Couple couple(endpoint);
        Party stranger(endpoint);
        stranger.device.space = couple.anna.device.space;
        const auto answer = stranger.exchanges({couple.anna.device.writes()});
        QCOMPARE(answer.status, Status::notMember);
        QCOMPARE(only(answer), Fate::unknownAuthor);
        QVERIFY(answer.rows.empty());
        QVERIFY(!answer.lines);
        stranger.device.space.hash.bytes[0] ^= std::byte{1};
        QCOMPARE(stranger.exchanges().status, Status::notMember);
        QCOMPARE(stranger.exchanges({couple.anna.device.writes()}).status, Status::notMember);
    }

    void bothLinesOfAForkAreKeptButNoMoreThanFour()
    {
        const Running endpoint;
        Couple couple(endpoint);
        const Envelopes lines = forked(couple.boris.device, 5);
        const auto answer = couple.boris.exchanges(lines);
        QCOMPARE(answer.results[0].fate, Fate::stored);
        for (std::size_t at = 1; at < 4; ++at)
            QCOMPARE(answer.results[at].fate, Fate::forked);
        QCOMPARE(answer.results[4].fate, Fate::tooMany);
        QCOMPARE(couple.anna.reads(), Envelopes(lines.begin(), lines.begin() + 4));
        const base::Bytes next = couple.boris.device.writes(); // goes on the fifth line, which is not here
        QCOMPARE(only(couple.boris.exchanges({next})), Fate::refused);
    }

    void aForkGoesOnOnItsOwnLine()
    {
        const Running endpoint;
        Couple couple(endpoint);
        const Envelopes lines = forked(couple.boris.device, 2);
        couple.boris.exchanges({lines[0]});
        const base::Bytes next = couple.boris.device.writes();
        const auto answer = couple.boris.exchanges({lines[1], next});
        QCOMPARE(answer.results[0].fate, Fate::forked);
        QCOMPARE(answer.results[1].fate, Fate::stored);
        auto asked = couple.anna.device.asks();
        asked.spaces[0].wantLines = true;
        const auto told = couple.anna.exchanges(asked);
        QCOMPARE(told.lines->at(couple.boris.device.tag()), couple.boris.device.end());
    }

    void aReaderMayReadAndRelayButNotWrite()
    {
        const Running endpoint;
        Couple couple(endpoint);
        Party reader(endpoint);
        QVERIFY(all(invited(couple, reader, wire::Role::reader), Fate::stored));
        QCOMPARE(only(reader.exchanges({couple.anna.device.writes()})), Fate::stored);
        QCOMPARE(only(reader.exchanges({reader.device.writes()})), Fate::refused);
    }

    void anEditorMakesNoOwners()
    {
        const Running endpoint;
        Couple couple(endpoint);
        QCOMPARE(only(couple.boris.exchanges({couple.boris.device.invites(freshSeat())})), Fate::refused);
        couple.boris.device.number = 1; // back to the join
        QCOMPARE(only(couple.boris.exchanges({couple.boris.device.removes(couple.anna.device, {})})), Fate::refused);
    }

    void whatARemovalVoidsIsNotTakenAndItsTokenDies()
    {
        const Running endpoint;
        Couple couple(endpoint);
        const auto kept = couple.boris.device.writes();
        couple.boris.exchanges({kept});
        const wire::Line last = couple.boris.device.end();
        QCOMPARE(only(couple.anna.exchanges({couple.anna.device.removes(couple.boris.device, last)})), Fate::stored);
        const auto late = couple.boris.device.writes();
        couple.boris.exchanges({late});
        QCOMPARE(couple.boris.caller.status(), 401u);
        couple.boris.caller.login(couple.boris.device.key);
        const auto answer = couple.boris.exchanges({kept, late});
        QCOMPARE(answer.status, Status::notMember);
        QCOMPARE(answer.results[0].fate, Fate::already);
        QCOMPARE(answer.results[1].fate, Fate::isVoid);
        QVERIFY(answer.rows.empty());
        QCOMPARE(only(couple.anna.exchanges({late})), Fate::isVoid); // nor by another's hand
    }

    void anEnvelopeOfALaterVersionIsPassedOnFromItsAuthorAlone()
    {
        const Running endpoint;
        Couple couple(endpoint);
        const auto newer = couple.boris.device.writesNewer();
        QCOMPARE(only(couple.anna.exchanges({newer})), Fate::refused); // nobody can tell whose it is
        QCOMPARE(only(couple.boris.exchanges({newer})), Fate::stored);
        QCOMPARE(only(couple.anna.exchanges({newer})), Fate::already);
        QCOMPARE(only(couple.boris.exchanges({couple.boris.device.writes()})), Fate::stored);
        couple.anna.device.cursor.reset();
        QCOMPARE(couple.anna.reads()[3], newer); // after found, invite and join
    }

    void aWithdrawnSeatTakesNobodyAndItsPartIsErased()
    {
        const Running endpoint;
        Couple couple(endpoint);
        const wire::SeatKeys seat = freshSeat();
        auto inviting = couple.anna.device.asks({couple.anna.device.invites(seat)});
        const base::Bytes part = couple.anna.device.part;
        inviting.spaces[0].parts = {{seat.signing.verifyKey(), part}};
        couple.anna.exchanges(inviting);
        const auto query = wire::encode(wire::SeatQuery{seat.signing.verifyKey()});
        QCOMPARE(couple.anna.caller.post("/v1/seat", query).status, 200u);
        QCOMPARE(only(couple.anna.exchanges({couple.anna.device.withdraws(seat)})), Fate::stored);
        QCOMPARE(couple.anna.caller.post("/v1/seat", query).status, 404u);
        couple.anna.exchanges(inviting); // the part does not come back either
        QCOMPARE(couple.anna.caller.post("/v1/seat", query).status, 404u);
        Party late(endpoint);
        const auto answer = late.exchanges({late.device.joins(seat, part)});
        QCOMPARE(answer.status, Status::notMember);
        QVERIFY(only(answer) != Fate::stored);
    }

    void aForgedPartIsNotKept()
    {
        const Running endpoint;
        Couple couple(endpoint);
        const wire::SeatKeys seat = freshSeat();
        auto inviting = couple.anna.device.asks({couple.anna.device.invites(seat)});
        base::Bytes forged = couple.anna.device.part;
        forged.back() ^= std::byte{1};
        inviting.spaces[0].parts = {{seat.signing.verifyKey(), forged}};
        couple.anna.exchanges(inviting);
        QCOMPARE(couple.anna.caller.post("/v1/seat", wire::encode(wire::SeatQuery{seat.signing.verifyKey()})).status,
                 404u);
    }

    void anExpiredPartIsNotGivenOut()
    {
        const Running endpoint;
        Party anna(endpoint);
        const wire::SeatKeys seat = freshSeat();
        anna.founds(seat, 1); // in 1970
        QCOMPARE(anna.caller.post("/v1/seat", wire::encode(wire::SeatQuery{seat.signing.verifyKey()})).status, 404u);
    }

    void foundingTakesACodeAndACodeServesOneSpace()
    {
        const Running endpoint(QStringList{});
        Party anna(endpoint);
        const base::Bytes found = anna.device.founds();
        const auto without = anna.exchanges({found});
        QCOMPARE(without.status, Status::codeNeeded);
        auto wrong = anna.device.asks({found});
        wrong.spaces[0].foundingCode = base::Bytes(16);
        QCOMPARE(anna.exchanges(wrong).status, Status::codeNeeded);

        const auto printed = endpoint.runs({QStringLiteral("found-code")});
        QCOMPARE(printed.exit, 0);
        const auto code = crypto::readCode(printed.out.trimmed().toStdString(), "versta founding");
        QVERIFY(code);
        auto right = anna.device.asks({found});
        right.spaces[0].foundingCode = base::copyOf(code->view());
        QVERIFY(all(anna.exchanges(right), Fate::stored));
        QVERIFY(all(anna.exchanges(right), Fate::already)); // the answer had got lost
        Party boris(endpoint);
        auto second = boris.device.asks({boris.device.founds()});
        second.spaces[0].space = boris.device.space;
        second.spaces[0].foundingCode = base::copyOf(code->view());
        QCOMPARE(boris.exchanges(second).status, Status::codeNeeded);
    }

    void aForgedFoundingLeavesNothing()
    {
        const Running endpoint;
        Party anna(endpoint);
        base::Bytes found = anna.device.founds();
        found.back() ^= std::byte{1};
        const auto forged = wire::parse(found);
        QVERIFY(forged);
        anna.device.space = {wire::hashOf({}, *forged)};
        QCOMPARE(anna.exchanges({found}).status, Status::notMember);
        QCOMPARE(endpoint.runs({QStringLiteral("check")}).exit, 0);
    }

    void aMemberWhoFloodsWithBlocksIsStopped()
    {
        const Running endpoint;
        Couple couple(endpoint);
        Envelopes flood;
        for (int at = 0; at < 200; ++at)
            flood.push_back(
                couple.boris.device.invites(freshSeat(), wire::Role::editor, INT64_MAX, wire::Purpose::mine));
        const auto answer = couple.boris.exchanges(flood);
        QCOMPARE(answer.status, Status::quota);
        QCOMPARE(answer.results.front().fate, Fate::stored);
        QCOMPARE(answer.results.back().fate, Fate::gap);
        const auto taken = std::count_if(answer.results.begin(), answer.results.end(),
                                         [](const auto &result) { return result.fate == Fate::stored; });
        QCOMPARE(taken, 127); // and the join
        QVERIFY(all(couple.anna.exchanges({couple.anna.device.invites(freshSeat())}), Fate::stored));
    }

    void aFullShareStopsItsMemberAlone()
    {
        const Running endpoint({QStringLiteral("--open-founding"), QStringLiteral("--space-bytes"),
                                QStringLiteral("200000"), QStringLiteral("--member-share"), QStringLiteral("50")});
        Couple couple(endpoint);
        const auto first = couple.boris.exchanges({couple.boris.device.writes(60000)});
        QVERIFY(all(first, Fate::stored));
        const auto over = couple.boris.exchanges({couple.boris.device.writes(60000)});
        QCOMPARE(over.status, Status::quota);
        QCOMPARE(over.results[0].fate, Fate::gap);
        QCOMPARE(over.results[0].held, 2u);
        const auto small = couple.anna.exchanges({couple.anna.device.writes()});
        QVERIFY(all(small, Fate::stored));
        QCOMPARE(small.rows.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(Intake)
#include "intake.moc"
