// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace document {

/// What a column holds. Told by the words of its header, never by its place: the order differs from paper to paper.
enum class Role {
    number,
    text,
    deadline,
    part, ///< one month, quarter or year of a deadline: the cell holds a mark
    responsible,
    deadlineAndResponsible, ///< «Срок, ответственный» in one column
    expected,
    notes,
    done, ///< «Отметка о выполнении»
    section, ///< «Направление» beside «Мероприятие»
    computed, ///< Versta put it there when it wrote the paper: never read back
    other,
};

struct Columns
{
    std::vector<Role> roles;
    QStringList headers; ///< folded; as many as roles

    int count() const { return static_cast<int>(roles.size()); }
    /// The first column of that role, or -1.
    int find(Role role) const;
    bool has(Role role) const { return find(role) >= 0; }

    bool operator==(const Columns &) const = default;
};

/// The columns of a table of measures if these cells are its header: a measure column and at least one that belongs to
/// it. None for a data row and for a header of another table (a schedule, a list of schools, signatures).
std::optional<Columns> columnsOf(const QStringList &cells);

/// The columns with a second header row («начало», «окончание», quarters under «Срок») merged in; none if it is no such
/// row.
std::optional<Columns> withSecondRow(const Columns &columns, const QStringList &cells);

/// Whether the cells head a table of something else: what follows are no measures.
bool isForeignHeader(const QStringList &cells);

/// Whether a cell alone reads as the header of a column that is known here.
bool isHeaderWord(const QString &cell);

/// The header of a column that Versta computes when it writes a paper: «Статус на 22.11.2026 (Верста)».
QString computedHeading(const QString &heading);

/// Whether the words are of the kind that stands in a deadline column. A guess over structure, the reading is domain's.
bool looksLikeDeadline(const QString &text);

} // namespace document
