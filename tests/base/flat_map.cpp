// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/flat_map.h"

#include <QTest>

#include <map>
#include <random>
#include <string>
#include <string_view>

using base::FlatMap;
using namespace std::string_literals;

class FlatMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesWhatTheTreeDoes()
    {
        std::mt19937 dice(7);
        FlatMap<std::string, int> flat;
        std::map<std::string, int> tree;
        for (int i = 0; i < 3000; ++i) {
            const std::string key = std::to_string(dice() % 200);
            switch (dice() % 4) {
            case 0: QCOMPARE(flat.try_emplace(key, i).second, tree.try_emplace(key, i).second); break;
            case 1: flat[key] = tree[key] = i; break;
            case 2: QCOMPARE(flat.erase(key), tree.erase(key)); break;
            default: QCOMPARE(flat.contains(key), tree.contains(key)); break;
            }
            QCOMPARE(flat.size(), tree.size());
        }
        const int odd = int(erase_if(flat, [](const auto &entry) { return entry.second % 2 != 0; }));
        QCOMPARE(odd, int(std::erase_if(tree, [](const auto &entry) { return entry.second % 2 != 0; })));
        QVERIFY(std::equal(flat.begin(), flat.end(), tree.begin(), tree.end(), [](const auto &left, const auto &right) {
            return left.first == right.first && left.second == right.second;
        }));
    }

    void findsByWhateverComparesWithItsKeys()
    {
        const FlatMap<std::string, int> map{{"b"s, 2}, {"a"s, 1}, {"b"s, 3}};
        QCOMPARE(map.size(), std::size_t(2));
        QCOMPARE(map.begin()->first, "a"s);
        QCOMPARE(map.find(std::string_view("b"))->second, 2);
        QVERIFY(map.find(std::string_view("c")) == map.end());
        QCOMPARE(map.lower_bound("aa"s)->first, "b"s);
    }
};

QTEST_APPLESS_MAIN(FlatMapTest)
#include "flat_map.moc"
