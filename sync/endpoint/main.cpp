// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/desk/desk.h"
#include "endpoint/http/server.h"
#include "endpoint/options.h"

#include "wire/seat.h"

#include <cstdio>

namespace {

using base::Done;
using endpoint::Archive;
using endpoint::Options;

void print(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

Done serve(const Options &options)
{
    auto lock = endpoint::lockArchive(options.store);
    if (!lock)
        return lock.error();
    auto archive = endpoint::openArchive(options.store);
    if (!archive)
        return archive.error();
    endpoint::Log log(options.logLevel);
    endpoint::Metrics metrics;
    const base::SystemClock clock;
    auto desk =
        endpoint::Desk::open(**archive, {options.name, options.openFounding, options.limits}, clock, metrics, log);
    if (!desk)
        return desk.error();
    const endpoint::Listening at{options.host, options.port, options.tlsCertificate, options.tlsKey,
                                 options.behindProxy};
    auto server = endpoint::Server::listen(at, options.limits, **desk, metrics, log);
    if (!server)
        return server.error();
    print("listening on " + (*server)->address() + "\n");
    log.info("serving " + options.store);
    (*server)->run();
    desk->reset(); // what was under way is committed; its answers go nowhere, but the server must still stand
    log.info("stopped");
    return {};
}

Done printFoundingCode(const Options &options)
{
    auto archive = endpoint::openArchive(options.store);
    if (!archive)
        return archive.error();
    const crypto::Secret code = crypto::makeCode();
    const auto add = [&](Archive::Change &change) { return change.addCode(endpoint::hashOfFoundingCode(code.view())); };
    if (auto done = (*archive)->change(add); !done)
        return done;
    print(crypto::lettersOf(code, wire::foundingCodePurpose) + "\n");
    return {};
}

Done backUp(const Options &options)
{
    auto archive = endpoint::openArchive(options.store);
    if (!archive)
        return archive.error();
    return (*archive)->backup(options.file);
}

Done check(const Options &options)
{
    auto archive = endpoint::openArchive(options.store);
    if (!archive)
        return archive.error();
    auto envelopes = (*archive)->check();
    if (!envelopes)
        return envelopes.error();
    print("ok: " + std::to_string(*envelopes) + " envelopes\n");
    return {};
}

Done act(const Options &options)
{
    switch (options.verb) {
    case Options::Verb::serve: return serve(options);
    case Options::Verb::foundCode: return printFoundingCode(options);
    case Options::Verb::backup: return backUp(options);
    case Options::Verb::restore: return endpoint::restoreArchive(options.store, options.file);
    case Options::Verb::check: return check(options);
    case Options::Verb::help: print(endpoint::usage()); return {};
    case Options::Verb::version: print("versta-endpoint " VERSTA_VERSION "\n"); return {};
    }
    return {};
}

void complain(std::string_view what)
{
    std::fprintf(stderr, "versta-endpoint: %.*s\n", static_cast<int>(what.size()), what.data());
}

} // namespace

int main(int count, char **arguments)
{
    auto options = endpoint::readOptions({arguments + 1, static_cast<std::size_t>(count > 0 ? count - 1 : 0)});
    if (!options) {
        complain(options.error().detail);
        std::fputs(std::string(endpoint::usage()).c_str(), stderr);
        return 2;
    }
    if (auto done = act(*options); !done) {
        complain(std::string(base::nameOf(done.error().code)) + ": " + done.error().detail);
        return 1;
    }
    return 0;
}
