// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/gate.h"

#include "people.h"

#include "client/sealer.h"

#include <QtTest>

using client::Admission;
using client::Reason;
using client::State;
using wire::Role;

class Gate : public QObject
{
    Q_OBJECT

    std::unique_ptr<Person> m_anna;
    std::unique_ptr<Person> m_boris;

    /// Boris joined and both know it.
    void meet()
    {
        m_anna = founder();
        const auto code = m_anna->invites();
        m_boris = joiner(code, m_anna->part());
        m_anna->passesTo(*m_boris);
        m_boris->passesTo(*m_anna);
    }

    static Admission::Fate fate(Person &person, base::View bytes) { return person.gate.admit(bytes)->fate; }

private Q_SLOTS:
    void whatAMemberWritesIsReadByTheOther()
    {
        meet();
        const auto kept = m_boris->writes("от Бориса");
        QCOMPARE(fate(*m_anna, kept.bytes), Admission::Fate::counts);
        QVERIFY(m_anna->sees("от Бориса"));
        QCOMPARE(fate(*m_anna, kept.bytes), Admission::Fate::already);
        m_anna->writes("от Анны");
        m_anna->passesTo(*m_boris);
        QVERIFY(m_boris->sees("от Анны"));
    }

    void aJoinerWritesBeforeItKnowsAnybody()
    {
        m_anna = founder();
        const auto code = m_anna->invites();
        m_boris = joiner(code, m_anna->part());
        m_boris->writes("сразу");
        m_boris->passesTo(*m_anna);
        QVERIFY(m_anna->sees("сразу"));
        m_anna->passesTo(*m_boris);
        QVERIFY(m_boris->ledger.held()->empty());
    }

    void whatComesBeforeItsPredecessorIsHeldAndThenCounts()
    {
        meet();
        const auto first = m_boris->writes("первое");
        const auto second = m_boris->writes("второе");
        const auto third = m_boris->writes("третье");
        QCOMPARE(m_anna->gate.admit(third.bytes)->reason, Reason::predecessorMissing);
        QCOMPARE(m_anna->gate.admit(second.bytes)->reason, Reason::predecessorMissing);
        QCOMPARE(m_anna->heldFor(Reason::predecessorMissing).size(), 2U);
        QCOMPARE(fate(*m_anna, first.bytes), Admission::Fate::counts);
        QVERIFY(m_anna->sees("третье"));
        QVERIFY(m_anna->ledger.held()->empty());
    }

    void aStrangersEnvelopeIsHeldUntilItsJoinIsHere()
    {
        meet();
        const auto kept = m_boris->writes("кто я");
        auto clara = invitedBy(*m_anna);
        QCOMPARE(clara->gate.admit(kept.bytes)->reason, Reason::authorUnknown);
        m_anna->passesTo(*clara);
        QVERIFY(clara->sees("кто я"));
    }

    void aJoinWithoutItsInviteIsHeld()
    {
        meet();
        auto clara = invitedBy(*m_anna);
        const auto join = clara->ledger.content.log.front();
        QCOMPARE(m_boris->gate.admit(join.bytes)->reason, Reason::authorUnknown);
        m_anna->passesTo(*m_boris);
        QVERIFY(m_boris->ledger.held()->empty());
    }

    void aMissingKeyHoldsOneAuthorOnly()
    {
        meet();
        const auto before = m_anna->writes("до");
        QVERIFY(bool(client::Membership(m_anna->gate).rekey()));
        const auto after = m_anna->writes("после");
        auto clara = invitedBy(*m_anna);
        m_anna->passesTo(*clara);
        QVERIFY(clara->sees("до")); // the newer key opens the older
        QVERIFY(clara->sees("после"));
        const auto own = m_boris->writes("своё");
        clara->ledger.content.keys.clear();
        QCOMPARE(clara->gate.admit(own.bytes)->reason, Reason::keyMissing);
        QCOMPARE(*clara->gate.retry(), 1U); // drawn from the join and the rekey again
        QVERIFY(clara->sees("своё"));
    }

    void whatOpensToNothingIsBrokenForEver()
    {
        meet();
        client::Packed packed{{{m_boris->tag(), 2}, 0, {}, {}}, base::Bytes(32, std::byte{7})};
        const auto writing = *client::Membership(m_boris->gate).writing();
        const auto kept = *client::seal(m_boris->ledger.space(), m_boris->ledger.lines()->at(m_boris->tag()).hash,
                                        m_boris->device, writing.generation, writing.key, packed);
        QCOMPARE(m_anna->gate.admit(kept.bytes)->reason, Reason::newer); // form 7 of the packing
        packed.bytes[0] = std::byte{1};
        const auto other = *client::seal(m_boris->ledger.space(), m_boris->ledger.lines()->at(m_boris->tag()).hash,
                                         m_boris->device, writing.generation, writing.key, packed);
        QCOMPARE(m_anna->gate.admit(other.bytes)->reason, Reason::broken);
        QCOMPARE(*m_anna->gate.retry(), 0U);
    }

    void aFlippedBitNeverCounts()
    {
        meet();
        const auto kept = m_boris->writes("целое");
        for (std::size_t i = 0; i < kept.bytes.size(); ++i) {
            base::Bytes bytes = kept.bytes;
            bytes[i] ^= std::byte{1};
            const auto admitted = *m_anna->gate.admit(bytes);
            QVERIFY(admitted.fate == Admission::Fate::held || admitted.fate == Admission::Fate::refused);
        }
        m_anna->ledger.content.log = m_boris->ledger.content.log;
    }

    void whatIsCutShortIsRefused()
    {
        meet();
        const auto kept = m_boris->writes("целое");
        for (std::size_t size = 0; size < kept.bytes.size(); ++size) {
            const auto admitted = *m_anna->gate.admit(base::View(kept.bytes).first(size));
            QVERIFY(admitted.fate != Admission::Fate::counts);
        }
    }

    void aNewerVersionIsHeldAloneAndTriedAgain()
    {
        meet();
        auto kept = m_boris->writes("будущее");
        kept.bytes[0] = std::byte{2};
        QCOMPARE(m_anna->gate.admit(kept.bytes)->reason, Reason::newer);
        QCOMPARE(*m_anna->gate.retry(), 0U);
        m_anna->writes("другие идут дальше");
        QCOMPARE(m_anna->heldFor(Reason::newer).size(), 1U);
    }

    void anotherSpacesEnvelopeDoesNotCount()
    {
        meet();
        auto other = founder();
        const auto kept = other->writes("чужое");
        QCOMPARE(m_anna->gate.admit(kept.bytes)->fate, Admission::Fate::held);
        QCOMPARE(m_anna->gate.admit(other->ledger.content.log.front().bytes)->fate, Admission::Fate::held);
        QVERIFY(!m_anna->sees("чужое"));
    }

    void afterARemovalEverythingLaterIsVoidEverywhere()
    {
        meet();
        const auto known = m_boris->writes("до удаления");
        m_boris->passesTo(*m_anna);
        auto clara = invitedBy(*m_anna);
        m_anna->passesTo(*clara);
        const auto late = m_boris->writes("после удаления");
        QCOMPARE(fate(*clara, late.bytes), Admission::Fate::counts); // the drive was faster than the removal
        QVERIFY(bool(client::Membership(m_anna->gate).changeRole(m_boris->tag(), Role::none)));
        QCOMPARE(fate(*m_anna, late.bytes), Admission::Fate::isVoid);
        m_anna->passesTo(*clara);
        QVERIFY(!clara->sees("после удаления"));
        QVERIFY(clara->sees("до удаления"));
        m_anna->passesTo(*m_boris);
        QVERIFY(!m_boris->sees("после удаления")); // marked void at its author, and kept
        QCOMPARE(m_boris->ledger.find(late.name)->front().state, State::isVoid);
        QVERIFY(m_boris->writes("ещё").bytes.empty());
    }

    void whatTheRemovedCannotReadIsSealedAnew()
    {
        meet();
        QVERIFY(bool(client::Membership(m_anna->gate).changeRole(m_boris->tag(), Role::none)));
        m_anna->writes("без Бориса");
        m_anna->passesTo(*m_boris);
        QVERIFY(!m_boris->sees("без Бориса"));
        QCOMPARE(m_boris->heldFor(Reason::keyMissing).size(), 1U);
    }

    void aReaderWritesNothingThatCounts()
    {
        meet();
        QVERIFY(bool(client::Membership(m_anna->gate).changeRole(m_boris->tag(), Role::reader)));
        const auto kept = m_boris->writes("ещё не знаю");
        QCOMPARE(fate(*m_anna, kept.bytes), Admission::Fate::isVoid);
    }

    void bothLinesOfACopiedFolderAreKeptAndShown()
    {
        meet();
        Person copy(*m_boris);
        const auto one = m_boris->writes("здесь");
        const auto two = copy.writes("там");
        const auto after = copy.writes("там дальше");
        QCOMPARE(fate(*m_anna, one.bytes), Admission::Fate::counts);
        QCOMPARE(m_anna->gate.admit(after.bytes)->fate, Admission::Fate::held);
        const auto admitted = *m_anna->gate.admit(two.bytes);
        QVERIFY(admitted.fate == Admission::Fate::counts && admitted.isFork && !admitted.isForkOfSelf);
        QVERIFY(m_anna->sees("здесь") && m_anna->sees("там") && m_anna->sees("там дальше"));
        QVERIFY(m_boris->gate.admit(two.bytes)->isForkOfSelf);
    }

    void aFifthEnvelopeOfOneNameIsRefused()
    {
        meet();
        std::vector<std::unique_ptr<Person>> copies;
        for (int i = 0; i < 5; ++i)
            copies.push_back(std::make_unique<Person>(*m_boris));
        for (int i = 0; i < 5; ++i) {
            const auto kept = copies[static_cast<std::size_t>(i)]->writes("копия " + std::to_string(i));
            QCOMPARE(fate(*m_anna, kept.bytes), i < 4 ? Admission::Fate::counts : Admission::Fate::refused);
        }
    }

    void falseEnvelopesKeepNoTrueOneOut_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("that cannot be read") << 2;
        QTest::newRow("that fit nothing") << 1;
    }

    void falseEnvelopesKeepNoTrueOneOut()
    {
        QFETCH(int, version);
        meet();
        const auto kept = m_boris->writes("правда");
        for (int i = 0; i < 12; ++i) {
            base::Bytes forged = kept.bytes;
            forged[0] = static_cast<std::byte>(version);
            forged.back() ^= static_cast<std::byte>(i + 1);
            QCOMPARE(fate(*m_anna, forged), i < 4 ? Admission::Fate::held : Admission::Fate::refused);
        }
        const auto admitted = *m_anna->gate.admit(kept.bytes);
        QVERIFY(admitted.fate == Admission::Fate::counts && !admitted.isFork);
        QVERIFY(m_anna->sees("правда"));
    }

    void aFalseFirstEnvelopeIsNoForkOfTheJoin()
    {
        m_anna = founder();
        const auto code = m_anna->invites();
        m_boris = joiner(code, m_anna->part());
        const base::Bytes join = m_boris->ledger.content.log.back().bytes;
        for (const int version : {1, 2}) {
            base::Bytes forged = join;
            forged[0] = static_cast<std::byte>(version);
            forged.back() ^= std::byte{1};
            QCOMPARE(fate(*m_anna, forged), Admission::Fate::held);
        }
        QCOMPARE(m_anna->heldFor(Reason::forged).size(), 1U);
        const auto admitted = *m_anna->gate.admit(join);
        QVERIFY(admitted.fate == Admission::Fate::counts && !admitted.isFork);
    }

    void noLiarFillsTheDisk()
    {
        meet();
        wire::Envelope stray;
        stray.name = {{{std::byte{1}}}, 2};
        stray.content.resize(60'000);
        QCOMPARE(fate(*m_anna, wire::encode(stray)), Admission::Fate::held); // of an author who may still come
        client::Kept kept = m_anna->heldFor(Reason::authorUnknown).front();
        for (std::size_t sum = kept.bytes.size(); sum < client::straysLimitBytes; sum += kept.bytes.size()) {
            ++kept.name.number;
            m_anna->ledger.content.log.push_back(kept);
        }
        m_anna->gate.forget();
        stray.name.number = kept.name.number + 1;
        QCOMPARE(m_anna->gate.admit(wire::encode(stray)).error().code, base::Error::Code::tooLarge);
        QCOMPARE(fate(*m_anna, m_boris->writes("правда").bytes), Admission::Fate::counts); // others go on
        m_anna->ledger.content.log.resize(m_anna->ledger.content.log.size() - 3);
        QCOMPARE(fate(*m_anna, wire::encode(stray)), Admission::Fate::held); // there is room again
    }

    void aFullDiskKeepsNothingOfAnEnvelope()
    {
        meet();
        const auto kept = m_boris->writes("много");
        const auto before = m_anna->ledger.content.log;
        m_anna->ledger.room = 1;
        QCOMPARE(m_anna->gate.admit(kept.bytes).error().code, base::Error::Code::full);
        QVERIFY(m_anna->ledger.content.log == before && !m_anna->sees("много"));
        m_anna->ledger.room = SIZE_MAX;
        QCOMPARE(fate(*m_anna, kept.bytes), Admission::Fate::counts);
    }

    void aLongHeldRowIsFreedWithoutDepth()
    {
        meet();
        std::vector<client::Kept> all;
        for (int i = 0; i < 300; ++i)
            all.push_back(m_boris->writes("ряд " + std::to_string(i)));
        for (auto kept = all.rbegin(); kept != all.rend(); ++kept)
            (void)!m_anna->gate.admit(kept->bytes);
        QVERIFY(m_anna->ledger.held()->empty());
    }
};

QTEST_APPLESS_MAIN(Gate)
#include "gate.moc"
