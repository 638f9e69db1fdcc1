// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/templates/template_table.h"

#include "domain/templates/template_edit.h"

#include <algorithm>
#include <array>
#include <set>

namespace domain {

namespace {

using base::Error;
using Kind = TableDoubt::Kind;

enum Heading {
    stageColumn,
    idColumn,
    typeColumn,
    textColumn,
    hintColumn,
    sourceColumn,
    optionsColumn,
    requiredColumn,
    requiredWhenColumn,
    shownWhenColumn,
    headingCount
};

QString wordOf(QuestionType type)
{
    switch (type) {
    case QuestionType::violation: return QStringLiteral("нарушение");
    case QuestionType::choice: return QStringLiteral("выбор");
    case QuestionType::number: return QStringLiteral("число");
    case QuestionType::time: return QStringLiteral("время");
    case QuestionType::text: return QStringLiteral("текст");
    case QuestionType::note: break;
    }
    return QStringLiteral("пояснение");
}

class Reading
{
public:
    explicit Reading(const QString &title) { m_out.read.title = title.trimmed(); }

    /// Whether the row has the headings that a table needs.
    bool takeHeadings(const TableRow &row)
    {
        std::array<int, headingCount> columns;
        columns.fill(-1);
        std::vector<TableDoubt> doubts;
        const QStringList known = templateHeadings();
        for (int i = 0; i < row.cells.size(); ++i) {
            const QString cell = row.cells[i].simplified();
            const auto at = std::find_if(known.begin(), known.end(), [&](const QString &heading) {
                return heading.compare(cell, Qt::CaseInsensitive) == 0;
            });
            if (at != known.end())
                columns[std::size_t(at - known.begin())] = i;
            else if (!cell.isEmpty())
                doubts.push_back({Kind::columnUnknown, row.row, cell});
        }
        if (columns[textColumn] < 0 || columns[typeColumn] < 0)
            return false;
        m_columns = columns;
        m_out.doubts = std::move(doubts);
        return true;
    }

    base::Done take(const TableRow &row)
    {
        m_row = &row;
        for (const QString &place : row.formulas)
            doubt(Kind::computed, place);
        for (const QString &place : row.uncomputed)
            doubt(Kind::uncomputed, place);
        const QString stage = cell(stageColumn);
        if (cell(textColumn).isEmpty()) {
            if (!stage.isEmpty() && stage != m_stage && cell(idColumn).isEmpty())
                beginStage(stage);
            else if (!row.cells.join(QString()).trimmed().isEmpty())
                doubt(Kind::rowPassed, row.cells.join(QStringLiteral(" | ")));
            return {};
        }
        if (++m_count > questionsAtMost)
            return base::fail(Error::Code::tooLarge, "template: over 2,000 questions");
        if (m_out.read.stages.empty() || (!stage.isEmpty() && stage != m_stage))
            beginStage(stage);
        for (const QString &text : row.cells)
            if (text.startsWith(QLatin1Char('=')))
                doubt(Kind::formula, text);
        m_out.read.stages.back().questions.push_back(question());
        return {};
    }

    TemplateReading finish()
    {
        m_out.problems = problemsOf(m_out.read);
        std::erase_if(m_out.problems, [](const TemplateProblem &problem) { // the caller gives the template's own id
            return problem.kind == TemplateProblem::Kind::wrongId && problem.place.isEmpty();
        });
        return std::move(m_out);
    }

private:
    void doubt(Kind kind, const QString &text) { m_out.doubts.push_back({kind, m_row->row, text}); }

    QString cell(Heading heading) const
    {
        const int column = m_columns[heading];
        return column < 0 ? QString() : m_row->cells.value(column).trimmed();
    }

    void beginStage(const QString &title)
    {
        m_stage = title;
        auto &stages = m_out.read.stages;
        const QString name = title.isEmpty() ? QStringLiteral("Вопросы") : title;
        stages.push_back({QStringLiteral("stage-") + QString::number(stages.size() + 1), name, {}});
    }

    QString freshId()
    {
        QString id;
        for (int number = m_count; id.isEmpty() || m_ids.contains(id); ++number)
            id = QStringLiteral("q") + QString::number(number).rightJustified(2, QLatin1Char('0'));
        return id;
    }

    QString takeId()
    {
        QString id = cell(idColumn).toLower();
        if (!isTemplateWord(id)) {
            doubt(Kind::idGiven, cell(idColumn));
            id = freshId();
        } else if (m_ids.contains(id)) {
            doubt(Kind::idRepeated, id);
            id = freshId();
        }
        m_ids.insert(id);
        return id;
    }

    QuestionType takeType()
    {
        const QString word = cell(typeColumn).toLower();
        for (const QuestionType type : {QuestionType::violation, QuestionType::choice, QuestionType::number,
                                        QuestionType::time, QuestionType::text, QuestionType::note})
            if (word == wordOf(type) || word == nameOf(type))
                return type;
        doubt(Kind::typeGuessed, cell(typeColumn));
        return QuestionType::violation;
    }

    When takeWhen(Heading heading)
    {
        const auto when = whenOf(cell(heading));
        if (!when)
            doubt(Kind::conditionDropped, cell(heading));
        return when.value_or(When());
    }

    Question question()
    {
        Question made;
        made.id = takeId();
        made.type = takeType();
        made.text = cell(textColumn);
        made.hint = cell(hintColumn);
        made.source = cell(sourceColumn);
        if (made.type == QuestionType::choice)
            made.options = optionsIn(cell(optionsColumn));
        made.isRequired = QStringList{QStringLiteral("да"), QStringLiteral("yes"), QStringLiteral("1")}.contains(
            cell(requiredColumn).toLower());
        made.requiredWhen = takeWhen(requiredWhenColumn);
        made.shownWhen = takeWhen(shownWhenColumn);
        return made;
    }

    TemplateReading m_out;
    std::array<int, headingCount> m_columns{};
    const TableRow *m_row = nullptr;
    QString m_stage;
    std::set<QString> m_ids;
    int m_count = 0;
};

} // namespace

QString nameOf(TableDoubt::Kind kind)
{
    switch (kind) {
    case Kind::idGiven: return QStringLiteral("id-given");
    case Kind::idRepeated: return QStringLiteral("id-repeated");
    case Kind::typeGuessed: return QStringLiteral("type-guessed");
    case Kind::formula: return QStringLiteral("formula");
    case Kind::computed: return QStringLiteral("computed");
    case Kind::uncomputed: return QStringLiteral("uncomputed");
    case Kind::rowPassed: return QStringLiteral("row-passed");
    case Kind::conditionDropped: return QStringLiteral("condition-dropped");
    case Kind::columnUnknown: break;
    }
    return QStringLiteral("column-unknown");
}

QStringList templateHeadings()
{
    return {QStringLiteral("Этап"),         QStringLiteral("Код"),        QStringLiteral("Тип"),
            QStringLiteral("Вопрос"),       QStringLiteral("Подсказка"),  QStringLiteral("Источник"),
            QStringLiteral("Ответы"),       QStringLiteral("Обязателен"), QStringLiteral("Когда обязателен"),
            QStringLiteral("Когда показан")};
}

std::vector<QStringList> rowsOf(const ChecklistTemplate &checklistTemplate)
{
    std::vector<QStringList> rows;
    for (const Stage &stage : checklistTemplate.stages)
        for (const Question &question : stage.questions)
            rows.push_back({stage.title, question.id, wordOf(question.type), question.text, question.hint,
                            question.source, textOf(question.options),
                            question.isRequired ? QStringLiteral("да") : QString(), nameOf(question.requiredWhen),
                            nameOf(question.shownWhen)});
    return rows;
}

base::Result<TemplateReading> templateIn(const QString &title, const std::vector<TableRow> &rows)
{
    Reading reading(title);
    auto row = rows.begin();
    while (row != rows.end() && !reading.takeHeadings(*row))
        ++row;
    if (row == rows.end())
        return base::fail(Error::Code::invalid, "template: no row has the headings of question and type");
    for (++row; row != rows.end(); ++row)
        if (auto done = reading.take(*row); !done)
            return done.error();
    return reading.finish();
}

} // namespace domain
