// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/observation/act_sheet.h"

#include "document/out/qr.h"
#include "domain/observation/filling.h"

namespace document::out {

namespace {

using domain::Answer;
using domain::Checklist;
using domain::Question;
using domain::QuestionType;

const QString cellLine = QStringLiteral("__________");
constexpr int lineSigns = 22; ///< 4 cm to write on by hand
constexpr int longLineSigns = 48; ///< what the page is wide beside the label: a school's name is long

void addLine(Sheet &sheet, const QString &label, const QString &text, int signs = lineSigns)
{
    const QString line(signs, QLatin1Char('_'));
    sheet.blocks.push_back(Paragraph{Paragraph::Role::body, text.isEmpty() ? line : text, label, Align::left});
}

QString timeOf(const std::optional<QTime> &time)
{
    return time ? time->toString(QStringLiteral("HH:mm")) : QString();
}

QString countOf(const std::optional<int> &count)
{
    return count ? QString::number(*count) : QString();
}

void addHead(Sheet &sheet, const Checklist &checklist)
{
    addLine(sheet, QStringLiteral("Образовательная организация:"), checklist.school, longLineSigns);
    addLine(sheet, QStringLiteral("Дата наблюдения:"),
            checklist.date ? checklist.date->toString(QStringLiteral("dd.MM.yyyy")) : QString());
    addLine(sheet, QStringLiteral("Время начала:"), timeOf(checklist.begins));
    addLine(sheet, QStringLiteral("Время окончания:"), timeOf(checklist.ends));
    addLine(sheet, QStringLiteral("Предмет:"), checklist.subject);
    addLine(sheet, QStringLiteral("Класс:"), checklist.schoolClass);
    addLine(sheet, QStringLiteral("Участников по списку:"), countOf(checklist.listed));
    addLine(sheet, QStringLiteral("Участников фактически:"), countOf(checklist.present));
}

QString optionText(const Question &question, const record::Text &id)
{
    for (const domain::Option &option : question.options)
        if (option.id.toStdString() == id)
            return option.text;
    return QString::fromStdString(id);
}

QString textOf(const Question &question, const record::Value &value)
{
    if (const auto *text = std::get_if<record::Text>(&value))
        return question.type == QuestionType::choice ? optionText(question, *text) : QString::fromStdString(*text);
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    if (const auto *time = std::get_if<record::Time>(&value))
        return QTime(time->minutes / 60, time->minutes % 60).toString(QStringLiteral("HH:mm"));
    return {};
}

/// The rows of a stage that say something: violations, and answers that are no violations.
std::vector<Row> rowsOf(const Checklist &checklist, const domain::Stage &stage)
{
    std::vector<Row> rows;
    for (const Question &question : stage.questions) {
        const Answer *answer = checklist.answer(question.id);
        if (answer == nullptr || !answer->isGiven())
            continue;
        const bool isTicked = question.type == QuestionType::violation;
        if (isTicked && !domain::isViolation(answer->value))
            continue;
        const QString said = isTicked ? QStringLiteral("нарушение") : textOf(question, answer->value);
        rows.push_back({false, {{question.text, false, {}}, {said, isTicked, {}}, {answer->comment, false, {}}}});
    }
    return rows;
}

int notSeenIn(const Checklist &checklist, const domain::Stage &stage)
{
    int count = 0;
    for (const Question &question : stage.questions) {
        const Answer *answer = checklist.answer(question.id);
        const auto *text = answer ? std::get_if<record::Text>(&answer->value) : nullptr;
        count += question.type == QuestionType::violation && text != nullptr && *text == domain::notObserved ? 1 : 0;
    }
    return count;
}

/// What is said of a stage without rows: silence is never taken for «no violations».
QString wordsOf(const domain::StageProgress &stage)
{
    if (stage.answered == 0)
        return QStringLiteral("Этап не заполнен.");
    if (stage.answered < stage.asked)
        return QStringLiteral("Этап заполнен не весь: ответов %1 из %2.").arg(stage.answered).arg(stage.asked);
    return QStringLiteral("Нарушений не выявлено.");
}

Row summaryOf(const domain::StageProgress &stage, bool isEmpty, int notSeen)
{
    QString said = isEmpty ? wordsOf(stage) : QString();
    if (notSeen > 0)
        said += QStringLiteral(" Не наблюдалось вопросов: %1.").arg(notSeen);
    return {false, {{said.trimmed(), false, {}}, {}, {}}};
}

Table tableOf(const Checklist &checklist, const domain::ChecklistTemplate &made)
{
    Table table;
    table.columns = {{QStringLiteral("Что наблюдалось"), 85, Align::left},
                     {QStringLiteral("Отмечено"), 30, Align::left},
                     {QStringLiteral("Комментарий"), 65, Align::left}};
    const auto progress = domain::progressOf(checklist, made);
    for (std::size_t i = 0; i < made.stages.size(); ++i) {
        const domain::Stage &stage = made.stages[i];
        table.rows.push_back({true, {{stage.title, true, {}}}});
        const auto rows = rowsOf(checklist, stage);
        const int notSeen = notSeenIn(checklist, stage);
        if (rows.empty() || notSeen > 0)
            table.rows.push_back(summaryOf(progress[i], rows.empty(), notSeen));
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    }
    return table;
}

QString boxesOf(const Question &question)
{
    if (question.type == QuestionType::violation)
        return QStringLiteral("□ есть   □ нет   □ не наблюдалось");
    QStringList boxes;
    for (const domain::Option &option : question.options)
        boxes << QStringLiteral("□ ") + option.text;
    return boxes.isEmpty() ? cellLine : boxes.join(QLatin1Char('\n'));
}

void addSignatures(Sheet &sheet, const QString &observer, const Strokes &drawn)
{
    sheet.blocks.push_back(Signature{QStringLiteral("Наблюдатель"), observer, drawn});
    sheet.blocks.push_back(Signature{QStringLiteral("С актом ознакомлен, руководитель организации"), {}, {}});
}

Sheet sheetNamed(const QString &title)
{
    Sheet sheet;
    sheet.title = title;
    sheet.tab = QStringLiteral("Акт");
    sheet.footer = title;
    sheet.blocks.push_back(Paragraph{Paragraph::Role::title, title, {}, Align::centre});
    return sheet;
}

} // namespace

Sheet actSheet(const Act &act)
{
    Sheet sheet = sheetNamed(QStringLiteral("Акт. %1").arg(act.made.title));
    addHead(sheet, act.checklist);
    if (!act.previous.isEmpty())
        addLine(sheet, QStringLiteral("Взамен акта:"), act.previous);
    if (!act.checklist.enteredBy.isEmpty())
        addLine(sheet, QStringLiteral("Внесено позже с бумаги:"),
                act.checklist.enteredOn ? QStringLiteral("%1, %2").arg(
                    act.checklist.enteredBy, act.checklist.enteredOn->toString(QStringLiteral("dd.MM.yyyy")))
                                        : act.checklist.enteredBy);
    if (!act.checklist.basis.isEmpty())
        addLine(sheet, QStringLiteral("Основание:"), act.checklist.basis);
    sheet.blocks.push_back(tableOf(act.checklist, act.made));
    addSignatures(sheet, act.checklist.observer, act.drawn);
    if (!act.signature.isEmpty())
        sheet.blocks.push_back(Paragraph{Paragraph::Role::small, act.signature, {}, Align::left});
    return sheet;
}

Sheet blankSheet(const domain::ChecklistTemplate &made, const Checklist &head, const QString &link)
{
    Sheet sheet = sheetNamed(QStringLiteral("Акт. %1").arg(made.title));
    addHead(sheet, head);
    Table table;
    table.columns = {{QStringLiteral("Что наблюдать"), 80, Align::left},
                     {QStringLiteral("Отметьте"), 50, Align::left},
                     {QStringLiteral("Комментарий"), 50, Align::left}};
    for (const domain::Stage &stage : made.stages) {
        table.rows.push_back({true, {{stage.title, true, {}}}});
        for (const Question &question : stage.questions) {
            const QString boxes = question.type == QuestionType::note ? QString() : boxesOf(question);
            table.rows.push_back({false, {{question.text, false, {}}, {boxes, false, {}}, {}}});
        }
    }
    sheet.blocks.push_back(table);
    addSignatures(sheet, head.observer, {});
    if (!link.isEmpty())
        sheet.blocks.push_back(qrOf(link, QStringLiteral("Этот лист в Версте: наберите в поиске %1").arg(link)));
    return sheet;
}

} // namespace document::out
