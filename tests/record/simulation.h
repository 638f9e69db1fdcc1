// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/standing.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <string>

/// Devices that write, show stale screens, relay, lose, fork and are voided, all drawn from one seed.
namespace simulation {

struct Published
{
    record::ChangeSet set;
    std::uint64_t line = 0;

    record::SetName name() const { return {set.dot, line}; }
};

struct Device
{
    base::Tag tag;
    std::uint64_t number = 0;
    std::uint64_t counter = 0;
    std::int64_t clockMs = 0;
    record::Standing standing;
    std::vector<std::size_t> held; ///< indices of sets, in the order of arrival
    std::map<std::pair<base::RecordId, record::Path>, std::vector<base::Dot>> screens;
};

class World
{
public:
    explicit World(std::uint64_t seed)
        : m_random(seed)
    {
        const auto count = 2 + below(4);
        for (std::size_t i = 0; i < count; ++i) {
            Device device;
            device.tag.bytes.fill(static_cast<std::byte>(i + 1));
            device.clockMs = static_cast<std::int64_t>(below(1'000'000)) - 500'000;
            m_devices.push_back(std::move(device));
        }
    }

    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random); }

    void run(std::size_t steps)
    {
        for (std::size_t i = 0; i < steps; ++i)
            step();
    }

    /// What counts in the end, in a random order with duplicates.
    std::vector<std::size_t> shuffledWithDuplicates()
    {
        std::vector<std::size_t> order(m_sets.size());
        std::iota(order.begin(), order.end(), 0U);
        for (std::size_t i = 0, again = m_sets.size() / 3; i < again; ++i)
            order.push_back(below(m_sets.size()));
        std::shuffle(order.begin(), order.end(), m_random);
        return order;
    }

    void repair(Device &device)
    {
        for (const std::size_t index : shuffledWithDuplicates())
            give(device, index);
        settleVoid(device.standing);
    }

    /// Takes out what is void and counts what is so no more.
    void settleVoid(record::Standing &standing) const
    {
        for (std::size_t i = 0; i < m_sets.size(); ++i)
            if (m_void[i])
                standing.retract(m_sets[i].name());
            else
                standing.add(m_sets[i].set, m_sets[i].line);
    }

    std::vector<Device> &devices() { return m_devices; }
    const std::vector<Published> &sets() const { return m_sets; }
    bool isVoid(std::size_t index) const { return m_void[index]; }
    const std::vector<base::RecordId> &records() const { return m_records; }

private:
    void step()
    {
        Device &device = m_devices[below(m_devices.size())];
        device.clockMs += 1000;
        switch (below(12)) {
        case 0: return create(device);
        case 1: return look(device);
        case 2: return list(device, std::string(record::deletedPath), true);
        case 3: return list(device, std::string(record::signaturePath), record::Text("s" + std::to_string(below(2))));
        case 4:
        case 5: return relay(device, m_devices[below(m_devices.size())]);
        case 6: return m_devices.size() < 6 && below(3) == 0 ? m_devices.push_back(device) : look(device); // a fork
        case 7: return turnVoid(device);
        case 8: device.clockMs -= 10'000'000; return;
        default: return write(device);
        }
    }

    void create(Device &device)
    {
        const base::RecordId record{device.tag, ++device.counter};
        m_records.push_back(record);
        publish(device,
                {{record, std::string(record::kindPath), record::Text("measure"), {}},
                 {record, "title", record::Text("t" + std::to_string(below(3))), {}}});
    }

    base::RecordId anyRecord() { return m_records[below(m_records.size())]; }
    record::Path anyPath() { return std::array<const char *, 4>{"title", "note", "status/0", "deleted"}[below(4)]; }

    std::vector<base::Dot> shownOf(const Device &device, const base::RecordId &record, const record::Path &path) const
    {
        const record::RecordState state = device.standing.of(record);
        const record::Field *field = state.field(path);
        return field ? record::dotsOf(*field) : std::vector<base::Dot>();
    }

    void look(Device &device)
    {
        if (m_records.empty())
            return;
        const auto record = anyRecord();
        const auto path = anyPath();
        device.screens[{record, path}] = shownOf(device, record, path);
    }

    void write(Device &device)
    {
        if (m_records.empty())
            return;
        const auto record = anyRecord();
        const auto path = anyPath();
        const auto screen = device.screens.find({record, path});
        const auto shown = screen != device.screens.end() ? screen->second : shownOf(device, record, path);
        const record::Value value =
            path == record::deletedPath ? record::Value(below(2) == 0) : record::Text("v" + std::to_string(below(4)));
        device.screens.erase({record, path});
        publish(device, {{record, path, value, shown}});
    }

    void list(Device &device, const record::Path &path, const record::Value &value)
    {
        if (m_records.empty())
            return;
        const auto record = anyRecord();
        publish(device, {{record, path, value, record::dotsOf(device.standing.of(record))}});
    }

    void publish(Device &device, std::vector<record::Write> writes)
    {
        record::ChangeSet set{{device.tag, ++device.number}, device.clockMs, std::move(writes), {}};
        record::sort(set.writes);
        m_sets.push_back({std::move(set), m_sets.size() + 1});
        m_void.push_back(false);
        give(device, m_sets.size() - 1);
    }

    void give(Device &device, std::size_t index)
    {
        device.standing.add(m_sets[index].set, m_sets[index].line);
        device.held.push_back(index);
    }

    void relay(const Device &from, Device &to)
    {
        const auto some = from.held;
        for (const std::size_t index : some)
            if (below(3) != 0)
                give(to, index);
    }

    void turnVoid(Device &device)
    {
        if (m_sets.empty())
            return;
        const auto index = below(m_sets.size());
        m_void[index] = below(3) != 0;
        settleOne(device, index);
    }

    void settleOne(Device &device, std::size_t index)
    {
        if (m_void[index])
            device.standing.retract(m_sets[index].name());
        else
            give(device, index);
    }

    std::mt19937_64 m_random;
    std::vector<Device> m_devices;
    std::vector<Published> m_sets;
    std::vector<bool> m_void;
    std::vector<base::RecordId> m_records;
};

} // namespace simulation
