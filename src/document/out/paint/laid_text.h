// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/sheet.h"

#include <QTextLayout>

#include <memory>

class QPainter;

namespace document::out {

/// A text broken into lines of a width; words that are wider are broken too. Lengths in units of serif.h.
class LaidText
{
public:
    /// The first `strongLetters` are bold.
    LaidText(const QString &text, const QFont &font, double width, Align align, int strongLetters = 0);

    int lineCount() const { return m_layout->lineCount(); }
    /// Of the lines from `first` up to `end`, not counting it.
    double height(int first, int end) const;
    double height() const { return height(0, lineCount()); }
    /// How many lines from `first` on fit into a height.
    int fitting(int first, double height) const;
    /// Draws these lines with the first one's top at `at`.
    void draw(QPainter &painter, const QPointF &at, int first, int end) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
};

} // namespace document::out
