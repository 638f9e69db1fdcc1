// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/standing.h"

#include <QTest>

using namespace record;
using base::Dot;

namespace {

base::Tag tag(int number)
{
    base::Tag out;
    out.bytes.fill(static_cast<std::byte>(number));
    return out;
}

const base::Tag anna = tag(1);
const base::Tag boris = tag(2);
const base::RecordId sheet{anna, 1};

Write write(const Path &path, Value value, std::vector<Dot> replaces = {})
{
    return {sheet, path, std::move(value), std::move(replaces)};
}

ChangeSet set(const base::Tag &author, std::uint64_t number, std::vector<Write> writes, std::int64_t labelMs = 0)
{
    sort(writes);
    return {{author, number}, labelMs, std::move(writes), {}};
}

ChangeSet birth()
{
    return set(anna, 1, {write("kind", Text("checklist")), write("title", Text("old"))});
}

RecordState stateOf(const std::vector<ChangeSet> &sets)
{
    Standing standing;
    for (std::size_t i = 0; i < sets.size(); ++i)
        standing.add(sets[i], i + 1);
    return standing.of(sheet);
}

std::vector<std::string> valuesOf(const std::vector<Field> &fields, std::string_view path)
{
    std::vector<std::string> out;
    for (const Field &field : fields)
        if (field.path == path)
            for (const Sibling &sibling : field.siblings)
                out.push_back(debugTextOf(sibling.value));
    return out;
}

using Texts = std::vector<std::string>;

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothAnswersStayUntilSomebodyChooses()
    {
        std::vector<ChangeSet> sets{birth(), set(anna, 2, {write("title", Text("a"), {{anna, 1}})}, 10),
                                    set(boris, 1, {write("title", Text("b"), {{anna, 1}})}, 20)};
        const RecordState both = stateOf(sets);
        QCOMPARE(valuesOf(both.fields, "title"), (Texts{"\"b\"", "\"a\""})); // the later label first
        QVERIFY(both.isConflict());
        sets.push_back(set(boris, 2, {write("title", Text("a"), dotsOf(*both.field("title")))}));
        QCOMPARE(valuesOf(stateOf(sets).fields, "title"), (Texts{"\"a\""}));
        QVERIFY(!stateOf(sets).isConflict());
    }

    void equalValuesAreOneValueWithTwoAuthors()
    {
        const RecordState state = stateOf({birth(), set(anna, 2, {write("title", Text("x"), {{anna, 1}})}),
                                           set(boris, 1, {write("title", Text("x"), {{anna, 1}})})});
        QCOMPARE(state.field("title")->siblings.size(), 1U);
        QCOMPARE(state.field("title")->siblings.front().sources.size(), 2U);
        QVERIFY(!state.isConflict());
        QVERIFY(dotsOf(*state.field("title")) == (std::vector<Dot>{{anna, 2}, {boris, 1}}));
    }

    void aReplacedWriteThatComesLaterStaysReplaced()
    {
        const auto late = set(boris, 1, {write("title", Text("b"))});
        const auto choice = set(anna, 2, {write("title", Text("a"), {{anna, 1}, {boris, 1}})});
        QVERIFY(stateOf({choice, late, birth()}).field("title")->siblings.size() == 1U);
    }

    void whatArrivedBehindAnOpenScreenIsNotReplaced()
    {
        const RecordState state = stateOf({birth(), set(boris, 1, {write("title", Text("b"), {{anna, 1}})}),
                                           set(anna, 2, {write("title", Text("a"), {{anna, 1}})})});
        QCOMPARE(valuesOf(state.fields, "title").size(), 2U);
    }

    void onlyTheBirthDeviceGivesTheKind()
    {
        const auto stranger = set(boris, 1, {write("kind", Text("protocol")), write("title", Text("b"))});
        QVERIFY(!stateOf({stranger}).kind);
        QVERIFY(stateOf({stranger}).field("title"));
        QCOMPARE(*stateOf({stranger, birth()}).kind, Text("checklist"));
        const auto thief = set(boris, 2, {write("kind", Text("x"), {{anna, 1}})});
        QCOMPARE(*stateOf({birth(), thief}).kind, Text("checklist"));
    }

    void aDeletedRecordIsHiddenUntilSomethingUnlistedStands()
    {
        std::vector<ChangeSet> sets{birth(), set(boris, 1, {write("deleted", true, {{anna, 1}})})};
        QVERIFY(stateOf(sets).isDeleted);
        sets.push_back(set(anna, 2, {write("note", Text("late"))}));
        QVERIFY(!stateOf(sets).isDeleted);
        sets.push_back(set(boris, 2, {write("deleted", true, {{anna, 2}, {boris, 1}})}));
        QVERIFY(!stateOf(sets).isDeleted); // this one does not list the title
        sets.push_back(set(boris, 3, {write("deleted", true, {{anna, 1}, {anna, 2}, {boris, 2}})}));
        QVERIFY(stateOf(sets).isDeleted);
        sets.push_back(set(anna, 3, {write("deleted", false, {{boris, 3}})}));
        QVERIFY(!stateOf(sets).isDeleted);
        QCOMPARE(valuesOf(stateOf(sets).fields, "title"), (Texts{"\"old\""}));
    }

    void twoDeletionsTogetherListAll()
    {
        QVERIFY(stateOf({birth(), set(boris, 1, {write("note", Text("n"))}),
                         set(anna, 2, {write("deleted", true, {{anna, 1}})}),
                         set(boris, 2, {write("deleted", true, {{boris, 1}})})})
                    .isDeleted);
    }

    void numberZeroIsThisVerySet()
    {
        const auto all =
            set(anna, 1,
                {write("kind", Text("checklist")), write("title", Text("t")), write("deleted", true, {{anna, 0}})});
        QVERIFY(stateOf({all}).isDeleted);
        const auto itself = set(anna, 2, {write("note", Text("n"), {{anna, 2}})});
        QVERIFY(stateOf({birth(), itself}).field("note"));
        const auto foreign = set(anna, 2, {write("deleted", true, {{anna, 0}})});
        QVERIFY(!stateOf({birth(), foreign}).isDeleted);
    }

    void aSignatureShowsExactlyWhatItLists()
    {
        const std::vector<ChangeSet> sets{birth(), set(boris, 1, {write("note", Text("seen"))}),
                                          set(anna, 2, {write("signature", Text("Anna"), {{anna, 1}, {boris, 1}})}),
                                          set(boris, 2, {write("title", Text("new"), {{anna, 1}})}),
                                          set(boris, 3, {write("place", Text("late"))})};
        const RecordState state = stateOf(sets);
        QCOMPARE(state.signatures.size(), 1U);
        const auto &shows = state.signatures.front().shows;
        QCOMPARE(valuesOf(shows, "title"), (Texts{"\"old\""}));
        QCOMPARE(valuesOf(shows, "note"), (Texts{"\"seen\""}));
        QVERIFY(valuesOf(shows, "place").empty());
        const auto rest = afterSigning(state);
        QCOMPARE(valuesOf(rest, "title"), (Texts{"\"new\""}));
        QCOMPARE(valuesOf(rest, "place"), (Texts{"\"late\""}));
        QVERIFY(valuesOf(rest, "note").empty());
        QVERIFY(afterSigning(stateOf({birth()})).empty());
    }

    void signaturesStandSideBySide()
    {
        const RecordState state = stateOf({birth(), set(anna, 2, {write("signature", Text("Anna"), {{anna, 1}})}),
                                           set(boris, 1, {write("signature", Text("Boris"), {{anna, 1}, {anna, 2}})})});
        QCOMPARE(state.signatures.size(), 2U);
        QVERIFY(!state.isConflict());
        QCOMPARE(valuesOf(state.signatures.back().shows, "signature"), (Texts{"\"Anna\""}));
    }

    void anOpenWriteIsNotSignedByAClosedSignatureOfItsOwnSet()
    {
        Standing standing;
        standing.add(set(anna, 1, {write("title", Text("t")), write("signature", Text("Anna"), {{anna, 0}})}), 1);
        standing.add(set(anna, 0, {write("title", Text("open"), {{anna, 1}})}), 0);
        const RecordState state = standing.of(sheet);
        QCOMPARE(valuesOf(state.signatures.front().shows, "title"), (Texts{"\"t\""}));
        QCOMPARE(valuesOf(afterSigning(state), "title"), (Texts{"\"open\""}));
    }

    void aSignatureOfItsOwnSetShowsIt()
    {
        const auto all = set(anna, 1,
                             {write("kind", Text("protocol")), write("title", Text("t")),
                              write("signature", Text("Anna"), {{anna, 0}})});
        QCOMPARE(valuesOf(stateOf({all}).signatures.front().shows, "title"), (Texts{"\"t\""}));
        QVERIFY(afterSigning(stateOf({all})).empty());
    }

    void bothLinesOfAForkCount()
    {
        const auto one = set(anna, 2, {write("title", Text("one"), {{anna, 1}})});
        const auto other = set(anna, 2, {write("title", Text("other"), {{anna, 1}})});
        QCOMPARE(valuesOf(stateOf({birth(), one, other}).fields, "title").size(), 2U);
        const auto choice = set(boris, 1, {write("title", Text("one"), {{anna, 2}})});
        QCOMPARE(valuesOf(stateOf({birth(), one, other, choice}).fields, "title"), (Texts{"\"one\""}));
    }

    void aVoidedSetBringsBackWhatItReplaced()
    {
        Standing standing;
        const auto bad = set(boris, 1, {write("title", Text("b"), {{anna, 1}})});
        standing.add(birth(), 1);
        standing.add(bad, 2);
        QVERIFY(standing.has({bad.dot, 2}));
        standing.retract({bad.dot, 2});
        QVERIFY(!standing.has({bad.dot, 2}));
        QVERIFY(standing.of(sheet) == stateOf({birth()}));
        standing.retract({birth().dot, 1});
        standing.retract({birth().dot, 1}); // again: nothing
        QVERIFY(standing.records().empty());
        QVERIFY(standing.of(sheet) == RecordState());
    }

    void onlyReplacedAndUnsignedWritesAreHistory()
    {
        const std::vector<Entry> entries{{{{anna, 1}, 1}, 0, "title", Text("a"), {}},
                                         {{{anna, 2}, 2}, 0, "title", Text("b"), {{anna, 1}}},
                                         {{{anna, 3}, 3}, 0, "title", Text("c"), {{anna, 2}}},
                                         {{{boris, 1}, 4}, 0, "signature", true, {{anna, 2}}}};
        QCOMPARE(stillShown(anna, entries), (std::vector<bool>{false, true, true, true}));
    }
};

QTEST_APPLESS_MAIN(MergeTest)
#include "merge.moc"
