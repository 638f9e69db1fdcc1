// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/value_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using record::Value;

class ValuesTest : public QObject
{
    Q_OBJECT

private:
    static QString printed(const Value &value)
    {
        const QByteArray line = QJsonDocument(QJsonArray{cli::jsonOf(value)}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(line.mid(1, line.size() - 2));
    }

private Q_SLOTS:
    void everyValueGoesThereAndBack_data()
    {
        QTest::addColumn<QString>("json");
        for (const char *json : {"null", "true", "0", "-9007199254740995", "\"текст\"", "[1,\"два\",null]", "[]",
                                 "{\"decimal\":\"1.25\"}", "{\"decimal\":\"-0.05\"}", "{\"bytes\":\"00ff\"}"})
            QTest::newRow(json) << QString::fromUtf8(json);
    }

    void everyValueGoesThereAndBack()
    {
        QFETCH(QString, json);
        const auto value = cli::valueOf(json, std::nullopt);
        QVERIFY(value);
        QCOMPARE(printed(*value), json);
    }

    void aTextBecomesADateOnlyWhereADateStands()
    {
        using namespace std::chrono;
        const record::Date day = 2025y / 4 / 11;
        QVERIFY(*cli::valueOf(QStringLiteral("\"2025-04-11\""), Value(day)) == Value(day));
        QVERIFY(*cli::valueOf(QStringLiteral("\"2025-04-11\""), std::nullopt) == Value(record::Text("2025-04-11")));
        QVERIFY(*cli::valueOf(QStringLiteral("\"весной\""), Value(day)) == Value(record::Text("весной")));
        QCOMPARE(printed(Value(day)), QStringLiteral("\"2025-04-11\""));
        QVERIFY(*cli::valueOf(QStringLiteral("\"09:30\""), Value(record::Time{})) == Value(record::Time{570}));
        QCOMPARE(printed(Value(record::Time{570})), QStringLiteral("\"09:30\""));
    }

    void aFractionIsADecimalInItsOneForm()
    {
        QVERIFY(*cli::valueOf(QStringLiteral("1.50"), std::nullopt) == Value(record::Decimal{15, 1}));
    }

    void whatIsNoValueIsRefused_data()
    {
        QTest::addColumn<QString>("json");
        for (const char *json : {"", "text", "1,2", "[[1]]", "{}", "{\"decimal\":\"x\"}", "{\"bytes\":\"0\"}",
                                 "{\"a\":1}", "1e300", "\"\\u0000\""})
            QTest::newRow(json) << QString::fromUtf8(json);
    }

    void whatIsNoValueIsRefused()
    {
        QFETCH(QString, json);
        QVERIFY(!cli::valueOf(json, std::nullopt));
    }
};

QTEST_APPLESS_MAIN(ValuesTest)
#include "values.moc"
