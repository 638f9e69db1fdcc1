// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/party.h"

#include "genre.h"

#include <QTest>

using namespace domain;

namespace {

QString written(const PartySplit &split)
{
    QString text = split.parties.join(QStringLiteral(" | "));
    for (const Doubt &doubt : split.doubts)
        text += QStringLiteral(" !") + nameOf(doubt.code) + u' ' + doubt.original
            + (doubt.proposal ? u'=' + *doubt.proposal : QString());
    return text;
}

struct Row
{
    const char *text;
    const char *expected;
};

constexpr Row rows[] = {
    {"", ""},
    {"Министерство образования Кузбасса, Государственное казенное учреждение «Кузбасский центр мониторинга качества "
     "образования» (далее - ГКУ КЦМКО)",
     "Министерство образования Кузбасса | ГКУ КЦМКО"},
    {"муниципальные органы управления образованием (далее - МОУО)", "МОУО"},
    {"МОУО, ОО", "МОУО | ОО"},
    {"ГКУ КЦМКО, ИРО Кузбасса МОУО, ОО, ММС", "ГКУ КЦМКО | ИРО Кузбасса | МОУО | ОО | ММС"},
    {"Управление образования, МКУ РИМЦ, образовательные организации", "Управление образования | МКУ РИМЦ | ОО"},
    {"МКУ, РИМЦ, образовательные организации", "МКУ РИМЦ | ОО !ocr-suspect МКУ, РИМЦ=МКУ РИМЦ"},
    {"Управление образование, МКУ РИМЦ",
     "Управление образования | МКУ РИМЦ !ocr-suspect Управление образование=Управление образования"},
    {"Министерство образования Кузбасса КРИПКиПРО КЦМКО МОУО ММС",
     "Министерство образования Кузбасса | КРИПКиПРО | ГКУ КЦМКО | МОУО | ММС"},
    {"Министерство образования Кузбасса ГКУ КПМКО КРИПКипРО",
     "Министерство образования Кузбасса | ГКУ КЦМКО | КРИПКиПРО !ocr-suspect ГКУ КПМКО=ГКУ КЦМКО !ocr-suspect "
     "КРИПКипРО=КРИПКиПРО"},
    {"Руководители ОУ, координаторы ОУ", "руководители ОО | школьный координатор"},
    {"руководители ОУ, ответственные ОУ за проведение ВПр", "руководители ОО | школьный координатор"},
    {"отдел по образованию, руководитель ОУ", "отдел по образованию | руководители ОО"},
    {"Руководители образовательных организаций, Специалисты Управления образования",
     "руководители ОО | специалисты Управления образования"},
    {"Самойлова А.Л., руководители общеобразовательных организаций", "Самойлова А.Л. | руководители ОО"},
    {"Руководители районных методических объединений", "руководители РМО"},
    {"Руководители районных/школьных методических объединений", "руководители РМО и ШМО"},
    {"Н.Е. Байрачный К.А. Федоренко", "Н.Е. Байрачный | К.А. Федоренко"},
    {"Начальник отдела образования Иванова Мария Петровна",
     "начальник Управления образования | Иванова Мария Петровна"},
    {"отдел по образованию и гражданско-патриотическому воспитанию Администрации МО «Темкинский район»",
     "отдел по образованию и гражданско-патриотическому воспитанию Администрации МО «Темкинский район»"},
    {"Министерство образования и науки Республики Татарстан, ИРО РТ; РЦОКО",
     "Министерство образования и науки Республики Татарстан | ИРО РТ | РЦОКО"},
    {"Управление образования и МКУ РИМЦ", "Управление образования | МКУ РИМЦ"},
    {"Зам. директора по УВР, учителя 4 классов", "заместители директора | учителя 4 классов"},
    {"Зам. дир. по УВР, Кл. рук., рук. ШМО", "заместители директора | классные руководители | руководители ШМО"},
    {"Отв. за сайт, уч. нач. кл.; соц. педагог",
     "технический специалист | учителя начальных классов | педагоги-психологи"},
    {"уч., рук. ОО.", "уч | руководители ОО !party-unknown уч"},
    {"Директор, учителя русского языка и математики", "руководители ОО | учителя русского языка и математики"},
    {"МБОУ СОШ № 5, МОУ «Михайловская СОШ», Власовская МООШ",
     "МБОУ СОШ № 5 | МОУ «Михайловская СОШ» | Власовская МООШ"},
    {"МКУ «Информационно-методический центр»", "МКУ «Информационно-методический центр»"},
    {"педагоги-психологи, классные руководители", "педагоги-психологи | классные руководители"},
    {"ТИК, общественные наблюдатели", "ТИК | общественные наблюдатели !party-unknown ТИК"},
    {"ТИК МОУО", "ТИК МОУО !party-unknown ТИК МОУО=ТИК, МОУО"},
    {"ОО, ОУ, образовательные организации", "ОО"},
    {"руководители ОО (по согласованию)", "руководители ОО"},
    {"классные руководители 4, 5-8 классов, учителя", "классные руководители 4, 5-8 классов | учителя"},
};

} // namespace

class PartiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellFallsApartIntoItsParties_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        int number = 0;
        for (const Row &row : rows)
            QTest::newRow(qPrintable(QString::number(++number)))
                << QString::fromUtf8(row.text) << QString::fromUtf8(row.expected);
    }

    void aCellFallsApartIntoItsParties()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(written(splitParties(text, genre())), expected);
    }

    void levelsAreKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("level");
        const auto row = [](const char *name, const char *level) {
            QTest::newRow(level) << QString::fromUtf8(name) << QString::fromUtf8(level);
        };
        row("ФИОКО", "federal");
        row("Комитет общего и профессионального образования Ленинградской области", "region");
        row("Комитет образования города Читы", "municipality");
        row("Власовская МООШ", "school");
        row("независимые общественные наблюдатели", "outside");
    }

    void levelsAreKnown()
    {
        QFETCH(QString, name);
        QFETCH(QString, level);
        const Party *party = genre().find(name);
        QVERIFY(party);
        QCOMPARE(nameOf(party->level), level);
        QVERIFY(!genre().find(QStringLiteral("Самойлова А.Л.")));
        QVERIFY(!genre().find(QString()));
    }

    void aDocumentDefinesItsOwnAbbreviations()
    {
        const QString text = QStringLiteral("проведение Всероссийских проверочных работ (далее - ВПР); краевое "
                                            "учреждение «Центр качества» (далее — КЦК), "
                                            "муниципальные органы управления образованием (далее – МОУО)");
        const auto found = abbreviationsIn(text);
        QCOMPARE(found.size(), 3u);
        QCOMPARE(found[0], (Abbreviation{QStringLiteral("ВПР"), QStringLiteral("Всероссийских проверочных работ")}));
        QCOMPARE(
            found[2],
            (Abbreviation{QStringLiteral("МОУО"), QStringLiteral("муниципальные органы управления образованием")}));
        PartyBook book = genre();
        book.define(found);
        QCOMPARE(written(splitParties(QStringLiteral("КЦК МОУО"), book)), QStringLiteral("КЦК | МОУО"));
        QVERIFY(!book.find(QStringLiteral("ВПР")));
        QCOMPARE(written(splitParties(QStringLiteral("КЦК"), genre())), QStringLiteral("КЦК !party-unknown КЦК"));
    }

    void booksAddUp()
    {
        auto more = PartyBook::read(R"({"parties": [{"name": "ТИК", "level": "municipality", "variants": ["ТИК"]}]})");
        QVERIFY(bool(more));
        PartyBook book = genre();
        const auto before = book.all().size();
        book.add(*more);
        QCOMPARE(book.all().size(), before + 1);
        QCOMPARE(written(splitParties(QStringLiteral("ТИК МОУО"), book)), QStringLiteral("ТИК | МОУО"));
    }

    void wrongDataIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no json") << QByteArray("[");
        QTest::newRow("no variants") << QByteArray(R"({"parties": [{"name": "ТИК", "level": "region"}]})");
        QTest::newRow("no level") << QByteArray(
            R"({"parties": [{"name": "ТИК", "level": "moon", "variants": ["ТИК"]}]})");
        QTest::newRow("open") << QByteArray(R"({"parties": [{"level": "region", "variants": ["ТИК [и"]}]})");
        QTest::newRow("closed") << QByteArray(R"({"parties": [{"level": "region", "variants": ["ТИК ]"]}]})");
        QTest::newRow("place") << QByteArray(R"({"parties": [{"level": "region", "variants": ["<где>"]}]})");
        QTest::newRow("options") << QByteArray(R"({"parties": [{"level": "region", "variants": ["[ТИК]"]}]})");
    }

    void wrongDataIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto read = PartyBook::read(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::Error::Code::invalid);
    }
};

QTEST_APPLESS_MAIN(PartiesTest)
#include "parties.moc"
