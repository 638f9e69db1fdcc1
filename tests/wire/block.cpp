// SPDX-License-Identifier: GPL-3.0-or-later
#include "made.h"
#include "vectors.h"
#include "wire/cbor.h"

#include <QTest>

using namespace made;
using vectors::Case;
using Code = base::Error::Code;

namespace {

const std::string remark = "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                           "# The CBOR of blocks. expect: ok, or the code of the error with which it is refused.\n";

Case make(const std::string &name, const base::Bytes &bytes, const std::string &expect)
{
    return {name, {{"bytes", base::hexOf(bytes)}, {"expect", expect}}};
}

template <class Kind, class Change>
Case changed(const std::string &name, Kind block, Change change, const std::string &expect = "invalid")
{
    change(block);
    return make(name, encodeBlock(block), expect);
}

base::Bytes withByte(base::Bytes bytes, std::size_t at, int value)
{
    bytes[at] = static_cast<std::byte>(value);
    return bytes;
}

void addWhole(std::vector<Case> &cases)
{
    cases.push_back(make("found", encodeBlock(found()), "ok"));
    cases.push_back(make("invite", encodeBlock(invite()), "ok"));
    cases.push_back(make("join", encodeBlock(join()), "ok"));
    cases.push_back(make("role none with a generation", encodeBlock(removal()), "ok"));
    cases.push_back(make("role reader", encodeBlock(RoleChange{tagOf(joiner), Role::reader, {}, {}, {}}), "ok"));
    cases.push_back(make("rekey", encodeBlock(Rekey{generation(true)}), "ok"));
}

void addRefused(std::vector<Case> &cases)
{
    const base::Bytes rekey = encodeBlock(Rekey{generation(true)});
    base::Bytes longer = rekey;
    longer.push_back(std::byte{0});
    cases.push_back(make("a byte left over", longer, "invalid"));
    cases.push_back(make("kind 0", withByte(rekey, 1, 0), "invalid"));
    cases.push_back(make("kind 6", withByte(rekey, 1, 6), "newer"));
    cases.push_back(make("kind 6 with other items", *base::bytesOfHex("8306f5a0"), "newer"));
    cases.push_back(make("no array", *base::bytesOfHex("05"), "invalid"));
    cases.push_back(make("an empty array", *base::bytesOfHex("80"), "invalid"));
    cases.push_back(make("a kind that is no number", *base::bytesOfHex("82613500"), "invalid"));
    cases.push_back(make("a rekey of three items", withByte(rekey, 0, 0x83), "invalid"));
    cases.push_back(make("an array of 24 items", *base::bytesOfHex("981805"), "tooLarge"));
    cases.push_back(
        changed("found with a previous key", found(), [](Found &block) { block.generation = generation(true); }));
    cases.push_back(
        changed("found sealed to another", found(), [](Found &block) { block.key = signer(9).verifyKey(); }));
    cases.push_back(changed("found sealed to nobody", found(), [](Found &block) { block.generation.sealed.clear(); }));
    cases.push_back(changed("invite to role none", invite(), [](Invite &block) { block.role = Role::none; }));
    cases.push_back(changed("invite to role 4", invite(), [](Invite &block) { block.role = static_cast<Role>(4); }));
    cases.push_back(
        changed("invite for purpose 0", invite(), [](Invite &block) { block.purpose = static_cast<Purpose>(0); }));
    cases.push_back(
        changed("invite for purpose 3", invite(), [](Invite &block) { block.purpose = static_cast<Purpose>(3); }));
    cases.push_back(changed("join naming number 0", join(), [](Join &block) { block.invite.number = 0; }));
    cases.push_back(
        changed("join naming a number over 2^53", join(), [](Join &block) { block.invite.number = maxNumber + 1; }));
    cases.push_back(changed("join with a short sealed key", join(), [](Join &block) { block.sealedKey.pop_back(); }));
    cases.push_back(
        changed("join with the seat's key as its own", join(), [](Join &block) { block.key = block.seat; }));
    cases.push_back(changed("role 4", removal(), [](RoleChange &block) { block.role = static_cast<Role>(4); }));
    cases.push_back(changed("a generation with a role that stays", removal(),
                            [](RoleChange &block) { block.role = Role::reader; }));
    cases.push_back(changed("last number 0 with a hash", removal(), [](RoleChange &block) { block.last.number = 0; }));
    cases.push_back(
        changed("a last number without a hash", removal(), [](RoleChange &block) { block.last.hash = {}; }));
    cases.push_back(changed("replaces unsorted", removal(),
                            [](RoleChange &block) { std::swap(block.replaces[0], block.replaces[1]); }));
    cases.push_back(changed("replaces twice the same", removal(),
                            [](RoleChange &block) { block.replaces[1] = block.replaces[0]; }));
    cases.push_back(changed("a sealed key of 79 bytes", Rekey{generation(true)},
                            [](Rekey &block) { block.generation.sealed.begin()->second.pop_back(); }));
    cases.push_back(changed(
        "a wrapped key of 73 bytes", Rekey{generation(true)},
        [](Rekey &block) { block.generation.previous[0].sealed.push_back({}); }, "tooLarge"));
    cases.push_back(changed("previous keys unsorted", Rekey{generation(true)}, [](Rekey &block) {
        block.generation.previous.push_back({{filled<8>(1)}, filledBytes(72, 0)});
    }));
    cases.push_back(changed("a previous key twice", Rekey{generation(true)},
                            [](Rekey &block) { block.generation.previous.push_back(block.generation.previous[0]); }));
}

std::vector<Case> allCases()
{
    std::vector<Case> cases;
    addWhole(cases);
    addRefused(cases);
    return cases;
}

std::string outcome(base::View bytes)
{
    const auto block = decodeBlock(bytes);
    return block ? "ok" : base::nameOf(block.error().code);
}

base::Result<KnownBlock> opened(Envelope envelope, int key, const base::SpaceId &in, const base::Hash &previous = {},
                                const crypto::VerifyKey *author = nullptr)
{
    static_cast<void>(*signEnvelope(space(), previous, envelope, signer(key)));
    return openBlock(in, previous, envelope, author);
}

} // namespace

class BlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVectorsAreWhatTheCodeMakes() { QVERIFY(vectors::matches("block.txt", vectors::write(allCases(), remark))); }

    void everyVectorIsReadAsItSays()
    {
        const auto cases = vectors::read("block.txt");
        QVERIFY(cases.size() > 30);
        for (const Case &one : cases) {
            const base::Bytes bytes = one.bytes("bytes");
            QVERIFY2(outcome(bytes) == one.text("expect"), (one.name + ": " + outcome(bytes)).c_str());
            if (one.text("expect") != "ok")
                continue;
            QVERIFY(encodeBlock(*decodeBlock(bytes)) == bytes);
            for (std::size_t size = 0; size < bytes.size(); ++size)
                QVERIFY(outcome(base::View(bytes).first(size)) == "invalid");
        }
    }

    void everyKindGoesThereAndBack()
    {
        for (const Block &block :
             {Block(found()), Block(invite()), Block(join()), Block(removal()), Block(Rekey{generation(true)})})
            QVERIFY(*decodeBlock(encodeBlock(block)) == block);
    }

    void aBlockTellsItsGeneration()
    {
        QVERIFY(*generationIn(found()) == generation(false));
        QVERIFY(generationIn(invite()) == nullptr);
        QVERIFY(generationIn(join()) == nullptr);
        QVERIFY(*generationIn(Block(removal())) == generation(true));
        QVERIFY(generationIn(Block(RoleChange{tagOf(joiner), Role::reader, {}, {}, {}})) == nullptr);
    }

    void listsAreBounded()
    {
        Rekey rekey;
        for (std::uint16_t i = 0; i <= maxRecipients; ++i) {
            base::Tag tag;
            std::memcpy(tag.bytes.data(), &i, sizeof i);
            rekey.generation.sealed[tag] = filledBytes(80, 0);
        }
        QCOMPARE(outcome(encodeBlock(rekey)), std::string("tooLarge"));
        rekey.generation.sealed.erase(rekey.generation.sealed.begin());
        QCOMPARE(outcome(encodeBlock(rekey)), std::string("ok"));
        Envelope largest = blockEnvelope(founder, 2, rekey);
        QVERIFY(signEnvelope(space(), {}, largest, signer(founder)));
        RoleChange change = removal();
        change.replaces.clear();
        for (int i = 0; i < 65; ++i)
            change.replaces.push_back(made::hash(i));
        QCOMPARE(outcome(encodeBlock(change)), std::string("tooLarge"));
    }

    void theSeatSignsTheJoinInItsSpace()
    {
        Join signedJoin = join();
        QVERIFY(verifySeat(space(), signedJoin));
        QVERIFY(!verifySeat({made::hash(1)}, signedJoin));
        const auto rejects = [](auto change) {
            Join other = join();
            change(other);
            return !verifySeat(space(), other);
        };
        QVERIFY(rejects([](Join &other) { other.key = signer(9).verifyKey(); }));
        QVERIFY(rejects([](Join &other) { other.box = boxKey(9).publicKey(); }));
        QVERIFY(rejects([](Join &other) { other.invite.number = 3; }));
        QVERIFY(rejects([](Join &other) { other.seat = signer(9).verifyKey(); }));
        QVERIFY(rejects([](Join &other) { other.generation.bytes[0] ^= std::byte{1}; }));
        QVERIFY(rejects([](Join &other) { other.sealedKey[0] ^= std::byte{1}; }));
    }

    void aBlockIsOpenedOnlyWithAllItsSignatures()
    {
        const auto key = signer(founder).verifyKey();
        const base::Hash first = space().hash;
        QVERIFY(openBlock(space(), {}, *parse(foundBytes()), nullptr));
        QVERIFY(opened(blockEnvelope(joiner, 1, join()), joiner, space()));
        const auto known = opened(blockEnvelope(founder, 2, invite()), founder, space(), first, &key);
        QVERIFY(known);
        QVERIFY(known->name == (base::Dot{tagOf(founder), 2}) && known->previous == first);
        QVERIFY(known->block == Block(invite()));
    }

    void aBlockThatDoesNotFitIsRefusedWithItsReason()
    {
        const auto key = signer(founder).verifyKey();
        const auto codeOf = [](const auto &result) { return result ? Code::cancelled : result.error().code; };
        QVERIFY(codeOf(openBlock(space(), {}, changeSet(1), &key)) == Code::invalid);
        QVERIFY(codeOf(opened(blockEnvelope(joiner, 2, join()), joiner, space())) == Code::invalid);
        QVERIFY(codeOf(opened(blockEnvelope(founder, 2, found()), founder, space())) == Code::invalid);
        QVERIFY(codeOf(opened(blockEnvelope(founder, 2, invite()), founder, space())) == Code::missing);
        QVERIFY(codeOf(opened(blockEnvelope(founder, 2, invite()), joiner, space(), {}, &key)) == Code::damaged);
        QVERIFY(codeOf(opened(blockEnvelope(founder, 2, invite()), founder, {made::hash(1)}, {}, &key))
                == Code::damaged);
        QVERIFY(codeOf(openBlock({made::hash(1)}, {}, *parse(foundBytes()), nullptr)) == Code::damaged);
        Join unsignedJoin = join();
        unsignedJoin.bySeat = {};
        QVERIFY(codeOf(opened(blockEnvelope(joiner, 1, unsignedJoin), joiner, space())) == Code::damaged);
        Envelope later = blockEnvelope(founder, 2, invite());
        later.content = *base::bytesOfHex("820600");
        QVERIFY(codeOf(opened(later, founder, space(), {}, &key)) == Code::newer);
        later.content = *base::bytesOfHex("00");
        QVERIFY(codeOf(opened(later, founder, space(), {}, &key)) == Code::invalid);
    }
};

QTEST_APPLESS_MAIN(BlockTest)
#include "block.moc"
