// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/paint/laid_text.h"
#include "document/out/sheet.h"
#include "document/out/stack.h"

#include <QRectF>

class QPagedPaintDevice;
class QPainter;

namespace document::out {

/// Where pages are drawn: of each paper that is laid on it the sheets of the stack.
class Press
{
public:
    /// Both outlive this.
    Press(QPainter &painter, QPagedPaintDevice &device, const Stack &stack);

    /// The page of this number begins, on a fresh sheet; null: it is not drawn.
    QPainter *begin(int page);
    /// So far.
    int sheets() const { return m_sheets; }

private:
    QPainter *m_painter;
    QPagedPaintDevice *m_device;
    Stack m_stack;
    int m_sheets = 0;
};

/// The pages of one sheet, begun one after the other. Without a press they are only counted: the same way is gone
/// twice, so that every foot can say of how many pages it is one.
class Pages
{
public:
    /// `press` may be null to count; `all`: how many pages there will be.
    Pages(const Sheet &sheet, Press *press, int all);

    double width() const { return m_body.width(); }
    /// Of a whole page.
    double height() const { return m_body.height(); }
    double left() const { return m_body.left(); }
    /// Where the next thing stands, from the paper's upper edge.
    double y() const { return m_y; }
    double room() const { return m_body.bottom() - m_y; }
    bool isAtTop() const { return m_y <= m_body.top(); }
    int count() const { return m_count; }

    void move(double down) { m_y += down; }
    void turn();
    /// Turns unless there is room for that much; a thing that is higher than a page begins on a page of its own.
    void need(double height);

    /// None while pages are only counted, and on one that is not drawn.
    QPainter *painter() const { return m_painter; }

private:
    void begin();
    void drawFoot() const;

    const Sheet &m_sheet;
    Press *m_press;
    QPainter *m_painter = nullptr;
    QRectF m_body;
    double m_y = 0;
    int m_count = 1;
    int m_all = 0;
};

} // namespace document::out
