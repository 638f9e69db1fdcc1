// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <string_view>

namespace endpoint {

/// Lines on standard error: time (UTC), level, words. Any thread. What is said holds short names and codes only, never
/// a body, a key, a token or an address with its content.
class Log
{
public:
    enum class Level { debug, info, warning, error, quiet };

    explicit Log(Level lowest)
        : m_lowest(lowest)
    {
    }

    void debug(std::string_view words) { say(Level::debug, words); }
    void info(std::string_view words) { say(Level::info, words); }
    void warning(std::string_view words) { say(Level::warning, words); }
    void error(std::string_view words) { say(Level::error, words); }

private:
    void say(Level level, std::string_view words);

    Level m_lowest;
    std::mutex m_mutex;
};

} // namespace endpoint
