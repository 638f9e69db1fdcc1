// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/http/house.h"

#include <vector>

namespace endpoint {

bool House::admit(const std::string &address)
{
    const std::lock_guard lock(m_mutex);
    std::uint32_t &ofAddress = m_openOf[address];
    const bool isCrowded = !behindProxy && ofAddress >= limits.connectionsPerAddress; // a proxy brings everybody
    if (m_closing || m_open >= limits.connections || isCrowded) {
        if (ofAddress == 0)
            m_openOf.erase(address);
        ++metrics.connectionsRefused;
        return false;
    }
    ++ofAddress;
    metrics.connectionsOpen = ++m_open;
    ++metrics.connections;
    return true;
}

void House::enter(const std::shared_ptr<Guest> &guest)
{
    const std::lock_guard lock(m_mutex);
    m_guests[guest.get()] = guest;
}

void House::leave(const Guest *guest, const std::string &address)
{
    const std::lock_guard lock(m_mutex);
    m_guests.erase(guest);
    if (const auto found = m_openOf.find(address); found != m_openOf.end() && --found->second == 0)
        m_openOf.erase(found);
    metrics.connectionsOpen = --m_open;
    tellWhenEmpty();
}

void House::close(std::function<void()> whenEmpty)
{
    std::vector<std::shared_ptr<Guest>> guests;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closing.exchange(true))
            return;
        m_whenEmpty = std::move(whenEmpty);
        for (const auto &[place, guest] : m_guests)
            if (auto alive = guest.lock())
                guests.push_back(std::move(alive));
        tellWhenEmpty();
    }
    for (const auto &guest : guests)
        guest->leaveIfIdle();
}

void House::tellWhenEmpty()
{
    if (m_open == 0 && m_whenEmpty)
        std::exchange(m_whenEmpty, nullptr)();
}

} // namespace endpoint
