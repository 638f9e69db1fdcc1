// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/desk/answers.h"

#include "wire/message.h"

namespace endpoint {

using base::Error;

namespace {

constexpr unsigned retryAfterS = 2;

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char letter : text) {
        switch (letter) {
        case '&': safe += "&amp;"; break;
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        default: safe += letter;
        }
    }
    return safe;
}

constexpr std::string_view pageHead = R"(<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Versta</title>
<style>body{font:1.1em/1.5 sans-serif;max-width:38em;margin:2em auto;padding:0 1em}</style></head><body>
<h1>Верста: )";

constexpr std::string_view pageRest = R"(</h1>
<p>Это пункт обмена программы «Верста». Он хранит и передаёт запечатанные записи и не может их прочитать:
ключи есть только на устройствах участников. Видит он лишь то, кто с кем, когда и сколько передаёт.</p>
<p>Открывать эту страницу не нужно: укажите её адрес в настройках программы.</p>
<p lang="en">This is a Versta endpoint. It keeps and passes on sealed envelopes and cannot read them: only the members'
devices have the keys. What it sees is who passes how much to whom, and when. There is nothing to do on this page:
give its address to the program.</p>
</body></html>
)";

} // namespace

Answer success(const base::Bytes &body)
{
    return {200, wire::contentType, std::string(base::textOf(body)), 0};
}

Answer refusal(unsigned status, std::string_view code)
{
    const wire::ErrorReply reply{std::string(code), {}};
    const unsigned later = status == 429 || status == 503 ? retryAfterS : 0;
    return {status, wire::contentType, std::string(base::textOf(wire::encode(reply))), later};
}

Answer malformed(const Error &error)
{
    if (error.code == Error::Code::tooLarge)
        return refusal(413, "tooLarge");
    return refusal(400, error.code == Error::Code::newer ? "newer" : "malformed");
}

Answer storeFailed(const Error &error, Log &log)
{
    log.error(std::string("store: ") + base::nameOf(error.code) + ": " + error.detail);
    return refusal(503, error.code == Error::Code::full ? "full" : "store");
}

Answer plain(unsigned status, std::string_view text)
{
    return {status, "text/plain; charset=utf-8", std::string(text), 0};
}

Answer pageForPeople(std::string_view endpointName)
{
    return {200, "text/html; charset=utf-8", std::string(pageHead) + escaped(endpointName) + std::string(pageRest), 0};
}

} // namespace endpoint
