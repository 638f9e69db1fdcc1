// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/window/kept.h"

#include <utility>

namespace view {

namespace {

const QString rowName = QStringLiteral("row");
const QString aboveName = QStringLiteral("above");
const QString yName = QStringLiteral("y");

qreal number(const QQuickItem &item, const char *name)
{
    return item.property(name).toReal();
}

// ListView is no public class; these are its documented methods.
QQuickItem *itemAt(QQuickItem &list, int row)
{
    QQuickItem *item = nullptr;
    QMetaObject::invokeMethod(&list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, row));
    return item;
}

int rowAt(QQuickItem &list, qreal y)
{
    int row = -1;
    QMetaObject::invokeMethod(&list, "indexAt", Q_RETURN_ARG(int, row), Q_ARG(qreal, list.width() / 2),
                              Q_ARG(qreal, y));
    return row;
}

// What is seen first may be a heading or the gap between two rows.
int firstRow(QQuickItem &list)
{
    constexpr qreal step = 8;
    const qreal top = number(list, "contentY");
    int row = -1;
    for (qreal y = 0; row < 0 && y < list.height(); y += step)
        row = rowAt(list, top + y);
    return row;
}

} // namespace

QVariant KeptValues::told() const
{
    QVariantMap values;
    for (const auto &name : m_names) {
        const auto value = m_of ? m_of->property(name.toLatin1().constData()) : QVariant();
        const bool isEnum = value.metaType().flags().testFlag(QMetaType::IsEnumeration);
        if (value.isValid())
            values.insert(name, isEnum ? QVariant(value.toInt()) : value); // plain: it goes into a note
    }
    return values;
}

void KeptValues::take(const QVariant &value)
{
    const auto values = value.toMap();
    for (const auto &name : m_names) {
        const auto found = values.find(name);
        if (m_of && found != values.end())
            m_of->setProperty(name.toLatin1().constData(), *found);
    }
}

bool KeptPlace::isList() const
{
    return m_of->inherits("QQuickListView");
}

QVariant KeptPlace::told() const
{
    if (!m_of)
        return {};
    if (!m_wish.isEmpty())
        return m_wish; // the page was not seen since it came
    const qreal top = number(*m_of, "contentY");
    if (top <= number(*m_of, "originY"))
        return {};
    if (!isList())
        return QVariantMap{{yName, top}};
    const int row = firstRow(*m_of);
    const auto *item = row < 0 ? nullptr : itemAt(*m_of, row);
    return item ? QVariantMap{{rowName, row}, {aboveName, top - item->y()}} : QVariant();
}

void KeptPlace::take(const QVariant &value)
{
    m_wish = value.toMap();
    if (!m_of || m_wish.isEmpty())
        return;
    connect(m_of, &QQuickItem::heightChanged, this, &KeptPlace::come, Qt::UniqueConnection);
    const char *grown = isList() ? SIGNAL(countChanged()) : SIGNAL(contentHeightChanged());
    connect(m_of, grown, this, SLOT(come()), Qt::UniqueConnection);
    connect(m_of, SIGNAL(movementStarted()), this, SLOT(giveUp()), Qt::UniqueConnection);
    come();
}

bool KeptPlace::isThereYet() const
{
    if (m_of->height() <= 0)
        return false;
    return isList() ? m_of->property("count").toInt() > m_wish.value(rowName).toInt()
                    : number(*m_of, "contentHeight") - m_of->height() >= m_wish.value(yName).toReal();
}

// After what else waits: a list that takes the focus now goes to its first row.
void KeptPlace::come()
{
    if (m_isComing || m_wish.isEmpty() || !m_of || !isThereYet())
        return;
    m_isComing = true;
    QMetaObject::invokeMethod(this, "scroll", Qt::QueuedConnection);
}

void KeptPlace::scroll()
{
    m_isComing = false;
    if (m_wish.isEmpty() || !m_of || !isThereYet())
        return;
    const auto wish = std::exchange(m_wish, {});
    qreal y = wish.value(yName).toReal();
    if (isList()) {
        const int row = wish.value(rowName).toInt();
        constexpr int beginning = 0; // ListView.Beginning
        QMetaObject::invokeMethod(m_of, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, beginning));
        const auto *item = itemAt(*m_of, row);
        y = item ? item->y() + wish.value(aboveName).toReal() : number(*m_of, "contentY");
    }
    m_of->setProperty("contentY", y);
    QMetaObject::invokeMethod(m_of, "returnToBounds");
}

void KeptPlace::giveUp()
{
    m_wish.clear();
}

} // namespace view
