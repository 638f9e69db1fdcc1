// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rhythm.h"

#include <QTest>

using app::Rhythm;

namespace {

constexpr Rhythm::Pace pace{.restMs = 10, .longestRestMs = 40, .soonMs = 20, .lateMs = 100};

}

class RhythmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshStartIsDueAtOnce() { QCOMPARE(Rhythm(pace).dueMs(), 0); }

    void changesTravelTogetherWhenTheHandRests()
    {
        Rhythm rhythm(pace);
        rhythm.succeeded(0, false);
        QCOMPARE(rhythm.dueMs(), 40);
        rhythm.changed(1);
        QCOMPARE(rhythm.dueMs(), 11);
        rhythm.changed(9);
        QCOMPARE(rhythm.dueMs(), 19);
    }

    void aBusyHandDoesNotHoldThemBackForEver()
    {
        Rhythm rhythm(pace);
        rhythm.succeeded(0, true);
        for (std::int64_t now = 1; now < 60; now += 5)
            rhythm.changed(now);
        QCOMPARE(rhythm.dueMs(), 41);
        rhythm.succeeded(60, true);
        rhythm.changed(70); // the next row begins anew
        QCOMPARE(rhythm.dueMs(), 80);
    }

    void aLookThatIsDueSoonerIsNotPutOffByTheFirstChange()
    {
        Rhythm rhythm(pace);
        rhythm.succeeded(0, true);
        rhythm.changed(15);
        QCOMPARE(rhythm.dueMs(), 20);
    }

    void itLooksMoreSeldomWhileNothingComes()
    {
        Rhythm rhythm(pace);
        std::vector<std::int64_t> waits;
        for (int i = 0; i < 5; ++i) {
            rhythm.succeeded(0, false);
            waits.push_back(rhythm.dueMs());
        }
        QCOMPARE(waits, (std::vector<std::int64_t>{40, 80, 100, 100, 100}));
        rhythm.succeeded(0, true);
        QCOMPARE(rhythm.dueMs(), 20);
    }

    void whatAPersonStoppedComesLateOrWithTheNextChange()
    {
        Rhythm rhythm(pace);
        rhythm.succeeded(0, true);
        rhythm.stopped(5);
        QCOMPARE(rhythm.dueMs(), 105);
        rhythm.changed(6);
        QVERIFY(rhythm.dueMs() < 105);
    }

    void aFailureSlowsItDownWhateverIsChanged()
    {
        Rhythm rhythm(pace);
        rhythm.failed(0, UINT32_MAX);
        QCOMPARE(rhythm.dueMs(), 5'000);
        rhythm.changed(1);
        QCOMPARE(rhythm.dueMs(), 5'000);
        rhythm.failed(5'000, UINT32_MAX);
        QCOMPARE(rhythm.dueMs(), 15'000);
        rhythm.succeeded(15'000, true);
        rhythm.failed(16'000, UINT32_MAX); // counted from the beginning again
        QCOMPARE(rhythm.dueMs(), 21'000);
    }
};

QTEST_APPLESS_MAIN(RhythmTest)
#include "rhythm.moc"
