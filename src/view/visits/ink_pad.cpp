// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/visits/ink_pad.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTouchEvent>

#include <algorithm>
#include <cmath>

namespace view {

namespace {

constexpr double penWidth = 2.6; ///< in pixels, without pressure
constexpr double stepPixels = 6; ///< of the keyboard's pen
constexpr double fastStepPixels = 24;

QPainterPath pathOf(const domain::Stroke &stroke, double scale)
{
    QPainterPath path(QPointF(stroke.front().x * scale, stroke.front().y * scale));
    for (std::size_t i = 1; i < stroke.size(); ++i)
        path.lineTo(stroke[i].x * scale, stroke[i].y * scale);
    return path;
}

double widthOf(const domain::Stroke &stroke)
{
    double sum = 0;
    for (const domain::InkPoint &point : stroke)
        sum += point.pressure;
    const double mean = sum / double(stroke.size());
    return mean == 0 ? penWidth : 1.2 + 3.2 * mean / 255;
}

} // namespace

InkPad::InkPad(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    setActiveFocusOnTab(true);
    setAntialiasing(true);
}

void InkPad::setInk(const QColor &ink)
{
    m_ink = ink;
    update();
    Q_EMIT lookChanged();
}

void InkPad::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    setAcceptedMouseButtons(isReadOnly ? Qt::NoButton : Qt::LeftButton);
    setAcceptTouchEvents(!isReadOnly);
    setActiveFocusOnTab(!isReadOnly);
    Q_EMIT lookChanged();
}

void InkPad::setDrawn(const QVariant &drawn)
{
    m_drawing = drawn.value<domain::Drawing>();
    tell();
}

void InkPad::clear()
{
    m_drawing.strokes.clear();
    m_isPenDown = false;
    Q_EMIT penChanged();
    tell();
}

void InkPad::tell()
{
    update();
    Q_EMIT drawingChanged();
}

double InkPad::scale() const
{
    return std::max(1.0, width()) / domain::padWidth;
}

domain::InkPoint InkPad::pointAt(const QPointF &at, qreal pressure) const
{
    const auto within = [](double value, int most) { return std::clamp(int(std::lround(value)), 0, most); };
    return {within(at.x() / scale(), domain::padWidth), within(at.y() / scale(), m_drawing.height),
            pressure <= 0 ? 0 : std::max(1, within(pressure * 255, 255))};
}

void InkPad::beginLine(const QPointF &at, qreal pressure)
{
    if (m_drawing.isEmpty())
        m_drawing.height = std::clamp(int(std::ceil(height() / scale())), 1, domain::padWidth);
    if (m_drawing.strokes.size() >= domain::strokesLimit)
        return;
    m_drawing.strokes.push_back({pointAt(at, pressure)});
    tell();
}

void InkPad::goOn(const QPointF &at, qreal pressure)
{
    if (m_drawing.isEmpty())
        return;
    const domain::InkPoint point = pointAt(at, pressure);
    domain::Stroke &stroke = m_drawing.strokes.back();
    if (stroke.back().x == point.x && stroke.back().y == point.y)
        return;
    stroke.push_back(point);
    update();
}

void InkPad::mousePressEvent(QMouseEvent *event)
{
    setKeepMouseGrab(true);
    beginLine(event->position(), m_pressure);
}

void InkPad::mouseMoveEvent(QMouseEvent *event)
{
    goOn(event->position(), m_pressure);
}

void InkPad::mouseReleaseEvent(QMouseEvent *event)
{
    goOn(event->position(), m_pressure);
    setKeepMouseGrab(false);
    tell();
}

// One finger writes: a palm that rests on the glass comes later and draws nothing.
void InkPad::touchEvent(QTouchEvent *event)
{
    const QEventPoint &point = event->points().first();
    const qreal pressure = point.pressure() < 1 ? point.pressure() : 0; // most glass says 1 and means nothing
    setKeepTouchGrab(true);
    if (event->type() == QEvent::TouchBegin)
        beginLine(point.position(), pressure);
    else
        goOn(point.position(), pressure);
    if (event->type() == QEvent::TouchEnd || event->type() == QEvent::TouchCancel) {
        setKeepTouchGrab(false);
        tell();
    }
    event->accept();
}

void InkPad::keyPressEvent(QKeyEvent *event)
{
    const bool isFast = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left: return movePen(-1, 0, isFast);
    case Qt::Key_Right: return movePen(1, 0, isFast);
    case Qt::Key_Up: return movePen(0, -1, isFast);
    case Qt::Key_Down: return movePen(0, 1, isFast);
    case Qt::Key_Space: return togglePen();
    case Qt::Key_Backspace: return takeLastLine();
    default: QQuickPaintedItem::keyPressEvent(event); // Tab and Escape go their way
    }
}

void InkPad::movePen(int dx, int dy, bool isFast)
{
    const double step = isFast ? fastStepPixels : stepPixels;
    m_pen = {std::clamp(m_pen.x() + dx * step, 0.0, width()), std::clamp(m_pen.y() + dy * step, 0.0, height())};
    if (m_isPenDown)
        goOn(m_pen, 0);
    update();
}

void InkPad::togglePen()
{
    m_isPenDown = !m_isPenDown;
    if (m_isPenDown)
        beginLine(m_pen, 0);
    else
        tell();
    update();
    Q_EMIT penChanged();
}

void InkPad::takeLastLine()
{
    m_isPenDown = false;
    if (!m_drawing.isEmpty())
        m_drawing.strokes.pop_back();
    Q_EMIT penChanged();
    tell();
}

void InkPad::focusInEvent(QFocusEvent *event)
{
    QQuickPaintedItem::focusInEvent(event);
    if (m_pen.isNull())
        m_pen = {width() / 4, height() / 2};
    update();
}

void InkPad::focusOutEvent(QFocusEvent *event)
{
    QQuickPaintedItem::focusOutEvent(event);
    if (std::exchange(m_isPenDown, false))
        Q_EMIT penChanged();
    update();
}

// A window that was turned keeps what was drawn: units of the pad are of its width.
void InkPad::geometryChange(const QRectF &fresh, const QRectF &old)
{
    QQuickPaintedItem::geometryChange(fresh, old);
    update();
}

void InkPad::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    // all of it fits, whatever shape the pad has now
    const double fit = m_drawing.height == 0 ? scale() : std::min(scale(), height() / m_drawing.height);
    for (const domain::Stroke &stroke : m_drawing.strokes) {
        painter->setPen(QPen(m_ink, widthOf(stroke), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (stroke.size() == 1)
            painter->drawPoint(QPointF(stroke.front().x * fit, stroke.front().y * fit));
        else
            painter->drawPath(pathOf(stroke, fit));
    }
    if (m_isReadOnly || !hasActiveFocus())
        return;
    painter->setPen(QPen(m_ink, 1.5));
    painter->setBrush(m_isPenDown ? QBrush(m_ink) : QBrush());
    painter->drawEllipse(m_pen, 5, 5);
}

} // namespace view
