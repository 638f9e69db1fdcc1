// SPDX-License-Identifier: GPL-3.0-or-later
#include "made.h"
#include "vectors.h"

#include <QTest>

using namespace made;
using vectors::Case;
using Code = base::Error::Code;

namespace {

const std::string remark =
    "# SPDX-License-Identifier: GPL-3.0-or-later\n"
    "# Bodies of messages, whole. what: the message they are read as. expect: ok, or the code of the error.\n"
    "# Every shorter beginning of a whole one is refused as well.\n";

Hello hello()
{
    return {"Школа № 7", signer(endpoint).verifyKey(), filled<32>(5)};
}

Receipt receipt()
{
    Receipt receipt;
    receipt.timeMs = 1700000000000;
    receipt.spaces = {{{hash(1)}, {hash(2), hash(3)}}, {{hash(4)}, {}}};
    signReceipt(receipt, signer(endpoint));
    return receipt;
}

ExchangeRequest request()
{
    ExchangeRequest::Space first{{hash(1)}, Cursor{7, filled<8>(6)}, {}, {}, {foundBytes()}, true, {}};
    ExchangeRequest::Space second{{hash(2)},
                                  {},
                                  filledBytes(16, 3),
                                  {{signer(9).verifyKey(), filledBytes(9, 8)}},
                                  {},
                                  false,
                                  LineMap{{tagOf(founder), {3, hash(3)}}}};
    return {{first, second}};
}

ExchangeReply reply()
{
    ExchangeReply::Space first{{hash(1)},
                               ExchangeReply::Status::ok,
                               {{PushResult::Fate::forked, 4}, {PushResult::Fate::gap, 0}},
                               {foundBytes()},
                               Cursor{9, filled<8>(1)},
                               true,
                               {}};
    ExchangeReply::Space second{{hash(2)}, ExchangeReply::Status::unknownCursor,   {}, {}, {},
                                false,     LineMap{{tagOf(founder), {3, hash(3)}}}};
    return {{first, second}};
}

template <class Message>
std::string outcomeAs(base::View body)
{
    const auto message = decode<Message>(body);
    if (message && encode(*message) != base::copyOf(body))
        return "another form";
    return message ? "ok" : base::nameOf(message.error().code);
}

std::string outcome(const std::string &what, base::View body)
{
    static const std::map<std::string, std::string (*)(base::View)> readers{
        {"hello", outcomeAs<Hello>},        {"login", outcomeAs<Login>},
        {"token", outcomeAs<Token>},        {"seat", outcomeAs<SeatQuery>},
        {"answer", outcomeAs<SeatAnswer>},  {"error", outcomeAs<ErrorReply>},
        {"receipt", outcomeAs<Receipt>},    {"request", outcomeAs<ExchangeRequest>},
        {"reply", outcomeAs<ExchangeReply>}};
    return readers.at(what)(body);
}

Case make(const std::string &name, const std::string &what, const base::Bytes &body, const std::string &expect)
{
    return {name, {{"bytes", base::hexOf(body)}, {"expect", expect}, {"what", what}}};
}

template <class Message, class Change>
Case changed(const std::string &name, const std::string &what, Message message, Change change,
             const std::string &expect)
{
    change(message);
    return make(name, what, encode(message), expect);
}

void addWhole(std::vector<Case> &cases)
{
    cases.push_back(make("hello", "hello", encode(hello()), "ok"));
    cases.push_back(make("login", "login", encode(makeLogin(signer(founder), hello().key, hello().challenge)), "ok"));
    cases.push_back(make("token", "token", encode(Token{filled<32>(7), 86400}), "ok"));
    cases.push_back(make("seat", "seat", encode(SeatQuery{signer(9).verifyKey()}), "ok"));
    cases.push_back(make("answer", "answer", encode(SeatAnswer{{hash(1)}, filledBytes(9, 2), foundBytes()}), "ok"));
    cases.push_back(make("error", "error", encode(ErrorReply{"rate", "too many requests"}), "ok"));
    cases.push_back(make("receipt", "receipt", encode(receipt()), "ok"));
    cases.push_back(make("request", "request", encode(request()), "ok"));
    cases.push_back(make("reply", "reply", encode(reply()), "ok"));
    cases.push_back(make("an empty request", "request", encode(ExchangeRequest()), "ok"));
}

void addRefused(std::vector<Case> &cases)
{
    const base::Bytes body = encode(hello());
    base::Bytes later = body;
    later[4] = std::byte{2};
    base::Bytes longer = body;
    longer.push_back(std::byte{0});
    cases.push_back(make("nothing", "hello", {}, "network"));
    cases.push_back(
        make("a captive portal", "hello", base::copyOf(base::bytesOf("<html>Welcome to our Wi-Fi")), "network"));
    cases.push_back(make("the magic alone", "hello", base::copyOf(base::View(body).first(5)), "invalid"));
    cases.push_back(make("a later version", "hello", later, "newer"));
    cases.push_back(make("a byte left over", "hello", longer, "invalid"));
    cases.push_back(make("another message", "login", body, "invalid"));
    cases.push_back(changed(
        "a name over 200 bytes", "hello", hello(), [](Hello &one) { one.name = std::string(201, 'a'); }, "tooLarge"));
    cases.push_back(changed(
        "a name that is no text", "hello", hello(), [](Hello &one) { one.name = "\xff"; }, "invalid"));
    cases.push_back(
        make("an error code over 40 bytes", "error", encode(ErrorReply{std::string(41, 'a'), ""}), "tooLarge"));
    cases.push_back(
        make("an error text over 400 bytes", "error", encode(ErrorReply{"", std::string(401, 'a')}), "tooLarge"));
    cases.push_back(changed(
        "spaces unsorted", "request", request(), [](ExchangeRequest &one) { std::swap(one.spaces[0], one.spaces[1]); },
        "invalid"));
    cases.push_back(changed(
        "a space twice", "request", request(), [](ExchangeRequest &one) { one.spaces[1].space = one.spaces[0].space; },
        "invalid"));
    cases.push_back(changed(
        "a founding code over 64 bytes", "request", request(),
        [](ExchangeRequest &one) { one.spaces[0].foundingCode = filledBytes(65, 1); }, "tooLarge"));
    cases.push_back(changed(
        "a sealed part over 512 bytes", "request", request(),
        [](ExchangeRequest &one) { one.spaces[1].parts[0].part = filledBytes(513, 1); }, "tooLarge"));
    cases.push_back(changed(
        "a line of number 0 with a hash", "request", request(),
        [](ExchangeRequest &one) { (*one.spaces[1].lines)[tagOf(founder)].number = 0; }, "invalid"));
    cases.push_back(changed(
        "a position over 2^63", "request", request(),
        [](ExchangeRequest &one) { one.spaces[0].cursor->position = UINT64_MAX; }, "invalid"));
    cases.push_back(changed(
        "a reply's spaces unsorted", "reply", reply(),
        [](ExchangeReply &one) { std::swap(one.spaces[0], one.spaces[1]); }, "invalid"));
    cases.push_back(changed(
        "an unknown status", "reply", reply(),
        [](ExchangeReply &one) { one.spaces[0].status = static_cast<ExchangeReply::Status>(6); }, "invalid"));
    cases.push_back(changed(
        "an unknown fate", "reply", reply(),
        [](ExchangeReply &one) { one.spaces[0].results[0].fate = static_cast<PushResult::Fate>(8); }, "invalid"));
    cases.push_back(changed(
        "a held number over 2^53", "reply", reply(),
        [](ExchangeReply &one) { one.spaces[0].results[0].held = maxNumber + 1; }, "invalid"));
    cases.push_back(changed(
        "a receipt's spaces unsorted", "receipt", receipt(),
        [](Receipt &one) { std::swap(one.spaces[0], one.spaces[1]); }, "invalid"));
    cases.push_back(changed(
        "a receipt's hashes unsorted", "receipt", receipt(),
        [](Receipt &one) { std::swap(one.spaces[0].taken[0], one.spaces[0].taken[1]); }, "invalid"));
}

std::vector<Case> allCases()
{
    std::vector<Case> cases;
    addWhole(cases);
    addRefused(cases);
    return cases;
}

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVectorsAreWhatTheCodeMakes()
    {
        QVERIFY(vectors::matches("message.txt", vectors::write(allCases(), remark)));
    }

    void everyVectorIsReadAsItSays()
    {
        const auto cases = vectors::read("message.txt");
        QVERIFY(cases.size() > 30);
        for (const Case &one : cases) {
            const base::Bytes body = one.bytes("bytes");
            const std::string result = outcome(one.text("what"), body);
            QVERIFY2(result == one.text("expect"), (one.name + ": " + result).c_str());
            for (std::size_t size = 0; result == "ok" && size < body.size(); ++size)
                QVERIFY(outcome(one.text("what"), base::View(body).first(size)) != "ok");
        }
    }

    void everyMessageGoesThereAndBack()
    {
        QVERIFY(*decode<Hello>(encode(hello())) == hello());
        QVERIFY(*decode<Receipt>(encode(receipt())) == receipt());
        QVERIFY(*decode<ExchangeRequest>(encode(request())) == request());
        QVERIFY(*decode<ExchangeReply>(encode(reply())) == reply());
        const SeatAnswer answer{{hash(1)}, filledBytes(9, 2), foundBytes()};
        QVERIFY(*decode<SeatAnswer>(encode(answer)) == answer);
        const Token token{filled<32>(7), 86400};
        QVERIFY(*decode<Token>(encode(token)) == token);
        QVERIFY(*decode<SeatQuery>(encode(SeatQuery{signer(9).verifyKey()})) == SeatQuery{signer(9).verifyKey()});
        QVERIFY(*decode<ErrorReply>(encode(ErrorReply{"a", "b"})) == (ErrorReply{"a", "b"}));
    }

    void aLoginIsOfOneDeviceAtOneEndpointOnce()
    {
        const auto key = signer(endpoint).verifyKey();
        const Login login = makeLogin(signer(founder), key, filled<32>(5));
        QVERIFY(verifyLogin(login, key));
        QVERIFY(*decode<Login>(encode(login)) == login);
        QVERIFY(!verifyLogin(login, signer(9).verifyKey()));
        Login other = login;
        other.challenge = filled<32>(6);
        QVERIFY(!verifyLogin(other, key));
        other = login;
        other.key = signer(joiner).verifyKey();
        QVERIFY(!verifyLogin(other, key));
    }

    void aReceiptProvesExactlyWhatWasTaken()
    {
        QVERIFY(verify(receipt()));
        Receipt other = receipt();
        other.spaces[1].taken.push_back(hash(9));
        QVERIFY(!verify(other));
        other = receipt();
        ++other.timeMs;
        QVERIFY(!verify(other));
        other = receipt();
        other.endpoint = signer(9).verifyKey();
        QVERIFY(!verify(other));
    }

    void aPageIsBounded()
    {
        ExchangeRequest full{{{{hash(1)}, {}, {}, {}, {}, false, {}}, {{hash(2)}, {}, {}, {}, {}, false, {}}}};
        full.spaces[0].envelopes.assign(3, filledBytes(maxEnvelopeBytes, 1));
        full.spaces[1].envelopes.assign(1, filledBytes(maxEnvelopeBytes, 1));
        QVERIFY(decode<ExchangeRequest>(encode(full)));
        full.spaces[1].envelopes.push_back(filledBytes(1, 1));
        QCOMPARE(outcome("request", encode(full)), std::string("tooLarge"));
        full.spaces[1].envelopes.clear();
        full.spaces[0].envelopes = {filledBytes(maxEnvelopeBytes + 1, 1)};
        QCOMPARE(outcome("request", encode(full)), std::string("tooLarge"));
        full.spaces[0].envelopes.assign(maxEnvelopesPerPage + 1, base::Bytes());
        QCOMPARE(outcome("request", encode(full)), std::string("tooLarge"));
        ExchangeRequest wide;
        for (int i = 0; i <= 256; ++i) {
            base::Hash id = hash(0);
            id.bytes[0] = static_cast<std::byte>(i >> 8);
            id.bytes[1] = static_cast<std::byte>(i & 255);
            wide.spaces.push_back({{id}, {}, {}, {}, {}, false, {}});
        }
        QCOMPARE(outcome("request", encode(wide)), std::string("tooLarge"));
        wide.spaces.pop_back();
        QCOMPARE(outcome("request", encode(wide)), std::string("ok"));
        base::Bytes huge = encode(wide);
        huge.resize(maxBodyBytes + 1);
        QCOMPARE(outcome("request", huge), std::string("tooLarge"));
    }

    void linesPartsAndHashesAreBounded()
    {
        ExchangeRequest request{{{{hash(1)}, {}, {}, {}, {}, false, LineMap()}}};
        for (std::uint64_t i = 0; i <= maxLines; ++i) {
            base::Tag tag;
            std::memcpy(tag.bytes.data(), &i, sizeof i);
            (*request.spaces[0].lines)[tag] = {};
        }
        QCOMPARE(outcome("request", encode(request)), std::string("tooLarge"));
        request.spaces[0].lines.reset();
        for (int i = 0; i <= 64; ++i)
            request.spaces[0].parts.push_back({{filled<32>(i)}, {}});
        QCOMPARE(outcome("request", encode(request)), std::string("tooLarge"));
        Receipt receipt;
        receipt.spaces = {{{hash(1)}, std::vector<base::Hash>(maxEnvelopesPerReceipt + 1)}};
        QCOMPARE(outcome("receipt", encode(receipt)), std::string("tooLarge"));
    }
};

QTEST_APPLESS_MAIN(MessageTest)
#include "message.moc"
