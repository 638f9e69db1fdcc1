// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/desk/desk.h"

#include "endpoint/desk/answers.h"

#include "crypto/random.h"

namespace endpoint {

using base::Done;
using base::Result;
using std::chrono::steady_clock;

namespace {

constexpr std::int64_t tokenLivesMs = std::int64_t{24} * 60 * 60 * 1000;
constexpr std::int64_t sweepEveryMs = 60 * 1000;

void give(const Answered &answered, Answer answer)
{
    answered([given = std::move(answer)] { return given; });
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::open(Archive &archive, DeskOptions options, const base::Clock &clock,
                                         Metrics &metrics, Log &log)
{
    auto key = archive.key();
    if (!key)
        return key.error();
    return std::unique_ptr<Desk>(new Desk(archive, *key, std::move(options), clock, metrics, log));
}

Desk::Desk(Archive &archive, const crypto::SigningKey &key, DeskOptions options, const base::Clock &clock,
           Metrics &metrics, Log &log)
    : m_archive(archive)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_metrics(metrics)
    , m_log(log)
    , m_doorman(key)
    , m_rateOfAddress(m_options.limits.requestsPerSecondOfAddress)
    , m_rateOfLogins(m_options.limits.loginsPerSecondOfAddress)
    , m_rateOfDevice(m_options.limits.requestsPerSecondOfDevice)
    , m_circles(archive)
    , m_commit(archive, metrics, std::chrono::milliseconds(m_options.limits.groupWindowMs))
{
}

std::span<const Desk::Route> Desk::routes()
{
    static constexpr std::array<Route, 7> all{{
        {"GET", "/v1/hello", &Desk::hello, true},
        {"POST", "/v1/login", &Desk::login, true},
        {"POST", "/v1/seat", &Desk::seat, true},
        {"POST", "/v1/exchange", &Desk::exchange, true},
        {"GET", "/healthz", &Desk::health, false},
        {"GET", "/metrics", &Desk::showMetrics, false},
        {"GET", "/", &Desk::page, true},
    }};
    return all;
}

void Desk::answer(const Request &request, Answered answered)
{
    sweepNowAndThen();
    const Route *found = nullptr;
    bool isKnownPath = false;
    for (const Route &route : routes()) {
        isKnownPath = isKnownPath || route.path == request.path;
        if (route.path == request.path && route.method == request.method)
            found = &route;
    }
    if (!found) {
        give(answered, isKnownPath ? refusal(405, "method") : refusal(404, "notFound"));
        return;
    }
    if (found->isCounted && !m_rateOfAddress.allows(request.address, steady_clock::now())) {
        give(answered, refusal(429, "rate"));
        return;
    }
    (this->*found->place)(request, answered);
}

void Desk::hello(const Request &, const Answered &answered)
{
    const wire::Hello hello{m_options.name, m_doorman.key(), m_doorman.challenge(m_clock.nowMs())};
    give(answered, success(wire::encode(hello)));
}

void Desk::login(const Request &request, const Answered &answered)
{
    auto login = wire::decode<wire::Login>(request.body);
    if (!login) {
        give(answered, malformed(login.error()));
        return;
    }
    const std::int64_t nowMs = m_clock.nowMs();
    if (auto checked = m_doorman.check(*login, nowMs); !checked) {
        m_log.info("login refused: " + checked.error().detail);
        give(answered, refusal(403, "login"));
        return;
    }
    if (!m_rateOfLogins.allows(request.address, steady_clock::now())) {
        give(answered, refusal(429, "rate"));
        return;
    }
    wire::Token token;
    crypto::fillRandom(token.bytes);
    token.seconds = tokenLivesMs / 1000;
    m_commit.submit([device = login->key, hash = hashOfToken(token.bytes), endsMs = nowMs + tokenLivesMs](
                        Archive::Change &change) { return change.addToken(hash, device, endsMs); },
                    [] {},
                    [this, answered, token](const Done &done) {
                        if (done)
                            ++m_metrics.logins;
                        give(answered, done ? success(wire::encode(token)) : storeFailed(done.error(), m_log));
                    });
}

void Desk::seat(const Request &request, const Answered &answered)
{
    auto query = wire::decode<wire::SeatQuery>(request.body);
    if (!query) {
        give(answered, malformed(query.error()));
        return;
    }
    auto found = seatAnswer(query->seat);
    if (!found)
        give(answered, storeFailed(found.error(), m_log));
    else if (!*found)
        give(answered, refusal(404, "notFound"));
    else
        give(answered, success(wire::encode(**found)));
}

Result<std::optional<wire::SeatAnswer>> Desk::seatAnswer(const crypto::VerifyKey &seat)
{
    auto part = m_archive.part(seat);
    if (!part)
        return part.error();
    if (!*part || (*part)->expiresMs <= m_clock.nowMs())
        return std::optional<wire::SeatAnswer>();
    wire::SeatAnswer answer{(*part)->space, (*part)->bytes, {}};
    const auto takeFirst = [&](Row &&row) { // `found` is the first row of every space
        answer.found = std::move(row.bytes);
        return false;
    };
    if (auto done = m_archive.rows(answer.space, 0, true, takeFirst); !done)
        return done.error();
    return std::optional(std::move(answer));
}

void Desk::exchange(const Request &request, const Answered &answered)
{
    auto device = deviceOf(request);
    if (!device || !*device) {
        give(answered, device ? refusal(401, "token") : storeFailed(device.error(), m_log));
        return;
    }
    if (!m_rateOfDevice.allows(base::textOf((*device)->view()), steady_clock::now())) {
        give(answered, refusal(429, "rate"));
        return;
    }
    auto asked = wire::decode<wire::ExchangeRequest>(request.body);
    if (!asked) {
        give(answered, malformed(asked.error()));
        return;
    }
    const auto begin = steady_clock::now();
    const Office office{m_archive, m_circles, m_commit, m_metrics, m_log};
    std::make_shared<Visit>(office, **device, rules(), *std::move(asked))
        ->begin([this, answered, begin](std::function<Visit::Reply()> make) {
            answered([this, begin, made = std::move(make)] {
                const Visit::Reply reply = made();
                m_metrics.exchangeSeconds.add(std::chrono::duration<double>(steady_clock::now() - begin).count());
                return reply ? success(wire::encode(*reply)) : storeFailed(reply.error(), m_log);
            });
        });
}

/// Nothing: no token, or one that has ended.
Result<std::optional<crypto::VerifyKey>> Desk::deviceOf(const Request &request)
{
    auto token = tokenIn(request.authorization);
    if (!token)
        return std::optional<crypto::VerifyKey>();
    return m_archive.deviceOf(hashOfToken(*token), m_clock.nowMs());
}

IntakeRules Desk::rules() const
{
    const Limits &limits = m_options.limits;
    return {m_options.openFounding, limits.spaceBytes, limits.spaceBytes / 100 * limits.memberSharePercent,
            m_clock.nowMs()};
}

void Desk::health(const Request &, const Answered &answered)
{
    auto works = m_archive.lastPosition({});
    give(answered, plain(works ? 200 : 503, works ? "ok\n" : "the store cannot be read\n"));
}

void Desk::showMetrics(const Request &, const Answered &answered)
{
    give(answered, {200, "text/plain; version=0.0.4; charset=utf-8", m_metrics.text(), 0});
}

void Desk::page(const Request &, const Answered &answered)
{
    give(answered, pageForPeople(m_options.name));
}

/// Expired tokens and sealed parts serve nobody anyway: erasing them is housekeeping, done when somebody comes by.
void Desk::sweepNowAndThen()
{
    const std::int64_t nowMs = m_clock.nowMs();
    std::int64_t sweptMs = m_sweptMs;
    if (nowMs - sweptMs < sweepEveryMs || !m_sweptMs.compare_exchange_strong(sweptMs, nowMs))
        return;
    m_commit.submit([nowMs](Archive::Change &change) { return change.eraseExpired(nowMs); }, [] {},
                    [this](const Done &done) {
                        if (!done)
                            m_log.warning("cannot erase what has expired: " + done.error().detail);
                    });
}

} // namespace endpoint
