// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/window/trail.h"
#include "view/face.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

namespace {

const QByteArray pages = R"(
import QtQuick
import Versta.View
Item {
    property alias trail: trail
    property Component list: Component {
        FocusScope {
            id: listPage
            property int paneWidth: 340; property bool isTop; property string words
            KeptValues { of: listPage; names: ["words", "unknown"] }
        }
    }
    property Component sheet: Component {
        FocusScope {
            id: sheetPage
            property int paneWidth: 0; property bool isTop; property string words; property bool isUnsaved
            property alias list: list
            KeptValues { of: sheetPage; names: ["words"] }
            ListView {
                id: list
                anchors.fill: parent
                model: 0
                delegate: Item { required property int index; width: 340; height: 40 + index % 3 * 20 }
                KeptPlace { of: list }
            }
        }
    }
    Trail { id: trail; pairFrom: 800; first: list }
}
)";

} // namespace

/// How pages lie beside and over one another while the window changes.
class TrailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        view::Face::registerTypes();
        QQmlComponent component(&m_engine);
        component.setData(pages, {});
        m_root.reset(component.create());
        QVERIFY2(m_root, qPrintable(component.errorString()));
        m_trail = m_root->property("trail").value<view::Trail *>();
        m_trail->setSize({400, 600});
    }

    void onANarrowWindowTheLastPageFillsThePlace()
    {
        openSheet();
        QVERIFY(!m_trail->pageAt(0)->isVisible());
        QCOMPARE(m_trail->pageAt(1)->size(), QSizeF(400, 600));
        QCOMPARE(m_trail->freeFrom(), 400.0);
    }

    void onAWideWindowListAndDetailStandSideBySide()
    {
        m_trail->setSize({1000, 600});
        QCOMPARE(m_trail->pageAt(0)->width(), 340.0);
        QCOMPARE(m_trail->freeFrom(), 341.0);
        openSheet();
        QVERIFY(m_trail->pageAt(0)->isVisible());
        QCOMPARE(m_trail->pageAt(0)->width(), 340.0);
        QCOMPARE(m_trail->pageAt(1)->x(), 341.0);
        QCOMPARE(m_trail->pageAt(1)->width(), 659.0);
        QVERIFY(!m_trail->pageAt(0)->property("isTop").toBool());
        QVERIFY(m_trail->pageAt(1)->property("isTop").toBool());
    }

    void aPageKeepsItsStateWhenTheWindowIsTurned()
    {
        openSheet();
        auto *list = m_trail->pageAt(0);
        auto *sheet = m_trail->pageAt(1);
        list->setProperty("words", QStringLiteral("набрано в поиске"));
        sheet->setProperty("words", QStringLiteral("набрано на листе"));
        for (const QSizeF size : {QSizeF(1000, 600), QSizeF(400, 700), QSizeF(1400, 900)})
            m_trail->setSize(size);
        QCOMPARE(m_trail->pageAt(0), list);
        QCOMPARE(m_trail->pageAt(1), sheet);
        QCOMPARE(list->property("words").toString(), QStringLiteral("набрано в поиске"));
        QCOMPARE(sheet->property("words").toString(), QStringLiteral("набрано на листе"));
    }

    void anotherRowOfTheListReplacesTheDetail()
    {
        m_trail->setSize({1000, 600});
        openSheet();
        openSheet();
        QCOMPARE(m_trail->depth(), 3); // from the last page: one deeper
        m_trail->open(component("sheet"), {{QStringLiteral("words"), QStringLiteral("другое")}}, m_trail->pageAt(0));
        QCOMPARE(m_trail->depth(), 2);
        QCOMPARE(m_trail->currentItem()->property("words").toString(), QStringLiteral("другое"));
    }

    void backEndsAtTheFirstPage()
    {
        openSheet();
        QVERIFY(m_trail->back());
        QVERIFY(m_trail->pageAt(0)->isVisible());
        QVERIFY(!m_trail->back());
        QCOMPARE(m_trail->depth(), 1);
        openSheet();
        openSheet();
        m_trail->home();
        QCOMPARE(m_trail->depth(), 1);
        QVERIFY(m_trail->currentItem()->isVisible());
    }

    void theWayIsToldSoThatItCanBeGoneAgain()
    {
        const QVariantList known{QVariant::fromValue(component("list")), QVariant::fromValue(component("sheet"))};
        QVERIFY(m_trail->track(known).isEmpty());
        m_trail->open(component("sheet"), {{QStringLiteral("words"), QStringLiteral("первый")}});
        m_trail->open(component("sheet"), {{QStringLiteral("words"), QStringLiteral("второй")}});
        const auto track = m_trail->track(known);
        QCOMPARE(track.size(), 2);
        m_trail->back();
        QCOMPARE(m_trail->track(known).size(), 1);
        m_trail->home();
        for (const auto &step : track) {
            const auto map = step.toMap();
            m_trail->open(known.at(map.value(QStringLiteral("page")).toInt()).value<QQmlComponent *>(),
                          map.value(QStringLiteral("properties")).toMap());
        }
        QCOMPARE(m_trail->track(known), track);
        QCOMPARE(m_trail->currentItem()->property("words").toString(), QStringLiteral("второй"));
        QCOMPARE(m_trail->track({}).first().toMap().value(QStringLiteral("page")).toInt(), -1);
    }

    void pagesMadeAnewAreLookedAtAsBefore()
    {
        openSheet();
        m_trail->pageAt(0)->setProperty("words", QStringLiteral("искали"));
        m_trail->pageAt(1)->setProperty("words", QStringLiteral("выбрали"));
        auto *list = listOnTop();
        list->setProperty("model", 100);
        QVERIFY(QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, 60), Q_ARG(int, 0)));
        list->setProperty("contentY", list->property("contentY").toReal() + 15);
        const auto kept = m_trail->kept();
        const int top = rowOnTop();
        QCOMPARE(top, 60);
        QVERIFY(kept.at(1).toList().at(1).isValid());
        m_trail->back();
        m_trail->pageAt(0)->setProperty("words", QString());
        m_trail->takeKept(kept);
        QCOMPARE(m_trail->pageAt(0)->property("words").toString(), QStringLiteral("искали"));
        openSheet();
        m_trail->takeKept(kept);
        QCOMPARE(m_trail->pageAt(1)->property("words").toString(), QStringLiteral("выбрали"));
        setRows(10); // the rest is still read
        QTest::qWait(0);
        QCOMPARE(rowOnTop(), 0);
        QCOMPARE(m_trail->kept(), kept); // closed again before it came
        setRows(100);
        QTRY_COMPARE(rowOnTop(), top);
        QCOMPARE(m_trail->kept(), kept);
    }

    void aPlaceDoesNotComeBackUnderAMovingHand()
    {
        openSheet();
        listOnTop()->setProperty("model", 100);
        QVERIFY(QMetaObject::invokeMethod(listOnTop(), "positionViewAtEnd"));
        const auto kept = m_trail->kept();
        m_trail->back();
        openSheet();
        m_trail->takeKept(kept);
        QVERIFY(listMoved(listOnTop()));
        setRows(100);
        QTest::qWait(50);
        QCOMPARE(rowOnTop(), 0);
    }

    void aPageLeftWithSomethingUnsavedCanBeFetchedBackAsItWas_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"back", "home", "another row"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void aPageLeftWithSomethingUnsavedCanBeFetchedBackAsItWas()
    {
        QFETCH(QString, how);
        view::Undo undo;
        m_trail->setProperty("undo", QVariant::fromValue(&undo));
        openSheet();
        m_trail->back();
        QVERIFY(undo.text().isEmpty()); // nothing was written on it
        openSheet();
        auto *page = m_trail->currentItem();
        QVERIFY(page->setProperty("words", QStringLiteral("полстраницы")) && page->setProperty("isUnsaved", true));
        QSignalSpy reopened(m_trail, &view::Trail::reopened);
        if (how == QLatin1String("back"))
            m_trail->back();
        else if (how == QLatin1String("home"))
            m_trail->home();
        else
            m_trail->open(component("sheet"), {}, m_trail->pageAt(0));
        QCOMPARE(undo.text(), QStringLiteral("Написанное не сохранено"));
        QCOMPARE(undo.word(), QStringLiteral("Вернуть"));
        QVERIFY(!page->isVisible());
        undo.takeBack();
        QCOMPARE(reopened.count(), 1);
        QCOMPARE(m_trail->depth(), 2);
        QCOMPARE(m_trail->currentItem(), page);
        QVERIFY(page->isVisible());
        QCOMPARE(page->property("words").toString(), QStringLiteral("полстраницы"));
        QCOMPARE(m_trail->track({}).size(), 1);
        QVERIFY(undo.text().isEmpty());
    }

    void aPageThatNobodyFetchesBackGoesWithTheOffer()
    {
        view::Undo undo;
        m_trail->setProperty("undo", QVariant::fromValue(&undo));
        openSheet();
        const QPointer<QQuickItem> page = m_trail->currentItem();
        page->setProperty("isUnsaved", true);
        m_trail->back();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(page);
        undo.dismiss();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!page);
    }

    void anOfferThatOutlivesTheTrailDoesNothing()
    {
        view::Undo undo;
        m_trail->setProperty("undo", QVariant::fromValue(&undo));
        openSheet();
        m_trail->currentItem()->setProperty("isUnsaved", true);
        m_trail->back();
        openSheet();
        m_trail->currentItem()->setProperty("isUnsaved", true);
        m_root.reset();
        undo.takeBack();
        QVERIFY(undo.text().isEmpty());
    }

    void aComponentThatCannotBeMadeLeavesTheWayAsItIs()
    {
        QQmlComponent broken(&m_engine);
        m_trail->open(&broken, {});
        m_trail->open(nullptr, {});
        QCOMPARE(m_trail->depth(), 1);
    }

private:
    QQmlComponent *component(const char *name) const { return m_root->property(name).value<QQmlComponent *>(); }
    void openSheet() { m_trail->open(component("sheet"), {}); }
    QQuickItem *listOnTop() const { return m_trail->currentItem()->property("list").value<QQuickItem *>(); }
    static bool listMoved(QQuickItem *list) { return QMetaObject::invokeMethod(list, "movementStarted"); }
    void setRows(int count) const
    {
        listOnTop()->setProperty("model", count);
        QVERIFY(QMetaObject::invokeMethod(listOnTop(), "forceLayout")); // there is no window to do it
    }
    int rowOnTop() const
    {
        int row = -1;
        auto *list = listOnTop();
        QMetaObject::invokeMethod(list, "indexAt", Q_RETURN_ARG(int, row), Q_ARG(qreal, 1),
                                  Q_ARG(qreal, list->property("contentY").toReal() + 1));
        return row;
    }

    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_root;
    view::Trail *m_trail = nullptr;
};

QTEST_MAIN(TrailTest)
#include "trail.moc"
