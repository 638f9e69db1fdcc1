// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/undo.h"

#include <QPointer>
#include <QQmlComponent>
#include <QQuickItem>

namespace view {

/// The way that a person went inside one section: pages, each opened from the one before. On a narrow window the last
/// page fills the place; where there is room the last two stand side by side, list and detail. Pages stay alive and
/// keep their state while others stand over them and while the window is resized or turned.
///
/// A page may have these properties: `paneWidth` (the width that it likes in pixels when it stands beside another; 0:
/// all that is left), `isTop` (set here: it is the last page, the way back belongs to it) and `isUnsaved` (what was
/// written on it would go with it: `undo` offers to open it again, as it was).
class Trail : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQmlComponent *first READ first WRITE setFirst NOTIFY firstChanged)
    Q_PROPERTY(view::Undo *undo MEMBER m_undo)
    Q_PROPERTY(int pairFrom READ pairFrom WRITE setPairFrom NOTIFY layoutChanged)
    Q_PROPERTY(bool isPaired READ isPaired NOTIFY layoutChanged)
    Q_PROPERTY(qreal freeFrom READ freeFrom NOTIFY layoutChanged)
    Q_PROPERTY(int depth READ depth NOTIFY depthChanged)
    Q_PROPERTY(QQuickItem *currentItem READ currentItem NOTIFY depthChanged)

public:
    explicit Trail(QQuickItem *parent = nullptr);
    ~Trail() override;

    /// Of the page that the section begins with; made at once.
    QQmlComponent *first() const { return m_first; }
    void setFirst(QQmlComponent *component);
    /// From this width in pixels two pages stand side by side.
    int pairFrom() const { return m_pairFrom; }
    void setPairFrom(int width);
    bool isPaired() const;
    /// Where the empty place beside a lone first page begins; the whole width where there is none.
    qreal freeFrom() const { return m_freeFrom; }
    int depth() const { return int(m_pages.size()); }
    /// The last page; null before `first`.
    QQuickItem *currentItem() const;
    /// From 0, the first; null outside.
    QQuickItem *pageAt(int index) const;

    /// Opens a page from `from`, whose deeper pages are closed; null: from the last one. Nothing happens when the
    /// component cannot be made; the engine has said why.
    Q_INVOKABLE void open(QQmlComponent *component, const QVariantMap &properties, QQuickItem *from = nullptr);
    /// Closes the last page unless it is the first; says whether it did.
    Q_INVOKABLE bool back();
    /// Closes all but the first.
    Q_INVOKABLE void home();
    /// How one came here: for each page but the first a map of `page` (the place of its component in `components`; -1:
    /// it is not among them) and `properties`, the values that `open` got; to be gone again by other pages.
    Q_INVOKABLE QVariantList track(const QVariantList &components) const;
    /// How each page from the first on is looked at: what its Kept tell, in their order.
    Q_INVOKABLE QVariantList kept() const;
    /// What `kept` told, to the same pages made anew. Pages that did not come are passed over.
    Q_INVOKABLE void takeKept(const QVariantList &kept);

Q_SIGNALS:
    void firstChanged();
    void layoutChanged();
    void depthChanged();
    void reopened(); ///< pages that had been closed with something unsaved on them

protected:
    void geometryChange(const QRectF &fresh, const QRectF &old) override;

private:
    struct Step
    {
        QPointer<QQmlComponent> component;
        QVariantMap properties;
    };

    struct Closed;

    QQuickItem *make(QQmlComponent *component, const QVariantMap &properties);
    void closeFrom(int index);
    void closeBehind(const QQuickItem *page);
    void reopen(Closed &closed);
    void arrange();
    void arrangeAlone(QQuickItem &page);
    void arrangePair(QQuickItem &left, QQuickItem &right);
    void place(QQuickItem &page, qreal x, qreal pageWidth);

    QPointer<QQmlComponent> m_first;
    QList<QQuickItem *> m_pages;
    QList<Step> m_steps; // of each page
    QPointer<Undo> m_undo;
    int m_pairFrom = 900;
    qreal m_freeFrom = 0;
};

} // namespace view
