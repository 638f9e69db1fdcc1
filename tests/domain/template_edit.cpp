// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/templates/template_edit.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using domain::ChecklistTemplate;
using domain::RowPlace;

namespace {

/// «A:ab C:» is a stage A of the questions a and b, and an empty stage C.
ChecklistTemplate made(const QString &shape)
{
    ChecklistTemplate all;
    for (const QString &part : shape.split(QLatin1Char(' '))) {
        domain::Stage stage{part.left(1), part.left(1), {}};
        for (const QChar letter : part.mid(2)) {
            domain::Question question;
            question.id = letter;
            stage.questions.push_back(question);
        }
        all.stages.push_back(stage);
    }
    return all;
}

QString shapeOf(const ChecklistTemplate &all)
{
    QStringList parts;
    for (const domain::Stage &stage : all.stages) {
        QString part = stage.id + QLatin1Char(':');
        for (const domain::Question &question : stage.questions)
            part += question.id;
        parts << part;
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TemplateEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreStagesAndTheirQuestions()
    {
        const auto all = made(QStringLiteral("A:ab B: C:c"));
        QCOMPARE(domain::rowCount(all), 6);
        QCOMPARE(domain::placeAt(all, 0), (RowPlace{0, -1}));
        QCOMPARE(domain::placeAt(all, 2), (RowPlace{0, 1}));
        QCOMPARE(domain::placeAt(all, 3), (RowPlace{1, -1}));
        QCOMPARE(domain::placeAt(all, 5), (RowPlace{2, 0}));
        QVERIFY(!domain::placeAt(all, 6) && !domain::placeAt(all, -1));
        QCOMPARE(domain::rowOfQuestion(all, QStringLiteral("c")), 5);
        QCOMPARE(domain::rowOfStage(all, QStringLiteral("C")), 4);
        QCOMPARE(domain::rowOfQuestion(all, QStringLiteral("A")), -1);
    }

    void aRowIsDroppedWhereItIsLetGo_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("shape");
        QTest::addColumn<int>("now");
        const QString same = QStringLiteral("A:abc B:d C:");
        QTest::newRow("down in its stage") << 1 << 3 << QStringLiteral("A:bac B:d C:") << 2;
        QTest::newRow("up in its stage") << 3 << 1 << QStringLiteral("A:cab B:d C:") << 1;
        QTest::newRow("to the end of another") << 1 << 6 << QStringLiteral("A:bc B:da C:") << 5;
        QTest::newRow("before a stage is the end of the one above") << 5 << 4 << QStringLiteral("A:abcd B: C:") << 4;
        QTest::newRow("into the empty one") << 1 << 7 << QStringLiteral("A:bc B:d C:a") << 6;
        QTest::newRow("above the first stage is its beginning") << 2 << 0 << QStringLiteral("A:bac B:d C:") << 1;
        QTest::newRow("where it stands") << 2 << 2 << same << -1;
        QTest::newRow("behind itself") << 2 << 3 << same << -1;
        QTest::newRow("a stage to the end") << 0 << 7 << QStringLiteral("B:d C: A:abc") << 3;
        QTest::newRow("a stage to the top") << 6 << 0 << QStringLiteral("C: A:abc B:d") << 0;
        QTest::newRow("a stage into another comes after it") << 6 << 2 << QStringLiteral("A:abc C: B:d") << 4;
        QTest::newRow("a stage among its own questions") << 0 << 2 << same << -1;
        QTest::newRow("no such row") << 7 << 1 << same << -1;
        QTest::newRow("no such place") << 1 << 8 << same << -1;
    }

    void aRowIsDroppedWhereItIsLetGo()
    {
        QFETCH(int, row);
        QFETCH(int, before);
        auto all = made(QStringLiteral("A:abc B:d C:"));
        QTEST(domain::moveRow(all, row, before), "now");
        QTEST(shapeOf(all), "shape");
    }

    void stepsGoOverTheEdgesOfStages()
    {
        auto all = made(QStringLiteral("A:a B:b"));
        QCOMPARE(domain::stepRow(all, 1, true), 2);
        QCOMPARE(shapeOf(all), QStringLiteral("A: B:ab"));
        QCOMPARE(domain::stepRow(all, 2, false), 1);
        QCOMPARE(shapeOf(all), QStringLiteral("A:a B:b"));
        QCOMPARE(domain::stepRow(all, 1, false), -1);
        QCOMPARE(domain::stepRow(all, 3, true), -1);
        QCOMPARE(domain::stepRow(all, 0, true), 2);
        QCOMPARE(shapeOf(all), QStringLiteral("B:b A:a"));
        QCOMPARE(domain::stepRow(all, 2, true), -1);
        QCOMPARE(domain::stepRow(all, 2, false), 0);
        QCOMPARE(shapeOf(all), QStringLiteral("A:a B:b"));
    }

    void whateverIsMovedNothingIsLost()
    {
        QRandomGenerator chance(20260421);
        auto all = made(QStringLiteral("A:abcd B: C:efg D:h"));
        for (int i = 0; i < 2000; ++i) {
            const int count = domain::rowCount(all);
            const int row = chance.bounded(count);
            const auto place = *domain::placeAt(all, row);
            const auto &stage = all.stages[std::size_t(place.stage)];
            const QString id = place.isStage() ? stage.id : stage.questions[std::size_t(place.question)].id;
            const int now = i % 2 == 0 ? domain::moveRow(all, row, chance.bounded(count + 1))
                                       : domain::stepRow(all, row, chance.bounded(2) == 0);
            QCOMPARE(domain::rowCount(all), 12);
            const int found = place.isStage() ? domain::rowOfStage(all, id) : domain::rowOfQuestion(all, id);
            QCOMPARE(found, now < 0 ? row : now);
        }
        QString letters = shapeOf(all).remove(QLatin1Char(' ')).remove(QLatin1Char(':'));
        std::sort(letters.begin(), letters.end());
        QCOMPARE(letters, QStringLiteral("ABCDabcdefgh"));
    }

    void whatIsAddedHasAnIdOfItsOwn()
    {
        auto all = made(QStringLiteral("A:ab"));
        QCOMPARE(domain::addStage(all, QStringLiteral("Новый этап")), 3);
        QCOMPARE(domain::addQuestion(all, 0), 1);
        QCOMPARE(domain::addQuestion(all, 4), 5);
        QCOMPARE(domain::duplicateRow(all, 2), 3);
        QCOMPARE(domain::duplicateRow(all, 0), -1);
        QCOMPARE(domain::addQuestion(all, 99), -1);
        std::set<QString> ids;
        for (const domain::Stage &stage : all.stages)
            for (const domain::Question &question : stage.questions)
                QVERIFY(ids.insert(question.id).second && domain::isTemplateWord(question.id));
        QCOMPARE(ids.size(), std::size_t(5));
        QVERIFY(domain::isTemplateWord(all.stages.back().id));
    }

    void aStageGoesWithItsQuestions()
    {
        auto all = made(QStringLiteral("A:ab B:c"));
        QVERIFY(domain::removeRow(all, 1));
        QCOMPARE(shapeOf(all), QStringLiteral("A:b B:c"));
        QVERIFY(domain::removeRow(all, 0));
        QCOMPARE(shapeOf(all), QStringLiteral("B:c"));
        QVERIFY(!domain::removeRow(all, 2));
    }

    void optionsAreTypedALineEach()
    {
        const auto options = domain::optionsIn(QStringLiteral("yes: Да\nНет\n\nЧасть: почти"));
        QCOMPARE(options,
                 (std::vector<domain::Option>{{QStringLiteral("yes"), QStringLiteral("Да")},
                                              {QStringLiteral("a2"), QStringLiteral("Нет")},
                                              {QStringLiteral("a3"), QStringLiteral("Часть: почти")}}));
        QCOMPARE(domain::optionsIn(domain::textOf(options)), options);
    }
};

QTEST_GUILESS_MAIN(TemplateEdit)
#include "template_edit.moc"
