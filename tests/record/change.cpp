// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/change.h"
#include "record/frontier.h"

#include <QTest>

using namespace record;
using base::Dot;
using base::Error;

namespace {

base::Tag tag(int number)
{
    base::Tag out;
    out.bytes.fill(static_cast<std::byte>(number));
    return out;
}

Write write(const Path &path, std::vector<Dot> replaces = {})
{
    return {{tag(1), 1}, path, true, std::move(replaces)};
}

bool isRefused(std::vector<Write> writes, std::uint64_t number = 3)
{
    const auto done = check(ChangeSet{{tag(1), number}, 0, std::move(writes), {}});
    return !done && done.error().code == Error::Code::invalid;
}

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreWordsBetweenSlashes()
    {
        QVERIFY(isPath("title") && isPath("answer/q07/value") && isPath("agenda/k7m2q9x4-42/decision"));
        QVERIFY(isPath(Path(pathLimitBytes, 'a')));
        for (const Path &wrong : {Path(), Path("/a"), Path("a/"), Path("a//b"), Path("A"), Path("a b"), Path("ё"),
                                  Path("/"), Path(pathLimitBytes + 1, 'a')})
            QVERIFY(!isPath(wrong));
    }

    void aGoodSetPasses()
    {
        std::vector<Write> writes{write("title", {{tag(1), 0}, {tag(1), 2}, {tag(2), 9}}), write("deleted")};
        sort(writes);
        QCOMPARE(writes.front().path, Path("deleted"));
        QVERIFY(check(ChangeSet{{tag(1), 3}, 0, writes, Frontier{}}));
        QVERIFY(check(ChangeSet{{tag(1), 1}, 0, {}, {}}));
    }

    void aSetAgainstTheRulesIsRefused()
    {
        QVERIFY(isRefused({write("title")}, 0));
        QVERIFY(isRefused({write("Title")}));
        QVERIFY(isRefused({write("title"), write("title")}));
        QVERIFY(isRefused({write("title"), write("deleted")}));
        QVERIFY(isRefused({write("title", {{tag(2), 2}, {tag(2), 1}})}));
        QVERIFY(isRefused({write("title", {{tag(2), 2}, {tag(2), 2}})}));
        QVERIFY(isRefused({write("title", {{tag(2), 0}})})); // somebody else's open set
        QVERIFY(isRefused({write("kind")})); // a kind that is no text
        QVERIFY(isRefused({{{tag(1), 0}, "title", true, {}}}));
        const auto big = check(ChangeSet{{tag(1), 3}, 0, {{{tag(1), 1}, "title", Text(40'000, 'a'), {}}}, {}});
        QVERIFY(!big && big.error().code == Error::Code::tooLarge);
    }

    void frontiersTellWhoHasSeenWhat()
    {
        Frontier held{{tag(1), 5}, {tag(2), 1}};
        const Frontier seen{{tag(1), 3}, {tag(2), 4}, {tag(3), 2}};
        QVERIFY(gaps(held, seen) == (std::vector<Gap>{{tag(2), 4, 1}, {tag(3), 2, 0}}));
        QVERIFY(hasSeen(held, {tag(1), 5}) && !hasSeen(held, {tag(1), 6}) && !hasSeen(held, {tag(3), 1}));
        raise(held, seen);
        QVERIFY(held == (Frontier{{tag(1), 5}, {tag(2), 4}, {tag(3), 2}}));
        QVERIFY(gaps(held, seen).empty());
    }
};

QTEST_APPLESS_MAIN(ChangeTest)
#include "change.moc"
