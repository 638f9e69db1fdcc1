// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observation/findings.h"

#include "domain/observation/review.h"

#include <QTest>

using namespace domain;
using record::Text;

namespace {

Question question(const char *id, QuestionType type = QuestionType::violation)
{
    Question made;
    made.id = QString::fromUtf8(id);
    made.type = type;
    made.text = QStringLiteral("Вопрос ") + made.id;
    return made;
}

ChecklistTemplate sheet()
{
    return {QStringLiteral("t"),
            2,
            QStringLiteral("Лист"),
            {},
            {{QStringLiteral("one"),
              QStringLiteral("Первый"),
              {question("a"), question("b"), question("n", QuestionType::number)}},
             {QStringLiteral("two"), QStringLiteral("Второй"), {question("c")}}}};
}

Checklist filled(std::vector<std::pair<const char *, const char *>> answers, const char *comment = "")
{
    Checklist checklist;
    checklist.templateName = QStringLiteral("t@2");
    checklist.school = QStringLiteral("Школа");
    checklist.schoolClass = QStringLiteral("5А");
    for (const auto &[id, value] : answers)
        checklist.answers[QString::fromUtf8(id)] = {Text(value), QString::fromUtf8(comment)};
    return checklist;
}

VisitState state(bool isBegun, bool isSigned, std::optional<Verdict> verdict, int daysAgo)
{
    const QDate today(2026, 4, 22);
    return stateOf({today.addDays(-daysAgo), isBegun, isSigned, verdict}, today);
}

} // namespace

class FindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void violationsAreCountedInTheTemplatesOrderWithTheirWords()
    {
        Checklist clear = filled({{"c", "unseen"}});
        clear.clearStages = {QStringLiteral("one")};
        Checklist other = filled({{"a", "yes"}});
        other.templateName = QStringLiteral("t@1");
        const auto findings = findingsOf(
            {filled({{"a", "yes"}, {"b", "no"}}, "так было"), clear, filled({{"a", "yes"}}), other}, sheet());
        QCOMPARE(findings.size(), 3U); // the number is no violation
        QCOMPARE(findings[0].question, QStringLiteral("a"));
        QCOMPARE(findings[0].violations, 2);
        QCOMPARE(findings[0].fine, 1);
        QCOMPARE(
            findings[0].texts,
            (std::vector<FindingText>{{0, QStringLiteral("Школа"), QStringLiteral("5А"), QStringLiteral("так было")}}));
        QCOMPARE(findings[1].fine, 2);
        QCOMPARE(findings[2].notSeen, 1);
        QCOMPARE(findings[2].stageTitle, QStringLiteral("Второй"));
    }

    void anAnswerOfTheWrongTypeIsCountedNowhere()
    {
        Checklist wrong = filled({});
        wrong.answers[QStringLiteral("a")].value = std::int64_t(1);
        wrong.answers[QStringLiteral("b")].comment = QStringLiteral("только слова");
        for (const Finding &finding : findingsOf({wrong}, sheet()))
            QCOMPARE(finding.violations + finding.fine + finding.notSeen, 0);
    }

    void aVisitIsLateFromTheDayAfter()
    {
        QCOMPARE(state(false, false, {}, 0), VisitState::planned);
        QCOMPARE(state(true, false, {}, 0), VisitState::underWay);
        QCOMPARE(state(false, false, {}, 1), VisitState::missing);
        QCOMPARE(state(true, false, {}, 1), VisitState::late);
        QCOMPARE(state(true, true, {}, 1), VisitState::handedIn);
        QCOMPARE(state(true, true, Verdict::returned, 1), VisitState::returned);
        QCOMPARE(state(true, true, Verdict::accepted, 0), VisitState::accepted);
        QCOMPARE(state(true, false, Verdict::accepted, 0), VisitState::underWay); // nobody accepts what is not signed
        QCOMPARE(stateOf({}, QDate(2026, 4, 22)), VisitState::planned);
    }

    void oneWhoReturnsOutweighsThoseWhoAccept()
    {
        Review review{base::RecordId{{}, 4}, Verdict::accepted, {}, QStringLiteral("Матвеева")};
        Review other{base::RecordId{{}, 4}, Verdict::returned, QStringLiteral("нет времени"),
                     QStringLiteral("Карнилова")};
        QVERIFY(!verdictOf({}));
        QCOMPARE(verdictOf({review}), std::optional(Verdict::accepted));
        QCOMPARE(verdictOf({review, other}), std::optional(Verdict::returned));
        for (const Review &each : {review, other}) {
            const auto fields = fieldsOf(each);
            QCOMPARE(reviewOf({fields.begin(), fields.end()}), std::optional(each));
        }
        QVERIFY(!reviewOf({{"verdict", Text("sung")}}));
    }
};

QTEST_APPLESS_MAIN(FindingsTest)
#include "findings.moc"
