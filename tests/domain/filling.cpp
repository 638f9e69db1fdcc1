// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observation/checklist_check.h"
#include "domain/templates/template_check.h"
#include "domain/templates/template_json.h"
#include "domain/templates/template_record.h"

#include <QTest>

using namespace domain;
using record::Text;
using record::Value;

namespace {

/// Two stages: violations «a» and «b» (shown when a is violated); a choice, a number, a time and words.
ChecklistTemplate made()
{
    const auto read = templateOf(R"({"id": "t", "title": "Лист", "stages": [
        {"id": "one", "title": "Первый", "questions": [
            {"id": "a", "type": "violation", "text": "A"},
            {"id": "b", "type": "violation", "text": "B", "shownWhen": "a=yes"},
            {"id": "c", "type": "text", "text": "C", "shownWhen": "b=yes", "required": true}]},
        {"id": "two", "title": "Второй", "questions": [
            {"id": "d", "type": "choice", "text": "D", "options": [{"id": "x", "text": "икс"}, {"id": "y", "text": "игрек"}]},
            {"id": "e", "type": "number", "text": "E", "requiredWhen": "d=x"},
            {"id": "f", "type": "time", "text": "F"},
            {"id": "g", "type": "note", "text": "G"}]}]})");
    if (!read)
        qFatal("%s", read.error().detail.c_str());
    return *read;
}

Checklist head()
{
    Checklist checklist;
    checklist.observer = QStringLiteral("Орлова Н. П.");
    checklist.school = QStringLiteral("Школа");
    checklist.schoolClass = QStringLiteral("5А");
    checklist.subject = QStringLiteral("Математика");
    checklist.date = QDate(2026, 4, 21);
    checklist.begins = QTime(9, 0);
    checklist.ends = QTime(10, 0);
    checklist.listed = 20;
    checklist.present = 18;
    checklist.templateName = QStringLiteral("t@1");
    return checklist;
}

Checklist filled(std::vector<std::pair<const char *, Value>> answers)
{
    Checklist checklist = head();
    for (auto &[id, value] : answers)
        checklist.answers[QString::fromUtf8(id)].value = value;
    return checklist;
}

QStringList problems(const Checklist &checklist)
{
    QStringList names;
    for (const ChecklistProblem &problem : problemsOf(checklist, made()))
        names << QStringLiteral("%1 %2 %3").arg(nameOf(problem.kind), problem.stage, problem.question).trimmed();
    return names;
}

Fields fieldsIn(const std::vector<Field> &fields)
{
    return {fields.begin(), fields.end()};
}

QString typed(const char *question, const char *text)
{
    const ChecklistTemplate sheet = made();
    const auto value = valueFor(*sheet.question(QString::fromUtf8(question)), QString::fromUtf8(text));
    return value ? QString::fromStdString(record::debugTextOf(*value)) : QStringLiteral("-");
}

} // namespace

class FillingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChecklistComesBackFromItsFields()
    {
        Checklist checklist = filled({{"a", Text("yes")}, {"e", std::int64_t(3)}, {"f", record::Time{600}}});
        checklist.answers[QStringLiteral("a")].comment = QStringLiteral("телефон на парте");
        checklist.clearStages = {QStringLiteral("two")};
        checklist.session = base::RecordId{{}, 3};
        checklist.person = base::RecordId{{}, 4};
        checklist.previous = base::RecordId{{}, 5};
        checklist.enteredBy = QStringLiteral("Белова");
        checklist.enteredOn = QDate(2026, 4, 23);
        QCOMPARE(checklistOf(fieldsIn(fieldsOf(checklist))), checklist);
    }

    void anOwnTemplateComesBackFromItsFieldsInOrder()
    {
        ChecklistTemplate sheet = made();
        std::reverse(sheet.stages.begin(), sheet.stages.end());
        std::reverse(sheet.stages[0].questions.begin(), sheet.stages[0].questions.end());
        const auto back = domain::templateOf(fieldsIn(fieldsOf(sheet)));
        QCOMPARE(back, sheet);
        QVERIFY(!isUsed(fieldsIn(fieldsOf(sheet))));
        QVERIFY(isUsed({{std::string(usedPath), true}}));
    }

    void conditionsShowAndAsk()
    {
        const ChecklistTemplate sheet = made();
        const auto shown = [&](const Checklist &checklist, const char *id) {
            return isShown(checklist, sheet, *sheet.question(QString::fromUtf8(id)));
        };
        QVERIFY(!shown(filled({}), "b"));
        QVERIFY(shown(filled({{"a", Text("yes")}}), "b"));
        QVERIFY(!shown(filled({{"b", Text("yes")}}), "c")); // b is hidden itself
        QVERIFY(shown(filled({{"a", Text("yes")}, {"b", Text("yes")}}), "c"));
        const Question &number = *sheet.question(QStringLiteral("e"));
        QVERIFY(!isRequired(filled({{"d", Text("y")}}), sheet, number));
        QVERIFY(isRequired(filled({{"d", Text("x")}}), sheet, number));
        QVERIFY(!isRequired(filled({}), sheet, *sheet.question(QStringLiteral("g"))));
    }

    void aWholeStageIsClearInOneTap()
    {
        const ChecklistTemplate sheet = made();
        Checklist checklist = head();
        QCOMPARE(problems(checklist), QStringList{QStringLiteral("unanswered one a")});
        const auto writes = clearing(checklist, sheet, QStringLiteral("one"));
        QVERIFY(writes);
        QCOMPARE(writes->size(), 1U);
        checklist.clearStages = {QStringLiteral("one")};
        QCOMPARE(problems(checklist), QStringList());
        QCOMPARE(progressOf(checklist, sheet).front(), (StageProgress{QStringLiteral("one"), 1, 1, 0}));
        QVERIFY(!clearing(filled({{"a", Text("yes")}}), sheet, QStringLiteral("one")));
        QVERIFY(!clearing(checklist, sheet, QStringLiteral("three")));
        const Question &question = *sheet.question(QStringLiteral("a"));
        QCOMPARE(answering(checklist, sheet, question, Text("yes")).size(), 2U);
        QCOMPARE(answering(checklist, sheet, question, Text("unseen")).size(), 1U);
    }

    void aViolationAsksForWords()
    {
        Checklist checklist = filled({{"a", Text("yes")}, {"b", Text("no")}});
        QCOMPARE(problems(checklist), QStringList{QStringLiteral("no-comment one a")});
        checklist.answers[QStringLiteral("a")].comment = QStringLiteral("телефон");
        QCOMPARE(problems(checklist), QStringList());
        checklist.clearStages = {QStringLiteral("one")}; // came together from two devices
        QCOMPARE(problems(checklist), QStringList{QStringLiteral("clear-and-violated one a")});
    }

    void theHeadIsLookedAt()
    {
        Checklist checklist = filled({{"a", Text("no")}});
        checklist.ends = checklist.begins;
        checklist.schoolClass = QStringLiteral("15Ы");
        checklist.present = 21;
        QCOMPARE(problems(checklist),
                 (QStringList{QStringLiteral("no-such-class"), QStringLiteral("end-before-begin"),
                              QStringLiteral("more-present-than-listed")}));
        checklist = filled({{"a", Text("no")}});
        checklist.observer.clear();
        checklist.begins.reset();
        checklist.date.reset();
        QCOMPARE(problems(checklist),
                 (QStringList{QStringLiteral("no-observer"), QStringLiteral("no-date"), QStringLiteral("no-begin")}));
    }

    void whatAnotherDeviceWroteWrongIsSaidAndTheRestStands()
    {
        const Checklist checklist = filled({{"a", std::int64_t(7)}, {"d", Text("z")}, {"zz", Text("?")}});
        QCOMPARE(problems(checklist),
                 (QStringList{QStringLiteral("wrong-type one a"), QStringLiteral("wrong-type two d"),
                              QStringLiteral("unknown-question  zz")}));
        QVERIFY(!problemsOf(checklist, made()).back().isGrave());
        QCOMPARE(checklistOf(fieldsIn(fieldsOf(checklist))).answers, checklist.answers);
    }

    // A newer program on another phone made the sheet: what this one cannot ask is neither dropped nor signed unseen.
    void aQuestionOfAnUnknownTypeIsSaidAtItsStage()
    {
        Fields newer = fieldsIn(fieldsOf(made()));
        newer["question/a/type"] = Text("melody");
        const ChecklistTemplate read = templateOf(newer);
        QCOMPARE(read.stages.front().unread, QStringList{QStringLiteral("a")});
        QCOMPARE(read.stages.size(), made().stages.size());
        QCOMPARE(read.stages.front().questions.size(), made().stages.front().questions.size() - 1);

        Checklist checklist = filled({{"a", Text("ля")}});
        const auto found = problemsOf(checklist, read);
        const ChecklistProblem expected{ChecklistProblem::Kind::unreadQuestion, QStringLiteral("one"),
                                        QStringLiteral("a")};
        QCOMPARE(std::count(found.begin(), found.end(), expected), 1);
        QVERIFY(expected.isGrave());
        QVERIFY(std::none_of(found.begin(), found.end(), [](const ChecklistProblem &problem) {
            return problem.kind == ChecklistProblem::Kind::unknownQuestion;
        }));
        const auto faults = problemsOf(read); // and an editor of this version must not save over it
        QVERIFY(std::any_of(faults.begin(), faults.end(), [](const TemplateProblem &problem) {
            return problem.kind == TemplateProblem::Kind::unreadQuestion && problem.place == QLatin1String("a");
        }));
        const auto kept = draftOf(jsonOf(read));
        QVERIFY(kept);
        QCOMPARE(kept->stages.front().unread, read.stages.front().unread);
    }

    void whatIsTypedBecomesAValueOfTheType()
    {
        QCOMPARE(typed("a", "yes"), QStringLiteral("\"yes\""));
        QCOMPARE(typed("a", "maybe"), QStringLiteral("-"));
        QCOMPARE(typed("d", "x"), QStringLiteral("\"x\""));
        QCOMPARE(typed("e", "12"), QStringLiteral("12"));
        QCOMPARE(typed("e", "двенадцать"), QStringLiteral("-"));
        QCOMPARE(typed("f", "9:05"), QStringLiteral("09:05"));
        QCOMPARE(typed("f", "25:00"), QStringLiteral("-"));
        QCOMPARE(typed("g", "что-то"), QStringLiteral("-"));
        QCOMPARE(typed("e", " "), QStringLiteral("null"));
    }
};

QTEST_APPLESS_MAIN(FillingTest)
#include "filling.moc"
