// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/paint/sheet_flow.h"

#include "document/out/paint/serif.h"
#include "document/out/paint/table_flow.h"

#include <QPainter>

namespace document::out {

namespace {

using Role = Paragraph::Role;

struct Look
{
    double points;
    bool isBold;
    double gapAboveMm;
    double gapBelowMm;
};

Look lookOf(Role role)
{
    switch (role) {
    case Role::title: return {14, true, 3, 4};
    case Role::heading: return {12, true, 3, 2};
    case Role::body: return {12, false, 0.6, 0.6};
    case Role::small: return {10, false, 0.4, 0.4};
    }
    return {12, false, 0, 0};
}

bool isKeptWithNext(Role role)
{
    return role == Role::title || role == Role::heading;
}

void flow(const Paragraph &paragraph, Pages &pages)
{
    const Look look = lookOf(paragraph.role);
    const QString lead = paragraph.label.isEmpty() ? QString() : cleaned(paragraph.label) + QLatin1Char(' ');
    const bool isStamp = paragraph.align == Align::right;
    const double width = isStamp ? pages.width() * 2 / 5 : pages.width();
    const LaidText text(lead + paragraph.text, serif(look.points, look.isBold), width,
                        isStamp ? Align::left : paragraph.align, static_cast<int>(lead.size()));
    if (!pages.isAtTop())
        pages.move(mm(look.gapAboveMm));
    pages.need(std::min(pages.height(), text.height() + (isKeptWithNext(paragraph.role) ? mm(25) : 0)));
    for (int line = 0; line < text.lineCount();) {
        const int some = std::max(1, text.fitting(line, pages.room()));
        if (pages.painter() != nullptr)
            text.draw(*pages.painter(), {pages.left() + pages.width() - width, pages.y()}, line, line + some);
        pages.move(text.height(line, line + some));
        line += some;
        if (line < text.lineCount())
            pages.turn();
    }
    pages.move(mm(look.gapBelowMm));
}

void drawRule(Pages &pages, double from, double to, double down, const QString &below)
{
    const double left = pages.left() + pages.width() * from;
    const double right = pages.left() + pages.width() * to;
    pages.painter()->setPen(QPen(Qt::black, mm(0.18)));
    pages.painter()->drawLine(QPointF(left, pages.y() + down), QPointF(right, pages.y() + down));
    const LaidText caption(below, serif(8), right - left, Align::centre);
    caption.draw(*pages.painter(), {left, pages.y() + down + mm(0.4)}, 0, caption.lineCount());
}

/// As large as fits above the line, with the proportions that it was drawn in.
void draw(const Strokes &drawn, const QRectF &into, QPainter &painter)
{
    if (drawn.field.isEmpty())
        return;
    const double scale = std::min(into.width() / drawn.field.width(), into.height() / drawn.field.height());
    painter.setPen(QPen(Qt::black, mm(0.35), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const std::vector<QPointF> &line : drawn.lines) {
        QPolygonF points;
        for (const QPointF &point : line)
            points << into.topLeft() + point * scale;
        painter.drawPolyline(points);
    }
}

constexpr double signatureGapMm = 6; ///< above it, and below its line

/// Office at the left, the line to sign on, the name at the right: thirds of the width or so.
struct LaidSignature
{
    LaidSignature(const Signature &signature, const Pages &pages)
        : office(signature.office, serif(12), pages.width() * 0.38, Align::left)
        , name(signature.name, serif(12), pages.width() * 0.33, Align::left)
        , least(signature.drawn.lines.empty() ? mm(6) : mm(14))
        , down(std::max({office.height(), name.height(), least}))
    {
    }

    LaidText office;
    LaidText name;
    double least; ///< above the line, to sign
    double down; ///< of the line
};

void flow(const Signature &signature, Pages &pages)
{
    const LaidSignature laid(signature, pages);
    const auto &[office, name, least, down] = laid;
    pages.move(mm(signatureGapMm));
    pages.need(down + mm(signatureGapMm));
    if (pages.painter() != nullptr) {
        office.draw(*pages.painter(), {pages.left(), pages.y() + down - office.height()}, 0, office.lineCount());
        drawRule(pages, 0.4, 0.64, down, QStringLiteral("(подпись)"));
        draw(signature.drawn,
             {pages.left() + pages.width() * 0.4, pages.y() + down - least, pages.width() * 0.24, least},
             *pages.painter());
        if (signature.name.isEmpty())
            drawRule(pages, 0.67, 1, down, QStringLiteral("(расшифровка подписи)"));
        else
            name.draw(*pages.painter(), {pages.left() + pages.width() * 0.67, pages.y() + down - name.height()}, 0,
                      name.lineCount());
    }
    pages.move(down + mm(signatureGapMm));
}

/// Neighbours in a row are one rectangle: no hair of white between them at any resolution.
void drawGrid(const Squares &squares, const QPointF &corner, QPainter &painter)
{
    const double size = mm(squares.sizeMm) / squares.count;
    for (int row = 0; row < squares.count; ++row) {
        for (int at = 0, end = 0; at < squares.count; at = end + 1) {
            const auto isBlack = [&](int column) {
                const auto index = static_cast<std::size_t>(row) * static_cast<std::size_t>(squares.count)
                    + static_cast<std::size_t>(column);
                return column < squares.count && index < squares.isBlack.size() && squares.isBlack[index];
            };
            for (end = at; isBlack(end);)
                ++end;
            if (end > at)
                painter.fillRect(QRectF(corner + QPointF(at * size, row * size), QSizeF((end - at) * size, size)),
                                 Qt::black);
        }
    }
}

void flow(const Squares &squares, Pages &pages)
{
    const LaidText caption(squares.caption, serif(8), pages.width(), Align::left);
    const double height = mm(squares.sizeMm) + mm(1) + caption.height();
    pages.move(mm(2));
    pages.need(height);
    if (pages.painter() != nullptr && squares.count > 0) {
        drawGrid(squares, {pages.left(), pages.y()}, *pages.painter());
        caption.draw(*pages.painter(), {pages.left(), pages.y() + height - caption.height()}, 0, caption.lineCount());
    }
    pages.move(height + mm(2));
}

constexpr double gapBelowTableMm = 3;

/// Of the signatures that follow a block, with the gap between: alone on a page they would sign nothing.
double signaturesBelow(const std::vector<Block> &blocks, std::size_t at, const Pages &pages)
{
    double height = 0;
    while (++at < blocks.size() && std::holds_alternative<Signature>(blocks[at]))
        height += LaidSignature(std::get<Signature>(blocks[at]), pages).down + 2 * mm(signatureGapMm);
    return height > 0 ? height + mm(gapBelowTableMm) : 0;
}

} // namespace

base::Done flowSheet(const Sheet &sheet, Pages &pages, const Watch &watch)
{
    for (std::size_t at = 0; at < sheet.blocks.size(); ++at) {
        const Block &block = sheet.blocks[at];
        if (const auto *table = std::get_if<Table>(&block)) {
            pages.move(mm(1.5));
            if (auto done = flowTable(*table, pages, signaturesBelow(sheet.blocks, at, pages), watch); !done)
                return done;
            pages.move(mm(gapBelowTableMm));
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            flow(*paragraph, pages);
        } else if (const auto *signature = std::get_if<Signature>(&block)) {
            flow(*signature, pages);
        } else {
            flow(std::get<Squares>(block), pages);
        }
    }
    return {};
}

} // namespace document::out
