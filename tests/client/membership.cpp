// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/membership.h"

#include "people.h"

#include <QtTest>

using base::Error;
using client::Admission;
using wire::Purpose;
using wire::Role;

class Membership : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpaceIsFoundedWithoutAnybody()
    {
        auto anna = founder();
        QCOMPARE((*anna->gate.standing())->rights().find(anna->tag())->role, Role::owner);
        QVERIFY(!anna->writes("одна").bytes.empty());
        QCOMPARE(anna->ledger.lines()->at(anna->tag()).number, 2U);
    }

    void anotherSpacesPartCannotAnswerACode()
    {
        auto anna = founder();
        auto mallory = founder();
        const auto code = anna->invites();
        (void)mallory->invites();
        QCOMPARE(client::openInvitation(code, mallory->part()).error().code, Error::Code::damaged);
        QVERIFY(bool(client::openInvitation(code, anna->part())));
    }

    void joiningTwiceOrElsewhereIsRefused()
    {
        auto anna = founder();
        const auto code = anna->invites();
        auto boris = joiner(code, anna->part());
        const auto invitation = *client::openInvitation(code, anna->part());
        QCOMPARE(client::join(boris->ledger, boris->device, code, invitation).error().code, Error::Code::refused);
        MemoryLedger other(founder()->ledger.space());
        QCOMPARE(client::join(other, boris->device, code, invitation).error().code, Error::Code::refused);
    }

    void aCodeUsedTwiceIsShown()
    {
        auto anna = founder();
        const auto code = anna->invites();
        const auto part = anna->part();
        auto boris = joiner(code, part);
        auto clara = joiner(code, part);
        boris->passesTo(*anna);
        QVERIFY(anna->ledger.content.parts.empty()); // the seat is taken
        clara->passesTo(*anna);
        QCOMPARE((*anna->gate.standing())->rights().seatForks().size(), 1U);
    }

    void aWithdrawnCodeLetsNobodyIn()
    {
        auto anna = founder();
        const auto code = anna->invites();
        const auto part = anna->part();
        const auto seat = wire::seatKeysOf(code).signing.verifyKey();
        QVERIFY(bool(client::Membership(anna->gate).withdraw(seat)));
        QVERIFY(anna->ledger.content.parts.empty());
        QCOMPARE(client::Membership(anna->gate).withdraw(seat).error().code, Error::Code::refused);
        auto boris = joiner(code, part);
        boris->writes("опоздал");
        boris->passesTo(*anna);
        QVERIFY(!anna->sees("опоздал"));
        anna->writes("секрет");
        anna->passesTo(*boris);
        QVERIFY(!boris->sees("секрет")); // its generation came with the withdrawal
    }

    void aSecondDeviceOfOneselfReadsThePast()
    {
        auto anna = founder();
        anna->writes("раньше");
        const auto code = anna->invites(Role::owner, Purpose::mine);
        auto tablet = joiner(code, anna->part());
        anna->passesTo(*tablet);
        QVERIFY(tablet->sees("раньше"));
        tablet->passesTo(*anna);
        const auto &rights = (*anna->gate.standing())->rights();
        QCOMPARE(rights.find(tablet->tag())->person, anna->tag());
    }

    void anEditorInvitesOnlyItsOwnDevices()
    {
        auto anna = founder();
        auto boris = invitedBy(*anna);
        anna->passesTo(*boris);
        client::Membership membership(boris->gate);
        QCOMPARE(membership.invite(Role::reader, Purpose::person, 0).error().code, Error::Code::refused);
        QCOMPARE(membership.invite(Role::owner, Purpose::mine, 0).error().code, Error::Code::refused);
        QVERIFY(bool(membership.invite(Role::editor, Purpose::mine, 0)));
        QCOMPARE(membership.changeRole(anna->tag(), Role::none).error().code, Error::Code::refused);
        QCOMPARE(membership.rekey().error().code, Error::Code::refused);
        QCOMPARE(*membership.mend(), false);
        QVERIFY(bool(membership.changeRole(boris->tag(), Role::none))); // a device may end itself
    }

    void afterAnEndingOfOneselfAnOwnerMendsTheKeys()
    {
        auto anna = founder();
        auto boris = invitedBy(*anna);
        anna->passesTo(*boris);
        QVERIFY(bool(client::Membership(boris->gate).changeRole(boris->tag(), Role::none)));
        boris->passesTo(*anna);
        client::Membership membership(anna->gate);
        QCOMPARE(membership.writing().error().code, Error::Code::missing);
        QVERIFY(anna->writes("рано").bytes.empty());
        QCOMPARE(*membership.mend(), true);
        QCOMPARE(*membership.mend(), false);
        QVERIFY(!anna->writes("теперь").bytes.empty());
    }

    void whoJoinedWithAnOldKeyGetsTheNewOne()
    {
        auto anna = founder();
        const auto code = anna->invites();
        const auto part = anna->part();
        QVERIFY(bool(client::Membership(anna->gate).rekey()));
        anna->writes("новым ключом");
        auto boris = joiner(code, part);
        anna->passesTo(*boris);
        QVERIFY(!boris->sees("новым ключом"));
        boris->passesTo(*anna);
        QCOMPARE(*client::Membership(anna->gate).mend(), true);
        anna->passesTo(*boris);
        QVERIFY(boris->sees("новым ключом"));
    }
};

QTEST_APPLESS_MAIN(Membership)
#include "membership.moc"
