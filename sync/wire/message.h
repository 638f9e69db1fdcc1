// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/exchange.h"

namespace wire {

/// Content type of every body that Versta sends or answers. Each begins with five bytes, so that a captive portal's
/// page is never taken for an answer: "VRST", then the version of the messages.
constexpr std::string_view contentType = "application/vnd.versta";
constexpr std::array<std::byte, 5> magic{std::byte{'V'}, std::byte{'R'}, std::byte{'S'}, std::byte{'T'}, std::byte{1}};
constexpr std::size_t maxBodyBytes = 512 * 1024;

using Challenge = std::array<std::byte, 32>;

/// GET /v1/hello
struct Hello
{
    std::string name; ///< of the endpoint, at most 200 bytes
    crypto::VerifyKey key; ///< of the endpoint: pinned by devices, signs receipts
    Challenge challenge{};

    bool operator==(const Hello &) const = default;
};

/// POST /v1/login
struct Login
{
    crypto::VerifyKey key;
    Challenge challenge{};
    crypto::Signature signature;

    bool operator==(const Login &) const = default;
};

Login makeLogin(const crypto::SigningKey &device, const crypto::VerifyKey &endpoint, const Challenge &challenge);
bool verifyLogin(const Login &login, const crypto::VerifyKey &endpoint);

/// Answer to a login. In the header: "Authorization: Versta <64 hex digits>".
struct Token
{
    std::array<std::byte, 32> bytes{};
    std::uint32_t seconds = 0;

    bool operator==(const Token &) const = default;
};

/// POST /v1/seat, without a login
struct SeatQuery
{
    crypto::VerifyKey seat;

    bool operator==(const SeatQuery &) const = default;
};

struct SeatAnswer
{
    base::SpaceId space; ///< believed only after openInvitation says the same
    base::Bytes part; ///< the sealed part
    base::Bytes found; ///< the `found` block's envelope

    bool operator==(const SeatAnswer &) const = default;
};

/// Body of any answer but 200.
struct ErrorReply
{
    std::string code; ///< one word, at most 40 bytes
    std::string text; ///< English, for the log, at most 400 bytes

    bool operator==(const ErrorReply &) const = default;
};

/// What an endpoint took from a bundle: signed by its key, so a drive can bring the proof home.
struct Receipt
{
    struct Space
    {
        base::SpaceId space;
        std::vector<base::Hash>
            taken; ///< hashes of envelopes, sorted, none twice; at most maxEnvelopesPerReceipt in all

        bool operator==(const Space &) const = default;
    };

    crypto::VerifyKey endpoint;
    std::int64_t timeMs = 0; ///< a label
    std::vector<Space> spaces;
    crypto::Signature signature;

    bool operator==(const Receipt &) const = default;
};

constexpr std::size_t maxEnvelopesPerReceipt = 8192; ///< whoever took more signs several

/// Fills `endpoint` and `signature`.
void signReceipt(Receipt &receipt, const crypto::SigningKey &endpoint);
bool verify(const Receipt &receipt);

/// Whole bodies, magic included. The caller keeps to the limits stated with the fields.
base::Bytes encode(const Hello &message);
base::Bytes encode(const Login &message);
base::Bytes encode(const Token &message);
base::Bytes encode(const SeatQuery &message);
base::Bytes encode(const SeatAnswer &message);
base::Bytes encode(const ErrorReply &message);
base::Bytes encode(const Receipt &message);
base::Bytes encode(const ExchangeRequest &message);
base::Bytes encode(const ExchangeReply &message);

/// decode<Hello>(body) and so on for every message above and in exchange.h.
/// Error network: no Versta body at all (another page, nothing); newer: a later version of the messages;
/// tooLarge: over maxBodyBytes or a limit stated with a field; invalid: anything else.
template <class Message>
base::Result<Message> decode(base::View body);

} // namespace wire
