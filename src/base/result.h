// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace base {

/// What went wrong, told by what the program does next. `detail` is English, for the log: it never holds a key,
/// a person's name or a text that a user wrote. The user's sentence is made in `view` and `cli`.
struct Error
{
    enum class Code {
        invalid, ///< the input breaks a rule: refuse it and say so
        tooLarge, ///< over a stated limit: refuse it and say so
        damaged, ///< stored or received bytes fail authentication: stop using them
        newer, ///< made by a later version: hold it until an update
        missing, ///< something it needs (key, predecessor) is not here yet: hold it
        notFound, ///< no such thing: tell the person
        conflict, ///< two values stand side by side: ask the person
        refused, ///< rights or rules forbid it: tell the person
        wrongKey, ///< wrong passphrase or code: ask again
        busy, ///< somebody else holds it: try again soon
        network, ///< no way to the endpoint, or no Versta there: try again later
        full, ///< the disk or a quota is full: undo, tell the person
        io, ///< the system failed to read or write: stop
        cancelled, ///< a person stopped it
    };

    Code code = Code::invalid;
    std::string detail;

    bool operator==(const Error &) const = default;
};

/// A value or an Error. Must be read: a discarded Result does not compile (-Werror=unused-result).
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }

    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(value()); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const
    {
        assert(m_state.index() == 1);
        return std::get<1>(m_state);
    }

private:
    T &value()
    {
        assert(m_state.index() == 0);
        return std::get<0>(m_state);
    }
    const T &value() const
    {
        assert(m_state.index() == 0);
        return std::get<0>(m_state);
    }

    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    {
    }

    explicit operator bool() const { return !m_failed; }

    const Error &error() const
    {
        assert(m_failed);
        return m_error;
    }

private:
    Error m_error;
    bool m_failed = false;
};

using Done = Result<void>;

inline Error fail(Error::Code code, std::string detail)
{
    return Error{code, std::move(detail)};
}

/// The code's name as it stands in the enumeration, for logs and tests.
const char *nameOf(Error::Code code);

} // namespace base
