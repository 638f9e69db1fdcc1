// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edition.h"

#include <QTest>

using namespace domain;

namespace {

Measure measure(const char *number, const char *text, int section = 0)
{
    Measure one;
    one.section = section;
    one.number = QString::fromUtf8(number);
    one.text = QString::fromUtf8(text);
    one.deadline.text = QStringLiteral("март");
    one.responsibleText = QStringLiteral("ОО");
    return one;
}

Roadmap plan()
{
    Roadmap roadmap;
    roadmap.title = QStringLiteral("План");
    roadmap.sections = {{QStringLiteral("1"), QStringLiteral("Подготовка"), 3},
                        {QStringLiteral("2"), QStringLiteral("Итоги"), 7}};
    roadmap.measures = {measure("1.1", "Проведение совещаний с руководителями школ района"),
                        measure("1.2", "Обучение независимых общественных наблюдателей"),
                        measure("1.3", "Подготовка кабинетов и техники к проверочным работам"),
                        measure("2.1", "Анализ результатов проверочных работ в школах", 1)};
    return roadmap;
}

const Continuation &of(const EditionDifference &difference, int after)
{
    for (const Continuation &one : difference.continued)
        if (one.after == after)
            return one;
    qFatal("not continued");
}

} // namespace

class EditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameRoadmapHasNoDifference()
    {
        QVERIFY(differenceOf(plan(), plan()).isEmpty());
        QVERIFY(isEditionOf(plan(), plan()));
        QCOMPARE(fingerprintOf(plan()), fingerprintOf(plan()));
        QVERIFY(differenceOf(Roadmap(), Roadmap()).isEmpty());
        QVERIFY(!isEditionOf(Roadmap(), plan()));
    }

    void linesAndDoubtsDoNotChangeTheFingerprint()
    {
        Roadmap other = plan();
        other.measures[0].line = 99;
        other.doubts.push_back({});
        other.measures[0].text = QStringLiteral(" Проведение  совещаний с руководителями школ района");
        QCOMPARE(fingerprintOf(other), fingerprintOf(plan()));
        other.measures[0].deadline.text = QStringLiteral("апрель");
        QVERIFY(fingerprintOf(other) != fingerprintOf(plan()));
    }

    void changedFieldsAreListed()
    {
        Roadmap newer = plan();
        newer.measures[1].deadline.text = QStringLiteral("апрель");
        newer.measures[1].text = QStringLiteral("Обучение и подготовка независимых общественных наблюдателей");
        const EditionDifference difference = differenceOf(plan(), newer);
        QCOMPARE(difference.continued.size(), 4u);
        const Continuation &one = of(difference, 1);
        QCOMPARE(one.before, 1);
        QVERIFY(!one.isMoved);
        QCOMPARE(one.changes.size(), 2u);
        QCOMPARE(nameOf(one.changes[0].field), QStringLiteral("text"));
        QCOMPARE(one.changes[1],
                 (FieldChange{FieldChange::Field::deadline, QStringLiteral("март"), QStringLiteral("апрель")}));
        QVERIFY(!difference.isEmpty());
    }

    void anInsertedMeasureRenumbersTheOthers()
    {
        Roadmap newer = plan();
        newer.measures.insert(newer.measures.begin(), measure("1.1", "Издание приказа о сроках"));
        newer.measures[1].number = QStringLiteral("1.2");
        newer.measures[2].number = QStringLiteral("1.3");
        newer.measures[3].number = QStringLiteral("1.4");
        const EditionDifference difference = differenceOf(plan(), newer);
        QCOMPARE(difference.added, std::vector<int>{0});
        QVERIFY(difference.removed.empty());
        QCOMPARE(of(difference, 1).before, 0);
        QCOMPARE(of(difference, 3).before, 2);
        QVERIFY(!of(difference, 3).isMoved);
        QCOMPARE(nameOf(of(difference, 3).changes[0].field), QStringLiteral("number"));
    }

    void aNumberWithAnotherTextIsAnotherMeasure()
    {
        Roadmap newer = plan();
        newer.measures[2].text = QStringLiteral("Открытие горячей линии для родителей");
        const EditionDifference difference = differenceOf(plan(), newer);
        QCOMPARE(difference.added, std::vector<int>{2});
        QCOMPARE(difference.removed, std::vector<int>{2});
    }

    void aMeasureThatChangedPlacesIsMoved()
    {
        Roadmap newer = plan();
        std::swap(newer.measures[0], newer.measures[2]);
        newer.measures[0].section = 1;
        const EditionDifference difference = differenceOf(plan(), newer);
        QCOMPARE(of(difference, 0).before, 2);
        QVERIFY(of(difference, 0).isMoved);
        QVERIFY(!of(difference, 3).isMoved);
    }

    void similarityGoesFromNoneToAll()
    {
        QCOMPARE(similarityOf(QStringLiteral("Анализ результатов"), QStringLiteral("анализ, результаты")), 1.0);
        QCOMPARE(similarityOf(QStringLiteral("Анализ"), QStringLiteral("Обучение")), 0.0);
    }
};

QTEST_APPLESS_MAIN(EditionsTest)
#include "editions.moc"
