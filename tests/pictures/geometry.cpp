// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include <QTest>

namespace {

constexpr qreal slack = 1.5; // letters are measured in fractions, pages in pixels

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText");
}

bool isControl(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickComboBox")
        || item->inherits("QQuickTextField") || item->inherits("QQuickTextArea");
}

QRectF rectOf(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

QString nameOf(const QQuickItem *item)
{
    const QString text = item->property("text").toString();
    return QStringLiteral("%1 «%2»").arg(QLatin1String(item->metaObject()->className()), text.left(40));
}

const QQuickItem *listAround(const QQuickItem *item)
{
    while (item && !item->inherits("QQuickListView"))
        item = item->parentItem();
    return item;
}

// What of an item can be seen through everything that clips it.
QRectF seenOf(const QQuickItem *item)
{
    QRectF rect = rectOf(item);
    for (const auto *above = item->parentItem(); above; above = above->parentItem()) {
        if (above->clip() || !above->parentItem())
            rect &= rectOf(above);
    }
    return rect;
}

// A preview says how many lines it has at most; its whole text is one tap away.
bool isPreview(const QQuickItem *text)
{
    return text->property("maximumLineCount").toInt() < 20;
}

QString cutOf(const QQuickItem *text)
{
    if (text->property("text").toString().isEmpty())
        return {};
    if (text->property("truncated").toBool() && !isPreview(text))
        return QStringLiteral("is elided");
    if (text->property("truncated").toBool()
        && text->property("lineCount").toInt() < text->property("maximumLineCount").toInt())
        return QStringLiteral("is cut before its last line");
    if (text->property("contentWidth").toReal() > text->width() + slack)
        return QStringLiteral("is wider than its place");
    if (text->property("contentHeight").toReal() > text->height() + slack)
        return QStringLiteral("is higher than its place");
    return {};
}

// Sideways nothing may stick out of the page; downwards only what can be scrolled to.
QString outsideOf(const QQuickItem *item, const QRectF &window)
{
    const QRectF rect = rectOf(item);
    const QQuickItem *flickable = item->parentItem();
    while (flickable && !flickable->inherits("QQuickFlickable"))
        flickable = flickable->parentItem();
    const QRectF room = flickable ? rectOf(flickable) : window;
    if (rect.left() < room.left() - slack || rect.right() > room.right() + slack)
        return QStringLiteral("sticks out sideways");
    if (!flickable && (rect.top() < room.top() - slack || rect.bottom() > room.bottom() + slack))
        return QStringLiteral("sticks out above or below");
    return {};
}

bool areAlongOneLine(const QQuickItem *one, const QQuickItem *other)
{
    return one->isAncestorOf(other) || other->isAncestorOf(one);
}

// Rows of a list slide under its heading, and that is right.
bool mayCover(const QQuickItem *one, const QQuickItem *other)
{
    return areAlongOneLine(one, other) || (listAround(one) && listAround(one) == listAround(other));
}

} // namespace

/// Nothing is cut, nothing overlaps, nothing lies outside its page: on every screen, on windows from 320x480, with
/// letters from 100 % to 200 %.
class Geometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScreenHoldsItsThings_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("letters of 100 %") << 100;
        QTest::newRow("letters of 200 %") << 200;
    }

    void everyScreenHoldsItsThings()
    {
        QFETCH(int, percent);
        Walk walk;
        walk.preferences().setTextPercent(percent);
        QStringList faults;
        for (const auto &stop : walk.stops()) {
            QVERIFY2(stop.go(), qPrintable(stop.name));
            for (const QSize size :
                 {QSize(320, 480), QSize(360, 640), QSize(768, 1024), QSize(1280, 800), QSize(1920, 1080)}) {
                walk.window()->resize(size);
                walk.settle();
                const QString where = QStringLiteral("%1 at %2: ").arg(stop.name).arg(size.width());
                const auto found = faultsOf(walk);
                for (const auto &fault : found)
                    faults += where + fault;
            }
        }
        for (const auto &fault : faults)
            qWarning("%s", qPrintable(fault)); // a message of QVERIFY2 is cut
        QVERIFY(faults.isEmpty());
    }

    void aFaultIsFound()
    {
        Walk walk;
        walk.window()->resize(360, 640);
        walk.settle();
        QVERIFY(faultsOf(walk).isEmpty());
        for (auto *item : walk.seen()) {
            if (isControl(item))
                item->setX(300);
        }
        QVERIFY(!faultsOf(walk).isEmpty());
    }

private:
    static QStringList faultsOf(const Walk &walk)
    {
        const QRectF window(QPointF(0, 0), QSizeF(walk.window()->size()));
        QStringList faults;
        std::vector<QQuickItem *> controls;
        std::vector<QQuickItem *> texts;
        for (auto *item : walk.seen()) {
            if ((!isText(item) && !isControl(item)) || seenOf(item).isEmpty())
                continue;
            (isText(item) ? texts : controls).push_back(item);
            const QString cut = isText(item) ? cutOf(item) : QString();
            const QString outside = outsideOf(item, window);
            for (const auto &fault : {cut, outside}) {
                if (!fault.isEmpty())
                    faults += nameOf(item) + QLatin1Char(' ') + fault;
            }
        }
        return faults + overlapsOf(controls) + overlapsOf(texts);
    }

    static QStringList overlapsOf(const std::vector<QQuickItem *> &items)
    {
        QStringList faults;
        for (std::size_t i = 0; i < items.size(); ++i) {
            for (std::size_t k = i + 1; k < items.size(); ++k) {
                const QRectF both = seenOf(items[i]) & seenOf(items[k]);
                if (both.width() > slack && both.height() > slack && !mayCover(items[i], items[k]))
                    faults += nameOf(items[i]) + QStringLiteral(" overlaps ") + nameOf(items[k]);
            }
        }
        return faults;
    }
};

QTEST_MAIN(Geometry)
#include "geometry.moc"
