// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"
#include "store/text/stem.h"
#include "store/text/tokenizer.h"

#include <QTest>

using namespace shop;
using record::Text;

namespace {

bool addRecord(Shop &shop, std::uint64_t counter, const char *title, const char *note)
{
    const base::RecordId id{anna, counter};
    return shop.apply(setOf(
        {anna, counter},
        {write("kind", Text("note"), {}, id), write("title", Text(title), {}, id), write("note", Text(note), {}, id)}));
}

std::vector<std::uint64_t> found(Shop &shop, std::string_view words, bool asTyped = false)
{
    std::vector<std::uint64_t> out;
    const auto hits = shop->search().find(words, asTyped);
    if (!hits)
        return {0};
    for (const store::Hit &hit : *hits)
        out.push_back(hit.record.id.counter);
    std::sort(out.begin(), out.end());
    return out;
}

using Found = std::vector<std::uint64_t>;

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEndingMakesNoDifference()
    {
        Shop shop;
        QVERIFY(addRecord(shop, 1, "Родители", "собрание в школе") && addRecord(shop, 2, "График", "учителя"));
        QCOMPARE(found(shop, "родителям"), Found{1});
        QCOMPARE(found(shop, "СОБРАНИЯ школа"), Found{1});
        QCOMPARE(found(shop, "учитель"), Found{2});
        QCOMPARE(found(shop, "родителям учитель"), Found{});
    }

    void yoIsYeButShortIIsNoI()
    {
        Shop shop;
        QVERIFY(addRecord(shop, 1, "Отчёт", "й") && addRecord(shop, 2, "отчет", "и"));
        QCOMPARE(found(shop, "отчет"), (Found{1, 2}));
        QCOMPARE(found(shop, "отчёты"), (Found{1, 2}));
        QCOMPARE(found(shop, "отче\xCC\x88т"), (Found{1, 2})); // е and a diaeresis
        QCOMPARE(found(shop, "й"), Found{1});
        QCOMPARE(found(shop, "и\xCC\x86"), Found{1});
    }

    void otherLettersAndDigitsAreFoundAsWritten()
    {
        Shop shop;
        QVERIFY(addRecord(shop, 1, "Приказ 4073", "Versta HTTP-2"));
        QCOMPARE(found(shop, "4073"), Found{1});
        QCOMPARE(found(shop, "versta"), Found{1});
        QCOMPARE(found(shop, "407"), Found{});
    }

    void theLastWordMayBeUnfinishedWhileTyping()
    {
        Shop shop;
        QVERIFY(addRecord(shop, 1, "Протоколирование собраний", "") && addRecord(shop, 2, "Порядок", ""));
        QCOMPARE(found(shop, "протоко", true), Found{1});
        QCOMPARE(found(shop, "протоко"), Found{});
        QCOMPARE(found(shop, "собраниями п", true), Found{1});
        QCOMPARE(found(shop, "п", true), (Found{1, 2}));
        QCOMPARE(found(shop, "протоко ", true), Found{}); // a space ends the word
    }

    void whatPeopleTypeIsNeverAnOperator()
    {
        Shop shop;
        QVERIFY(addRecord(shop, 1, "or and not near", "a b"));
        for (const char *words : {"\"", "a\"b", "title:a", "a OR c", "NOT a", "a*", "NEAR(a b)", "^a", "(a", "a AND",
                                  "{title}:a", "-a", "+a", "\xFF\xFE", "a' OR 1=1 --", "*"})
            QVERIFY2(found(shop, words) != Found{0}, words);
        QCOMPARE(found(shop, "a OR c"), Found{});
        QCOMPARE(found(shop, "NOT a"), Found{1});
        QCOMPARE(found(shop, ""), Found{});
        QCOMPARE(found(shop, " .,! "), Found{});
    }

    void theIndexFollowsEveryChange()
    {
        Shop shop;
        QVERIFY(addRecord(shop, 1, "старое", "слово"));
        QVERIFY(shop->openSet().write(school, write("title", Text("новое"), {{anna, 1}}), 1));
        QCOMPARE(found(shop, "старое"), Found{});
        QCOMPARE(found(shop, "новое слово"), Found{1});
        QVERIFY(shop->openSet().discard(school, sheet, "title"));
        QCOMPARE(found(shop, "старое"), Found{1});
        QVERIFY(shop->openSet().write(school, write("deleted", true, {{anna, 1}}), 1));
        QCOMPARE(found(shop, "слово"), Found{});
        QVERIFY(shop->openSet().discard(school, sheet, "deleted"));
        QCOMPARE(found(shop, "слово"), Found{1});
    }

    void aRecordThatWaitsIsNotFound()
    {
        Shop shop;
        QVERIFY(shop.apply(setOf({boris, 1}, {write("note", Text("тайна"))})));
        QCOMPARE(found(shop, "тайна"), Found{});
        QVERIFY(shop.apply(birthSet()));
        QCOMPARE(found(shop, "тайна"), Found{1});
    }

    void aTitleWeighsMore()
    {
        Shop shop;
        QVERIFY(addRecord(shop, 1, "другое", "важно") && addRecord(shop, 2, "важно", "другое"));
        const auto hits = shop->search().find("важно");
        QCOMPARE(hits->front().record.id.counter, 2U);
        QCOMPARE(hits->front().record.title, std::string("важно"));
    }

    void aSnippetShowsTheFoundWords()
    {
        Shop shop;
        QVERIFY(addRecord(shop, 1, "План", "раз два три четыре пять родители шесть\nсемь"));
        const auto snippet = [&](std::string_view words) { return shop->search().find(words)->front().snippet; };
        QCOMPARE(snippet("родителей"), std::string("… три четыре пять \x02родители\x03 шесть семь"));
        QCOMPARE(snippet("план"), std::string("\x02План\x03"));
        QVERIFY(addRecord(shop, 2, "Длинное", "слово а б в г д е ж з и к л м н о п"));
        QCOMPARE(snippet("слово"), std::string("\x02слово\x03 а б в г д е ж з и к л …"));
        QVERIFY(addRecord(shop, 3, "метка", "\x02хитрость\x03"));
        QCOMPARE(snippet("хитрость"), std::string(" \x02хитрость\x03 "));
    }

    void aSnippetLeavesTheWordsOfTheProgramOut()
    {
        Shop shop;
        QVERIFY(addRecord(shop, 1, "Лист", "not-observed\nЕфимов\nobservation@1\n5А\nпонедельник"));
        const auto snippet = [&](std::string_view words) { return shop->search().find(words)->front().snippet; };
        QCOMPARE(snippet("понедельник"), std::string("Ефимов 5А \x02понедельник\x03"));
        QCOMPARE(snippet("observation"), std::string("Ефимов 5А понедельник"));
    }

    void hitsAreLimited()
    {
        Shop shop;
        for (std::uint64_t i = 1; i <= 5; ++i)
            QVERIFY(addRecord(shop, i, "слово", ""));
        QCOMPARE(shop->search().find("слово", false, 3)->size(), 3U);
    }

    void wordsAreCutToTheirStems()
    {
        store::text::Stemmer stemmer;
        QCOMPARE(stemmer.stemOf("родителям"), stemmer.stemOf("родители"));
        QCOMPARE(stemmer.stemOf("running"), std::string("running"));
        QCOMPARE(store::text::plainOf("ёлка"), std::string("елка"));
        Shop shop;
        const auto tokens = store::text::tokensOf(shop.database(), "Ёлка, 12");
        QCOMPARE(tokens.size(), 2U);
        QCOMPARE(tokens[1].stem, std::string("12"));
        QCOMPARE(tokens[1].begin, std::string("Ёлка, ").size());
        QCOMPARE(store::text::unfinishedOf(shop.database(), "Родителям и"), std::string("родителям"));
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search.moc"
