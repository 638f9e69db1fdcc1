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
        QCOMPARE(asks(responsible.constData(), Level::municipality, {Level::school, {}}), isMine);
    }

    void aMunicipalityIsMeantByItsOffice()
    {
        const Mine mine{Level::municipality, {}};
        QVERIFY(asks("отдел по образованию", Level::region, mine));
        QVERIFY(asks("МОУО, ОО", Level::region, mine));
        QVERIFY(!asks("ОО", Level::region, mine));
        QVERIFY(!asks("Министерство образования Кузбасса", Level::region, mine));
        QVERIFY(asks("Министерство образования Кузбасса", Level::region, {Level::region, {}}));
        QVERIFY(!asks("Министерство образования Кузбасса", Level::region, {Level::unknown, {}}));
    }

    void aNameIsMeantWhateverTheLevel()
    {
        QVERIFY(asks("Самойлова А.Л., отдел образования", Level::municipality,
                     {Level::school, {QStringLiteral("Самойлова А.Л.")}}));
        QVERIFY(asks("МБОУ СОШ № 7", Level::municipality, {Level::school, {QStringLiteral("СОШ № 7")}}));
    }

    void everythingInASchoolsOwnPlanIsItsBusiness()
    {
        QVERIFY(asks("Управление образования", Level::school, {Level::school, {}}));
        QVERIFY(!asks("Управление образования", Level::municipality, {Level::school, {}}));
    }
};

QTEST_APPLESS_MAIN(ScopesTest)
#include "scopes.moc"
