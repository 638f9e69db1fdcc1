// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/window/sight.h"

#include <QQuickItem>

#include <algorithm>

namespace view {

namespace {

/// One direction in which a Flickable, which is no public class, scrolls: names of its properties, and what is to be
/// seen around an item, in pixels.
struct Direction
{
    const char *at;
    const char *room;
    const char *origin;
    const char *length;
    const char *leading;
    const char *trailing;
    qreal before;
    qreal behind;
};

// Above: a label with its hint, or the heading that stays on top of a list. Elsewhere the ring.
constexpr Direction down{"contentY", "height", "originY", "contentHeight", "topMargin", "bottomMargin", 72, 16};
constexpr Direction along{"contentX", "width", "originX", "contentWidth", "leftMargin", "rightMargin", 16, 16};

void scroll(QQuickItem &flickable, const Direction &direction, qreal begin, qreal end)
{
    const auto value = [&](const char *name) { return flickable.property(name).toReal(); };
    const qreal at = value(direction.at);
    const qreal room = value(direction.room);
    const qreal spare = std::max(0.0, room - (end - begin)); // the item goes before what is around it
    const qreal from = begin - std::min(direction.before, spare);
    const qreal to = end + std::min(direction.behind, spare - (begin - from));
    const qreal wish = from < at || to - from > room ? from : std::max(at, to - room);
    const qreal least = value(direction.origin) - value(direction.leading);
    const qreal most = value(direction.origin) + value(direction.length) - room + value(direction.trailing);
    const qreal there = std::clamp(wish, least, std::max(least, most));
    if (there != at)
        flickable.setProperty(direction.at, there);
}

void scroll(QQuickItem &flickable, const QQuickItem &item)
{
    const auto *content = flickable.property("contentItem").value<QQuickItem *>();
    const QRectF rect = item.mapRectToItem(content, {0, 0, item.width(), item.height()});
    scroll(flickable, down, rect.top(), rect.bottom());
    scroll(flickable, along, rect.left(), rect.right());
}

} // namespace

void bringIntoSight(const QQuickItem &item)
{
    for (auto *above = item.parentItem(); above; above = above->parentItem()) {
        if (above->inherits("QQuickFlickable"))
            scroll(*above, item);
    }
}

} // namespace view
