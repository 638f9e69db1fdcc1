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

Pages::Pages(const Sheet &sheet, QPainter *painter, QPagedPaintDevice *device, int all)
    : m_sheet(sheet)
    , m_painter(painter)
    , m_device(device)
    , m_body(bodyOf(sheet.paper))
    , m_y(m_body.top())
    , m_all(all)
{
    drawFoot();
}

void Pages::turn()
{
    if (m_device != nullptr)
        m_device->newPage();
    ++m_count;
    m_y = m_body.top();
    drawFoot();
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
