// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/log.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <string>

namespace endpoint {

namespace {

std::string nowText()
{
    using namespace std::chrono;
    const auto now = floor<milliseconds>(system_clock::now());
    const auto midnight = floor<days>(now);
    const year_month_day date(midnight);
    const hh_mm_ss time(now - midnight);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    return text.data();
}

} // namespace

void Log::say(Level level, std::string_view words)
{
    if (level < m_lowest)
        return;
    static constexpr std::array<std::string_view, 4> names{"debug", "info", "warning", "error"};
    const std::string line =
        nowText().append(" ").append(names[static_cast<std::size_t>(level)]).append(" ").append(words).append("\n");
    const std::lock_guard lock(m_mutex);
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace endpoint
