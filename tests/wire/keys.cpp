// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace scene;

/// Which generation to write under, and who can have its key.
class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewSpaceWritesUnderItsFirstGeneration()
    {
        Space space;
        space.member(space.founder, Role::editor);
        const Rights rights = space.rights();
        QVERIFY(rights.newestGeneration() == generationOf(space.id.hash));
        QCOMPARE(rights.generations().size(), 1u);
        QCOMPARE(rights.generations()[0].holders.size(), 2u); // the joiner got the key with its code
        QVERIFY(rights.membersWithoutKey().empty());
    }

    void aRemovalCarriesTheNextGeneration()
    {
        Space space;
        Device stays = space.member(space.founder, Role::editor);
        Device leaves = space.member(space.founder, Role::editor);
        const Written removal = space.remove(space.founder, leaves, {space.founder, stays});
        const Rights rights = space.rights();
        QVERIFY(rights.newestGeneration() == generationOf(removal.hash));
        QVERIFY(rights.membersWithoutKey().empty());
        const auto &all = rights.generations();
        QCOMPARE(std::count_if(all.begin(), all.end(), [](const auto &one) { return one.isClean; }), 1);
    }

    void whenTwoRemovalsCrossAnOwnerMakesANewOneFirst()
    {
        Space space;
        Device second = space.member(space.founder, Role::owner);
        Device left = space.member(space.founder, Role::editor);
        Device right = space.member(space.founder, Role::editor);
        const GenerationName first = space.newest;
        const Written one = space.remove(space.founder, left, {space.founder, second, right});
        space.newest = first;
        const Written other = space.remove(second, right, {space.founder, second, left});
        QVERIFY(!space.rights().newestGeneration());
        QCOMPARE(space.rights().membersWithoutKey().size(), 2u);
        const Written fresh =
            space.rekey(second, {space.founder, second}, {generationOf(one.hash), generationOf(other.hash)});
        QVERIFY(space.rights().newestGeneration() == generationOf(fresh.hash));
    }

    void ofTwoCleanGenerationsTheLongerRowThenTheLowerNameIsTaken()
    {
        Space space;
        const GenerationName first = space.newest;
        Device second = space.member(space.founder, Role::owner);
        const GenerationName left = generationOf(space.rekey(space.founder, {space.founder, second}, {first}).hash);
        const GenerationName right = generationOf(space.rekey(second, {space.founder, second}, {first}).hash);
        QVERIFY(space.rights().newestGeneration() == std::min(left, right));
        const GenerationName longer =
            generationOf(space.rekey(second, {space.founder, second}, {std::max(left, right)}).hash);
        QVERIFY(space.rights().newestGeneration() == longer);
    }

    void whoHasANewKeyHasTheOldOnes()
    {
        Space space;
        Device late = space.member(space.founder, Role::editor);
        const Written rekeyed = space.rekey(space.founder, {space.founder, late}, {space.newest});
        space.newest = generationOf(rekeyed.hash);
        Device later = space.member(space.founder, Role::editor);
        space.role(space.founder, later, Role::none, later.end);
        const Rights rights = space.rights();
        QVERIFY(!rights.newestGeneration());
        for (const KnownGeneration &generation : rights.generations())
            QVERIFY(std::binary_search(generation.holders.begin(), generation.holders.end(), later.tag));
    }

    void aJoinerWithAnOldCodeLacksTheNewKey()
    {
        Space space;
        const OpenSeat seat = space.invite(space.founder, Role::editor);
        space.rekey(space.founder, {space.founder}, {space.newest});
        const Device late = space.join(seat);
        QVERIFY(space.rights().membersWithoutKey() == std::vector<base::Tag>{late.tag});
    }

    void aWithdrawnCodeTaintsTheGenerationItKnew()
    {
        Space space;
        const OpenSeat seat = space.invite(space.founder, Role::editor);
        space.withdraw(space.founder, seat);
        QVERIFY(!space.rights().newestGeneration());
        const Written fresh = space.rekey(space.founder, {space.founder}, {space.newest});
        QVERIFY(space.rights().newestGeneration() == generationOf(fresh.hash));
    }

    void aDeviceThatEndsItselfBringsNoKeyUnlessItIsAnOwner()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        RoleChange end{editor.tag, Role::none, editor.end, {}, Space::generation({editor}, {space.newest})};
        QVERIFY(space.counts(space.put(editor, end)));
        QCOMPARE(space.rights().generations().size(), 1u);
        QVERIFY(!space.rights().newestGeneration());
    }

    void aVoidBlockBringsNoKey()
    {
        Space space;
        Device editor = space.member(space.founder, Role::editor);
        space.rekey(editor, {editor}, {space.newest});
        QCOMPARE(space.rights().generations().size(), 1u);
    }
};

QTEST_APPLESS_MAIN(KeysTest)
#include "keys.moc"
