// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace db {

/// SQL as it stands in the source. It can only be made at compile time, so that no value is ever glued into it.
class Sql
{
public:
    consteval Sql(const char *text)
        : m_text(text)
    {
    }
    consteval Sql(std::string_view text)
        : m_text(text)
    {
    }

    constexpr std::string_view text() const { return m_text; }

private:
    std::string_view m_text;
};

} // namespace db
