// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/position.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace record;

class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsAlwaysRoomBetweenTwo()
    {
        QVERIFY(rc::check([](const std::vector<std::uint16_t> &picks) {
            std::vector<Text> keys;
            for (const std::uint16_t pick : picks) {
                const std::size_t place = pick % (keys.size() + 1);
                const auto key =
                    positionBetween(place == 0 ? Text() : keys[place - 1], place == keys.size() ? Text() : keys[place]);
                RC_ASSERT(static_cast<bool>(key));
                RC_ASSERT(isPosition(*key));
                keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(place), *key);
            }
            RC_ASSERT(std::is_sorted(keys.begin(), keys.end()));
            RC_ASSERT(std::adjacent_find(keys.begin(), keys.end()) == keys.end());
        }));
    }

    void aGrowingListKeepsShortKeys()
    {
        Text last;
        for (int i = 0; i < 200; ++i)
            last = *positionBetween(last, "");
        QVERIFY(last.size() <= 12);
    }

    void anImportGetsShortKeysInOrder()
    {
        for (const std::size_t count : {0U, 1U, 35U, 36U, 1260U, 1261U, 5000U}) {
            const auto keys = positions(count);
            QCOMPARE(keys.size(), count);
            QVERIFY(std::is_sorted(keys.begin(), keys.end()));
            QVERIFY(std::adjacent_find(keys.begin(), keys.end()) == keys.end());
            QVERIFY(std::all_of(keys.begin(), keys.end(), [](const Text &key) { return isPosition(key); }));
        }
        QCOMPARE(positions(1260).front().size(), 2U);
    }

    void whatIsNoKeyIsRefused()
    {
        const auto code = [](std::string_view before, std::string_view after) {
            return positionBetween(before, after).error().code;
        };
        QVERIFY(code("b", "a") == base::Error::Code::invalid);
        QVERIFY(code("a", "a") == base::Error::Code::invalid);
        QVERIFY(code("a0", "") == base::Error::Code::invalid);
        QVERIFY(code("", "Я") == base::Error::Code::invalid);
        QVERIFY(!isPosition("") && !isPosition("0") && isPosition("01"));
    }
};

QTEST_APPLESS_MAIN(PlacesTest)
#include "places.moc"
