// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace scene;

class RightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFounderIsAnOwnerAndAStrangerNobody()
    {
        Space space;
        const Written own = space.write(space.founder);
        Device stranger = space.device();
        const Written foreign = space.write(stranger);
        QVERIFY(space.counts(own));
        QCOMPARE(space.roleOf(space.founder), Role::owner);
        QVERIFY(space.judge(foreign) == Verdict::unknownAuthor);
        QVERIFY(space.rights().find(stranger.tag) == nullptr);
        QVERIFY(space.rights().roleAt(foreign.name, foreign.hash) == Role::none);
    }

    void anotherFoundBlockFoundsNothing()
    {
        Space space;
        Device other = space.device();
        Found found;
        found.key = other.key;
        const Written foreign = space.put(other, found);
        QVERIFY(space.isVoid(foreign));
        QVERIFY(space.judge(space.write(other)) == Verdict::unknownAuthor);
    }

    void withoutTheFoundBlockNobodyIsKnown()
    {
        Space space;
        const Written own = space.write(space.founder);
        space.blocks.clear();
        QVERIFY(space.judge(own) == Verdict::unknownAuthor);
        QVERIFY(!space.rights().newestGeneration());
    }

    void onlyAnOwnerAddsAPerson()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        const OpenSeat seat = space.invite(editor, Role::reader);
        Device guest = space.device();
        const Written join = space.join(guest, seat);
        QVERIFY(space.isVoid({seat.invite, space.blocks[3].hash}));
        QVERIFY(space.isVoid(join));
        QVERIFY(space.isVoid(space.write(guest)));
        QCOMPARE(space.roleOf(editor), Role::editor);
    }

    void aMemberAddsItsOwnDeviceWithNoMoreThanItsRole()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        const Device tablet = space.member(editor, Role::reader, Purpose::mine);
        const Device greedy = space.member(editor, Role::owner, Purpose::mine);
        const Rights rights = space.rights();
        QVERIFY(rights.find(tablet.tag)->person == editor.tag);
        QVERIFY(rights.find(tablet.tag)->invitedBy == editor.tag);
        QVERIFY(rights.find(greedy.tag) == nullptr);
        QVERIFY(rights.find(editor.tag)->person == editor.tag);
    }

    void aReaderReadsAndAnEditorWrites()
    {
        Space space;
        Device reader = space.member(space.founder, Role::reader);
        Device editor = space.member(space.founder, Role::editor);
        QVERIFY(space.isVoid(space.write(reader)));
        QVERIFY(space.counts(space.write(editor)));
        QVERIFY(space.isVoid(space.role(editor, reader, Role::none, reader.end)));
        QVERIFY(space.isVoid(space.rekey(editor, {editor}, {space.newest})));
        QCOMPARE(space.roleOf(reader), Role::reader);
    }

    void whatIsWrittenAfterARemovalIsVoidWhateverCameFirst()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        const Written before = space.write(editor);
        const Line seen = editor.end;
        const Written after = space.write(editor);
        QVERIFY(space.counts(after));
        const Written removal = space.role(space.founder, editor, Role::none, seen);
        QVERIFY(space.counts(before));
        QVERIFY(space.isVoid(after));
        QVERIFY(space.counts(removal));
        QCOMPARE(space.roleOf(editor), Role::none);
        QVERIFY(*space.rights().find(editor.tag)->last == seen);
    }

    void anotherLineOfARemovedMemberIsVoidFromTheFork()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        const Written common = space.write(editor);
        Device copy = editor;
        const Written main = space.write(editor);
        const Written side = space.write(copy);
        const Written sideLater = space.write(copy);
        space.write(editor);
        QVERIFY(space.counts(main) && space.counts(side));
        space.role(space.founder, editor, Role::none, editor.end);
        QVERIFY(space.counts(common) && space.counts(main));
        QVERIFY(space.isVoid(side) && space.isVoid(sideLater));
    }

    void whatLeadsToALastEnvelopeThatIsNotHereCountsUntilItProvesOtherwise()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        Device copy = editor;
        const Written side = space.write(copy);
        const KnownLines withoutMain = space.lines;
        const Written main = space.write(editor);
        space.write(editor);
        space.role(space.founder, editor, Role::none, editor.end);
        const Rights early = Rights::of(space.id, space.blocks, withoutMain);
        QVERIFY(early.judge(side.name, side.hash) == Verdict::counts);
        QVERIFY(early.watches({editor.tag, 2}));
        QVERIFY(!early.watches({space.founder.tag, 2}));
        QVERIFY(!early.watches({space.device().tag, 2}));
        QVERIFY(space.isVoid(side));
        QVERIFY(space.counts(main));
        QVERIFY(!space.rights().watches({editor.tag, 2}));
    }

    void aForkThatComesAfterTheRulingIsJudgedByTheLine()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        Device copy = editor;
        const Written main = space.write(editor);
        space.write(editor);
        space.role(space.founder, editor, Role::none, editor.end);
        const Rights rights = space.rights();
        const Written side = space.write(copy);
        QVERIFY(rights.judge(side.name, side.hash) == Verdict::isVoid);
        QVERIFY(rights.judge(main.name, main.hash) == Verdict::counts);
    }

    void aLaterBlockMayNameALaterEnvelope()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        space.write(editor);
        const Line seen = editor.end;
        const Written late = space.write(editor);
        const Line all = editor.end;
        const Written tooLate = space.write(editor);
        const Written removal = space.role(space.founder, editor, Role::none, seen);
        QVERIFY(space.isVoid(late));
        space.role(space.founder, editor, Role::none, all, {removal.hash});
        QVERIFY(space.counts(late));
        QVERIFY(space.isVoid(tooLate));
    }

    void eachEnvelopeIsJudgedByTheRoleOfItsPlaceInTheLine()
    {
        Space space;
        Device member = space.member(space.founder, Role::editor);
        const Written asEditor = space.write(member);
        const Written first = space.role(space.founder, member, Role::reader, member.end);
        const Written asReader = space.write(member);
        const Written second = space.role(space.founder, member, Role::editor, member.end, {first.hash});
        const Written asEditorAgain = space.write(member);
        space.role(space.founder, member, Role::none, member.end, {second.hash});
        const Written removed = space.write(member);
        QVERIFY(space.counts(asEditor));
        QVERIFY(space.isVoid(asReader));
        QVERIFY(space.counts(asEditorAgain));
        QVERIFY(space.isVoid(removed));
    }

    void ofConcurrentRoleBlocksTheLowestRoleAndTheEarliestEnvelopeCount()
    {
        Space space;
        Device second = space.member(space.founder, Role::owner);
        Device member = space.member(space.founder, Role::editor);
        const Written early = space.write(member);
        const Line atEarly = member.end;
        const Written late = space.write(member);
        const Written left = space.role(space.founder, member, Role::none, member.end);
        const Written right = space.role(second, member, Role::reader, atEarly);
        QVERIFY(space.counts(early));
        QVERIFY(space.isVoid(late));
        QCOMPARE(space.roleOf(member), Role::none);
        QCOMPARE(space.rights().find(member.tag)->roleBlocks.size(), 2u);
        space.role(second, member, Role::editor, atEarly, {left.hash, right.hash});
        QCOMPARE(space.roleOf(member), Role::editor);
        QVERIFY(space.counts(late));
    }

    void ownersAreMadeByInvitationOnly()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        QVERIFY(space.isVoid(space.role(space.founder, editor, Role::owner, editor.end)));
        QCOMPARE(space.roleOf(editor), Role::editor);
    }

    void anOwnerChangesOnlyTheOwnersBelow()
    {
        Space space;
        Device anna = space.member(space.founder, Role::owner);
        Device boris = space.member(space.founder, Role::owner);
        Device vera = space.member(anna, Role::owner);
        const Rights rights = space.rights();
        QVERIFY(rights.mayChange(anna.tag, vera.tag));
        QVERIFY(rights.mayChange(space.founder.tag, vera.tag));
        QVERIFY(!rights.mayChange(boris.tag, vera.tag));
        QVERIFY(!rights.mayChange(vera.tag, anna.tag));
        QVERIFY(!rights.mayChange(anna.tag, space.device().tag));
        QVERIFY(!rights.mayChange(space.device().tag, anna.tag));
        QVERIFY(space.isVoid(space.role(boris, vera, Role::none, vera.end)));
        QVERIFY(space.isVoid(space.role(vera, space.founder, Role::none, space.founder.end)));
        QVERIFY(space.counts(space.role(anna, vera, Role::none, vera.end)));
        QCOMPARE(space.roleOf(vera), Role::none);
    }

    void twoOwnersThatRemoveEachOtherAtOnce()
    {
        Space space;
        Device anna = space.member(space.founder, Role::owner);
        Device vera = space.member(anna, Role::owner);
        const Line annaSeen = anna.end;
        const Line veraSeen = vera.end;
        const Written byAnna = space.role(anna, vera, Role::none, veraSeen);
        const Written byVera = space.role(vera, anna, Role::none, annaSeen);
        QVERIFY(space.counts(byAnna)); // she is above
        QVERIFY(space.isVoid(byVera));
        QCOMPARE(space.roleOf(anna), Role::owner);
        QCOMPARE(space.roleOf(vera), Role::none);
    }

    void siblingOwnersCannotRemoveEachOtherAndTheFounderCan()
    {
        Space space;
        Device anna = space.member(space.founder, Role::owner);
        Device boris = space.member(space.founder, Role::owner);
        const Line annaSeen = anna.end;
        const Written byAnna = space.role(anna, boris, Role::none, boris.end);
        const Written byBoris = space.role(boris, anna, Role::none, annaSeen);
        QVERIFY(space.isVoid(byAnna) && space.isVoid(byBoris));
        space.role(space.founder, boris, Role::none, boris.end);
        QCOMPARE(space.roleOf(boris), Role::none);
        QCOMPARE(space.roleOf(anna), Role::owner);
    }

    void nobodyReachesBackIntoAnOwnershipFromTheSide()
    {
        Space space;
        Device anna = space.member(space.founder, Role::owner);
        Device boris = space.member(space.founder, Role::owner);
        Device editor = space.member(anna, Role::editor);
        const Line early = anna.end;
        const Written asOwner = space.role(anna, editor, Role::reader, editor.end);
        const Written demotion = space.role(space.founder, anna, Role::editor, anna.end);
        const Written asEditor = space.write(anna);
        const Written unaware = space.role(boris, anna, Role::none, early);
        QVERIFY(space.isVoid(unaware));
        QVERIFY(space.counts(asEditor));
        const Written aware = space.role(boris, anna, Role::none, early, {demotion.hash});
        QVERIFY(space.counts(aware));
        QVERIFY(space.counts(asOwner)); // the ownership stays as those above left it
        QVERIFY(space.isVoid(asEditor));
        QCOMPARE(space.roleOf(anna), Role::none);
    }

    void aDemotedOwnerWhoWasAboveIsNoCircle()
    {
        Space space;
        Device anna = space.member(space.founder, Role::owner);
        Device vera = space.member(anna, Role::owner);
        const Line annaSeen = anna.end;
        const Line veraSeen = vera.end;
        const Written byAnna = space.role(anna, vera, Role::none, veraSeen);
        const Written demotion = space.role(space.founder, anna, Role::editor, anna.end);
        const Written byVera = space.role(vera, anna, Role::none, annaSeen, {demotion.hash});
        QVERIFY(space.counts(byAnna));
        QVERIFY(space.isVoid(byVera));
        QCOMPARE(space.roleOf(anna), Role::editor);
    }

    void theWorkOfARemovedOwnerStaysUpToItsLastEnvelope()
    {
        Space space;
        Device anna = space.member(space.founder, Role::owner);
        Device early = space.member(anna, Role::editor);
        const Line seen = anna.end;
        Device late = space.member(anna, Role::editor);
        const Written byLate = space.write(late);
        QVERIFY(space.counts(byLate));
        space.role(space.founder, anna, Role::none, seen);
        QCOMPARE(space.roleOf(early), Role::editor);
        QCOMPARE(space.roleOf(late), Role::none);
        QVERIFY(space.isVoid(byLate));
        QVERIFY(space.rights().find(late.tag) == nullptr);
    }

    void aDeviceEndsItselfAndNothingAfterwards()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        const Written before = space.write(editor);
        const Written end = space.endSelf(editor);
        const Written after = space.write(editor);
        QVERIFY(space.counts(before) && space.counts(end));
        QVERIFY(space.isVoid(after));
        QCOMPARE(space.roleOf(editor), Role::none);
    }

    void aDeviceCannotVoidWhatItWroteByEndingItselfEarlier()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        const Line early = editor.end;
        const Written before = space.write(editor);
        const Written end = space.role(editor, editor, Role::none, early);
        QVERIFY(space.isVoid(end));
        QVERIFY(space.counts(before));
        QVERIFY(space.isVoid(space.role(editor, editor, Role::reader, editor.end)));
    }

    void ofTwoEndsTheFirstCounts()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        const Written first = space.endSelf(editor);
        const Written second = space.endSelf(editor);
        QVERIFY(space.counts(first));
        QVERIFY(space.isVoid(second));
    }

    void aDeviceThatEndsItselfKeepsWhatOthersDecidedBefore()
    {
        Space space;
        Device member = space.member(space.founder, Role::reader);
        space.role(space.founder, member, Role::editor, member.end);
        const Written work = space.write(member);
        const Written end = space.endSelf(member);
        QVERIFY(space.counts(work) && space.counts(end));
        QCOMPARE(space.roleOf(member), Role::none);
    }

    void anEndThatAnOwnerAnswersIsHistory()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        const Written end = space.endSelf(editor);
        space.role(space.founder, editor, Role::editor, editor.end, {end.hash});
        const Written again = space.write(editor);
        QVERIFY(space.counts(end) && space.counts(again));
        const Written lastEnd = space.endSelf(editor);
        QVERIFY(space.counts(lastEnd));
        QVERIFY(space.isVoid(space.write(editor)));
    }

    void anOwnerMayEndItselfAndAnotherTakeItBackAsEditor()
    {
        Space space;
        Device anna = space.member(space.founder, Role::owner);
        Device boris = space.member(space.founder, Role::owner);
        const Written end = space.endSelf(anna);
        QCOMPARE(space.roleOf(anna), Role::none);
        QVERIFY(space.counts(space.role(boris, anna, Role::editor, anna.end, {end.hash})));
        QCOMPARE(space.roleOf(anna), Role::editor);
        QVERIFY(space.counts(space.write(anna)));
    }

    void aRemovedMemberCannotEndItselfOnAnotherLine()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        Device copy = editor;
        const Written main = space.write(editor);
        space.role(space.founder, editor, Role::none, editor.end);
        const Written end = space.endSelf(copy);
        QVERIFY(space.isVoid(end));
        QVERIFY(space.counts(main));
    }

    void anOwnerRestoresTheLineThatASelfEndCutOff()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        Device copy = editor;
        const Written main = space.write(editor);
        space.write(editor);
        const Written end = space.endSelf(copy);
        QVERIFY(space.isVoid(main)); // the end was signed on the other line
        space.role(space.founder, editor, Role::none, editor.end, {end.hash});
        QVERIFY(space.counts(main));
        QVERIFY(space.isVoid(end));
    }

    void theFounderMayLeaveToo()
    {
        Space space;
        Device anna = space.member(space.founder, Role::owner);
        QVERIFY(space.counts(space.endSelf(space.founder)));
        QCOMPARE(space.roleOf(space.founder), Role::none);
        QCOMPARE(space.roleOf(anna), Role::owner);
        QVERIFY(space.counts(space.write(anna)));
    }

    void aWithdrawnCodeSeatsNobodyWhateverCameFirst()
    {
        Space space;
        const OpenSeat seat = space.invite(space.founder, Role::editor);
        Device guest = space.device();
        const Written join = space.join(guest, seat);
        const Written work = space.write(guest);
        QVERIFY(space.counts(join) && space.counts(work));
        QVERIFY(space.counts(space.withdraw(space.founder, seat)));
        QVERIFY(space.isVoid(join) && space.isVoid(work));
        QVERIFY(space.rights().findSeat(seat.key)->isWithdrawn);
        QVERIFY(space.rights().findSeat(seat.key)->joined.empty());
    }

    void aCodeIsWithdrawnOnlyByWhoMay()
    {
        Space space;
        Device anna = space.member(space.founder, Role::owner);
        Device boris = space.member(space.founder, Role::owner);
        Device editor = space.member(space.founder, Role::editor);
        const OpenSeat ownersSeat = space.invite(anna, Role::owner);
        const OpenSeat mine = space.invite(editor, Role::reader, Purpose::mine);
        const Rights rights = space.rights();
        QVERIFY(!rights.mayWithdraw(boris.tag, *rights.findSeat(ownersSeat.key)));
        QVERIFY(!rights.mayWithdraw(editor.tag, *rights.findSeat(ownersSeat.key)));
        QVERIFY(!rights.mayWithdraw(space.device().tag, *rights.findSeat(ownersSeat.key)));
        QVERIFY(rights.mayWithdraw(space.founder.tag, *rights.findSeat(ownersSeat.key)));
        QVERIFY(rights.mayWithdraw(anna.tag, *rights.findSeat(ownersSeat.key)));
        QVERIFY(rights.mayWithdraw(editor.tag, *rights.findSeat(mine.key)));
        QVERIFY(rights.mayWithdraw(boris.tag, *rights.findSeat(mine.key)));
        QVERIFY(space.isVoid(space.withdraw(boris, ownersSeat)));
        QVERIFY(space.isVoid(space.withdraw(editor, ownersSeat)));
        QVERIFY(space.counts(space.withdraw(editor, mine)));
        QVERIFY(space.counts(space.withdraw(space.founder, ownersSeat)));
        const Written wrong = space.put(space.founder, RoleChange{crypto::tagOf(mine.key), Role::reader, {}, {}, {}});
        QVERIFY(space.isVoid(wrong));
    }

    void aCodeUsedTwiceIsShownAndBothAreMembers()
    {
        Space space;
        const OpenSeat seat = space.invite(space.founder, Role::editor);
        const Device first = space.join(seat);
        QVERIFY(space.rights().seatForks().empty());
        const Device second = space.join(seat);
        const auto forks = space.rights().seatForks();
        QCOMPARE(forks.size(), 1u);
        QVERIFY(forks[0].key == seat.key);
        QCOMPARE(forks[0].joined.size(), 2u);
        QCOMPARE(space.roleOf(first), Role::editor);
        QCOMPARE(space.roleOf(second), Role::editor);
    }

    void aJoinBeforeItsInviteWaits()
    {
        Space space;
        const OpenSeat seat = space.invite(space.founder, Role::editor);
        Device guest = space.device();
        const Written join = space.join(guest, seat);
        const Written work = space.write(guest);
        std::swap(space.blocks[1], space.blocks.back());
        space.blocks.pop_back(); // the invite
        QVERIFY(space.judge(join) == Verdict::unknownAuthor);
        QVERIFY(space.judge(work) == Verdict::unknownAuthor);
    }

    void aSeatOpenedByAStrangerWaitsToo()
    {
        Space space;
        Device stranger = space.device();
        const OpenSeat seat = space.invite(stranger, Role::editor, Purpose::mine);
        Device guest = space.device();
        QVERIFY(space.judge(space.join(guest, seat)) == Verdict::unknownAuthor);
        QVERIFY(space.judge(space.write(guest)) == Verdict::unknownAuthor);
    }

    void twoStrangersThatInviteEachOtherAreNobody()
    {
        Space space;
        Device left = space.device();
        Device right = space.device();
        const OpenSeat byRight{space.device().key, {right.tag, 2}, {}};
        const Written join = space.join(left, byRight);
        const OpenSeat byLeft = space.invite(left, Role::owner, Purpose::mine);
        space.join(right, byLeft);
        Invite invite;
        invite.seat = byRight.key;
        invite.purpose = Purpose::mine;
        space.put(right, invite);
        QVERIFY(space.judge(join) == Verdict::unknownAuthor);
        QVERIFY(space.rights().members().size() == 1);
    }

    void aSeatNamedLikeAnotherInviteDoesNotOpen()
    {
        Space space;
        OpenSeat seat = space.invite(space.founder, Role::reader);
        const OpenSeat other = space.invite(space.founder, Role::owner);
        seat.invite = other.invite;
        Device guest = space.device();
        QVERIFY(!space.counts(space.join(guest, seat)));
        QCOMPARE(space.roleOf(guest), Role::none);
    }

    void aDeviceThatJoinsTwiceIsOneMember()
    {
        Space space;
        const OpenSeat first = space.invite(space.founder, Role::editor);
        const OpenSeat second = space.invite(space.founder, Role::editor);
        Device guest = space.device();
        Device copy = guest;
        const Written left = space.join(guest, first);
        const Written right = space.join(copy, second);
        QVERIFY(space.counts(left) && space.counts(right));
        QVERIFY(space.counts(space.write(guest)) && space.counts(space.write(copy)));
        QCOMPARE(space.rights().members().size(), 2u);
    }

    void aDeviceThatRejoinsBelowItselfStaysWhereItWas()
    {
        Space space;
        const OpenSeat first = space.invite(space.founder, Role::owner);
        Device anna = space.device();
        Device copy = anna;
        space.join(anna, first);
        Device vera = space.member(anna, Role::owner);
        space.join(copy, space.invite(vera, Role::owner));
        const Rights rights = space.rights();
        QVERIFY(rights.find(anna.tag)->invitedBy == space.founder.tag);
        QVERIFY(!rights.mayChange(vera.tag, anna.tag));
    }

    void thePathLeadsFromTheFounderToTheMember()
    {
        Space space;
        Device anna = space.member(space.founder, Role::owner);
        Device boris = space.member(anna, Role::editor);
        QCOMPARE(space.rights().pathOf(boris.tag).size(), 5u);
        QVERIFY(space.rights().pathOf(boris.tag).front() == space.id.hash);
        QVERIFY(space.rights().pathOf(space.device().tag).empty());
    }

    void manyRoleChangesAreBounded()
    {
        Space space;
        Device member = space.member(space.founder, Role::editor);
        const Written first = space.write(member);
        std::vector<base::Hash> replaces;
        for (int i = 0; i < 200; ++i) {
            const Role role = i % 2 == 0 ? Role::reader : Role::editor;
            replaces = {space.role(space.founder, member, role, member.end, replaces).hash};
            space.write(member);
        }
        const Written last = space.write(member);
        QVERIFY(space.isVoid(first)); // the oldest stretches are joined under the lower role
        QVERIFY(space.counts(last));
    }
};

QTEST_APPLESS_MAIN(RightsTest)
#include "rights.moc"
