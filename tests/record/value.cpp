// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/value.h"
#include "record/reference.h"

#include <QTest>

using namespace record;
using base::Error;

namespace {

Date day(int year, unsigned month, unsigned number)
{
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(number);
}

} // namespace

class ValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsNormalisedAtEntry()
    {
        const auto value = textValue("и\xCC\x86"); // и + breve
        QVERIFY(value);
        QCOMPARE(std::get<Text>(*value), Text("й"));
        QCOMPARE(*normalText("е\xCC\x88"), Text("ё"));
        QCOMPARE(*normalText(""), Text());
    }

    void brokenTextIsRefused()
    {
        QVERIFY(textValue("\xFF").error().code == Error::Code::invalid);
        QVERIFY(textValue(std::string_view("a\0b", 3)).error().code == Error::Code::invalid);
        QVERIFY(normalText("\xED\xA0\x80").error().code == Error::Code::invalid);
        QVERIFY(check(Value(Text("\xC0\xAF"))).error().code == Error::Code::invalid);
        QVERIFY(check(Value(List{Text("\xC0\xAF")})).error().code == Error::Code::invalid);
    }

    void overTheLimitIsRefused()
    {
        QVERIFY(check(Value(Text(valueLimitBytes, 'a'))));
        QVERIFY(check(Value(Text(valueLimitBytes + 1, 'a'))).error().code == Error::Code::tooLarge);
        QVERIFY(textValue(Text(valueLimitBytes + 1, 'a')).error().code == Error::Code::tooLarge);
        QVERIFY(check(Value(base::Bytes(valueLimitBytes))));
        QVERIFY(check(Value(base::Bytes(valueLimitBytes + 1))).error().code == Error::Code::tooLarge);
        QVERIFY(check(Value(List(valueLimitBytes / 8, true))));
        QVERIFY(check(Value(List(valueLimitBytes / 8 + 1, true))).error().code == Error::Code::tooLarge);
    }

    void aDecimalHasOneForm()
    {
        QVERIFY(check(Value(Decimal{15, 1})));
        QVERIFY(check(Value(Decimal{10, 0})));
        QVERIFY(check(Value(Decimal{150, 2})).error().code == Error::Code::invalid);
        QVERIFY(check(Value(Decimal{0, 1})).error().code == Error::Code::invalid);
        QVERIFY(check(Value(Decimal{1, 19})).error().code == Error::Code::invalid);
        QVERIFY(decimalOf(1500, 3) == (Decimal{15, 1}));
        QVERIFY(decimalOf(0, 5) == (Decimal{0, 0}));
        QVERIFY(decimalOf(-1500, 2) == (Decimal{-15, 0}));
    }

    void daysAndTimesAreInTheCalendar()
    {
        QVERIFY(check(Value(day(2024, 2, 29))));
        QVERIFY(check(Value(day(2023, 2, 29))).error().code == Error::Code::invalid);
        QVERIFY(check(Value(day(0, 1, 1))).error().code == Error::Code::invalid);
        QVERIFY(check(Value(day(10000, 1, 1))).error().code == Error::Code::invalid);
        QVERIFY(check(Value(Time{1439})));
        QVERIFY(check(Value(Time{1440})).error().code == Error::Code::invalid);
        QVERIFY(check(Value(List{Item(Time{1440})})).error().code == Error::Code::invalid);
    }

    void plainKindsAreAlwaysFine()
    {
        QVERIFY(check(Value()) && check(Value(true)) && check(Value(std::int64_t(-1))) && check(Value(base::Bytes(3))));
    }

    void costCountsWhatTravels()
    {
        QCOMPARE(costBytes(Value(true)), 8U);
        QCOMPARE(costBytes(Value(Text("abc"))), 11U);
        QCOMPARE(costBytes(Value(List{true, Text("ab")})), 26U);
    }

    void valuesPrintForTests()
    {
        QCOMPARE(debugTextOf(Null()), std::string("null"));
        QCOMPARE(debugTextOf(false), std::string("false"));
        QCOMPARE(debugTextOf(std::int64_t(-7)), std::string("-7"));
        QCOMPARE(debugTextOf(Decimal{-5, 2}), std::string("-0.05"));
        QCOMPARE(debugTextOf(Decimal{12345, 2}), std::string("123.45"));
        QCOMPARE(debugTextOf(Text("a\"b\\")), std::string("\"a\\\"b\\\\\""));
        QCOMPARE(debugTextOf(base::Bytes{std::byte{0}, std::byte{255}}), std::string("h'00ff'"));
        QCOMPARE(debugTextOf(day(2024, 5, 1)), std::string("2024-05-01"));
        QCOMPARE(debugTextOf(Time{545}), std::string("09:05"));
        QCOMPARE(debugTextOf(List{true, std::int64_t(1)}), std::string("[true, 1]"));
        QCOMPARE(plainTextOf(Decimal{7, 0}), std::string("7"));
        QCOMPARE(plainTextOf(Decimal{std::numeric_limits<std::int64_t>::min(), 18}),
                 std::string("-9.223372036854775808"));
    }

    void aReferenceGoesThereAndBack()
    {
        base::RecordId record;
        record.birth.bytes.fill(std::byte{7});
        for (const std::uint64_t counter : {1ULL, 255ULL, 256ULL, 1ULL << 40, ~0ULL}) {
            record.counter = counter;
            QVERIFY(recordIn(referenceTo(record)) == record);
        }
        QCOMPARE(std::get<base::Bytes>(referenceTo({record.birth, 255})).size(), 9U);
        QVERIFY(!recordIn(Value(true)));
        QVERIFY(!recordIn(Value(base::Bytes(8))));
        QVERIFY(!recordIn(Value(base::Bytes(9)))); // a counter of 0
        QVERIFY(!recordIn(Value(base::Bytes(17, std::byte{1}))));
    }
};

QTEST_APPLESS_MAIN(ValueTest)
#include "value.moc"
