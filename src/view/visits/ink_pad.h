// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signing/drawing.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace view {

/// A pad to sign on: with a finger, a pen, the pointer, or the keyboard (arrows move a pen, Space puts it down and
/// lifts it, Shift goes in larger steps, Backspace takes the last line away). What the keyboard draws is drawn by the
/// person's own hand too, a cross if need be; a typed name is not offered, for it is none. The page need not scroll
/// under the finger: a line that began here stays here.
class InkPad : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY lookChanged)
    Q_PROPERTY(bool isReadOnly READ isReadOnly WRITE setReadOnly NOTIFY lookChanged)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY drawingChanged)
    Q_PROPERTY(bool isPenDown READ isPenDown NOTIFY penChanged)
    Q_PROPERTY(int lines READ lines NOTIFY drawingChanged)
    Q_PROPERTY(QVariant drawn READ drawn WRITE setDrawn NOTIFY drawingChanged)
    Q_PROPERTY(qreal pressure MEMBER m_pressure NOTIFY penChanged)

public:
    explicit InkPad(QQuickItem *parent = nullptr);

    QColor ink() const { return m_ink; }
    void setInk(const QColor &ink);
    /// Only shows.
    bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly(bool isReadOnly);
    bool isEmpty() const { return m_drawing.isEmpty(); }
    /// The keyboard's pen writes.
    bool isPenDown() const { return m_isPenDown; }
    int lines() const { return int(m_drawing.strokes.size()); }
    /// The drawing in the pad's units: opaque to QML.
    QVariant drawn() const { return QVariant::fromValue(m_drawing); }
    void setDrawn(const QVariant &drawn);

    Q_INVOKABLE void clear();

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();
    void drawingChanged();
    void penChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void touchEvent(QTouchEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void geometryChange(const QRectF &fresh, const QRectF &old) override;

private:
    void beginLine(const QPointF &at, qreal pressure);
    void goOn(const QPointF &at, qreal pressure);
    domain::InkPoint pointAt(const QPointF &at, qreal pressure) const;
    /// Of the pad's units.
    double scale() const;
    void movePen(int dx, int dy, bool isFast);
    void togglePen();
    void takeLastLine();
    void tell();

    domain::Drawing m_drawing;
    QColor m_ink = Qt::black;
    bool m_isReadOnly = false;
    bool m_isPenDown = false;
    QPointF m_pen; ///< of the keyboard, in pixels
    qreal m_pressure = 0; ///< 0 to 1, of a pen that tells it; 0: it does not
};

} // namespace view
