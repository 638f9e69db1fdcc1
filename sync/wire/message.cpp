// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/message.h"

#include "wire/body.h"

namespace wire {

namespace {

constexpr std::string_view loginPurpose = "versta login";
constexpr std::string_view receiptPurpose = "versta receipt";
constexpr std::size_t maxNameBytes = 200;
constexpr std::size_t maxCodeBytes = 40;
constexpr std::size_t maxTextBytes = 400;

base::Hash loginHashOf(const crypto::VerifyKey &endpoint, const Challenge &challenge)
{
    return crypto::Hasher(loginPurpose).add(endpoint.view()).add(challenge).finish();
}

void putUnsigned(Writer &to, const Receipt &receipt)
{
    to.bytes(receipt.endpoint.view()).integer(receipt.timeMs).map(receipt.spaces.size());
    for (const Receipt::Space &space : receipt.spaces) {
        to.bytes(space.space.view()).array(space.taken.size());
        for (const base::Hash &hash : space.taken)
            to.bytes(hash.view());
    }
}

base::Hash receiptHashOf(const Receipt &receipt)
{
    Writer signedItems;
    signedItems.array(3);
    putUnsigned(signedItems, receipt);
    return crypto::Hasher(receiptPurpose).add(signedItems.written()).finish();
}

Receipt::Space takeTaken(Reader &from, std::size_t &left)
{
    Receipt::Space space{{{from.fixed<32>()}}, {}};
    const std::size_t count = from.array(left);
    left -= count;
    for (std::size_t i = 0; i < count && from.ok(); ++i)
        space.taken.push_back({from.fixed<32>()});
    if (!isRising(space.taken))
        from.refuse("hashes unsorted or twice");
    return space;
}

} // namespace

Login makeLogin(const crypto::SigningKey &device, const crypto::VerifyKey &endpoint, const Challenge &challenge)
{
    return {device.verifyKey(), challenge, device.sign(loginHashOf(endpoint, challenge).view())};
}

bool verifyLogin(const Login &login, const crypto::VerifyKey &endpoint)
{
    return crypto::verify(login.key, loginHashOf(endpoint, login.challenge).view(), login.signature);
}

void signReceipt(Receipt &receipt, const crypto::SigningKey &endpoint)
{
    receipt.endpoint = endpoint.verifyKey();
    receipt.signature = endpoint.sign(receiptHashOf(receipt).view());
}

bool verify(const Receipt &receipt)
{
    return crypto::verify(receipt.endpoint, receiptHashOf(receipt).view(), receipt.signature);
}

base::Bytes encode(const Hello &message)
{
    Writer items;
    items.array(3).text(message.name).bytes(message.key.view()).bytes(message.challenge);
    return bodyOf(items);
}

template <>
base::Result<Hello> decode<Hello>(base::View body)
{
    return decodeBody<Hello>(body, [](Reader &from) {
        Hello message;
        from.record(3);
        message.name = from.text(maxNameBytes);
        message.key.bytes = from.fixed<32>();
        message.challenge = from.fixed<32>();
        return message;
    });
}

base::Bytes encode(const Login &message)
{
    Writer items;
    items.array(3).bytes(message.key.view()).bytes(message.challenge).bytes(message.signature.view());
    return bodyOf(items);
}

template <>
base::Result<Login> decode<Login>(base::View body)
{
    return decodeBody<Login>(body, [](Reader &from) {
        Login message;
        from.record(3);
        message.key.bytes = from.fixed<32>();
        message.challenge = from.fixed<32>();
        message.signature.bytes = from.fixed<64>();
        return message;
    });
}

base::Bytes encode(const Token &message)
{
    Writer items;
    items.array(2).bytes(message.bytes).number(message.seconds);
    return bodyOf(items);
}

template <>
base::Result<Token> decode<Token>(base::View body)
{
    return decodeBody<Token>(body, [](Reader &from) {
        Token message;
        from.record(2);
        message.bytes = from.fixed<32>();
        message.seconds = static_cast<std::uint32_t>(from.number(UINT32_MAX));
        return message;
    });
}

base::Bytes encode(const SeatQuery &message)
{
    Writer items;
    items.array(1).bytes(message.seat.view());
    return bodyOf(items);
}

template <>
base::Result<SeatQuery> decode<SeatQuery>(base::View body)
{
    return decodeBody<SeatQuery>(body, [](Reader &from) {
        from.record(1);
        return SeatQuery{{from.fixed<32>()}};
    });
}

base::Bytes encode(const SeatAnswer &message)
{
    Writer items;
    items.array(3).bytes(message.space.view()).bytes(message.part).bytes(message.found);
    return bodyOf(items);
}

template <>
base::Result<SeatAnswer> decode<SeatAnswer>(base::View body)
{
    return decodeBody<SeatAnswer>(body, [](Reader &from) {
        SeatAnswer message;
        from.record(3);
        message.space.hash.bytes = from.fixed<32>();
        message.part = base::copyOf(from.bytes(maxPartBytes));
        message.found = base::copyOf(from.bytes(maxEnvelopeBytes));
        return message;
    });
}

base::Bytes encode(const ErrorReply &message)
{
    Writer items;
    items.array(2).text(message.code).text(message.text);
    return bodyOf(items);
}

template <>
base::Result<ErrorReply> decode<ErrorReply>(base::View body)
{
    return decodeBody<ErrorReply>(body, [](Reader &from) {
        ErrorReply message;
        from.record(2);
        message.code = from.text(maxCodeBytes);
        message.text = from.text(maxTextBytes);
        return message;
    });
}

base::Bytes encode(const Receipt &message)
{
    Writer items;
    items.array(4);
    putUnsigned(items, message);
    items.bytes(message.signature.view());
    return bodyOf(items);
}

template <>
base::Result<Receipt> decode<Receipt>(base::View body)
{
    return decodeBody<Receipt>(body, [](Reader &from) {
        Receipt message;
        from.record(4);
        message.endpoint.bytes = from.fixed<32>();
        message.timeMs = from.integer();
        std::size_t left = maxEnvelopesPerReceipt;
        for (std::size_t spaces = from.map(maxSpaces); spaces > 0 && from.ok(); --spaces)
            message.spaces.push_back(takeTaken(from, left));
        message.signature.bytes = from.fixed<64>();
        return message;
    });
}

} // namespace wire
