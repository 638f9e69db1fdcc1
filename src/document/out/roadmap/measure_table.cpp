// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/roadmap/measure_table.h"

#include "document/columns.h"
#include "document/out/roadmap/wording.h"

#include <algorithm>
#include <cmath>

namespace document::out {

namespace {

using Said = std::function<QString(const MeasureVersion &)>;

/// A column of measures: its head, what stands in it, and whether it is left out where nobody filled it.
struct Field
{
    Column column;
    std::function<Cell(const OutMeasure &)> cell;
    bool isOptional = false;
};

QString numberOf(const MeasureVersion &version)
{
    return version.measure.number;
}
QString textOf(const MeasureVersion &version)
{
    return version.measure.text;
}
QString expectedOf(const MeasureVersion &version)
{
    return version.measure.expected.value_or(QString());
}
QString notesOf(const MeasureVersion &version)
{
    return version.measure.notes;
}

Field field(const QString &heading, double widthMm, const Said &said, bool isOptional = false)
{
    return {{heading, widthMm, Align::left}, [said](const OutMeasure &one) { return cellOf(one, said); }, isOptional};
}

bool isLate(const OutMeasure &measure, const QDate &today)
{
    return std::any_of(measure.versions.begin(), measure.versions.end(), [&](const MeasureVersion &version) {
        return domain::isLate(version.measure.deadline, version.statuses, today);
    });
}

/// «Статус на 22.11.2026 (Верста)».
Field standing(const OutRoadmap &roadmap)
{
    const QDate today = roadmap.today;
    Field status;
    status.column = {computedHeading(QStringLiteral("Статус на ") + written(today)), 30, Align::left};
    status.cell = [today](const OutMeasure &one) {
        Cell cell = cellOf(one, [&](const MeasureVersion &version) { return standingOf(version, today); });
        cell.isStrong = cell.isStrong || isLate(one, today);
        return cell;
    };
    return status;
}

/// A real date, taken from the version that stands; empty where there is none.
Field day(const char *heading, std::function<std::optional<QDate>(const MeasureVersion &)> dayOf)
{
    const auto cellOfDay = [dayOf = std::move(dayOf)](const OutMeasure &one) {
        const auto found = dayOf(one.versions.front());
        return found ? Cell{written(*found), false, *found} : Cell();
    };
    return {{computedHeading(QString::fromUtf8(heading)), 22, Align::left}, cellOfDay, true};
}

std::optional<QDate> firstDay(const MeasureVersion &version)
{
    const auto &windows = version.measure.deadline.windows;
    return windows.empty() ? std::nullopt : windows.front().from;
}

std::optional<QDate> lastDay(const MeasureVersion &version)
{
    std::optional<QDate> last;
    for (const domain::Window &window : version.measure.deadline.windows)
        if (window.to && (!last || *last < *window.to))
            last = window.to;
    return last;
}

std::vector<Field> paperFields(const OutRoadmap &roadmap)
{
    return {field(QStringLiteral("№ п/п"), 16, numberOf, true),
            field(QStringLiteral("Мероприятие"), 50, textOf),
            field(QStringLiteral("Срок"), 28, deadlineOf),
            field(QStringLiteral("Ответственные"), 32, responsibleOf),
            field(QStringLiteral("Ожидаемый результат"), 32, expectedOf, true),
            standing(roadmap),
            field(QStringLiteral("Примечание"), 26, notesOf, true)};
}

std::vector<Field> bookFields(const OutRoadmap &roadmap)
{
    const auto &sections = roadmap.versions.front().sections;
    std::vector<Field> fields = paperFields(roadmap);
    Field section = field(
        QStringLiteral("Направление (раздел)"), 36,
        [&sections](const MeasureVersion &version) {
            const int at = version.measure.section.value_or(-1);
            const bool isThere = at >= 0 && static_cast<std::size_t>(at) < sections.size();
            return isThere ? written(sections[static_cast<std::size_t>(at)]) : QString();
        },
        true);
    fields.insert(fields.begin() + 1, section);
    const auto days = {day("Начало", firstDay), day("Окончание", lastDay),
                       day("Ближайший незакрытый срок",
                           [](const auto &one) { return domain::nextDue(one.measure.deadline, one.statuses); })};
    fields.insert(fields.begin() + 4, days);
    return fields;
}

bool isEmpty(const Cell &cell)
{
    return cell.text.isEmpty();
}

MeasureTable tableOf(const OutRoadmap &roadmap, std::vector<Field> fields)
{
    std::vector<Row> rows;
    std::vector<bool> isFilled(fields.size());
    MeasureTable made;
    for (const OutMeasure &measure : roadmap.measures) {
        Row row;
        for (std::size_t at = 0; at < fields.size(); ++at) {
            row.cells.push_back(fields[at].cell(measure));
            isFilled[at] = isFilled[at] || !isEmpty(row.cells.back()) || !fields[at].isOptional;
        }
        rows.push_back(std::move(row));
    }
    for (std::size_t at = 0; at < fields.size(); ++at)
        if (isFilled[at])
            made.table.columns.push_back(fields[at].column);
    for (Row &row : rows) {
        Row kept;
        for (std::size_t at = 0; at < fields.size(); ++at)
            if (isFilled[at])
                kept.cells.push_back(std::move(row.cells[at]));
        const bool isTwo = std::any_of(kept.cells.begin(), kept.cells.end(),
                                       [](const Cell &cell) { return cell.text.startsWith(divergenceMark); });
        made.divergent += isTwo ? 1 : 0;
        made.table.rows.push_back(std::move(kept));
    }
    return made;
}

/// Paper is spent where the letters are: a column grows with the root of what stands in it, within bounds.
void fitWidths(Table &table)
{
    constexpr double millimetresPerRoot = 6;
    constexpr double widest = 100;
    for (std::size_t at = 0; at < table.columns.size() && !table.rows.empty(); ++at) {
        double letters = 0;
        for (const Row &row : table.rows)
            letters += static_cast<double>(row.cells[at].text.size());
        const double wanted = millimetresPerRoot * std::sqrt(letters / static_cast<double>(table.rows.size()));
        table.columns[at].widthMm = std::clamp(wanted, table.columns[at].widthMm, widest);
    }
}

/// Puts the sections' titles between the measures; a section that no measure stands in is named where it would stand.
void putSections(Table &table, const OutRoadmap &roadmap)
{
    const auto &sections = roadmap.versions.front().sections;
    std::vector<Row> rows;
    int open = -1;
    const auto title = [&](int section) {
        rows.push_back({true, {{written(sections[static_cast<std::size_t>(section)]), true, {}}}});
    };
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        const int section = roadmap.measures[at].versions.front().measure.section.value_or(-1);
        const bool isKnown = section >= 0 && static_cast<std::size_t>(section) < sections.size();
        if (isKnown && section != open) {
            for (int empty = open + 1; empty < section; ++empty)
                title(empty);
            title(section);
            open = section;
        }
        rows.push_back(std::move(table.rows[at]));
    }
    for (int empty = open + 1; empty < static_cast<int>(sections.size()); ++empty)
        title(empty);
    table.rows = std::move(rows);
}

} // namespace

MeasureTable paperTable(const OutRoadmap &roadmap)
{
    MeasureTable made = tableOf(roadmap, paperFields(roadmap));
    fitWidths(made.table);
    putSections(made.table, roadmap);
    return made;
}

MeasureTable bookTable(const OutRoadmap &roadmap)
{
    MeasureTable made = tableOf(roadmap, bookFields(roadmap));
    fitWidths(made.table);
    return made;
}

} // namespace document::out
