// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/window/steering.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

namespace {

// Ten stops of 40 pixels, a hundred from one to the next.
const QByteArray longPage = R"(
import QtQuick
Flickable {
    width: 300; height: 200; contentWidth: 300; contentHeight: 940
    Repeater {
        model: 10
        Item { required property int index; y: index * 100; width: 200; height: 40; activeFocusOnTab: true }
    }
}
)";

} // namespace

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

    void whatTabGivesTheFocusToIsBroughtIntoSight()
    {
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData(longPage, {});
        std::unique_ptr<QObject> made(component.create());
        QVERIFY2(made, qPrintable(component.errorString()));
        auto *page = qobject_cast<QQuickItem *>(made.get());
        QQuickWindow window;
        window.resize(300, 200);
        page->setParentItem(window.contentItem());
        window.show();
        window.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto at = [page] { return page->property("contentY").toReal(); };
        const auto press = [&window](Qt::Key key) {
            QTest::keyClick(&window, key);
            QCoreApplication::processEvents();
        };
        view::Steering steering;
        for (int i = 0; i < 2; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(at(), 0.0); // all of that was seen already
        press(Qt::Key_Tab);
        QCOMPARE(at(), 200 + 40 + 16 - 200.0);
        for (int i = 0; i < 7; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(at(), 940 - 200.0); // its end, where there is no room below for the ring
        for (int i = 0; i < 6; ++i)
            press(Qt::Key_Backtab);
        QCOMPARE(at(), 300 - 72.0); // with what stands above it
        page->setProperty("contentY", 500);
        QTest::mouseClick(&window, Qt::LeftButton, {}, {5, 5});
        QCoreApplication::processEvents();
        QCOMPARE(at(), 500.0); // a finger sees where it is
    }

private:
    QQuickWindow m_window;
};

QTEST_MAIN(SteeringTest)
#include "steering.moc"
