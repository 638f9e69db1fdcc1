// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/scope.h"

#include "genre.h"

#include <QTest>

using namespace domain;

namespace {

bool asks(const char *responsible, Level planLevel, const Mine &mine)
{
    Measure measure;
    measure.responsibleText = QString::fromUtf8(responsible);
    measure.responsible = splitParties(measure.responsibleText, genre()).parties;
    return concerns(measure, planLevel, mine, genre());
}

} // namespace

class ScopesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The parties of real plans and the measures that they make a school's business.
    void aSchoolIsMeantByItsParties_data()
    {
        QTest::addColumn<QByteArray>("responsible");
        QTest::addColumn<bool>("isMine");
        const auto row = [](const char *numbers, const char *responsible, bool isMine) {
            QTest::newRow(numbers) << QByteArray(responsible) << isMine;
        };
        row("region 2025: 1", "Министерство образования Кузбасса, ГКУ КЦМКО", false);
        row("region 2025: 2", "муниципальные органы управления образованием (далее - МОУО)", false);
        row("region 2025: 3 17", "МОУО, ОО", true);
        row("region 2025: 10", "Министерство образования Кузбасса, ГКУ КЦМКО, ИРО Кузбасса МОУО, ОО", true);
        row("region 2025: 11", "Министерство образования Кузбасса, ГКУ КЦМКО, ИРО Кузбасса МОУО, ОО, ММС", true);
        row("region 2025: 18", "Министерство образования Кузбасса, ГКУ КЦМКО, МОУО, ОО", true);
        row("district 2024: 1.1", "Управление образования, МКУ РИМЦ", false);
        row("district 2024: 1.4", "Управление образования, МКУ РИМЦ, образовательные организации", true);
        row("district 2024: 1.7", "МКУ, РИМЦ, образовательные организации", true);
        row("district 2024: 4.1", "образовательные организации", true);
        row("region 2022: 8", "КРИПКиПРО КЦМКО МОУО ММС", false);
        row("region 2022: 9", "МОУО ОО", true);
        row("district 2022: 1.2", "Руководители ОУ, координаторы ОУ", true);
        row("district 2022: 2.1", "отдел по образованию", false);
        row("district 2022: 2.7", "руководители ОУ, ответственные ОУ за проведение ВПр", true);
        row("district 2022: 3.2", "", true);
        row("district 2022: 3.5", "отдел по образованию, координаторы ОУ", true);
        row("district 2025: 1.2 3.3", "Специалисты Управления образования", false);
        row("district 2025: 1.3", "Руководители образовательных организаций", true);
        row("district 2025: 2.1", "Самойлова А.Л., руководители общеобразовательных организаций", true);
        row("district 2025: 3.2", "Руководители районных/школьных методических объединений", true);
        row("observers", "общественные наблюдатели", false);
        row("another school", "МБОУ СОШ № 7", false);
    }

    void aSchoolIsMeantByItsParties()
    {
        QFETCH(QByteArray, responsible);
        QFETCH(bool, isMine);
        QCOMPARE(asks(responsible.constData(), Level::municipality, {{Level::school}, {}, {}}), isMine);
    }

    void aMunicipalityIsMeantByItsOffice()
    {
        const Mine mine{{Level::municipality}, {}, {}};
        QVERIFY(asks("отдел по образованию", Level::region, mine));
        QVERIFY(asks("МОУО, ОО", Level::region, mine));
        QVERIFY(!asks("ОО", Level::region, mine));
        QVERIFY(!asks("Министерство образования Кузбасса", Level::region, mine));
        QVERIFY(asks("Министерство образования Кузбасса", Level::region, {{Level::region}, {}, {}}));
        QVERIFY(!asks("Министерство образования Кузбасса", Level::region, {}));
        QVERIFY(asks("ОО", Level::region, {{Level::municipality, Level::school}, {}, {}}));
        QVERIFY(asks("", Level::region, mine));
    }

    void anOrganisationIsMeantByItsName_data()
    {
        QTest::addColumn<QByteArray>("responsible");
        QTest::addColumn<bool>("isOurs");
        const auto row = [](const char *responsible, bool isOurs) {
            QTest::newRow(responsible) << QByteArray(responsible) << isOurs;
        };
        row("МБОУ СОШ № 5", true);
        row("МБОУ \"СОШ №5\", МБОУ СОШ № 7", true);
        row("директор МБОУ СОШ № 5", true);
        row("МБОУ СОШ № 55", false);
        row("МБОУ СОШ № 7", false);
        row("общественные наблюдатели", false);
    }

    void anOrganisationIsMeantByItsName()
    {
        QFETCH(QByteArray, responsible);
        QFETCH(bool, isOurs);
        const Mine mine{{Level::school}, {QStringLiteral("МБОУ СОШ № 5")}, {}};
        QCOMPARE(asks(responsible.constData(), Level::municipality, mine), isOurs);
    }

    void aPersonIsMeantByTheirName_data()
    {
        QTest::addColumn<QByteArray>("responsible");
        QTest::addColumn<QByteArray>("person");
        QTest::addColumn<bool>("isMe");
        const auto row = [](const char *responsible, const char *person, bool isMe) {
            QTest::addRow("%s: %s", person, responsible) << QByteArray(responsible) << QByteArray(person) << isMe;
        };
        row("Самойлова А.Л., отдел образования", "Самойлова Анна Львовна", true);
        row("отдел образования, Самойловой А. Л.", "Самойлова Анна Львовна", true);
        row("А.Л. Самойлова", "Самойлова Анна Львовна", true);
        row("Самойлову Анну", "Самойлова Анна Львовна", true);
        row("завуч Самойлова", "Самойлова Анна Львовна", true);
        row("Самойлова А.Л.", "Самойлова", true);
        row("Самойлова М.Л.", "Самойлова Анна Львовна", false);
        row("Самойлова А.М.", "Самойлова Анна Львовна", false);
        row("М.Л. Самойлова", "Самойлова Анна Львовна", false);
        row("Самойлова Мария", "Самойлова Анна Львовна", false);
        row("Иванов А. М., Самойлова", "Самойлова Анна Львовна", true);
        row("Петрову А.Л.", "Петров Алексей Львович", true);
        row("Петрову И.Л.", "Петров Алексей Львович", false);
        row("Петрова-Водкина С.", "Петрова Светлана", false);
        row("соловьёв", "Соловьёв Пётр", false);
        row("Соловьев П.", "Соловьёв Пётр", true);
        row("учитель Ким", "Ким Ольга", true);
        row("Кимова Ольга", "Ким Ольга", false);
        row("Самойлова А.Л.", "", false);
    }

    void aPersonIsMeantByTheirName()
    {
        QFETCH(QByteArray, responsible);
        QFETCH(QByteArray, person);
        QFETCH(bool, isMe);
        Measure measure;
        measure.responsibleText = QString::fromUtf8(responsible);
        QCOMPARE(namesPerson(measure, QString::fromUtf8(person)), isMe);
        QCOMPARE(asks(responsible.constData(), Level::municipality, {{}, {}, QString::fromUtf8(person)}), isMe);
    }

    void everythingInASchoolsOwnPlanIsItsBusiness()
    {
        QVERIFY(asks("Управление образования", Level::school, {{Level::school}, {}, {}}));
        QVERIFY(!asks("Управление образования", Level::municipality, {{Level::school}, {}, {}}));
        QVERIFY(!asks("ОО", Level::school, {{Level::municipality}, {}, {}}));
    }
};

QTEST_APPLESS_MAIN(ScopesTest)
#include "scopes.moc"
