// SPDX-License-Identifier: GPL-3.0-or-later
#include "made.h"
#include "vectors.h"

#include <QTest>

using namespace made;
using Code = base::Error::Code;

namespace {

SpaceKey spaceKey(int value)
{
    return SpaceKey::copyOf(filled<32>(value));
}

Invitation invitation()
{
    return {space(), {tagOf(founder), 2}, Role::editor, generationOf(space().hash), spaceKey(0x5A)};
}

template <class Result>
Code codeOf(const Result &result)
{
    return result ? Code::cancelled : result.error().code;
}

} // namespace

/// Codes, sealed parts and generations of keys.
class SeatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoKnowsTheCodeReadsTheInvitation()
    {
        const base::Bytes part = sealInvitation(seatKeys(), invitation());
        QVERIFY(part.size() <= maxPartBytes);
        const auto read = openInvitation(seatKeys(), part);
        QVERIFY(read);
        QVERIFY(read->space == space() && read->role == Role::editor);
        QVERIFY(read->invite == (base::Dot{tagOf(founder), 2}));
        QVERIFY(read->generation == generationOf(space().hash));
        QVERIFY(base::equal(read->key.view(), spaceKey(0x5A).view()));
    }

    void everyVectorIsOpenedAsItSays()
    {
        const auto cases = vectors::read("seat.txt");
        QVERIFY(cases.size() >= 5);
        for (const auto &one : cases) {
            const SeatKeys keys = seatKeysOf(crypto::Secret::copyOf(one.bytes("code")));
            QCOMPARE(base::hexOf(keys.signing.verifyKey().view()), one.text("seat"));
            const base::Bytes part = one.bytes("part");
            const auto read = openInvitation(keys, part);
            QCOMPARE(std::string(read ? "ok" : base::nameOf(read.error().code)), one.text("expect"));
            QCOMPARE(base::hexOf(hashOfPart(part).view()), one.text("hash"));
            if (read)
                QCOMPARE(base::hexOf(read->space.view()), one.text("space"));
        }
    }

    void nobodyElseOpensOrMakesIt()
    {
        base::Bytes part = sealInvitation(seatKeys(), invitation());
        const SeatKeys other = seatKeysOf(crypto::Secret::copyOf(filled<16>(9)));
        QVERIFY(codeOf(openInvitation(other, part)) == Code::damaged);
        for (std::size_t i = 0; i < part.size(); ++i) {
            part[i] ^= std::byte{1};
            QVERIFY(codeOf(openInvitation(seatKeys(), part)) == Code::damaged);
            part[i] ^= std::byte{1};
            QVERIFY(codeOf(openInvitation(seatKeys(), base::View(part).first(i))) == Code::damaged);
        }
        QVERIFY(codeOf(openInvitation(seatKeys(), filledBytes(maxPartBytes + 1, 0))) == Code::tooLarge);
    }

    void anInvitationToNoRoleIsNone()
    {
        Invitation wrong = invitation();
        wrong.role = Role::none;
        QVERIFY(codeOf(openInvitation(seatKeys(), sealInvitation(seatKeys(), wrong))) == Code::invalid);
    }

    void aPartOfAnotherSeatWithTheSameSealingKeyDoesNotOpen()
    {
        SeatKeys swapped{signer(9), seatKeys().sealing.clone()};
        const base::Bytes part = sealInvitation(swapped, invitation());
        QVERIFY(codeOf(openInvitation(seatKeys(), part)) == Code::damaged);
        QVERIFY(hashOfPart(part) != hashOfPart(sealInvitation(swapped, invitation())));
    }

    void eachRecipientGetsTheSameKey()
    {
        const auto made = makeGeneration(
            spaceKey(2), {{tagOf(founder), boxKey(founder).publicKey()}, {tagOf(joiner), boxKey(joiner).publicKey()}},
            {});
        QVERIFY(made);
        for (const int who : {founder, joiner}) {
            const auto key = openGeneration(*made, tagOf(who), boxKey(who));
            QVERIFY(key && base::equal(key->view(), spaceKey(2).view()));
        }
        QVERIFY(codeOf(openGeneration(*made, tagOf(9), boxKey(9))) == Code::notFound);
        QVERIFY(codeOf(openGeneration(*made, tagOf(founder), boxKey(joiner))) == Code::damaged);
    }

    void aKeyThatIsNotTheOneAllOthersGetIsRefused()
    {
        auto made = makeGeneration(spaceKey(2), {{tagOf(founder), boxKey(founder).publicKey()}}, {});
        made->keyHash = hashOfKey(spaceKey(3));
        QVERIFY(codeOf(openGeneration(*made, tagOf(founder), boxKey(founder))) == Code::damaged);
        made->sealed[tagOf(founder)] = *crypto::sealTo(boxKey(founder).publicKey(), base::bytesOf("short"));
        QVERIFY(codeOf(openGeneration(*made, tagOf(founder), boxKey(founder))) == Code::damaged);
    }

    void oneKeyOpensAllThePast()
    {
        const SpaceKey first = spaceKey(1);
        const SpaceKey other = spaceKey(4);
        const GenerationName firstName{filled<8>(8)};
        const GenerationName otherName{filled<8>(7)};
        const auto made = makeGeneration(spaceKey(2), {}, {{firstName, first}, {otherName, other}});
        QVERIFY(made->previous[0].name == otherName); // sorted
        QVERIFY(base::equal(openPrevious(*made, spaceKey(2), firstName)->view(), first.view()));
        QVERIFY(base::equal(openPrevious(*made, spaceKey(2), otherName)->view(), other.view()));
        QVERIFY(codeOf(openPrevious(*made, spaceKey(3), firstName)) == Code::damaged);
        QVERIFY(codeOf(openPrevious(*made, spaceKey(2), GenerationName())) == Code::notFound);
        Generation renamed = *made;
        std::swap(renamed.previous[0].sealed, renamed.previous[1].sealed);
        QVERIFY(codeOf(openPrevious(renamed, spaceKey(2), firstName)) == Code::damaged);
        renamed.previous[0].sealed.clear();
        QVERIFY(codeOf(openPrevious(renamed, spaceKey(2), otherName)) == Code::damaged);
        QVERIFY(*decodeBlock(encodeBlock(Rekey{*made})) == Block(Rekey{*made}));
    }

    void aWrappedKeyOfAnotherLengthIsDamaged()
    {
        Generation generation;
        const GenerationName name{filled<8>(8)};
        base::Bytes bound = base::copyOf(base::bytesOf("versta previous key"));
        base::append(bound, name.view());
        const crypto::Nonce nonce = crypto::randomNonce();
        base::Bytes sealed = base::copyOf(nonce.view());
        base::append(sealed, crypto::seal(spaceKey(2), nonce, bound, base::bytesOf("short")));
        generation.previous.push_back({name, sealed});
        QVERIFY(codeOf(openPrevious(generation, spaceKey(2), name)) == Code::damaged);
    }

    void aGenerationIsBoundedAndTakesOnlyUsableKeys()
    {
        const std::vector<Recipient> many(maxRecipients + 1, {tagOf(founder), boxKey(founder).publicKey()});
        QVERIFY(codeOf(makeGeneration(spaceKey(2), many, {})) == Code::tooLarge);
        QVERIFY(codeOf(makeGeneration(spaceKey(2), {{tagOf(founder), crypto::BoxPublic()}}, {})) == Code::invalid);
    }

    void linesEndWhereTheFirstGapBegins()
    {
        KnownLines lines;
        const base::Tag author = tagOf(founder);
        lines.add({author, 1}, {hash(1), {}});
        lines.add({author, 2}, {hash(3), hash(1)});
        lines.add({author, 2}, {hash(2), hash(1)});
        lines.add({author, 2}, {hash(2), hash(1)});
        lines.add({author, 3}, {hash(4), hash(9)}); // of a line that is not here
        lines.add({tagOf(joiner), 2}, {hash(5), hash(6)});
        QCOMPARE(lines.at({author, 2}).size(), 2u);
        QVERIFY(lines.at({author, 7}).empty());
        QVERIFY(lines.ends() == (LineMap{{author, {2, hash(2)}}}));
        lines.add({author, 3}, {hash(8), hash(3)});
        QVERIFY(lines.ends() == (LineMap{{author, {3, hash(8)}}}));
    }
};

QTEST_APPLESS_MAIN(SeatTest)
#include "seat.moc"
