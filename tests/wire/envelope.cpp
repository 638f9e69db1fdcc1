// SPDX-License-Identifier: GPL-3.0-or-later
#include "made.h"
#include "vectors.h"

#include <QTest>

using namespace made;
using vectors::Case;
using Code = base::Error::Code;

namespace {

const std::string remark =
    "# SPDX-License-Identifier: GPL-3.0-or-later\n"
    "# Envelopes, version 1. Keys: Ed25519 seeds of 32 equal bytes, 01 the founder, 02 the joiner; the seat's code is "
    "16 times 03.\n"
    "# expect: what reading says - ok, or the code of the error. cut = refused: every shorter beginning is refused as "
    "well.\n"
    "# With `key`: fits says whether the signature is this key's in this space after this predecessor.\n"
    "# hash: the envelope's name, of a found block the space's id.\n";

base::Bytes replaced(base::Bytes bytes, std::size_t at, std::size_t count, const std::string &hex)
{
    const base::Bytes with = *base::bytesOfHex(hex);
    const auto place = bytes.begin() + static_cast<std::ptrdiff_t>(at);
    bytes.insert(bytes.erase(place, place + static_cast<std::ptrdiff_t>(count)), with.begin(), with.end());
    return bytes;
}

Case readCase(const std::string &name, const base::Bytes &bytes, const std::string &expect)
{
    return {name, {{"bytes", base::hexOf(bytes)}, {"expect", expect}}};
}

Case signedCase(const std::string &name, const base::Bytes &bytes, const base::SpaceId &in, const base::Hash &previous,
                int key, bool isFitting)
{
    Case made = readCase(name, bytes, "ok");
    made.fields["space"] = base::hexOf(in.view());
    made.fields["previous"] = base::hexOf(previous.view());
    made.fields["key"] = base::hexOf(signer(key).verifyKey().view());
    made.fields["fits"] = isFitting ? "yes" : "no";
    return made;
}

base::Bytes signedSet(std::uint64_t number, const base::Hash &previous)
{
    Envelope envelope = changeSet(number);
    return *signEnvelope(space(), previous, envelope, signer(founder));
}

/// The same bytes signed as if they were of the other kind: the purpose word is all that differs.
base::Bytes signedForAnotherPurpose()
{
    const Envelope envelope = changeSet(2);
    const base::Hash wrong =
        crypto::Hasher("versta block").add(space().view()).add(space().view()).add(encodeUnsigned(envelope)).finish();
    Envelope made = envelope;
    made.signature = signer(founder).sign(wrong.view());
    return encode(made);
}

constexpr std::size_t numberAt = 10;

void addSigned(std::vector<Case> &cases)
{
    const base::Hash first = space().hash;
    cases.push_back(signedCase("a found block", foundBytes(), space(), {}, founder, true));
    cases.back().fields["hash"] = base::hexOf(first.view());
    cases.back().fields["cut"] = "refused";
    Envelope joining = blockEnvelope(joiner, 1, join());
    cases.push_back(
        signedCase("a join block", *signEnvelope(space(), {}, joining, signer(joiner)), space(), {}, joiner, true));
    const base::Bytes set = signedSet(2, first);
    cases.push_back(signedCase("a change set", set, space(), first, founder, true));
    cases.back().fields["hash"] = base::hexOf(hashOf(space(), *parse(set)).view());
    cases.back().fields["cut"] = "refused";
    cases.push_back(signedCase("the highest number", signedSet(maxNumber, first), space(), first, founder, true));
    cases.push_back(signedCase("in another space", set, {hash(9)}, first, founder, false));
    cases.push_back(signedCase("after another predecessor", set, space(), hash(9), founder, false));
    cases.push_back(signedCase("after none", set, space(), {}, founder, false));
    cases.push_back(signedCase("of another key", set, space(), first, joiner, false));
    cases.push_back(
        signedCase("signed with another purpose word", signedForAnotherPurpose(), space(), first, founder, false));
    cases.push_back(
        signedCase("a flipped bit in the nonce", replaced(set, 20, 1, "76"), space(), first, founder, false));
    cases.push_back(
        signedCase("a flipped bit in the ciphertext", replaced(set, 60, 1, "79"), space(), first, founder, false));
    cases.push_back(signedCase("another number", replaced(set, numberAt, 1, "03"), space(), first, founder, false));
    cases.push_back(
        signedCase("a byte more in the ciphertext", replaced(set, 60, 0, "78"), space(), first, founder, false));
}

void addRefused(std::vector<Case> &cases)
{
    const base::Bytes set = signedSet(2, space().hash);
    cases.push_back(readCase("nothing", {}, "invalid"));
    cases.push_back(readCase("version 0", replaced(set, 0, 1, "00"), "invalid"));
    cases.push_back(readCase("version 2", replaced(set, 0, 1, "02"), "newer"));
    cases.push_back(readCase("version 255", replaced(set, 0, 1, "ff"), "newer"));
    cases.push_back(readCase("kind 0", replaced(set, 1, 1, "00"), "newer"));
    cases.push_back(readCase("kind 3", replaced(set, 1, 1, "03"), "newer"));
    cases.push_back(
        readCase("a later version that is short", replaced(set, 0, set.size(), "0201010203040506070805"), "newer"));
    cases.push_back(
        readCase("a later version without a number", replaced(set, 0, set.size(), "02010102030405060708"), "invalid"));
    cases.push_back(readCase("number 0", replaced(set, numberAt, 1, "00"), "invalid"));
    cases.push_back(readCase("number 2 in two bytes", replaced(set, numberAt, 1, "8200"), "invalid"));
    cases.push_back(readCase("number 2 in three bytes", replaced(set, numberAt, 1, "828000"), "invalid"));
    cases.push_back(readCase("number 2^53 + 1", replaced(set, numberAt, 1, "8180808080808010"), "invalid"));
    cases.push_back(readCase("number 2^63", replaced(set, numberAt, 1, "80808080808080808001"), "invalid"));
    cases.push_back(
        readCase("a number without an end", replaced(set, numberAt, 1, "ffffffffffffffffffffff"), "invalid"));
    Envelope empty = changeSet(2);
    empty.content = filledBytes(15, 0);
    cases.push_back(readCase("a ciphertext shorter than its tag", encode(empty), "invalid"));
    Envelope block = blockEnvelope(founder, 2, invite());
    block.content.clear();
    cases.push_back(readCase("a block of no bytes", encode(block), "invalid"));
}

std::vector<Case> allCases()
{
    std::vector<Case> cases;
    addSigned(cases);
    addRefused(cases);
    return cases;
}

std::string outcome(base::View bytes)
{
    const auto envelope = parse(bytes);
    return envelope ? "ok" : base::nameOf(envelope.error().code);
}

} // namespace

class EnvelopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVectorsAreWhatTheCodeMakes()
    {
        QVERIFY(vectors::matches("envelope.txt", vectors::write(allCases(), remark)));
    }

    void everyVectorIsReadAsItSays_data()
    {
        QTest::addColumn<int>("index");
        const auto cases = vectors::read("envelope.txt");
        QVERIFY(cases.size() > 25);
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name.c_str()) << static_cast<int>(i);
    }

    void everyVectorIsReadAsItSays()
    {
        QFETCH(int, index);
        const Case one = vectors::read("envelope.txt")[static_cast<std::size_t>(index)];
        const base::Bytes bytes = one.bytes("bytes");
        QCOMPARE(outcome(bytes), one.text("expect"));
        if (!one.text("key").empty()) {
            const base::SpaceId in{*base::hashOf(one.bytes("space"))};
            const bool fits = verify(in, *base::hashOf(one.bytes("previous")), *parse(bytes),
                                     *crypto::VerifyKey::from(one.bytes("key")));
            QCOMPARE(fits, one.text("fits") == "yes");
            QVERIFY(encode(*parse(bytes)) == bytes);
            if (!one.text("hash").empty())
                QCOMPARE(base::hexOf(hashOf(in, *parse(bytes)).view()), one.text("hash"));
        }
        if (one.text("cut") == "refused")
            checkCuts(one);
    }

    void anEnvelopeOfAnyVersionTellsItsName()
    {
        for (const int version : {1, 2, 200}) {
            base::Bytes bytes = signedSet(300, hash(1));
            bytes[0] = static_cast<std::byte>(version);
            const auto header = peek(bytes);
            QVERIFY(header);
            QCOMPARE(int(header->version), version);
            QVERIFY(header->name == (base::Dot{tagOf(founder), 300}));
        }
        QVERIFY(peek({}).error().code == Code::invalid);
        QVERIFY(peek(filledBytes(maxEnvelopeBytes + 1, 1)).error().code == Code::tooLarge);
    }

    void anEnvelopeIsAtMost64KiB()
    {
        Envelope envelope = changeSet(1);
        envelope.content.resize(maxEnvelopeBytes - (2 + 8 + 1 + 8 + 24) - 64);
        const auto largest = signEnvelope(space(), {}, envelope, signer(founder));
        QVERIFY(largest);
        QCOMPARE(largest->size(), maxEnvelopeBytes);
        QVERIFY(parse(*largest));
        envelope.content.push_back(std::byte{0});
        QVERIFY(signEnvelope(space(), {}, envelope, signer(founder)).error().code == Code::tooLarge);
        QVERIFY(parse(encode(envelope)).error().code == Code::tooLarge);
    }

    void aNumberOutOfRangeIsNotSigned()
    {
        for (const std::uint64_t number : {std::uint64_t{0}, maxNumber + 1}) {
            Envelope envelope = changeSet(number);
            QVERIFY(signEnvelope(space(), {}, envelope, signer(founder)).error().code == Code::invalid);
        }
    }

    void theCipherBindsSpaceNameAndGeneration()
    {
        const base::Bytes bound = associatedOf(space(), changeSet(2));
        QCOMPARE(bound.size(), std::size_t(32 + 2 + 8 + 1 + 8));
        QVERIFY(bound != associatedOf({hash(1)}, changeSet(2)));
        QVERIFY(bound != associatedOf(space(), changeSet(3)));
        Envelope other = changeSet(2);
        other.generation.bytes[0] ^= std::byte{1};
        QVERIFY(bound != associatedOf(space(), other));
    }

private:
    static void checkCuts(const Case &one)
    {
        const base::Bytes bytes = one.bytes("bytes");
        const base::SpaceId in{*base::hashOf(one.bytes("space"))};
        const base::Hash previous = *base::hashOf(one.bytes("previous"));
        const auto key = *crypto::VerifyKey::from(one.bytes("key"));
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            const auto cut = parse(base::View(bytes).first(size));
            QVERIFY(!cut || !verify(in, previous, *cut, key));
        }
    }
};

QTEST_APPLESS_MAIN(EnvelopeTest)
#include "envelope.moc"
