// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/change_codec.h"

#include "client/codec/columns.h"
#include "client/codec/letters.h"
#include "client/codec/packing.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <random>

using base::Error;
using record::ChangeSet;
using record::Value;

class ChangeCodec : public QObject
{
    Q_OBJECT

    std::mt19937_64 m_dice;

    std::uint64_t below(std::uint64_t limit) { return m_dice() % limit; }
    base::Tag tag() { return {{std::byte{static_cast<std::uint8_t>(below(4))}}}; }

    std::string text()
    {
        static const std::array<std::string, 8> pieces{"нарушений нет", "ё", "№ 7", "a", "қазақ", "🙂", "…", "Ж\t\n"};
        std::string all;
        for (auto left = below(5); left > 0; --left)
            all += pieces[below(pieces.size())];
        return all;
    }

    record::Item item()
    {
        switch (below(8)) {
        case 0: return record::Null();
        case 1: return below(2) == 0;
        case 2: return static_cast<std::int64_t>(m_dice() >> below(64));
        case 3: return record::Decimal{static_cast<std::int64_t>(below(1000)) * 10 + 1, std::uint8_t(below(19))};
        case 4: return base::Bytes(below(20), std::byte{5});
        case 5: return record::Date(std::chrono::sys_days(std::chrono::days(below(40'000))));
        case 6: return record::Time{static_cast<std::uint16_t>(below(1440))};
        default: return text();
        }
    }

    Value value()
    {
        if (below(12) != 0)
            return std::visit([](const auto &plain) { return Value(plain); }, item());
        record::List list;
        for (auto left = below(4); left > 0; --left)
            list.push_back(item());
        return list;
    }

    std::vector<base::Dot> dots(const base::Tag &author)
    {
        std::vector<base::Dot> all;
        for (auto left = below(3); left > 0; --left)
            all.push_back({tag(), 1 + below(50)});
        if (below(4) == 0)
            all.push_back({author, 0});
        std::erase(all, base::Dot{author, 60});
        std::ranges::sort(all);
        all.erase(std::ranges::unique(all).begin(), all.end());
        return all;
    }

    ChangeSet randomSet(std::uint64_t writes)
    {
        static const std::array<std::string, 6> paths{"title", "answer/q07/value", "answer/q12/value", "agenda/3/for",
                                                      "kind",  "x1234567890123/9"};
        ChangeSet set;
        set.dot = {tag(), 60};
        set.labelMs = static_cast<std::int64_t>(below(2)) * 1'760'000'000'000;
        std::map<std::pair<base::RecordId, std::string>, record::Write> all;
        for (auto left = below(writes + 1); left > 0; --left) {
            record::Write write{{tag(), 1 + below(9)}, paths[below(paths.size())], value(), dots(set.dot.author)};
            if (write.path == record::kindPath)
                write.value = text();
            all[{write.record, write.path}] = write;
        }
        for (auto &[key, write] : all)
            set.writes.push_back(write);
        if (below(2) == 0)
            set.frontier = record::Frontier{{tag(), 1 + below(9)}, {tag(), 1 + below(9)}};
        return set;
    }

private Q_SLOTS:
    void init() { m_dice.seed(7); }

    void everySetComesBackAsItWas()
    {
        for (int i = 0; i < 1000; ++i) {
            const ChangeSet set = randomSet(40);
            if (auto fine = record::check(set); !fine)
                QFAIL(fine.error().detail.c_str());
            const auto bytes = client::encode(set);
            if (!bytes)
                QFAIL(bytes.error().detail.c_str());
            const auto back = client::decode(*bytes, set.dot);
            if (!back)
                QFAIL(back.error().detail.c_str());
            QVERIFY(*back == set);
        }
    }

    void mutatedColumnsAreRefusedOrTheirOwnOneForm()
    {
        for (int i = 0; i < 4000; ++i) {
            const ChangeSet set = randomSet(12);
            base::Bytes columns = client::codec::columnsOf(set);
            for (auto left = 1 + below(3); left > 0; --left)
                columns[below(columns.size())] = static_cast<std::byte>(m_dice());
            const auto packed = client::codec::pack(columns);
            const auto back = client::decode(*packed, set.dot);
            if (back)
                QVERIFY(client::codec::columnsOf(*back) == columns);
        }
    }

    void noiseIsNeverASet()
    {
        for (int i = 0; i < 4000; ++i) {
            base::Bytes noise(32 * (1 + below(6)));
            for (std::byte &octet : noise)
                octet = static_cast<std::byte>(m_dice());
            noise[0] = static_cast<std::byte>(below(2));
            (void)client::decode(noise, {tag(), 1});
            (void)client::codec::changeSetOf(noise, {tag(), 1});
        }
    }

    void aBombIsRefusedBeforeItIsUnpacked()
    {
        const base::Bytes zeros(client::codec::contentLimitBytes);
        const auto packed = client::codec::pack(zeros);
        QVERIFY(packed->size() < 1024);
        QCOMPARE(client::codec::unpack(*packed)->size(), zeros.size());
        QCOMPARE(client::codec::pack(base::Bytes(zeros.size() + 1)).error().code, Error::Code::tooLarge);
        base::Bytes stated = *packed; // form, then the head's descriptor and four bytes of content size
        stated[4] = std::byte{0x7F};
        const auto code = client::codec::unpack(stated).error().code;
        QVERIFY(code == Error::Code::tooLarge || code == Error::Code::damaged);
    }

    void anotherPackingIsRefused()
    {
        const auto packed = *client::encode(randomSet(5));
        base::Bytes other = packed;
        other[0] = std::byte{2};
        QCOMPARE(client::decode(other, {tag(), 60}).error().code, Error::Code::newer);
        other = packed;
        other.resize(other.size() + 32);
        QCOMPARE(client::decode(other, {tag(), 60}).error().code, Error::Code::damaged);
        other = packed;
        other.back() ^= std::byte{1};
        QCOMPARE(client::decode(other, {tag(), 60}).error().code, Error::Code::damaged);
        QCOMPARE(client::decode({}, {tag(), 60}).error().code, Error::Code::damaged);
    }

    void sizesGoInSteps()
    {
        QCOMPARE(client::codec::paddedSize(1), 32U);
        QCOMPARE(client::codec::paddedSize(33), 64U);
        QCOMPARE(client::codec::paddedSize(1024), 1024U);
        QCOMPARE(client::codec::paddedSize(1025), 1088U);
        for (std::size_t size = 1025; size < 70'000; size += 7)
            QVERIFY(client::codec::paddedSize(size) >= size && client::codec::paddedSize(size) * 100 < size * 112);
    }

    void aRussianLetterIsOneByte()
    {
        const std::string text = "Ёлка — «ВПР» № 5…";
        base::Bytes letters;
        client::codec::appendLetters(letters, text);
        QCOMPARE(letters.size(), 17U);
        QCOMPARE(*client::codec::textOfLetters(letters), text);
        const base::Bytes longForm{std::byte{0x80}, std::byte{0x80}, std::byte{0x80}, std::byte{0xC1}};
        QVERIFY(!client::codec::textOfLetters(longForm)); // an A has a byte of its own
        QVERIFY(!client::codec::textOfLetters(base::View(longForm).first(3)));
    }

    void aSetOverItsLimitsIsRefused()
    {
        ChangeSet set;
        set.dot = {tag(), 1};
        for (std::uint64_t i = 1; i <= 40; ++i)
            set.writes.push_back({{set.dot.author, i}, "text", std::string(32'000, 'a'), {}});
        QCOMPARE(client::encode(set).error().code, Error::Code::tooLarge);
        set.writes.resize(1);
        set.writes[0].replaces = {{tag(), 0}, {tag(), 0}};
        QCOMPARE(client::encode(set).error().code, Error::Code::invalid);
    }

    void aLargeSetIsCutBetweenRecords()
    {
        ChangeSet set;
        set.dot = {tag(), 5};
        for (std::uint64_t i = 1; i <= 200; ++i)
            for (const char *path : {"a", "b"}) {
                std::string noise;
                for (int k = 0; k < 400; ++k)
                    noise.push_back(static_cast<char>('a' + below(26)));
                set.writes.push_back({{set.dot.author, i}, path, noise, {}});
            }
        set.writes.back().replaces = {{set.dot.author, 0}};
        const auto pieces = client::divide(set);
        QVERIFY(pieces && pieces->size() >= 2);
        std::size_t writes = 0;
        for (std::size_t i = 0; i < pieces->size(); ++i) {
            const client::Packed &piece = (*pieces)[i];
            QCOMPARE(piece.set.dot.number, 5 + i);
            QVERIFY(piece.bytes.size() < 64 * 1024);
            QVERIFY(*client::decode(piece.bytes, piece.set.dot) == piece.set);
            QVERIFY(piece.set.writes.front().path == "a");
            writes += piece.set.writes.size();
        }
        QCOMPARE(writes, set.writes.size());
        QCOMPARE(pieces->back().set.writes.back().replaces.front().number, 0U);
        QCOMPARE(client::divide(set, 300).error().code, Error::Code::tooLarge);
    }
};

QTEST_APPLESS_MAIN(ChangeCodec)
#include "change_codec.moc"
