// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/templates/template_json.h"
#include "domain/templates/template_table.h"

#include <QFile>
#include <QTest>

using namespace domain;
using Kind = TemplateProblem::Kind;

namespace {

TemplateBook book()
{
    TemplateBook made;
    for (const char *name : {"observation", "readiness", "site", "training"}) {
        QFile file(QStringLiteral(VERSTA_SOURCE_DIR "/assets/templates/%1.json").arg(QString::fromUtf8(name)));
        if (!file.open(QIODevice::ReadOnly) || !made.add(file.readAll()))
            qFatal("%s does not read", name);
    }
    return made;
}

Question question(const char *id, QuestionType type = QuestionType::violation)
{
    Question made;
    made.id = QString::fromUtf8(id);
    made.type = type;
    made.text = QStringLiteral("Что-то не так");
    return made;
}

ChecklistTemplate of(std::vector<Question> questions)
{
    return {QStringLiteral("own"),
            1,
            QStringLiteral("Свой"),
            {},
            {{QStringLiteral("only"), QStringLiteral("Этап"), std::move(questions)}}};
}

QStringList kinds(const ChecklistTemplate &made)
{
    QStringList names;
    for (const TemplateProblem &problem : problemsOf(made))
        names << nameOf(problem.kind) + QLatin1Char(' ') + problem.place + QLatin1Char(' ') + problem.detail;
    return names;
}

Question shownBy(const char *id, const char *by)
{
    Question made = question(id);
    made.shownWhen = {QString::fromUtf8(by), QStringLiteral("yes")};
    return made;
}

std::vector<TableRow> rowsUnder(const std::vector<QStringList> &rows)
{
    std::vector<TableRow> table{{1, templateHeadings()}};
    for (const QStringList &row : rows)
        table.push_back({int(table.size()) + 1, row});
    return table;
}

QStringList row(const char *stage, const char *id, const char *type, const char *text)
{
    return {QString::fromUtf8(stage), QString::fromUtf8(id), QString::fromUtf8(type), QString::fromUtf8(text)};
}

QStringList doubtsOf(const TemplateReading &reading)
{
    QStringList names;
    for (const TableDoubt &doubt : reading.doubts)
        names << QStringLiteral("%1 %2").arg(doubt.row).arg(nameOf(doubt.kind));
    return names;
}

} // namespace

class TemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourTemplatesAreBuiltIn()
    {
        const TemplateBook built = book();
        QCOMPARE(built.all().size(), 4U);
        const ChecklistTemplate *observation = built.find(QStringLiteral("observation"));
        QVERIFY(observation);
        QCOMPARE(observation->stages.size(), 6U);
        QCOMPARE(built.find(QStringLiteral("observation@1")), observation);
        QVERIFY(!built.find(QStringLiteral("observation@2")));
        QCOMPARE(observation->stageOf(QStringLiteral("q30"))->id, QStringLiteral("forms"));
        for (const ChecklistTemplate &each : built.all())
            QVERIFY2(problemsOf(each).empty(), qPrintable(each.id));
    }

    void aTemplateComesBackFromItsJson()
    {
        const TemplateBook built = book();
        for (const ChecklistTemplate &each : built.all())
            QCOMPARE(*templateOf(jsonOf(each)), each);
        QVERIFY(!templateOf("[]"));
        QVERIFY(!templateOf(
            R"({"id":"a","title":"t","stages":[{"id":"s","title":"t","questions":[{"id":"q","type":"dance","text":"x"}]}]})"));
        QVERIFY(!templateOf(
            R"({"id":"a","title":"t","stages":[{"id":"s","title":"t","questions":[{"id":"q","type":"text","text":"x","shownWhen":"q7"}]}]})"));
    }

    void circlesAreFoundWithTheirWay()
    {
        QCOMPARE(kinds(of({shownBy("a", "b"), shownBy("b", "c"), shownBy("c", "b")})),
                 QStringList{QStringLiteral("circular b b → c → b")});
        QCOMPARE(kinds(of({shownBy("a", "a")})), QStringList{QStringLiteral("circular a a → a")});
        QCOMPARE(kinds(of({question("a"), shownBy("b", "a"), shownBy("c", "b")})), QStringList());
    }

    void idsTextsAndOptionsAreLookedAt()
    {
        QCOMPARE(kinds(of({question("a"), question("a")})), QStringList{QStringLiteral("duplicate-id a a")});
        QCOMPARE(kinds(of({question("Ф")})), QStringList{QStringLiteral("wrong-id Ф Ф")});
        Question empty = question("a");
        empty.text = QStringLiteral("  ");
        QCOMPARE(kinds(of({empty})), QStringList{QStringLiteral("no-text a ")});
        Question choice = question("a", QuestionType::choice);
        choice.options = {{QStringLiteral("x"), QStringLiteral("один")}};
        QCOMPARE(kinds(of({choice})), QStringList{QStringLiteral("no-options a ")});
        choice.options = {{QStringLiteral("x"), QStringLiteral("один")}, {QStringLiteral("x"), {}}};
        QCOMPARE(kinds(of({choice})), (QStringList{QStringLiteral("duplicate-id a x"), QStringLiteral("no-text a x")}));
        Question note = question("a", QuestionType::note);
        note.isRequired = true;
        QCOMPARE(kinds(of({note})), QStringList{QStringLiteral("required-note a ")});
        QCOMPARE(kinds(of({})), QStringList{QStringLiteral("empty-stage only ")});
        QCOMPARE(
            kinds({}),
            (QStringList{QStringLiteral("no-title  "), QStringLiteral("wrong-id  "), QStringLiteral("no-stages  ")}));
    }

    void conditionsNameWhatThereIs()
    {
        QCOMPARE(kinds(of({shownBy("a", "nobody")})), QStringList{QStringLiteral("unknown-question a nobody")});
        Question other = shownBy("b", "a");
        other.shownWhen.answer = QStringLiteral("perhaps");
        QCOMPARE(kinds(of({question("a"), other})), QStringList{QStringLiteral("unknown-answer b a=perhaps")});
        QCOMPARE(kinds(of({question("a", QuestionType::number), shownBy("b", "a")})),
                 QStringList{QStringLiteral("unknown-answer b a=yes")});
    }

    void twoThousandQuestionsAreTheLimit()
    {
        std::vector<Question> many;
        for (int i = 0; i < questionsAtMost; ++i)
            many.push_back(question(qPrintable(QStringLiteral("q%1").arg(i))));
        QVERIFY(problemsOf(of(many)).empty());
        many.push_back(question("last"));
        QCOMPARE(kinds(of(many)), QStringList{QStringLiteral("too-many-questions  2001")});
        QVERIFY(templateIn({}, rowsUnder(rowsOf(of(many)))).error().code == base::Error::Code::tooLarge);
    }

    void aTemplateComesBackFromItsTable()
    {
        const TemplateBook built = book();
        for (const ChecklistTemplate &each : built.all()) {
            const auto reading = templateIn(each.title, rowsUnder(rowsOf(each)));
            QVERIFY(reading);
            QCOMPARE(doubtsOf(*reading), QStringList());
            QVERIFY(reading->problems.empty());
            QCOMPARE(reading->read.stages.size(), each.stages.size());
            for (std::size_t i = 0; i < each.stages.size(); ++i) {
                QCOMPARE(reading->read.stages[i].title, each.stages[i].title);
                QCOMPARE(reading->read.stages[i].questions, each.stages[i].questions);
            }
        }
    }

    void unclearRowsAreReadWithDoubts()
    {
        const auto reading = templateIn(QStringLiteral("Лист"),
                                        rowsUnder({
                                            row("Этап 1", "q01", "нарушение", "Первый"),
                                            row("", "", "", ""),
                                            row("Этап 1", "q01", "выбор", "Второй"),
                                            row("Этап 1", "", "песня", "Третий"),
                                            row("Этап 2", "", "", ""),
                                            row("Этап 2", "q09", "текст", "=СУММ(A1)"),
                                            row("", "q10", "", ""),
                                        }));
        QVERIFY(reading);
        QCOMPARE(doubtsOf(*reading),
                 (QStringList{QStringLiteral("4 id-repeated"), QStringLiteral("5 id-given"),
                              QStringLiteral("5 type-guessed"), QStringLiteral("7 formula"),
                              QStringLiteral("8 row-passed")}));
        QCOMPARE(reading->read.stages.size(), 2U);
        QCOMPARE(reading->read.stages[0].questions.size(), 3U);
        QCOMPARE(reading->problems.size(), 1U); // the choice has no options
        QCOMPARE(reading->read.stages[1].questions[0].text, QStringLiteral("=СУММ(A1)"));
    }

    void aTableWithoutHeadingsIsNoTemplate()
    {
        QVERIFY(templateIn({}, {{1, row("a", "b", "c", "d")}}).error().code == base::Error::Code::invalid);
        QVERIFY(!templateIn({}, {}));
    }
};

QTEST_APPLESS_MAIN(TemplatesTest)
#include "templates.moc"
