// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/roadmap/cells.h"

#include "document/numbering.h"
#include "domain/spelling/open_end.h"

#include <QRegularExpression>

#include <algorithm>

namespace document {

namespace {

bool isMark(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("^[\u0445\u0425xX+vV*\u2713\u2714\u221A\u2022\u25CF]$"));
    return mark.match(text).hasMatch();
}

/// A figure read as a letter, or followed by one: it still numbers the row.
bool isNumberOfSorts(const QString &text)
{
    static const QRegularExpression sorts(QStringLiteral("^(?=.*\\d)[\\dЗзОоOoбIl]{1,2}(?:\\.[\\dЗзОоOoбIl]{1,2}){0,3}"
                                                         "\\s?[а-г]?[.)]?$"));
    return sorts.match(text).hasMatch();
}

/// What a cell under «Апр.» says: a mark stands for the header, days («11-30») belong to it.
QString partOf(const QString &cell, const QString &header)
{
    if (isMark(cell))
        return header;
    static const QRegularExpression days(QStringLiteral("^\\d{1,2}(?:\\s?[-–—,]\\s?\\d{1,2})*$"));
    return days.match(cell).hasMatch() ? cell + QLatin1Char(' ') + header : cell;
}

void add(QString &to, const QString &more)
{
    if (!more.isEmpty() && more != to)
        to += to.isEmpty() ? more : QLatin1Char(' ') + more;
}

/// Of «Срок, ответственный» in one cell the pieces that read as a deadline, or the others.
QStringList deadlinePieces(const QString &cell, bool wanted)
{
    static const QRegularExpression border(QStringLiteral("[\\n,;]"));
    QStringList pieces;
    for (const QString &piece : cell.split(border, Qt::SkipEmptyParts)) {
        const QString text = folded(piece);
        if (!text.isEmpty() && looksLikeDeadline(text) == wanted)
            pieces.append(text);
    }
    return pieces;
}

} // namespace

int RowView::filledCount() const
{
    return static_cast<int>(std::count_if(m_row.cells.begin(), m_row.cells.end(),
                                          [](const QString &cell) { return !folded(cell).isEmpty(); }));
}

QString RowView::cell(Role role) const
{
    const int at = m_columns.find(role);
    return at >= 0 && at < m_row.cells.size() ? m_row.cells[at] : QString();
}

QString RowView::number() const
{
    const QString raw = cell(Role::number);
    return isNumberAlone(raw) || isNumberOfSorts(folded(raw)) ? bareNumber(raw) : QString();
}

QString RowView::deadline() const
{
    QStringList texts;
    for (int i = 0; i < m_columns.count() && i < m_row.cells.size(); ++i) {
        const QString text = folded(m_row.cells[i]);
        if (text.isEmpty())
            continue;
        if (m_columns.roles[i] == Role::deadline)
            texts.append(text);
        else if (m_columns.roles[i] == Role::part)
            texts.append(partOf(text, m_columns.headers[i]));
        else if (m_columns.roles[i] == Role::deadlineAndResponsible)
            texts.append(deadlinePieces(m_row.cells[i], true).join(QStringLiteral(", ")));
    }
    texts.removeDuplicates();
    return texts.join(m_columns.has(Role::part) ? QStringLiteral(", ") : QStringLiteral(" - "));
}

QString RowView::deadlineHeader() const
{
    QStringList headers;
    for (int i = 0; i < m_columns.count() && i < m_row.cells.size(); ++i) {
        if (m_columns.roles[i] == Role::part && !folded(m_row.cells[i]).isEmpty())
            headers.append(m_columns.headers[i]);
    }
    return headers.join(QStringLiteral(", "));
}

bool RowView::hasDeadlineColumn() const
{
    return m_columns.has(Role::deadline) || m_columns.has(Role::part) || m_columns.has(Role::deadlineAndResponsible);
}

QString RowView::responsible() const
{
    QStringList texts;
    for (int i = 0; i < m_columns.count() && i < m_row.cells.size(); ++i) {
        if (m_columns.roles[i] == Role::responsible)
            texts.append(folded(m_row.cells[i]));
        else if (m_columns.roles[i] == Role::deadlineAndResponsible)
            texts.append(deadlinePieces(m_row.cells[i], false));
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(QStringLiteral(", "));
}

QString RowView::notes() const
{
    QStringList texts;
    for (int i = 0; i < m_columns.count() && i < m_row.cells.size(); ++i) {
        const QString text = folded(m_row.cells[i]);
        const Role role = m_columns.roles[i];
        const bool isSecond = role != Role::other && role != Role::deadline && role != Role::part
            && role != Role::responsible && m_columns.find(role) != i;
        if (text.isEmpty() || role == Role::computed)
            continue;
        if (role == Role::notes && !isSecond)
            texts.append(text);
        else if (role == Role::done || role == Role::other || isSecond)
            texts.append(m_columns.headers[i].isEmpty() ? text : m_columns.headers[i] + QStringLiteral(": ") + text);
    }
    return texts.join(QStringLiteral("; "));
}

bool RowView::isColumnNumbers() const
{
    int expected = 0;
    for (const QString &cell : m_row.cells) {
        const QString text = folded(cell);
        if (text.isEmpty())
            continue;
        if (text != QString::number(++expected))
            return false;
    }
    return expected >= 3;
}

std::optional<WideText> RowView::wideText() const
{
    WideText found;
    int filled = 0;
    bool isSame = true;
    for (int i = 0; i < m_row.cells.size(); ++i) {
        const QString text = folded(m_row.cells[i]);
        if (text.isEmpty())
            continue;
        if (filled++ == 0)
            found = {m_row.cells[i], i};
        isSame = isSame && text == folded(found.text);
    }
    if (filled == 1)
        return found;
    if (filled > 2 && isSame)
        return WideText{found.text, -1};
    const bool isStrayTitle =
        filled == 2 && found.column == 0 && m_columns.roles.front() == Role::number && !stray().isEmpty();
    return isStrayTitle ? std::optional(found) : std::nullopt;
}

QString RowView::stray() const
{
    const LeadingNumber title = leadingNumber(folded(m_row.cells.value(0)));
    const bool hasText = !folded(cell(Role::text)).isEmpty();
    return title.number.isEmpty() || hasText || isNumberAlone(m_row.cells.value(0)) ? QString()
                                                                                    : folded(m_row.cells.back());
}

void Continuation::addTo(Draft &draft) const
{
    add(draft.text, text);
    add(draft.deadline, deadline);
    add(draft.responsible, responsible);
    add(draft.expected, expected);
    add(draft.notes, notes);
}

Continuation continuationOf(const Draft &draft, const RowView &view)
{
    Continuation more;
    const QString text = folded(view.cell(Role::text));
    more.text = text == draft.text ? QString() : text;
    more.deadline = view.deadline();
    more.responsible = view.responsible();
    more.expected = folded(view.cell(Role::expected));
    more.notes = view.notes();
    const bool resultGoesOn = more.expected.isEmpty() && domain::breaksOff(draft.expected);
    const bool partiesGoOn = more.responsible.isEmpty() && domain::breaksOff(draft.responsible);
    if ((resultGoesOn && startsLower(more.responsible) && !domain::breaksOff(draft.responsible))
        || (partiesGoOn && startsLower(more.expected) && !domain::breaksOff(draft.expected))) {
        std::swap(more.expected, more.responsible);
        more.isMoved = true;
    }
    return more;
}

QString &lastCellOf(Draft &draft, const Columns &columns)
{
    for (int i = columns.count() - 1; i >= 0; --i) {
        if (columns.roles[i] == Role::expected && !draft.expected.isEmpty())
            return draft.expected;
        if (columns.roles[i] == Role::responsible && !draft.responsible.isEmpty())
            return draft.responsible;
        if (columns.roles[i] == Role::deadline && !draft.deadline.isEmpty())
            return draft.deadline;
    }
    return draft.text;
}

bool startsLower(const QString &text)
{
    return !text.isEmpty() && text.front().isLower();
}

bool endsSentence(const QString &text)
{
    static const QString ends = QStringLiteral(".;:!?»\")");
    return !text.isEmpty() && ends.contains(text.back());
}

} // namespace document
