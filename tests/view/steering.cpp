// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/window/steering.h"

#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

/// Who leads: the keyboard, or a finger.
class SteeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyHasLedYet() { QVERIFY(!view::Steering().isByKeys()); }

    void aKeyThatLeadsTakesOver_data()
    {
        QTest::addColumn<Qt::Key>("key");
        for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right,
                               Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End})
            QTest::addRow("%x", int(key)) << key;
    }

    void aKeyThatLeadsTakesOver()
    {
        QFETCH(Qt::Key, key);
        view::Steering steering;
        QSignalSpy changed(&steering, &view::Steering::isByKeysChanged);
        QTest::keyClick(&m_window, key);
        QVERIFY(steering.isByKeys());
        QTest::keyClick(&m_window, key);
        QCOMPARE(changed.count(), 1);
    }

    void whatIsTypedChangesNothing()
    {
        view::Steering steering;
        QTest::keyClick(&m_window, Qt::Key_A);
        QTest::keyClick(&m_window, Qt::Key_Return);
        QVERIFY(!steering.isByKeys());
        QTest::keyClick(&m_window, Qt::Key_Down);
        QTest::keyClick(&m_window, Qt::Key_A);
        QVERIFY(steering.isByKeys());
    }

    void aPressOnTheScreenGivesTheLeadBack()
    {
        view::Steering steering;
        QTest::keyClick(&m_window, Qt::Key_Down);
        QTest::mouseMove(&m_window, {5, 5});
        QVERIFY(steering.isByKeys());
        QTest::mouseClick(&m_window, Qt::LeftButton, {}, {5, 5});
        QVERIFY(!steering.isByKeys());
    }

private:
    QQuickWindow m_window;
};

QTEST_MAIN(SteeringTest)
#include "steering.moc"
