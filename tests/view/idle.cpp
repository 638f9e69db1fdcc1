// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/window/idle.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

namespace {

class HandClock final : public base::Clock
{
public:
    std::int64_t nowMs() const override { return m_nowMs; }
    void goMinutes(double minutes) { m_nowMs += std::int64_t(minutes * 60'000); }

private:
    std::int64_t m_nowMs = 1'740'819'600'000;
};

} // namespace

/// When a profile that nobody touches is to be closed, by a clock that the test moves.
class IdleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyThereIsToldOnceWhenTheTimeIsOver()
    {
        HandClock clock;
        view::Idle idle(&clock);
        idle.setLimitMinutes(5);
        const QSignalSpy passed(&idle, &view::Idle::passed);
        clock.goMinutes(4.9);
        idle.look();
        QCOMPARE(passed.count(), 0);
        clock.goMinutes(0.2);
        idle.look();
        idle.look();
        QCOMPARE(passed.count(), 1);
        clock.goMinutes(5.1);
        idle.look();
        QCOMPARE(passed.count(), 2);
    }

    void aKeyBeginsTheTimeAnew()
    {
        HandClock clock;
        view::Idle idle(&clock);
        idle.setLimitMinutes(5);
        const QSignalSpy passed(&idle, &view::Idle::passed);
        clock.goMinutes(4);
        QVERIFY(press());
        clock.goMinutes(4);
        idle.look();
        QCOMPARE(passed.count(), 0);
    }

    void whatIsDrawnIsNoTouch()
    {
        HandClock clock;
        view::Idle idle(&clock);
        idle.setLimitMinutes(5);
        const QSignalSpy passed(&idle, &view::Idle::passed);
        clock.goMinutes(4);
        QEvent drawn(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(this, &drawn);
        clock.goMinutes(1.1);
        idle.look();
        QCOMPARE(passed.count(), 1);
    }

    void theTouchThatWakesADeviceReachesNoPage()
    {
        HandClock clock;
        view::Idle idle(&clock);
        idle.setLimitMinutes(5);
        const QSignalSpy passed(&idle, &view::Idle::passed);
        clock.goMinutes(300); // asleep: no timer rang
        QVERIFY(!press());
        QCOMPARE(passed.count(), 1);
        QVERIFY(press());
    }

    void aShorterWishCountsFromTheLastTouch()
    {
        HandClock clock;
        view::Idle idle(&clock);
        idle.setLimitMinutes(60);
        QSignalSpy passed(&idle, &view::Idle::passed);
        clock.goMinutes(6);
        idle.setLimitMinutes(5);
        QVERIFY(passed.wait(5000)); // by its own timer
    }

    void aRunningObservationIsWaitedForAndNoLonger()
    {
        const QDateTime now(QDate(2026, 4, 21), QTime(9, 30));
        QCOMPARE(view::idleMinutes(15, 90, now.addSecs(1), now), 90);
        QCOMPARE(view::idleMinutes(15, 90, now, now), 15); // it is over
        QCOMPARE(view::idleMinutes(15, 90, {}, now), 15);
        QCOMPARE(view::idleMinutes(60, 45, now.addSecs(1), now), 60); // never sooner than otherwise
    }

    void aClockPutBackBeginsAnew()
    {
        HandClock clock;
        view::Idle idle(&clock);
        idle.setLimitMinutes(5);
        const QSignalSpy passed(&idle, &view::Idle::passed);
        clock.goMinutes(-600);
        idle.look();
        clock.goMinutes(4);
        idle.look();
        QCOMPARE(passed.count(), 0);
        clock.goMinutes(1.1);
        idle.look();
        QCOMPARE(passed.count(), 1);
    }

    bool event(QEvent *event) override
    {
        m_arrived = m_arrived || event->type() == QEvent::KeyPress;
        return QObject::event(event);
    }

private:
    /// Whether the key arrived.
    bool press()
    {
        m_arrived = false;
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(this, &key);
        return m_arrived;
    }

    bool m_arrived = false;
};

QTEST_GUILESS_MAIN(IdleTest)
#include "idle.moc"
