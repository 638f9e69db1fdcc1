// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/desk/doorman.h"
#include "endpoint/desk/visit.h"
#include "endpoint/http/answer.h"
#include "endpoint/rate.h"

#include "base/clock.h"

namespace endpoint {

struct DeskOptions
{
    std::string name;
    bool openFounding = false;
    Limits limits;
};

/// Knows every address the endpoint answers at: /v1/hello, /v1/login, /v1/seat, /v1/exchange (wire/message.h),
/// /healthz, /metrics, and a page for people at /. Errors are 400 malformed, 401 token, 403 login, 404, 405, 413,
/// 429 rate, 503 store, each with an ErrorReply whose code is that word.
class Desk final : public Handler
{
public:
    /// Error: the archive's. Everything given must outlive the desk; the desk must outlive whoever asks it.
    static base::Result<std::unique_ptr<Desk>> open(Archive &archive, DeskOptions options, const base::Clock &clock,
                                                    Metrics &metrics, Log &log);

    void answer(const Request &request, Answered answered) override;

private:
    using Place = void (Desk::*)(const Request &, const Answered &);
    struct Route
    {
        std::string_view method;
        std::string_view path;
        Place place;
        bool isCounted; ///< against the rate of its address
    };

    Desk(Archive &archive, const crypto::SigningKey &key, DeskOptions options, const base::Clock &clock,
         Metrics &metrics, Log &log);
    static std::span<const Route> routes();

    void hello(const Request &request, const Answered &answered);
    void login(const Request &request, const Answered &answered);
    void seat(const Request &request, const Answered &answered);
    void exchange(const Request &request, const Answered &answered);
    void health(const Request &request, const Answered &answered);
    void showMetrics(const Request &request, const Answered &answered);
    void page(const Request &request, const Answered &answered);

    base::Result<std::optional<crypto::VerifyKey>> deviceOf(const Request &request);
    base::Result<std::optional<wire::SeatAnswer>> seatAnswer(const crypto::VerifyKey &seat);
    IntakeRules rules() const;
    void sweepNowAndThen();

    Archive &m_archive;
    const DeskOptions m_options;
    const base::Clock &m_clock;
    Metrics &m_metrics;
    Log &m_log;
    Doorman m_doorman;
    Rate m_rateOfAddress;
    Rate m_rateOfLogins;
    Rate m_rateOfDevice;
    Circles m_circles;
    std::atomic<std::int64_t> m_sweptMs = 0;
    GroupCommit m_commit; // ends first: what stands in line uses all the above
};

} // namespace endpoint
