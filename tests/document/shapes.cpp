// SPDX-License-Identifier: GPL-3.0-or-later
// One rule a test: what other regions' papers look like, each in a few lines.
#include "books.h"
#include "document/columns.h"
#include "document/numbering.h"

#include <QTest>

using namespace document;
using Code = domain::Doubt::Code;

class ShapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreToldByTheirWordsInAnyOrder()
    {
        const auto columns = columnsOf({QStringLiteral("Дата"), QStringLiteral("Кто отвечает"),
                                        QStringLiteral("Содержание работы"), QStringLiteral("№")});
        QVERIFY(!columns || columns->find(Role::text) == 2);
        const auto usual =
            columnsOf({QStringLiteral("Ответственный"), QStringLiteral("Сроки проведения"),
                       QStringLiteral("Мероприятие"), QStringLiteral("Ожидаемый результат"), QStringLiteral("№ п/п")});
        QVERIFY(usual);
        QCOMPARE(usual->find(Role::responsible), 0);
        QCOMPARE(usual->find(Role::deadline), 1);
        QCOMPARE(usual->find(Role::text), 2);
        QCOMPARE(usual->find(Role::expected), 3);
        QCOMPARE(usual->find(Role::number), 4);
        QVERIFY(!columnsOf({QStringLiteral("№ п/п"), QStringLiteral("Ф.И.О."), QStringLiteral("Должность"),
                            QStringLiteral("Подпись")}));
        QVERIFY(!columnsOf({QStringLiteral("Дата"), QStringLiteral("Класс"), QStringLiteral("Предмет"),
                            QStringLiteral("Ответственный")}));
        QVERIFY(isForeignHeader({QStringLiteral("Дата"), QStringLiteral("Класс"), QStringLiteral("Предмет"),
                                 QStringLiteral("Ответственный")}));
        QVERIFY(isHeaderWord(QStringLiteral("Сроки")) && !isHeaderWord(QStringLiteral("Школа № 1")));
        QVERIFY(!columnsOf({QStringLiteral("2.1"), QStringLiteral("Мониторинг мероприятий"),
                            QStringLiteral("по срокам"), QStringLiteral("Ответственные")}));
    }

    void numbersAreTakenOffTheFront()
    {
        QCOMPARE(leadingNumber(QStringLiteral("Раздел 2. Контроль")).number, QStringLiteral("2"));
        QCOMPARE(leadingNumber(QStringLiteral("IV. Итоги")).rest, QStringLiteral("Итоги"));
        QCOMPARE(leadingNumber(QStringLiteral("1.10. Проверить")).number, QStringLiteral("1.10"));
        QCOMPARE(leadingNumber(QStringLiteral("3. Разъяснение")).rest, QStringLiteral("Разъяснение"));
        QVERIFY(leadingNumber(QStringLiteral("4 класс пишет")).number.isEmpty());
        QVERIFY(leadingNumber(QStringLiteral("2025 год")).number.isEmpty());
        QVERIFY(isNumberAlone(QStringLiteral("1.1.")) && isNumberAlone(QStringLiteral("IV"))
                && !isNumberAlone(QStringLiteral("1 а")));
        QCOMPARE(bareNumber(QStringLiteral(" 2.10. ")), QStringLiteral("2.10"));
    }

    void aListOfPeopleOrAScheduleAfterThePlanIsNoPlan()
    {
        const auto roadmap =
            read("Дорожная карта на 2025 год\n\n№\tМероприятие\tСрок\tОтветственный\n1\tПровести собрание\tмарт\tОО\n\n"
                 "Директор\t\tИ.И. Иванов\n\n№ п/п\tНаименование ОО\tФ.И.О.\tПодпись\n1\tШкола 1\tПетров П.П.\t\n\n"
                 "Дата\tКласс\tПредмет\tОтветственный\n12.04.2025\t5\tматематика\tСидоров\n");
        QCOMPARE(numbersOf(roadmap), list("1"));
    }

    void severalPlansInOneDocumentAreAllRead()
    {
        const auto roadmap =
            read("Дорожная карта на 2025 год\n\n№\tМероприятие\tСрок\tОтветственный\n1\tПервое\tмарт\tОО\n\n"
                 "Приложение 2\nПлан работы с родителями\n\nМероприятие\tДата\tИсполнитель\nВторое\tапрель\tОО\n");
        QCOMPARE(roadmap.measures.size(), 2u);
        QCOMPARE(textOf(roadmap, 1), QStringLiteral("Второе"));
        QCOMPARE(countOf(roadmap, Code::headerRepeated), 0);
    }

    void eachSectionMayHaveItsOwnTable()
    {
        const auto roadmap = read(
            "План мероприятий на 2025 год\n\n1. Кадры\n\n№\tМероприятие\tСрок\tОтветственный\n1.1\tПервое\tмарт\tОО\n\n"
            "2. Контроль\n\n№\tМероприятие\tСрок\tОтветственный\n2.1\tВторое\tапрель\tОО\n");
        QCOMPARE(roadmap.sections.size(), 2u);
        QCOMPARE(roadmap.sections[1].title, QStringLiteral("Контроль"));
        QCOMPARE(roadmap.measures[1].section.value_or(-1), 1);
    }

    void aSectionMayStandBesideItsNumber()
    {
        const auto roadmap = read("Дорожная "
                                  "карта\n№\tМероприятие\tСрок\tОтветственный\n1.\tОрганизация\t\t\n1.1."
                                  "\tПервое\tмарт\tОО\nII\tКонтроль\t\t\n2.1.\tВторое\tапрель\tОО\n");
        QCOMPARE(roadmap.sections.size(), 2u);
        QCOMPARE(roadmap.sections[1].number, QStringLiteral("II"));
        QCOMPARE(numbersOf(roadmap), list("1.1 2.1"));
    }

    void aMeasureWithoutItsOtherCellsIsStillAMeasure()
    {
        const auto roadmap = read(
            "Дорожная "
            "карта\n№\tМероприятие\tСрок\tОтветственный\n1\tПервое\tмарт\tОО\n2\tВторое\t\t\n3\tТретье\tмай\tОО\n");
        QCOMPARE(numbersOf(roadmap), list("1 2 3"));
        QCOMPARE(countOf(roadmap, Code::deadlineEmpty), 1);
    }

    void titlesWithoutNumbersAreSections()
    {
        const auto roadmap = read("Дорожная "
                                  "карта\n№\tМероприятие\tСрок\tОтветственный\nОрганизация\t\t\t\n1\tПервое\tмарт\tОО\n"
                                  "\nКонтроль\t\t\t\n2\tВторое\tапрель\tОО\n");
        QCOMPARE(roadmap.sections.size(), 2u);
        QVERIFY(roadmap.sections[1].number.isEmpty());
        QCOMPARE(countOf(roadmap, Code::continuationJoined), 0);
    }

    void numbersOfColumnsAreNoMeasure()
    {
        const auto roadmap =
            read("Дорожная карта\n№\tМероприятие\tСрок\tОтветственный\n1\t2\t3\t4\n1\tПервое\tмарт\tОО\n");
        QCOMPARE(roadmap.measures.size(), 1u);
    }

    void aLineBreakInsideACellDoesNotCutTheRow()
    {
        const auto roadmap = read("Дорожная карта\n№\tМероприятие\tСрок\tОтветственный\n1\tПровести собрание\nдля "
                                  "родителей\tмарт\tОО\n2\tВторое\tмай\tОО\n");
        QCOMPARE(textOf(roadmap, 0), QStringLiteral("Провести собрание для родителей"));
        QCOMPARE(roadmap.measures[0].deadline.text, QStringLiteral("март"));
        QCOMPARE(numbersOf(roadmap), list("1 2"));
    }

    void aTableMayHaveNoNumbers()
    {
        const auto roadmap = read("План мероприятий на 2025 год\nМероприятие\tСрок\tОтветственный\nПервое "
                                  "дело\tмарт\tОО\nВторое дело и\tапрель\tОО\nещё кое-что\t\t\n2.1. Третье\tмай\tОО\n");
        QCOMPARE(roadmap.measures.size(), 3u);
        QCOMPARE(textOf(roadmap, 1), QStringLiteral("Второе дело и ещё кое-что"));
        QCOMPARE(roadmap.measures[2].number, QStringLiteral("2.1"));
        QCOMPARE(textOf(roadmap, 2), QStringLiteral("Третье"));
    }

    void pageNumbersAndFootersAreNoSections()
    {
        const auto roadmap = read("Дорожная "
                                  "карта\n№\tМероприятие\tСрок\tОтветственный\n1\tПервое\tмарт\tОО\n\n2\n\n2\tВторое\tм"
                                  "ай\tОО\n\nСтраница 3 из 4\n\n3\tТретье\tмай\tОО\n");
        QCOMPARE(numbersOf(roadmap), list("1 2 3"));
        QVERIFY(roadmap.sections.empty());
    }

    void alignedColumnsOfAPdfAreRead()
    {
        const auto roadmap = read("Дорожная карта на 2025 год\n\n"
                                  "№     Мероприятие                 Срок          Ответственный\n"
                                  "1     Провести собрание           март          ОО\n"
                                  "      для родителей               2025 г.\n"
                                  "2     Подвести итоги              май           ОО\n");
        QCOMPARE(roadmap.measures.size(), 2u);
        QCOMPARE(textOf(roadmap, 0), QStringLiteral("Провести собрание для родителей"));
        QCOMPARE(roadmap.measures[0].deadline.text, QStringLiteral("март 2025 г."));
    }

    void aLetterIsNoRoadmap()
    {
        const auto roadmap = read("Уважаемые коллеги!\n\nНапоминаем о проверочных работах.\n\nДиректор\tИ.И. Иванов\n");
        QVERIFY(roadmap.measures.empty());
        QCOMPARE(countOf(roadmap, Code::notARoadmap), 1);
    }

    void ordersThatThePreambleCitesDoNotCount()
    {
        const auto roadmap = read("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\n\nПРИКАЗ\n\nот 01.02.2025 № 5\n\nО плане\n\nНа основании "
                                  "приказа министерства от 03.03.2024 № 77\n\nПРИКАЗЫВАЮ:\n\n"
                                  "Утверждено\nприказом управления\nот ________ № ___\n\nДорожная карта на 2025 "
                                  "год\n№\tМероприятие\tСрок\tОтветственный\n1\tПервое\tмарт\tОО\n");
        QCOMPARE(roadmap.orders.size(), 1u);
        QCOMPARE(roadmap.orders[0].number.value_or(QString()), QStringLiteral("5"));
        QCOMPARE(roadmap.orders[0].date.value_or(QDate()), QDate(2025, 2, 1));
        QCOMPARE(countOf(roadmap, Code::orderContradiction), 0);
    }

    void levelsAreToldByWords()
    {
        const auto levelOf = [](const char *title) {
            return domain::nameOf(
                read((QByteArray(title) + "\n№\tМероприятие\tСрок\tОтветственный\n1\tПервое\tмарт\tОО\n").constData())
                    .level);
        };
        QCOMPARE(levelOf("Дорожная карта МБОУ СОШ № 3 на 2025 год"), QStringLiteral("school"));
        QCOMPARE(levelOf("Дорожная карта Министерства образования Рязанской области"), QStringLiteral("region"));
        QCOMPARE(levelOf("Дорожная карта в образовательных организациях Лугового района Рязанской области"),
                 QStringLiteral("municipality"));
        QCOMPARE(levelOf("Дорожная карта"), QStringLiteral("unknown"));
    }

    void aDeadlineAndAPartyMayShareACell()
    {
        const auto roadmap =
            read("Дорожная карта на 2025 год\n№\tМероприятие\tСроки, ответственные\n1\tПервое\tянварь, март, МОУО\n");
        QCOMPARE(roadmap.measures.at(0).deadline.text, QStringLiteral("январь, март"));
        QCOMPARE(roadmap.measures.at(0).responsibleText, QStringLiteral("МОУО"));
    }

    void aColumnOfDirectionsIsASectionUnlessTitlesStandAlone()
    {
        const auto plain = read("Дорожная "
                                "карта\n№\tНаправление\tМероприятие\tСрок\n1\tКадры\tПервое\tмарт\n2\tКадры\tВторое\tма"
                                "й\n3\tКонтроль\tТретье\tмай\n");
        QCOMPARE(plain.sections.size(), 2u);
        QCOMPARE(plain.measures[1].section.value_or(-1), 0);
        const auto titled =
            read("Дорожная карта\n№\tНаправление\tМероприятие\tСрок\n1. Подготовка\t\t\t\n1.1\tКадры\tПервое\tмарт\n");
        QCOMPARE(titled.sections.size(), 1u);
        QCOMPARE(titled.sections[0].number, QStringLiteral("1"));
    }

    void brokenCellsInMarkdownAreSewnTogether()
    {
        const auto roadmap = read("Дорожная карта\n\n| № | Мероприятие | Срок | Ответственный |\n|---|---|---|---|\n| "
                                  "1 | Провести собрание\nдля родителей | март | ОО |\n| 2 | Второе | май | ОО |\n");
        QCOMPARE(roadmap.measures.size(), 2u);
        QCOMPARE(textOf(roadmap, 0), QStringLiteral("Провести собрание для родителей"));
    }
};

QTEST_APPLESS_MAIN(ShapesTest)
#include "shapes.moc"
