// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/message.h"

#include <memory>
#include <string>

/// A small blocking HTTP client over one connection, for tests alone. Any thread, one at a time.
class Caller
{
public:
    struct Reply
    {
        unsigned status = 0; ///< 0: the connection ended
        std::string headers; ///< as they came
        std::string body;

        base::View bytes() const { return base::bytesOf(body); }
        /// The code of an ErrorReply.
        std::string code() const;
    };

    explicit Caller(std::uint16_t port);
    ~Caller();

    Reply get(std::string_view path);
    Reply post(std::string_view path, base::View body);
    /// For everything that is no proper request.
    bool sendRaw(std::string_view bytes);
    Reply readReply();
    /// True: the other side closed within its time.
    bool isCut();

    /// Logs in and keeps the token.
    Reply login(const crypto::SigningKey &device);
    wire::Hello hello();
    /// Lines that stand before each request's own, as a proxy writes them.
    void setHeaders(std::string lines) { m_headers = std::move(lines); }
    void setToken(std::string token) { m_token = std::move(token); }
    const std::string &token() const { return m_token; }
    base::Result<wire::ExchangeReply> exchange(const wire::ExchangeRequest &request);
    /// The last answer's status.
    unsigned status() const { return m_status; }

private:
    Reply request(std::string_view method, std::string_view path, base::View body);

    struct Line;
    std::unique_ptr<Line> m_line;
    std::uint16_t m_port;
    std::string m_token;
    std::string m_headers;
    unsigned m_status = 0;
};
