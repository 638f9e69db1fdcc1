// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/paint/pages.h"

#include "document/out/paint/serif.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace document::out {

namespace {

constexpr double footPoints = 9;
constexpr double footAboveEdgeMm = 8;

QRectF bodyOf(Paper paper)
{
    const bool isPortrait = paper == Paper::portrait;
    const QSizeF a4 = isPortrait ? QSizeF(mm(210), mm(297)) : QSizeF(mm(297), mm(210));
    return {mm(20), mm(15), a4.width() - mm(30), a4.height() - mm(35)};
}

} // namespace

Press::Press(QPainter &painter, QPagedPaintDevice &device, const Stack &stack)
    : m_painter(&painter)
    , m_device(&device)
    , m_stack(stack)
{
}

QPainter *Press::begin(int page)
{
    if (!m_stack.holds(page))
        return nullptr;
    if (m_sheets > 0) // the device begins with one
        m_device->newPage();
    ++m_sheets;
    return m_painter;
}

Pages::Pages(const Sheet &sheet, Press *press, int all)
    : m_sheet(sheet)
    , m_press(press)
    , m_body(bodyOf(sheet.paper))
    , m_y(m_body.top())
    , m_all(all)
{
    begin();
}

void Pages::begin()
{
    m_painter = m_press != nullptr ? m_press->begin(m_count) : nullptr;
    drawFoot();
}

void Pages::turn()
{
    ++m_count;
    m_y = m_body.top();
    begin();
}

void Pages::need(double height)
{
    if (height > room() && !isAtTop())
        turn();
}

void Pages::drawFoot() const
{
    if (m_painter == nullptr)
        return;
    const LaidText number(QStringLiteral("Лист %1 из %2").arg(m_count).arg(m_all), serif(footPoints), mm(40),
                          Align::right);
    const LaidText said(m_sheet.footer, serif(footPoints), width() - mm(45), Align::left);
    const double top = m_body.bottom() + mm(20 - footAboveEdgeMm) - number.height();
    number.draw(*m_painter, {m_body.right() - mm(40), top}, 0, 1);
    said.draw(*m_painter, {m_body.left(), top}, 0, std::min(1, said.lineCount()));
}

} // namespace document::out
