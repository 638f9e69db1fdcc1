// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include <QAccessible>
#include <QSet>
#include <QTest>

namespace {

constexpr int passwordEcho = 2; // TextInput.Password

bool isControl(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickComboBox")
        || item->inherits("QQuickTextField") || item->inherits("QQuickTextArea") || item->inherits("QQuickListView")
        || item->inherits("QQuickProgressBar");
}

bool isTapped(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickComboBox")
        || item->inherits("QQuickTextField") || item->inherits("QQuickTextArea");
}

bool hasTap(const QQuickItem *item)
{
    if (item->inherits("QQuickMouseArea"))
        return true;
    const auto children = item->children();
    return std::any_of(children.begin(), children.end(),
                       [](const QObject *child) { return child->inherits("QQuickTapHandler"); });
}

QString saidOf(QQuickItem *item)
{
    auto *accessible = QAccessible::queryAccessibleInterface(item);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

bool isSecret(QQuickItem *item)
{
    auto *accessible = QAccessible::queryAccessibleInterface(item);
    return accessible && accessible->state().passwordEdit;
}

QAccessible::Role roleOf(QQuickItem *item)
{
    auto *accessible = QAccessible::queryAccessibleInterface(item);
    return accessible ? accessible->role() : QAccessible::NoRole;
}

// Rows that a list keeps ready beyond its edge are arranged when they come into sight.
bool isInWindow(const QQuickItem *item)
{
    const bool isRow = item->parentItem() && item->parentItem()->parentItem()
        && item->parentItem()->parentItem()->inherits("QQuickListView");
    if (isRow && item->width() <= 0)
        return false;
    const QRectF rect = item->mapRectToScene(QRectF(0, 0, std::max(1.0, item->width()), item->height()));
    return rect.intersects(QRectF(QPointF(0, 0), QSizeF(item->window()->size())));
}

QString faultOf(QQuickItem *item)
{
    const QString what = QLatin1String(item->metaObject()->className());
    if (isControl(item) && saidOf(item).trimmed().isEmpty())
        return what + QStringLiteral(" has no name");
    if ((isControl(item) || hasTap(item)) && roleOf(item) == QAccessible::NoRole)
        return what + QStringLiteral(" has no role");
    if (isTapped(item) && isInWindow(item) && (item->width() < 48 || item->height() < 48))
        return QStringLiteral("%1 «%2» is %3x%4").arg(what, saidOf(item)).arg(item->width()).arg(item->height());
    if (isTapped(item) && item->property("echoMode").toInt() == passwordEcho && !isSecret(item))
        return what + QStringLiteral(" shows letters that nobody should hear");
    return {};
}

} // namespace

/// Every screen for those who cannot see it, or cannot point at it.
class Access : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); } // before anything is loaded: the tree is empty otherwise

    void everyControlHasARoleANameAndRoomForAFinger()
    {
        Walk walk;
        QStringList faults;
        for (const auto &stop : walk.stops()) {
            QVERIFY2(stop.go(), qPrintable(stop.name));
            for (const QSize size : {QSize(320, 480), QSize(1280, 800)}) {
                walk.window()->resize(size);
                walk.settle();
                for (auto *item : walk.seen()) {
                    const QString fault = faultOf(item);
                    if (!fault.isEmpty())
                        faults += stop.name + QStringLiteral(": ") + fault;
                }
            }
        }
        faults.removeDuplicates();
        for (const auto &fault : faults)
            qWarning("%s", qPrintable(fault)); // a message of QVERIFY2 is cut
        QVERIFY(faults.isEmpty());
    }

    // Also in vain it would be offered: that teaches people to pass it over.
    void onlyAPageThatSomethingWasWrittenOnSaysSo()
    {
        Walk walk;
        const QStringList filled = qEnvironmentVariable("VERSTA_WALK") == QLatin1String("campaigns")
            ? QStringList{QStringLiteral("person-troubles"),     QStringLiteral("session-troubles"),
                          QStringLiteral("session-several"),     QStringLiteral("campaign-move-preview"),
                          QStringLiteral("campaign-move-wrong"), QStringLiteral("exam-new"),
                          QStringLiteral("exam-troubles"),       QStringLiteral("retention-troubles"),
                          QStringLiteral("appoint-with-reason")}
            : QStringList{QStringLiteral("redate-days"), QStringLiteral("redate-none"),
                          QStringLiteral("redate-campaign")};
        QStringList unsaved;
        for (const auto &stop : walk.stops()) {
            QVERIFY2(stop.go(), qPrintable(stop.name));
            if (walk.screen()->property("isUnsaved").toBool())
                unsaved += stop.name.section(QLatin1Char('-'), 1); // behind its number
        }
        QCOMPARE(unsaved, filled);
    }

    void tabLeavesEveryPageAndComesBack()
    {
        Walk walk;
        QStringList caught;
        for (const auto &stop : walk.stops()) {
            QVERIFY2(stop.go(), qPrintable(stop.name));
            for (const QSize size : {QSize(360, 640), QSize(1280, 800)}) {
                walk.window()->resize(size);
                walk.settle();
                const auto where = QStringLiteral("%1 at %2").arg(stop.name).arg(size.width());
                if (!isEntered(walk))
                    caught += where + QStringLiteral(": the first Tab leads away from the page");
                QStringList hidden;
                if (!goesRound(walk, hidden))
                    caught += where;
                for (const auto &item : hidden)
                    caught += where + QStringLiteral(": not seen with the focus on it: ") + item;
            }
        }
        for (const auto &fault : caught)
            qWarning("%s", qPrintable(fault)); // a message of QVERIFY2 is cut
        QVERIFY(caught.isEmpty());
    }

    void escapeLeadsBackAndTheShortcutsLeadToTheirPlaces()
    {
        Walk walk;
        walk.window()->requestActivate();
        for (const auto &stop : walk.stops()) {
            QVERIFY2(stop.go(), qPrintable(stop.name));
            if (stop.name.endsWith(QLatin1String("measure-late")))
                break;
        }
        QVERIFY(QTest::qWaitForWindowActive(walk.window()));
        QVERIFY(isScreen(walk, "MeasureScreen"));
        QTest::keyClick(walk.window(), Qt::Key_Escape);
        QVERIFY(isScreen(walk, "RoadmapScreen"));
        QTest::keyClick(walk.window(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(isScreen(walk, "RoadmapOutScreen"));
        QTest::keyClick(walk.window(), Qt::Key_Escape);
        QVERIFY(isScreen(walk, "RoadmapScreen"));
        QTest::keyClick(walk.window(), Qt::Key_Back);
        QVERIFY(isScreen(walk, "RoadmapsScreen"));
        QTest::keyClick(walk.window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(isScreen(walk, "SearchScreen"));
        QVERIFY(walk.window()->activeFocusItem()->inherits("QQuickTextField"));
        QTest::keyClick(walk.window(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(isScreen(walk, "ImportScreen"));
    }

    void theLockGivesThePageBackThatWasOpen()
    {
        Walk walk;
        walk.window()->requestActivate();
        for (const auto &stop : walk.stops()) {
            QVERIFY2(stop.go(), qPrintable(stop.name));
            if (stop.name.endsWith(QLatin1String("measure-late")))
                break;
        }
        QVERIFY(QTest::qWaitForWindowActive(walk.window()));
        const QString measure = walk.screen()->property("measure").toString();
        QVERIFY(!measure.isEmpty());
        QTest::keyClick(walk.window(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(walk.session().state(), view::Session::State::Locked);
        walk.settle();
        QVERIFY(!isScreen(walk, "MeasureScreen"));
        walk.session().unlock(Walk::passphrase());
        QVERIFY(QTest::qWaitFor([&walk] { return isScreen(walk, "MeasureScreen"); }, 20000));
        QCOMPARE(walk.screen()->property("measure").toString(), measure);
        QTest::keyClick(walk.window(), Qt::Key_Escape);
        QVERIFY(isScreen(walk, "RoadmapScreen"));
        QTest::keyClick(walk.window(), Qt::Key_Escape);
        QVERIFY(isScreen(walk, "RoadmapsScreen"));
    }

private:
    static bool isScreen(const Walk &walk, const char *type)
    {
        return QByteArray(walk.screen()->metaObject()->className()).startsWith(type);
    }

    // From what has the focus to what comes next, and not to the window's first.
    static bool isEntered(const Walk &walk)
    {
        walk.screen()->forceActiveFocus(Qt::OtherFocusReason);
        auto *next = walk.window()->activeFocusItem()->nextItemInFocusChain();
        QTest::keyClick(walk.window(), Qt::Key_Tab);
        return !walk.screen()->isAncestorOf(next) || walk.screen()->isAncestorOf(walk.window()->activeFocusItem());
    }

    // As far as its place has room for it.
    static bool isSeen(const QQuickItem *item)
    {
        const QRectF rect = item->mapRectToScene({0, 0, item->width(), item->height()});
        for (const auto *above = item->parentItem(); above; above = above->parentItem()) {
            const QRectF room = above->mapRectToScene({0, 0, above->width(), above->height()});
            const bool isCut = rect.top() < room.top() - 1 || rect.bottom() > room.bottom() + 1;
            if (above->clip() && isCut && rect.height() <= room.height())
                return false;
        }
        return true;
    }

    // Tab comes to what lies outside of the page and then to something where it was before; at the door there is
    // nothing outside.
    static bool goesRound(const Walk &walk, QStringList &hidden)
    {
        auto *page = walk.screen();
        bool hasLeft = page == walk.window()->contentItem();
        bool hasEntered = hasLeft;
        QSet<const QQuickItem *> visited;
        for (int i = 0; i < 300; ++i) {
            QTest::keyClick(walk.window(), Qt::Key_Tab);
            const auto *now = walk.window()->activeFocusItem();
            if (visited.contains(now))
                return hasLeft && hasEntered && visited.size() > 1;
            visited.insert(now);
            QCoreApplication::processEvents();
            if (page->isAncestorOf(now) && !QTest::qWaitFor([now] { return isSeen(now); }, 500))
                hidden += QStringLiteral("%1 «%2»").arg(QLatin1String(now->metaObject()->className()),
                                                        now->property("text").toString());
            hasLeft = hasLeft || !page->isAncestorOf(now);
            hasEntered = hasEntered || page->isAncestorOf(now);
        }
        return false;
    }
};

QTEST_MAIN(Access)
#include "access.moc"
