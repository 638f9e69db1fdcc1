// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"

#include <QTest>

using namespace domain;

class PeriodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesNameTheirPeriod_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const char *expected) {
            QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(expected);
        };
        row("проверочных работ в Кемеровской области - Кузбассе в 2025 году", "2025-01-01 2025-12-31");
        row("в 2022-2023 учебном году и на ближайшую перспективу", "2022-09-01 2023-08-31 school");
        row("в 2021/2022 учебном году", "2021-09-01 2022-08-31 school");
        row("Зырянского района на 2025-2026 учебный год", "2025-09-01 2026-08-31 school");
        row("на 2024/25 уч. г.", "2024-09-01 2025-08-31 school");
        row("на 2023-2025 годы", "2023-01-01 2025-12-31");
        row("от 21.05.2024 № 4073 о плане на 2025 год", "2025-01-01 2025-12-31");
        row("от 10 января 2024 г.", "");
        row("план мероприятий", "");
    }

    void titlesNameTheirPeriod()
    {
        QFETCH(QString, title);
        QFETCH(QString, expected);
        const auto period = periodIn(title);
        const QString found = period ? period->from.toString(Qt::ISODate) + u' ' + period->to.toString(Qt::ISODate)
                + (period->isSchoolYear ? QStringLiteral(" school") : QString())
                                     : QString();
        QCOMPARE(found, expected);
    }

    void perspectiveIsOpenEnded()
    {
        QVERIFY(isOpenEnded(QStringLiteral("в 2022-2023 учебном году и на ближайшую перспективу")));
        QVERIFY(!isOpenEnded(QStringLiteral("в 2025 году")));
    }

    void datesOfOrdersAreRead()
    {
        QCOMPARE(dateIn(QStringLiteral("от «21» мая 2024 г. № 4073")), QDate(2024, 5, 21));
        QCOMPARE(dateIn(QStringLiteral("От «29» 06. 2022 г. № 1621")), QDate(2022, 6, 29));
        QCOMPARE(dateIn(QStringLiteral("№ ___ от 10 января 2024 г.")), QDate(2024, 1, 10));
        QCOMPARE(dateIn(QStringLiteral("от 11.03.2022 № 99-р")), QDate(2022, 3, 11));
        QVERIFY(!dateIn(QStringLiteral("от 31.02.2022 № 5")));
        QVERIFY(!dateIn(QStringLiteral("без даты")));
    }
};

QTEST_APPLESS_MAIN(PeriodsTest)
#include "periods.moc"
