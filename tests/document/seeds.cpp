// SPDX-License-Identifier: GPL-3.0-or-later
// The five official documents that lie beside the project, not in it. Only numbers are kept here, none of their texts.
#include "books.h"
#include "document/roadmap_json.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace document;
using Code = domain::Doubt::Code;

namespace {

QString seedPath(int index)
{
    const QDir folder(underSource("../shared/seeds"));
    const QStringList found = folder.entryList({QStringLiteral("%1_*.txt").arg(index, 3, 10, QLatin1Char('0'))});
    return found.isEmpty() ? QString() : folder.filePath(found.first());
}

/// Number, section, kind and windows of every measure: «1.1 1 by ..2024-01-22».
QStringList summaryOf(const domain::Roadmap &roadmap)
{
    QStringList lines;
    for (const domain::Measure &measure : roadmap.measures) {
        QString line = measure.number + QLatin1Char(' ');
        line +=
            measure.section ? roadmap.sections[static_cast<std::size_t>(*measure.section)].number : QStringLiteral("-");
        line += QLatin1Char(' ') + domain::nameOf(measure.deadline.kind);
        for (const domain::Window &window : measure.deadline.windows) {
            line += QLatin1Char(' ') + (window.from ? window.from->toString(Qt::ISODate) : QString())
                + QStringLiteral("..") + (window.to ? window.to->toString(Qt::ISODate) : QString());
        }
        lines.append(line);
    }
    return lines;
}

} // namespace

class SeedsTest : public QObject
{
    Q_OBJECT

private:
    domain::Roadmap m_seeds[5];

    int all(Code code) const
    {
        int count = 0;
        for (const domain::Roadmap &roadmap : m_seeds)
            count += countOf(roadmap, code);
        return count;
    }

    QStringList linesOf(int seed, Code code) const
    {
        QStringList lines;
        for (const domain::Doubt &doubt : m_seeds[seed].doubts) {
            if (doubt.code == code)
                lines.append(QString::number(doubt.line));
        }
        return lines;
    }

    const domain::Measure &measure(int seed, const char *number) const
    {
        const auto &all = m_seeds[seed].measures;
        return *std::find_if(all.begin(), all.end(),
                             [&](const domain::Measure &one) { return one.number == QString::fromUtf8(number); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 5; ++i) {
            if (seedPath(i).isEmpty())
                QSKIP("the official documents are not here (../shared/seeds): nothing to compare with");
            m_seeds[i] = roadmapOf(bytesOfFile(seedPath(i)));
        }
    }

    void everyMeasureAndSectionIsFound()
    {
        const int measures[] = {18, 21, 14, 20, 15};
        const int sections[] = {0, 4, 0, 3, 4};
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(static_cast<int>(m_seeds[i].measures.size()), measures[i]);
            QCOMPARE(static_cast<int>(m_seeds[i].sections.size()), sections[i]);
        }
    }

    void numbersSectionsKindsAndWindowsAreAsExpected()
    {
        QStringList different;
        for (int i = 0; i < 5; ++i) {
            const QString path = underSource("tests/golden/roadmaps/seed-%1.txt").arg(i);
            const QString actual = summaryOf(m_seeds[i]).join(QLatin1Char('\n')) + QLatin1Char('\n');
            const QString expected = QString::fromUtf8(bytesOfFile(path));
            if (actual == expected)
                continue;
            QFile file(QStringLiteral(VERSTA_BINARY_DIR "/seed-%1.fail").arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(actual.toUtf8());
            different.append(file.fileName());
        }
        QVERIFY2(
            different.isEmpty(),
            qPrintable(different.join(QStringLiteral(", ")) + QStringLiteral(" differ from tests/golden/roadmaps")));
    }

    void passportsSayWhatThePapersSay()
    {
        const auto order = [&](int seed, int index) {
            const domain::Order &one = m_seeds[seed].orders.at(static_cast<std::size_t>(index));
            return one.place + QLatin1Char(' ') + one.number.value_or(QStringLiteral("null")) + QLatin1Char(' ')
                + (one.date ? one.date->toString(Qt::ISODate) : QStringLiteral("null"));
        };
        QCOMPARE(order(0, 0), QStringLiteral("order 4073 2024-05-21"));
        QCOMPARE(order(0, 1), QStringLiteral("stamp 4073 2024-11-27"));
        QCOMPARE(order(1, 0), QStringLiteral("order 10 2024-01-10"));
        QCOMPARE(order(1, 1), QStringLiteral("stamp null 2024-01-10"));
        QCOMPARE(order(2, 0), QStringLiteral("order 1621 2022-06-29"));
        QCOMPARE(order(2, 1), QStringLiteral("stamp 4621 2022-06-29"));
        QCOMPARE(order(3, 0), QStringLiteral("order 99п 2022-03-19"));
        QCOMPARE(order(3, 1), QStringLiteral("stamp 99-р 2022-03-11"));
        QVERIFY(m_seeds[4].orders.empty());
        for (int i = 0; i < 4; ++i)
            QCOMPARE(m_seeds[i].orders.size(), 2u);

        const domain::Level levels[] = {domain::Level::region, domain::Level::municipality, domain::Level::region,
                                        domain::Level::municipality, domain::Level::municipality};
        const QString signers[] = {QStringLiteral("Балакирева"), QStringLiteral("Митяшова"), QStringLiteral("Пфетцер"),
                                   QStringLiteral("Гуляев"), QString()};
        const QString controllers[] = {QStringLiteral("Лысых"), QStringLiteral("Митяшова"), QStringLiteral("Лысых"),
                                       QStringLiteral("Карнилову"), QString()};
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(m_seeds[i].level, levels[i]);
            QVERIFY(m_seeds[i].signedBy.endsWith(signers[i]));
            QVERIFY2(m_seeds[i].controlledBy.endsWith(controllers[i]), qPrintable(m_seeds[i].controlledBy));
            QVERIFY(!m_seeds[i].title.isEmpty());
            QVERIFY(!m_seeds[i].title.contains(QStringLiteral("**")));
        }
    }

    void contradictingOrdersAreDoubted()
    {
        const int expected[] = {1, 0, 1, 1, 0};
        for (int i = 0; i < 5; ++i)
            QCOMPARE(countOf(m_seeds[i], Code::orderContradiction), expected[i]);
    }

    void plansRunOverTheirYears()
    {
        const QDate from[] = {{2025, 1, 1}, {2024, 1, 1}, {2022, 9, 1}, {2021, 9, 1}, {2025, 9, 1}};
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_seeds[i].period->from, from[i]);
    }

    void cutRowsAreJoinedCellByCell()
    {
        QCOMPARE(all(Code::continuationJoined), 3);
        QCOMPARE(linesOf(1, Code::continuationJoined),
                 (QStringList{QStringLiteral("58"), QStringLiteral("68"), QStringLiteral("75")}));
        QVERIFY(measure(1, "1.5").expected->endsWith(QStringLiteral(" в общеобразовательных организациях")));
        QCOMPARE(measure(1, "1.5").responsibleText, QStringLiteral("МКУ РИМЦ"));
        QVERIFY(measure(1, "2.2").expected->endsWith(QStringLiteral(". Исполнение плана-графика проведения ВПР")));
        QVERIFY(measure(1, "3.3").text.endsWith(QStringLiteral("проведения и Объективного оценивания ВПР")));
    }

    void repeatedHeadersAreDropped()
    {
        QCOMPARE(linesOf(0, Code::headerRepeated), QStringList{QStringLiteral("54")});
        QCOMPARE(linesOf(2, Code::headerRepeated), (QStringList{QStringLiteral("48"), QStringLiteral("58")}));
        QCOMPARE(all(Code::headerRepeated), 3);
    }

    void aHeadingInsideACellOpensItsSection()
    {
        QCOMPARE(linesOf(3, Code::headingInCell), QStringList{QStringLiteral("73")});
        QCOMPARE(m_seeds[3].sections.front().line, 73);
        QCOMPARE(measure(3, "1.1").text.count(QStringLiteral(" - ")), 11);
        for (const domain::Measure &one : m_seeds[3].measures)
            QVERIFY(!one.text.contains(QLatin1Char('<'))
                    && !one.expected.value_or(QString()).contains(QLatin1Char('<')));
    }

    void aShiftedCellIsOnlyProposed()
    {
        QCOMPARE(measure(3, "3.2").deadline.kind, domain::Deadline::Kind::none);
        QVERIFY(measure(3, "3.2").deadline.windows.empty());
        QVERIFY(measure(3, "3.2").responsibleText.isEmpty());
        QVERIFY(!measure(3, "3.2").expected);
        const auto &doubts = m_seeds[3].doubts;
        QVERIFY(std::any_of(doubts.begin(), doubts.end(), [](const domain::Doubt &doubt) {
            return doubt.code == Code::cellShifted && doubt.measure == QStringLiteral("3.2") && doubt.proposal;
        }));
        QCOMPARE(all(Code::deadlineEmpty), 1);
    }

    void ghostColumnsAreFoldedAway()
    {
        QCOMPARE(measure(3, "3.4").responsibleText, QStringLiteral("Руководители ОУ"));
        QVERIFY(measure(3, "3.4").expected->startsWith(QStringLiteral("Протоколы")));
        QVERIFY(countOf(m_seeds[3], Code::ghostColumn) >= 1);
        QCOMPARE(countOf(m_seeds[1], Code::duplicateCell), 5);
        QCOMPARE(measure(1, "4.4").responsibleText, QStringLiteral("образовательные организации"));
    }

    void numbersAreTexts()
    {
        QCOMPARE(m_seeds[1].measures[9].number, QStringLiteral("1.10"));
        QCOMPARE(m_seeds[1].measures[9].line, 63);
        QCOMPARE(m_seeds[3].measures.back().number, QStringLiteral("3.5"));
    }

    void onlyTablesWithAResultColumnGiveResults()
    {
        for (int seed : {0, 2}) {
            for (const domain::Measure &one : m_seeds[seed].measures)
                QVERIFY(!one.expected);
        }
        for (int seed : {1, 4}) {
            for (const domain::Measure &one : m_seeds[seed].measures)
                QVERIFY(one.expected && !one.expected->isEmpty());
        }
    }

    void aBrokenOffTextIsDoubted()
    {
        QVERIFY(linesOf(3, Code::textCut).contains(QStringLiteral("90")));
        QCOMPARE(all(Code::textCut), 1);
    }

    void latinLettersInRussianWordsAreDoubted()
    {
        QCOMPARE(linesOf(1, Code::mixedScript),
                 (QStringList{QStringLiteral("64"), QStringLiteral("66"), QStringLiteral("70")}));
        QCOMPARE(all(Code::mixedScript), 3);
    }
};

QTEST_APPLESS_MAIN(SeedsTest)
#include "seeds.moc"
