// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/cbor.h"
#include "vectors.h"

#include <QTest>

#include <rapidcheck.h>

using namespace wire;
using Code = base::Error::Code;

namespace {

Code codeOf(Reader &reader)
{
    const auto done = reader.finish();
    return done ? Code::cancelled : done.error().code;
}

} // namespace

class CborTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVectorIsReadAsItSays_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QByteArray>("expect");
        const auto cases = vectors::read("cbor.txt");
        QVERIFY(cases.size() > 50);
        for (const auto &one : cases)
            QTest::newRow(one.name.c_str())
                << QByteArray::fromStdString(one.text("bytes")) << QByteArray::fromStdString(one.text("expect"));
    }

    void everyVectorIsReadAsItSays()
    {
        QFETCH(QByteArray, hex);
        QFETCH(QByteArray, expect);
        const auto done = checkCbor(*base::bytesOfHex(hex.toStdString()));
        QCOMPARE(QByteArray(done ? "ok" : base::nameOf(done.error().code)), expect);
    }

    void everyItemGoesThereAndBack()
    {
        QVERIFY(rc::check("there and back", [](std::uint64_t number, std::int64_t integer, const std::string &some) {
            Writer writer;
            writer.array(6).number(number).integer(integer).bytes(base::bytesOf(some)).boolean(true).null();
            writer.map(1).text("ключ").array(0);
            Reader reader(writer.written());
            reader.record(6);
            RC_ASSERT(reader.number() == number);
            RC_ASSERT(reader.integer() == integer);
            RC_ASSERT(base::textOf(reader.bytes(1000)) == some);
            RC_ASSERT(reader.next() == Reader::Type::boolean);
            RC_ASSERT(reader.boolean());
            RC_ASSERT(reader.next() == Reader::Type::null);
            reader.null();
            RC_ASSERT(reader.map(1) == 1u);
            RC_ASSERT(reader.text(100) == "ключ");
            RC_ASSERT(reader.next() == Reader::Type::array);
            RC_ASSERT(reader.array(0) == 0u);
            RC_ASSERT(bool(reader.finish()));
            RC_ASSERT(bool(checkCbor(writer.take())));
        }));
    }

    void arbitraryBytesNeverLeadAstray()
    {
        QVERIFY(rc::check("arbitrary bytes", [](const std::vector<std::uint8_t> &some) {
            const base::View bytes = std::as_bytes(std::span(some));
            static_cast<void>(bool(checkCbor(bytes)));
            Reader reader(bytes);
            for (int i = 0; i < 8 && reader.ok(); ++i)
                reader.skip();
            RC_ASSERT(!reader.finish() || bytes.size() <= 8 || reader.next() == Reader::Type::end);
        }));
    }

    void limitsAreSaidAsTooLarge()
    {
        Writer writer;
        writer.bytes(base::bytesOf("four"));
        Reader bytes(writer.written());
        QVERIFY(bytes.bytes(3).empty());
        QVERIFY(codeOf(bytes) == Code::tooLarge);
        const base::Bytes text = *base::bytesOfHex("6461626364");
        Reader texts(text);
        QVERIFY(texts.text(3).empty());
        QVERIFY(codeOf(texts) == Code::tooLarge);
        const base::Bytes list = *base::bytesOfHex("820000");
        Reader lists(list);
        QCOMPARE(lists.array(1), 0u);
        QVERIFY(codeOf(lists) == Code::tooLarge);
        const base::Bytes map = *base::bytesOfHex("a10000");
        Reader maps(map);
        QCOMPARE(maps.map(0), 0u);
        QVERIFY(codeOf(maps) == Code::tooLarge);
        const base::Bytes number = *base::bytesOfHex("05");
        Reader numbers(number);
        QCOMPARE(numbers.number(4), 0u);
        QVERIFY(codeOf(numbers) == Code::invalid);
    }

    void anotherTypeThanAskedForIsRefused()
    {
        for (const char *hex : {"00", "20", "40", "60", "80", "a0", "f4", "f6"}) {
            const base::Bytes bytes = *base::bytesOfHex(hex);
            int fits = 0;
            const auto ask = [&](auto question) {
                Reader reader(bytes);
                question(reader);
                fits += reader.ok() ? 1 : 0;
            };
            ask([](Reader &reader) { reader.number(); });
            ask([](Reader &reader) { reader.bytes(9); });
            ask([](Reader &reader) { reader.text(9); });
            ask([](Reader &reader) { reader.array(9); });
            ask([](Reader &reader) { reader.map(9); });
            ask([](Reader &reader) { reader.boolean(); });
            ask([](Reader &reader) { reader.null(); });
            QCOMPARE(fits, std::string(hex) == "20" ? 0 : 1);
        }
    }

    void theFirstFailureSticks()
    {
        const base::Bytes bytes = *base::bytesOfHex("8301f602");
        Reader reader(bytes);
        reader.record(3);
        QCOMPARE(reader.number(), 1u);
        QCOMPARE(reader.number(), 0u);
        QVERIFY(!reader.ok());
        reader.refuse("later", Code::newer);
        QCOMPARE(reader.number(), 0u);
        QVERIFY(reader.next() == Reader::Type::end);
        QVERIFY(codeOf(reader) == Code::invalid);
    }

    void itemsLeftUnreadAreRefused()
    {
        const base::Bytes bytes = *base::bytesOfHex("820102");
        Reader reader(bytes);
        reader.record(2);
        reader.number();
        QVERIFY(codeOf(reader) == Code::invalid);
        Reader other(bytes);
        other.record(3);
        QVERIFY(codeOf(other) == Code::invalid);
    }

    void aFixedStringHasItsLength()
    {
        const base::Bytes bytes = *base::bytesOfHex("420102");
        Reader right(bytes);
        QVERIFY(right.fixed<2>()[1] == std::byte{2});
        QVERIFY(right.finish());
        Reader wrong(bytes);
        QVERIFY(wrong.fixed<3>()[0] == std::byte{0});
        QVERIFY(codeOf(wrong) == Code::invalid);
    }
};

QTEST_APPLESS_MAIN(CborTest)
#include "cbor.moc"
