// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"
#include "store/table/body.h"
#include "store/table/octets.h"
#include "store/table/packing.h"

#include <QTest>

#include <limits>

using namespace shop;
using base::Error;
using store::table::Slip;

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBodyComesBack()
    {
        const std::vector<Slip> slips{{7, "answer/q01", record::Text("да"), {}},
                                      {7, "answer/q02", record::Text("нет"), {{0, 0}, {3, 1ULL << 52}}},
                                      {300, "answer/q02", std::numeric_limits<std::int64_t>::min(), {{2, 1}}},
                                      {300, "z", record::List{}, {}}};
        QVERIFY(*store::table::decode(store::table::encode(slips)) == slips);
        QVERIFY(store::table::decode(store::table::encode({}))->empty());
    }

    void writesGoFromOneSetToAnotherUnpacked()
    {
        std::vector<Slip> slips{{7, "answer/q01", record::Text("да"), {}}, {300, "answer/q02", true, {{0, 0}}}};
        const base::Bytes body = store::table::encode(slips);
        const auto renamed = *store::table::renamed(body, 7, 400); // now the greater one
        slips[0].log = 400;
        QVERIFY(*store::table::decode(*renamed) == slips);
        QVERIFY(!*store::table::renamed(body, 8, 9));
        QVERIFY(!*store::table::renamed(body, 7, 300));
        QVERIFY(store::table::renamed(base::bytesOf("\x03\x05"), 7, 8).error().code == Error::Code::damaged);
    }

    void aBodyOfTheFirstDaysIsRead()
    {
        // packed as it is; 2 sets: row 7 and 293 more; of the second "a" = true, of the first "ab" = null
        const auto old = base::bytesOf(std::string_view("\x01\x02\x07\xA5\x02\x01\x00\x01"
                                                        "a\x02\x00\x00\x01\x01"
                                                        "b\x00\x00",
                                                        17));
        const std::vector<Slip> slips{{300, "a", true, {}}, {7, "ab", record::Null(), {}}};
        QVERIFY(*store::table::decode(old) == slips);
        const auto renamed = *store::table::renamed(old, 300, 8);
        QCOMPARE((*store::table::decode(*renamed))[0].log, 8);
        QVERIFY(store::table::decode(old.first(16)).error().code == Error::Code::damaged);
        QVERIFY(store::table::renamed(old.first(16), 7, 8).error().code == Error::Code::damaged);
    }

    void aBrokenBodyIsNamedSo()
    {
        const std::vector<Slip> slips{{7, "title", record::Text("Дорожная карта"), {{1, 2}}}};
        const base::Bytes body = store::table::encode(slips);
        const auto code = [](base::View view) { return store::table::decode(view).error().code; };
        QVERIFY(code({}) == Error::Code::damaged);
        base::Bytes newer = body;
        newer[0] = std::byte{9};
        QVERIFY(code(newer) == Error::Code::newer);
        for (std::size_t size = 1; size + 1 < body.size(); ++size)
            QVERIFY(!store::table::decode(base::View(body).first(size))
                    || store::table::decode(base::View(body).first(size))->empty());
        QVERIFY(code(base::bytesOf("\x02\xFF\xFF\xFF\xFF")) == Error::Code::damaged);
        QVERIFY(code(base::bytesOf("\x02\x01")) == Error::Code::damaged);
        QVERIFY(code(base::bytesOf("\x01\x01\x01\x01")) == Error::Code::damaged); // a set that is not in the table
    }

    void longBodiesArePacked()
    {
        const base::Bytes plain(10'000, std::byte{'a'});
        const base::Bytes packed = store::table::pack(plain);
        QVERIFY(packed.size() < 100);
        QVERIFY(*store::table::unpack(packed) == plain);
        QVERIFY(*store::table::unpack(store::table::pack({})) == base::Bytes());
        QVERIFY(!store::table::dictionary1().empty());
    }

    void octetsRefuseWhatIsNotThere()
    {
        store::table::Octets out;
        out.number(~0ULL);
        out.zigzag(-1);
        out.counted(base::bytesOf("ab"));
        store::table::OctetReader in(out.bytes);
        QCOMPARE(in.number(), ~0ULL);
        QCOMPARE(in.zigzag(), -1);
        QVERIFY(base::equal(in.counted(), base::bytesOf("ab")));
        QVERIFY(in.isAtEnd());
        QCOMPARE(in.number(), 0ULL);
        QVERIFY(!in.isGood() && !in.isAtEnd());
    }

    void aNewerFileIsLeftAlone()
    {
        Shop shop;
        QVERIFY(shop.database().run("PRAGMA user_version = 99"));
        QVERIFY(store::Store::open(shop.database()).error().code == Error::Code::newer);
    }

    void aBodyThatDoesNotReadIsAnError()
    {
        Shop shop;
        QVERIFY(shop.apply(birthSet()));
        QVERIFY(shop.database().run("UPDATE record SET body = x'02'"));
        QVERIFY(shop->records().read(sheet).error().code == Error::Code::damaged);
        QVERIFY(shop.database().run("UPDATE record SET body = x'09'"));
        QVERIFY(shop->records().read(sheet).error().code == Error::Code::newer);
    }
};

QTEST_GUILESS_MAIN(TableTest)
#include "table.moc"
