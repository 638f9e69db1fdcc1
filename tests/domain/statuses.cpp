// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/status.h"

#include <QTest>

using namespace domain;

namespace {

Deadline twoWindows()
{
    Deadline deadline;
    deadline.kind = Deadline::Kind::multi;
    deadline.windows = {{QDate(2026, 1, 1), QDate(2026, 1, 31), {}, {}},
                        {QDate(2026, 5, 1), QDate(2026, 5, 31), {}, {}}};
    return deadline;
}

} // namespace

class StatusesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lateIsFromTheDayAfter()
    {
        const Window window{std::nullopt, QDate(2024, 12, 1), {}, {}};
        QVERIFY(!isLate(window, Status::planned, QDate(2024, 12, 1)));
        QVERIFY(isLate(window, Status::planned, QDate(2024, 12, 2)));
        QVERIFY(isLate(window, Status::underWay, QDate(2024, 12, 2)));
        QVERIFY(!isLate(window, Status::done, QDate(2024, 12, 2)));
        QVERIFY(!isLate(window, Status::cancelled, QDate(2024, 12, 2)));
        QVERIFY(!isLate({QDate(2024, 1, 1), std::nullopt, {}, {}}, Status::planned, QDate(2030, 1, 1)));
    }

    void eachWindowHasItsStatus()
    {
        const Deadline deadline = twoWindows();
        QCOMPARE(occasionsOf(deadline), 2);
        QCOMPARE(occasionsOf(Deadline()), 1);
        QVERIFY(isLate(deadline, {}, QDate(2026, 2, 1)));
        QVERIFY(!isLate(deadline, {Status::done}, QDate(2026, 2, 1)));
        QCOMPARE(nextDue(deadline, {}), QDate(2026, 1, 31));
        QCOMPARE(nextDue(deadline, {Status::done}), QDate(2026, 5, 31));
        QVERIFY(!nextDue(deadline, {Status::done, Status::cancelled}));
        QVERIFY(!nextDue(Deadline(), {}));
        QCOMPARE(statusAt({Status::done}, 7), Status::planned);
        QCOMPARE(statusAt({Status::done}, -1), Status::planned);
    }

    void doneWantsEveryWindowSettledAndOneDone()
    {
        const Deadline deadline = twoWindows();
        QVERIFY(!isDone(deadline, {Status::done}));
        QVERIFY(isDone(deadline, {Status::done, Status::cancelled}));
        QVERIFY(!isDone(deadline, {Status::cancelled, Status::cancelled}));
        QVERIFY(isDone(Deadline(), {Status::done}));
    }

    void aRoadmapsProgressIsCounted()
    {
        const std::vector<Tracked> measures{{twoWindows(), {Status::done, Status::done}},
                                            {twoWindows(), {}},
                                            {twoWindows(), {Status::cancelled, Status::cancelled}},
                                            {Deadline(), {Status::underWay}}};
        const Progress expected{4, 1, 1, 1};
        QCOMPARE(progressOf(measures, QDate(2026, 3, 1)), expected);
        QCOMPARE(progressOf({}, QDate(2026, 3, 1)), Progress());
    }

    void namesAreReadBack()
    {
        for (const Status status : {Status::planned, Status::underWay, Status::done, Status::cancelled})
            QCOMPARE(statusOf(nameOf(status)), status);
        QCOMPARE(nameOf(Status::underWay), QStringLiteral("under-way"));
        QVERIFY(!statusOf(QStringLiteral("late")));
    }
};

QTEST_APPLESS_MAIN(StatusesTest)
#include "statuses.moc"
