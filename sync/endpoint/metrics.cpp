// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/metrics.h"

#include <cstdio>

namespace endpoint {

namespace {

std::string shortText(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.9g", value);
    return text.data();
}

void line(std::string &to, std::string_view name, std::string_view labels, const std::string &value)
{
    to.append("versta_").append(name).append(labels).append(" ").append(value).append("\n");
}

void type(std::string &to, std::string_view name, std::string_view kind)
{
    to.append("# TYPE versta_").append(name).append(" ").append(kind).append("\n");
}

void counter(std::string &to, std::string_view name, const Count &count)
{
    type(to, name, "counter");
    line(to, name, "", std::to_string(count.load()));
}

struct Labelled
{
    std::string_view label;
    const Count &count;
};

void counters(std::string &to, std::string_view name, std::initializer_list<Labelled> counts)
{
    type(to, name, "counter");
    for (const auto &[label, count] : counts)
        line(to, name, label, std::to_string(count.load()));
}

} // namespace

void Histogram::add(double value)
{
    std::size_t at = 0;
    while (at < bounds && value > m_limits[at])
        ++at;
    ++m_counts[at];
    m_sum += value;
}

void Histogram::print(std::string_view name, std::string &to) const
{
    type(to, name, "histogram");
    const std::string bucket = std::string(name) + "_bucket";
    std::uint64_t total = 0;
    for (std::size_t at = 0; at <= bounds; ++at) {
        total += m_counts[at];
        const std::string limit = at < bounds ? shortText(m_limits[at]) : "+Inf";
        line(to, bucket, "{le=\"" + limit + "\"}", std::to_string(total));
    }
    line(to, std::string(name) + "_sum", "", shortText(m_sum));
    line(to, std::string(name) + "_count", "", std::to_string(total));
}

void Metrics::countAnswer(unsigned status)
{
    ++(status < 400 ? answersOk : status < 500 ? answersClientError : answersServerError);
    if (status == 429)
        ++rateLimited;
}

std::string Metrics::text() const
{
    std::string to;
    counter(to, "connections_total", connections);
    type(to, "connections_open", "gauge");
    line(to, "connections_open", "", std::to_string(connectionsOpen.load()));
    counter(to, "connections_refused_total", connectionsRefused);
    counter(to, "connections_timed_out_total", connectionsTimedOut);
    counters(to, "answers_total",
             {{"{kind=\"ok\"}", answersOk},
              {"{kind=\"client_error\"}", answersClientError},
              {"{kind=\"server_error\"}", answersServerError}});
    counter(to, "rate_limited_total", rateLimited);
    counters(to, "envelopes_total",
             {{"{result=\"stored\"}", stored},
              {"{result=\"already\"}", already},
              {"{result=\"forked\"}", forked},
              {"{result=\"gap\"}", gap},
              {"{result=\"refused\"}", refused},
              {"{result=\"void\"}", isVoid},
              {"{result=\"too_many\"}", tooMany}});
    counter(to, "stored_bytes_total", storedBytes);
    counter(to, "rows_sent_total", rowsSent);
    counter(to, "rows_sent_bytes_total", rowsSentBytes);
    counter(to, "logins_total", logins);
    counter(to, "unknown_cursors_total", unknownCursors);
    counter(to, "store_failures_total", storeFailures);
    groupSize.print("group_size", to);
    commitSeconds.print("commit_seconds", to);
    exchangeSeconds.print("exchange_seconds", to);
    return to;
}

} // namespace endpoint
