// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crockford.h"
#include "base/id.h"
#include "base/utf8.h"

#include <QTest>

using namespace base;

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hexGoesThereAndBack()
    {
        const Bytes bytes{std::byte{0}, std::byte{0xAB}, std::byte{0xFF}};
        QCOMPARE(hexOf(bytes), std::string("00abff"));
        QVERIFY(equal(*bytesOfHex("00ABff"), bytes));
        QVERIFY(!bytesOfHex("abc"));
        QVERIFY(!bytesOfHex("zz"));
    }

    void crockfordGoesThereAndBackForEveryLength()
    {
        for (std::size_t length = 0; length < 40; ++length) {
            Bytes bytes;
            for (std::size_t i = 0; i < length; ++i)
                bytes.push_back(static_cast<std::byte>(i * 37 + length));
            const auto back = bytesOfCrockford(crockfordOf(bytes));
            QVERIFY(back);
            QVERIFY(equal(*back, bytes));
        }
    }

    void crockfordForgivesWhatPeopleConfuse()
    {
        const auto plain = bytesOfCrockford("0110");
        const auto sloppy = bytesOfCrockford("oi-L o");
        QVERIFY(plain && sloppy);
        QVERIFY(equal(*plain, *sloppy));
        QVERIFY(!bytesOfCrockford("U000"));
        QVERIFY(!bytesOfCrockford("ZZ"));
    }

    void recordNamesAreShortAndEndInTheCounter()
    {
        RecordId id;
        id.birth.bytes.fill(std::byte{0xFF});
        id.counter = 42;
        QCOMPARE(nameOf(id), std::string("zzzzzzzz-42"));
    }

    void textIsCleanOnlyWithoutNulAndInOneForm()
    {
        QVERIFY(isCleanText("Дорожная карта, ё, 𝄞"));
        QVERIFY(isCleanText(""));
        QVERIFY(!isCleanText(std::string_view("a\0b", 3)));
        QVERIFY(!isCleanText("\xC0\xAF")); // overlong
        QVERIFY(!isCleanText("\xED\xA0\x80")); // surrogate
        QVERIFY(!isCleanText("\xF4\x90\x80\x80")); // over U+10FFFF
        QVERIFY(!isCleanText("\xD0")); // cut short
    }

    void everyErrorCodeHasItsName()
    {
        for (int code = 0; code <= static_cast<int>(Error::Code::cancelled); ++code)
            QVERIFY(std::string(nameOf(static_cast<Error::Code>(code))) != "unknown");
    }
};

QTEST_APPLESS_MAIN(NamesTest)
#include "names.moc"
