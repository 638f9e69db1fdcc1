// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/window/trail.h"

#include "view/window/kept.h"

#include <QQmlContext>
#include <QQmlEngine>

#include <algorithm>
#include <memory>
#include <utility>

namespace view {

namespace {

constexpr qreal lineWidth = 1; // what is drawn behind shows between two pages
constexpr qreal leastPane = 320;

qreal likedWidth(const QQuickItem &page)
{
    return page.property("paneWidth").toReal();
}

/// Without the objects that it got: those of then are gone, and the house gives it its own.
QVariantMap valuesOf(const QVariantMap &properties)
{
    QVariantMap values;
    for (auto property = properties.begin(); property != properties.end(); ++property)
        if (!property->canConvert<QObject *>())
            values.insert(property.key(), *property);
    return values;
}

} // namespace

/// Pages that were closed, in their order. What is not reopened goes with it.
struct Trail::Closed
{
    QPointer<QQuickItem> from; ///< the page that the first of them was opened from
    QList<QPointer<QQuickItem>> pages;
    QList<Step> steps;

    Closed() = default;
    Q_DISABLE_COPY_MOVE(Closed)

    // Later, because the page that is closed may be the one whose signal is being handled.
    ~Closed()
    {
        for (const auto &page : pages)
            if (page)
                page->deleteLater();
    }
};

Trail::Trail(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemIsFocusScope);
}

Trail::~Trail()
{
    m_undo = nullptr;
    closeFrom(0);
}

void Trail::setFirst(QQmlComponent *component)
{
    if (m_first == component)
        return;
    closeFrom(0);
    m_first = component;
    Q_EMIT firstChanged();
    if (component)
        open(component, {});
}

void Trail::setPairFrom(int width)
{
    if (m_pairFrom == width)
        return;
    m_pairFrom = width;
    arrange();
}

bool Trail::isPaired() const
{
    return width() >= m_pairFrom;
}

QQuickItem *Trail::currentItem() const
{
    return m_pages.isEmpty() ? nullptr : m_pages.last();
}

QQuickItem *Trail::pageAt(int index) const
{
    return m_pages.value(index, nullptr);
}

void Trail::open(QQmlComponent *component, const QVariantMap &properties, QQuickItem *from)
{
    auto *page = make(component, properties);
    if (!page)
        return;
    closeBehind(from);
    m_pages.append(page);
    m_steps.append({component, properties});
    arrange();
    page->forceActiveFocus(Qt::OtherFocusReason);
    Q_EMIT depthChanged();
}

QQuickItem *Trail::make(QQmlComponent *component, const QVariantMap &properties)
{
    auto *context = component ? component->creationContext() : nullptr;
    if (!context)
        return nullptr;
    std::unique_ptr<QObject> made(component->createWithInitialProperties(properties, context));
    auto *page = qobject_cast<QQuickItem *>(made.get());
    if (!page)
        return nullptr;
    QQmlEngine::setObjectOwnership(made.release(), QQmlEngine::CppOwnership);
    page->setParent(this);
    page->setParentItem(this);
    return page;
}

void Trail::closeFrom(int index)
{
    const auto closed = std::make_shared<Closed>();
    closed->from = pageAt(index - 1);
    bool isUnsaved = false;
    while (m_pages.size() > index) {
        closed->steps.prepend(m_steps.takeLast());
        auto *page = m_pages.takeLast();
        isUnsaved |= page->property("isUnsaved").toBool();
        page->setProperty("isTop", false);
        page->setVisible(false);
        page->setParentItem(nullptr);
        closed->pages.prepend(page);
    }
    if (!m_undo || !isUnsaved)
        return;
    const auto back = [trail = QPointer(this), closed] {
        if (trail)
            trail->reopen(*closed);
    };
    m_undo->offer(tr("Написанное не сохранено"), back, tr("Вернуть"));
}

void Trail::closeBehind(const QQuickItem *page)
{
    const auto index = m_pages.indexOf(page);
    if (index >= 0)
        closeFrom(int(index) + 1);
}

void Trail::reopen(Closed &closed)
{
    closeBehind(closed.from);
    for (const auto &page : std::exchange(closed.pages, {})) {
        page->setParentItem(this);
        m_pages.append(page);
    }
    m_steps.append(closed.steps);
    arrange();
    currentItem()->forceActiveFocus(Qt::OtherFocusReason);
    Q_EMIT depthChanged();
    Q_EMIT reopened();
}

bool Trail::back()
{
    if (m_pages.size() < 2)
        return false;
    closeFrom(int(m_pages.size()) - 1);
    arrange();
    currentItem()->forceActiveFocus(Qt::OtherFocusReason);
    Q_EMIT depthChanged();
    return true;
}

void Trail::home()
{
    if (m_pages.size() < 2)
        return;
    closeFrom(1);
    arrange();
    Q_EMIT depthChanged();
}

QVariantList Trail::track(const QVariantList &components) const
{
    QVariantList track;
    for (qsizetype i = 1; i < m_steps.size(); ++i) {
        const auto page = components.indexOf(QVariant::fromValue(m_steps[i].component.data()));
        track += QVariantMap{{QStringLiteral("page"), int(page)},
                             {QStringLiteral("properties"), valuesOf(m_steps[i].properties)}};
    }
    return track;
}

QVariantList Trail::kept() const
{
    QVariantList kept;
    for (const auto *page : m_pages) {
        QVariantList told;
        for (const auto *part : page->findChildren<Kept *>())
            told += part->told();
        kept += QVariant(told); // as one
    }
    return kept;
}

void Trail::takeKept(const QVariantList &kept)
{
    for (qsizetype i = 0; i < std::min(m_pages.size(), kept.size()); ++i) {
        const auto told = kept[i].toList();
        const auto parts = m_pages[i]->findChildren<Kept *>();
        for (qsizetype j = 0; j < std::min(parts.size(), told.size()); ++j)
            parts[j]->take(told[j]);
    }
}

void Trail::geometryChange(const QRectF &fresh, const QRectF &old)
{
    QQuickItem::geometryChange(fresh, old);
    if (fresh.size() != old.size())
        arrange();
}

void Trail::arrange()
{
    m_freeFrom = width();
    const auto count = m_pages.size();
    const bool isPair = isPaired() && count > 1;
    for (qsizetype i = 0; i < count; ++i) {
        m_pages[i]->setVisible(i >= count - (isPair ? 2 : 1));
        m_pages[i]->setProperty("isTop", i == count - 1);
    }
    if (isPair)
        arrangePair(*m_pages[count - 2], *m_pages[count - 1]);
    else if (count > 0)
        arrangeAlone(*m_pages.last());
    Q_EMIT layoutChanged();
}

void Trail::arrangeAlone(QQuickItem &page)
{
    const qreal liked = likedWidth(page);
    const bool isList = isPaired() && liked > 0;
    place(page, 0, isList ? liked : width());
    m_freeFrom = isList ? liked + lineWidth : width();
}

void Trail::arrangePair(QQuickItem &left, QQuickItem &right)
{
    const qreal room = width() - lineWidth;
    const qreal liked = likedWidth(left) > 0 ? likedWidth(left) : room - likedWidth(right);
    const qreal half = likedWidth(left) > 0 || likedWidth(right) > 0 ? liked : room / 2;
    const qreal leftWidth = std::clamp(half, leastPane, std::max(leastPane, room - leastPane));
    place(left, 0, leftWidth);
    place(right, leftWidth + lineWidth, room - leftWidth);
}

void Trail::place(QQuickItem &page, qreal x, qreal pageWidth)
{
    page.setPosition({x, 0});
    page.setSize({pageWidth, height()});
}

} // namespace view
