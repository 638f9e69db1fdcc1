// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/options.h"

#include "base/utf8.h"

#include <charconv>
#include <functional>
#include <map>

namespace endpoint {

namespace {

using base::Done;
using base::Error;
using Take = std::function<Done(Options &, std::string_view)>;

Error wrong(std::string_view what)
{
    return base::fail(Error::Code::invalid, std::string(what));
}

template <class Number>
base::Result<Number> numberIn(std::string_view text, Number least)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < least)
        return wrong("not a number that serves here: " + std::string(text));
    return number;
}

template <class Number>
Take limit(Number Limits::*field, Number least = 1)
{
    return [field, least](Options &options, std::string_view text) -> Done {
        auto number = numberIn<Number>(text, least);
        if (!number)
            return number.error();
        options.limits.*field = *number;
        return {};
    };
}

Take text(std::string Options::*field)
{
    return [field](Options &options, std::string_view value) -> Done {
        if (value.empty() || value.size() > 200 || !base::isCleanText(value))
            return wrong("empty, too long or not UTF-8");
        options.*field = value;
        return {};
    };
}

Take path(std::filesystem::path Options::*field)
{
    return [field](Options &options, std::string_view value) -> Done {
        options.*field = std::filesystem::path(value);
        return {};
    };
}

/// `host:port` or `[v6]:port`.
Done takeListen(Options &options, std::string_view value)
{
    const auto colon = value.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return wrong("--listen wants host:port");
    auto port = numberIn<std::uint16_t>(value.substr(colon + 1), 0);
    if (!port)
        return port.error();
    std::string_view host = value.substr(0, colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    options.host = host;
    options.port = *port;
    return {};
}

Done takeLevel(Options &options, std::string_view value)
{
    static const std::map<std::string_view, Log::Level> levels{{"debug", Log::Level::debug},
                                                               {"info", Log::Level::info},
                                                               {"warning", Log::Level::warning},
                                                               {"error", Log::Level::error},
                                                               {"quiet", Log::Level::quiet}};
    const auto found = levels.find(value);
    if (found == levels.end())
        return wrong("--log-level is one of debug, info, warning, error, quiet");
    options.logLevel = found->second;
    return {};
}

const std::map<std::string_view, Take> &valued()
{
    static const std::map<std::string_view, Take> takes{
        {"--store", text(&Options::store)},
        {"--listen", takeListen},
        {"--tls-cert", path(&Options::tlsCertificate)},
        {"--tls-key", path(&Options::tlsKey)},
        {"--name", text(&Options::name)},
        {"--log-level", takeLevel},
        {"--threads", limit(&Limits::threads)},
        {"--connections", limit(&Limits::connections)},
        {"--connections-per-address", limit(&Limits::connectionsPerAddress)},
        {"--body-bytes", limit(&Limits::bodyBytes)},
        {"--header-bytes", limit(&Limits::headerBytes)},
        {"--read-timeout-ms", limit(&Limits::readTimeoutMs)},
        {"--idle-timeout-ms", limit(&Limits::idleTimeoutMs)},
        {"--stop-timeout-ms", limit(&Limits::stopTimeoutMs)},
        {"--rate-device", limit(&Limits::requestsPerSecondOfDevice)},
        {"--rate-address", limit(&Limits::requestsPerSecondOfAddress)},
        {"--rate-login", limit(&Limits::loginsPerSecondOfAddress)},
        {"--space-bytes", limit(&Limits::spaceBytes)},
        {"--member-share", limit(&Limits::memberSharePercent)},
        {"--group-window-ms", limit(&Limits::groupWindowMs, 0u)},
    };
    return takes;
}

const std::map<std::string_view, std::function<void(Options &)>> &plain()
{
    using Verb = Options::Verb;
    static const std::map<std::string_view, std::function<void(Options &)>> words{
        {"--open-founding", [](Options &options) { options.openFounding = true; }},
        {"--behind-proxy", [](Options &options) { options.behindProxy = true; }},
        {"--help", [](Options &options) { options.verb = Verb::help; }},
        {"--version", [](Options &options) { options.verb = Verb::version; }},
        {"found-code", [](Options &options) { options.verb = Verb::foundCode; }},
        {"check", [](Options &options) { options.verb = Verb::check; }},
    };
    return words;
}

Done checkWhole(const Options &options)
{
    if (options.verb == Options::Verb::help || options.verb == Options::Verb::version)
        return {};
    if (options.store.empty())
        return wrong("--store is missing");
    if (options.tlsCertificate.empty() != options.tlsKey.empty())
        return wrong("--tls-cert and --tls-key go together");
    if (options.limits.memberSharePercent > 100)
        return wrong("--member-share is a percentage");
    return {};
}

/// Takes the argument at `at` and what belongs to it; gives the place behind.
base::Result<std::size_t> take(Options &options, std::span<const char *const> arguments, std::size_t at)
{
    const std::string_view word = arguments[at];
    if (const auto found = plain().find(word); found != plain().end()) {
        found->second(options);
        return at + 1;
    }
    const bool isBackup = word == "backup";
    const auto found = valued().find(word);
    if (!isBackup && word != "restore" && found == valued().end())
        return wrong("unknown argument: " + std::string(word));
    if (at + 1 == arguments.size())
        return wrong(std::string(word) + " wants a value");
    const std::string_view value = arguments[at + 1];
    if (found == valued().end()) {
        options.verb = isBackup ? Options::Verb::backup : Options::Verb::restore;
        options.file = std::filesystem::path(value);
    } else if (auto taken = found->second(options, value); !taken) {
        return wrong(std::string(word) + ": " + taken.error().detail);
    }
    return at + 2;
}

} // namespace

base::Result<Options> readOptions(std::span<const char *const> arguments)
{
    Options options;
    for (std::size_t at = 0; at < arguments.size();) {
        auto next = take(options, arguments, at);
        if (!next)
            return next.error();
        at = *next;
    }
    if (auto whole = checkWhole(options); !whole)
        return whole.error();
    return options;
}

std::string_view usage()
{
    return R"(versta-endpoint: a post office that cannot read what it carries

  versta-endpoint --store sqlite:FILE [--listen HOST:PORT] [option ...]     serve until SIGTERM or SIGINT
  versta-endpoint --store sqlite:FILE found-code                            print a one-time code for founding a space
  versta-endpoint --store sqlite:FILE backup FILE                           copy the store, also while it serves
  versta-endpoint --store sqlite:FILE restore FILE                          put a backup in the store's place
  versta-endpoint --store sqlite:FILE check                                 prove that the store is whole

  --listen HOST:PORT          127.0.0.1:8440; port 0 takes a free one; the address is printed on standard output
  --tls-cert FILE --tls-key FILE    PEM; without them put a proxy with TLS in front
  --name TEXT                 what devices are told at hello
  --open-founding             anybody may found a space
  --behind-proxy              a caller's address is the last one of X-Forwarded-For
  --log-level LEVEL           debug, info, warning, error, quiet
  --threads N  --connections N  --connections-per-address N  --body-bytes N  --header-bytes N
  --read-timeout-ms N  --idle-timeout-ms N  --stop-timeout-ms N
  --rate-device N  --rate-address N  --rate-login N (a second; logins by address)
  --space-bytes N  --member-share PERCENT  --group-window-ms N
  --help  --version
)";
}

} // namespace endpoint
