// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <array>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr std::size_t longestLine = 1024;

/// The terminal with its echo off until destruction.
class QuietTerminal
{
public:
    QuietTerminal()
        : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_file < 0 || ::tcgetattr(m_file, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isQuiet = ::tcsetattr(m_file, TCSAFLUSH, &quiet) == 0;
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;
    ~QuietTerminal()
    {
        if (m_isQuiet)
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            ::close(m_file);
    }

    bool isQuiet() const { return m_isQuiet; }

    bool say(std::string_view text) const
    {
        return ::write(m_file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    }

    std::size_t readLine(std::span<std::byte> into) const
    {
        std::size_t have = 0;
        while (have < into.size() && ::read(m_file, &into[have], 1) == 1 && into[have] != std::byte{'\n'})
            ++have;
        return have;
    }

private:
    int m_file;
    termios m_before{};
    bool m_isQuiet = false;
};

} // namespace

base::Result<crypto::Secret> askSecret(std::string_view question)
{
    const QuietTerminal terminal;
    if (!terminal.isQuiet() || !terminal.say(question))
        return base::fail(base::Error::Code::notFound, "no terminal to ask on");
    crypto::Secret line(longestLine);
    const std::size_t length = terminal.readLine(line.mutableView());
    terminal.say("\n");
    if (length == 0)
        return base::fail(base::Error::Code::cancelled, "nothing was entered");
    return crypto::Secret::copyOf(line.view().first(length));
}

base::Result<crypto::Secret> secretOfEnvironment(const char *name)
{
    char *const plain = std::getenv(name);
    if (plain == nullptr)
        return base::fail(base::Error::Code::notFound, "the variable is not set");
    const std::size_t length = std::strlen(plain);
    crypto::Secret secret = crypto::Secret::copyOf(std::as_bytes(std::span(plain, length)));
    std::memset(plain, 0, length); // what /proc shows of this process, too
    ::unsetenv(name);
    return secret;
}

} // namespace cli
