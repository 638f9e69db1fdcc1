// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/autograph/autograph.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace client;

namespace {

constexpr std::string_view kind = "checklist";

crypto::SigningKey keyOf(std::uint8_t seed)
{
    std::array<std::byte, 32> bytes{};
    bytes.fill(std::byte{seed});
    return crypto::SigningKey::fromSeed(bytes);
}

Place place()
{
    Place place;
    place.space.hash.bytes.fill(std::byte{0x5A});
    place.record = {{{std::byte{7}, std::byte{7}}}, 300};
    return place;
}

record::Field fieldOf(record::Path path, std::vector<record::Value> values)
{
    record::Field field{std::move(path), {}};
    for (record::Value &value : values)
        field.siblings.push_back({std::move(value), {record::Source()}});
    return field;
}

/// One of each kind of value.
std::vector<record::Field> act()
{
    using namespace std::chrono;
    return {fieldOf("answer/q07/value", {record::Text("нарушений нет")}),
            fieldOf("answer/q08/value", {true}),
            fieldOf("count", {std::int64_t{-24}}),
            fieldOf("day", {record::Date(2025y / 4 / 11)}),
            fieldOf("empty", {record::Null()}),
            fieldOf("kind", {record::Text("checklist")}),
            fieldOf("list", {record::List{std::int64_t{1}, record::Text("два"), record::Time{5}}}),
            fieldOf("photo", {base::Bytes{std::byte{0}, std::byte{255}}}),
            fieldOf("share", {record::Decimal{125, 2}}),
            fieldOf("time", {record::Time{570}})};
}

base::Bytes drawing()
{
    return base::copyOf(base::bytesOf("strokes, of which nothing is known here"));
}

record::Signature signatureOf(const Autograph &autograph)
{
    record::Signature signature;
    signature.value = encode(autograph);
    signature.shows = act();
    return signature;
}

Autograph signedAct()
{
    return *sign(keyOf(1), place(), *contentOf(kind, act()), drawing());
}

QByteArray vector(const char *name)
{
    QFile file(QStringLiteral(VERSTA_SOURCE_DIR "/tests/golden/client/autograph.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no vectors");
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(QByteArray(name) + " = "))
            return line.mid(int(qstrlen(name)) + 3);
    return {};
}

} // namespace

class AutographTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVectorsStand()
    {
        const auto content = contentBytesOf(kind, act());
        QVERIFY(content);
        if (qEnvironmentVariableIsSet("VERSTA_NEW_VECTOR"))
            qInfo("\ncontent = %s\nhash = %s\nkey = %s\nautograph = %s", base::hexOf(*content).c_str(),
                  base::hexOf(contentOf(kind, act())->view()).c_str(), base::hexOf(keyOf(1).verifyKey().view()).c_str(),
                  base::hexOf(encode(signedAct())).c_str());
        QCOMPARE(QByteArray::fromStdString(base::hexOf(*content)), vector("content"));
        QCOMPARE(QByteArray::fromStdString(base::hexOf(contentOf(kind, act())->view())), vector("hash"));
        QCOMPARE(QByteArray::fromStdString(base::hexOf(encode(signedAct()))), vector("autograph"));
        record::Signature old;
        old.value = *base::bytesOfHex(vector("autograph").toStdString());
        old.shows = act();
        const auto key = crypto::VerifyKey::from(*base::bytesOfHex(vector("key").toStdString()));
        QCOMPARE(judge(old, kind, place(), *key), Proof::valid);
    }

    void theOrderOfFieldsAndTheRecordsOwnOnesDoNotMatter()
    {
        auto fields = act();
        std::reverse(fields.begin(), fields.end());
        fields.push_back(fieldOf("signature", {base::Bytes{std::byte{1}}}));
        fields.push_back(fieldOf("deleted", {true}));
        QCOMPARE(*contentOf(kind, fields), *contentOf(kind, act()));
        QVERIFY(*contentOf("protocol", act()) != *contentOf(kind, act()));
    }

    void eachChangeOfAValueIsAnotherContent()
    {
        const auto before = *contentOf(kind, act());
        const std::size_t count = act().size();
        for (std::size_t i = 0; i < count; ++i) {
            auto fields = act();
            if (fields[i].path == "kind")
                continue;
            fields[i].siblings.front().value = record::Text("иначе");
            QVERIFY(*contentOf(kind, fields) != before);
            fields.erase(fields.begin() + static_cast<std::ptrdiff_t>(i));
            QVERIFY(*contentOf(kind, fields) != before);
        }
    }

    void twoValuesAreNotSigned()
    {
        auto fields = act();
        fields[1].siblings.push_back({false, {record::Source()}});
        QCOMPARE(contentOf(kind, fields).error().code, base::Error::Code::conflict);
        record::Signature signature = signatureOf(signedAct());
        signature.shows = fields;
        QCOMPARE(judge(signature, kind, place(), keyOf(1).verifyKey()), Proof::otherText);
    }

    void anotherTextIsToldFromAForgery()
    {
        const auto key = keyOf(1).verifyKey();
        record::Signature signature = signatureOf(signedAct());
        QCOMPARE(judge(signature, kind, place(), key), Proof::valid);
        QCOMPARE(judge(signature, "protocol", place(), key), Proof::otherText);
        signature.shows.front().siblings.front().value = record::Text("есть нарушения");
        QCOMPARE(judge(signature, kind, place(), key), Proof::otherText);
        QCOMPARE(judge(signatureOf(signedAct()), kind, place(), keyOf(2).verifyKey()), Proof::forged);
        QCOMPARE(judge(signatureOf(signedAct()), kind, place(), std::nullopt), Proof::unknownSigner);
    }

    void carriedToAnotherPlaceItProvesNothing()
    {
        const auto key = keyOf(1).verifyKey();
        Place other = place();
        other.record.counter = 301;
        QCOMPARE(judge(signatureOf(signedAct()), kind, other, key), Proof::forged);
        other = place();
        other.record.birth.bytes[0] = std::byte{8};
        QCOMPARE(judge(signatureOf(signedAct()), kind, other, key), Proof::forged);
        other = place();
        other.space.hash.bytes[31] = std::byte{0};
        QCOMPARE(judge(signatureOf(signedAct()), kind, other, key), Proof::forged);
    }

    void eachFlippedBitIsSeen()
    {
        const auto key = keyOf(1).verifyKey();
        const base::Bytes whole = encode(signedAct());
        for (std::size_t at = 0; at < whole.size() * 8; ++at) {
            base::Bytes bytes = whole;
            bytes[at / 8] ^= std::byte{1} << (at % 8);
            record::Signature signature;
            signature.value = bytes;
            signature.shows = act();
            QCOMPARE(judge(signature, kind, place(), key), at < 8 ? Proof::newer : Proof::forged);
        }
    }

    void whatIsNoSignatureIsForged()
    {
        const auto key = keyOf(1).verifyKey();
        const base::Bytes whole = encode(signedAct());
        for (const record::Value &value :
             {record::Value(record::Text("подпись")), record::Value(record::Null()), record::Value(base::Bytes()),
              record::Value(base::Bytes(whole.begin(), whole.begin() + 96))}) {
            record::Signature signature;
            signature.value = value;
            signature.shows = act();
            QCOMPARE(judge(signature, kind, place(), key), Proof::forged);
        }
        const base::Bytes large(drawingLimitBytes + 1);
        QCOMPARE(sign(keyOf(1), place(), {}, large).error().code, base::Error::Code::tooLarge);
        base::Bytes longer = whole;
        longer.resize(97 + drawingLimitBytes + 1);
        QCOMPARE(decodeAutograph(longer).error().code, base::Error::Code::tooLarge);
        QCOMPARE(*decodeAutograph(whole), signedAct());
    }
};

QTEST_APPLESS_MAIN(AutographTest)
#include "autograph.moc"
