// SPDX-License-Identifier: GPL-3.0-or-later
// How other regions' papers come out of copying and scanning: nothing may get lost or land in another column.
#include "books.h"

#include <QTest>

using namespace document;
using Code = domain::Doubt::Code;

class DamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeaderOverSeveralLinesIsPutTogether()
    {
        const auto roadmap = read("План мероприятий на 2025 год\n№\nп/п\tМероприятия\tПланируемый срок\nпроведения\t"
                                  "Ответственные\nлица\n1.1.\tПервое\tмарт\tОО\n1.2.\tВторое\tмай\tМОУО\n");
        QCOMPARE(numbersOf(roadmap), list("1.1 1.2"));
        QCOMPARE(roadmap.title, QStringLiteral("План мероприятий на 2025 год"));
        QCOMPARE(roadmap.measures.at(1).deadline.text, QStringLiteral("май"));
        QCOMPARE(roadmap.measures.at(1).responsibleText, QStringLiteral("МОУО"));
        QVERIFY(roadmap.doubts.empty());
    }

    void aTitleAboveAWholeHeaderStaysATitle()
    {
        const auto roadmap = read("План мероприятий на 2025 год\nПодготовка\n№\tМероприятие\tСрок\tОтветственный\n"
                                  "1\tПервое\tмарт\tОО\n");
        QCOMPARE(roadmap.title, QStringLiteral("План мероприятий на 2025 год Подготовка"));
        QCOMPARE(numbersOf(roadmap), list("1"));
    }

    void aCutRowWithItsEmptyNumberCellKeepsItsColumns()
    {
        const auto roadmap = read("План мероприятий на 2025 год\n№\tМероприятие\tСрок\tОтветственный\tРезультат\n"
                                  "1\tНаправить письма о порядке\tфевраль-\tУправление\tПисьма\n"
                                  "\tпроведения ВПР\tмарт\tобразования\n"
                                  "2\tВторое\tмай\tОО\tПриказ\n\tБез номера\tиюнь\tОО\n");
        QCOMPARE(textOf(roadmap, 0), QStringLiteral("Направить письма о порядке проведения ВПР"));
        QCOMPARE(roadmap.measures.at(0).deadline.text, QStringLiteral("февраль- март"));
        QCOMPARE(roadmap.measures.at(0).responsibleText, QStringLiteral("Управление образования"));
        QCOMPARE(textOf(roadmap, 2), QStringLiteral("Без номера"));
        QCOMPARE(roadmap.measures.at(2).deadline.text, QStringLiteral("июнь"));
    }

    void aMeasureInTheWordsOfAHeaderIsNotDropped()
    {
        const auto roadmap = read("План работы на 2025 год\n\nМероприятие\tСроки\tОтветственные\nПервое\tмарт\tОО\n"
                                  "Отчёт на сайте\tв 10-дневный срок после завершения\tОтв. за сайт\n"
                                  "Мероприятие\tСроки\tОтветственные\nТретье\tмай\tОО\n");
        QCOMPARE(roadmap.measures.size(), 3u);
        QCOMPARE(textOf(roadmap, 1), QStringLiteral("Отчёт на сайте"));
        QCOMPARE(countOf(roadmap, Code::headerRepeated), 1);
    }

    void aFigureReadAsALetterStillNumbersTheRow()
    {
        const auto roadmap = read("Дорожная карта на 2025 год\n№\tМероприятие\tСрок\tОтветственный\n"
                                  "1.1\tПервое\tмарт\tОО\n1.З\tВторое\tмай\tОО\n2а\tТретье\tмай\tОО\n");
        QCOMPARE(numbersOf(roadmap), list("1.1 1.З 2а"));
    }

    void daysUnderAMonthBelongToIt()
    {
        const auto roadmap = read("План мероприятий на 2025 год\n№\tМероприятие\tМарт\tАпр.\tОтветственный\n"
                                  "1\tПервое\t+\t\tОО\n2\tВторое\t\t11-30\tОО\n");
        QCOMPARE(roadmap.measures.at(0).deadline.text, QStringLiteral("Март"));
        QCOMPARE(roadmap.measures.at(1).deadline.text, QStringLiteral("11-30 Апр."));
        QCOMPARE(roadmap.measures.at(1).deadline.windows.at(0).to.value_or(QDate()), QDate(2025, 4, 30));
    }

    void theInstitutionOnTopIsWhoseRoadmapItIs()
    {
        const auto school = read("Муниципальное бюджетное общеобразовательное учреждение\n«Заречная школа»\n\n"
                                 "План мероприятий на 2025 год\nМероприятие\tСрок\nПервое\tмарт\n");
        QCOMPARE(school.organisation,
                 QStringLiteral("Муниципальное бюджетное общеобразовательное учреждение «Заречная школа»"));
        QCOMPARE(domain::nameOf(school.level), QStringLiteral("school"));
        const auto lyceum = read("Дорожная карта МАОУ «Лицей № 5» на 2025 год\n\nУтверждена приказом директора от "
                                 "31.08.2024 № 145\n\nМероприятие\tСрок\nПервое\tмарт\n");
        QCOMPARE(lyceum.organisation, QStringLiteral("МАОУ «Лицей № 5»"));
    }
};

QTEST_APPLESS_MAIN(DamageTest)
#include "damage.moc"
