// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/paint/laid_text.h"

#include <QPainter>

namespace document::out {

namespace {

Qt::Alignment alignmentOf(Align align)
{
    switch (align) {
    case Align::left: return Qt::AlignLeft;
    case Align::centre: return Qt::AlignHCenter;
    case Align::right: return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

QTextOption optionOf(Align align)
{
    QTextOption option(alignmentOf(align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

void breakLines(QTextLayout &layout, double width)
{
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
}

} // namespace

LaidText::LaidText(const QString &text, const QFont &font, double width, Align align, int strongLetters)
{
    QString lines = cleaned(text);
    lines.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    m_layout = std::make_unique<QTextLayout>(lines, font);
    m_layout->setTextOption(optionOf(align));
    if (strongLetters > 0) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        m_layout->setFormats({QTextLayout::FormatRange{0, strongLetters, bold}});
    }
    breakLines(*m_layout, width);
}

double LaidText::height(int first, int end) const
{
    if (first >= end)
        return 0;
    const QTextLine last = m_layout->lineAt(end - 1);
    return last.y() + last.height() - m_layout->lineAt(first).y();
}

int LaidText::fitting(int first, double height) const
{
    int end = first;
    while (end < lineCount() && this->height(first, end + 1) <= height)
        ++end;
    return end - first;
}

void LaidText::draw(QPainter &painter, const QPointF &at, int first, int end) const
{
    if (first >= end)
        return;
    const QPointF origin = at - QPointF(0, m_layout->lineAt(first).y());
    for (int line = first; line < end; ++line)
        m_layout->lineAt(line).draw(&painter, origin);
}

} // namespace document::out
