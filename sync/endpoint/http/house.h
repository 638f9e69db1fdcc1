// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/http/server.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace endpoint {

/// A connection as the house sees it.
class Guest
{
public:
    virtual ~Guest() = default;
    /// Closes it when it waits for a next request. From any thread.
    virtual void leaveIfIdle() = 0;
};

/// What all connections of a server share: its limits, and who is in. Any thread.
class House
{
public:
    House(const Limits &limitsOfAll, Handler &handlerOfAll, Metrics &metricsOfAll, Log &logOfAll, bool isBehindProxy)
        : limits(limitsOfAll)
        , handler(handlerOfAll)
        , metrics(metricsOfAll)
        , log(logOfAll)
        , behindProxy(isBehindProxy)
    {
    }

    /// False: too many connections, or too many of this address.
    [[nodiscard]] bool admit(const std::string &address);
    void enter(const std::shared_ptr<Guest> &guest);
    void leave(const Guest *guest, const std::string &address);

    /// No connection is asked for a next request any more; `whenEmpty` is called once, when the last one has left.
    void close(std::function<void()> whenEmpty);
    bool isClosing() const { return m_closing; }

    const Limits &limits;
    Handler &handler;
    Metrics &metrics;
    Log &log;
    const bool behindProxy;

private:
    void tellWhenEmpty();

    std::atomic<bool> m_closing = false;
    std::mutex m_mutex;
    std::uint32_t m_open = 0;
    std::map<std::string, std::uint32_t> m_openOf;
    std::map<const Guest *, std::weak_ptr<Guest>> m_guests;
    std::function<void()> m_whenEmpty;
};

} // namespace endpoint
