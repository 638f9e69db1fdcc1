// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room.h"
#include "app/space_ledger.h"
#include "app/spaces.h"
#include "app/text.h"
#include "db/transaction.h"

namespace app {

namespace {

using base::Error;
using base::fail;

constexpr std::string_view addressNote = "endpoint/address";
constexpr std::string_view keyNote = "endpoint/key";

bool isAddress(const QUrl &url)
{
    const bool isWeb = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
    return url.isValid() && isWeb && !url.host().isEmpty();
}

} // namespace

base::Done setEndpoint(Desk &desk, const QUrl &url)
{
    if (!isAddress(url))
        return fail(Error::Code::invalid, "no http or https address");
    db::Transaction transaction(desk.database());
    auto notes = desk.store().identity();
    if (auto done = notes.setNote(addressNote, base::bytesOf(url.toString().toStdString())); !done)
        return done;
    // a person named it: whoever answers there first is the one
    if (auto done = notes.eraseNote(keyNote); !done)
        return done;
    return transaction.commit();
}

base::Result<QString> endpointOf(Desk &desk)
{
    const auto note = desk.store().identity().note(addressNote);
    if (note)
        return textOf(std::string(base::textOf(*note)));
    if (note.error().code == Error::Code::notFound)
        return QString();
    return note.error();
}

base::Result<std::unique_ptr<client::HttpTransport>> transportOf(Desk &desk)
{
    const auto address = endpointOf(desk);
    if (!address)
        return address.error();
    if (address->isEmpty())
        return fail(Error::Code::notFound, "no endpoint is set");
    return std::make_unique<client::HttpTransport>(QUrl(*address));
}

base::Result<crypto::VerifyKey> pinnedKeyOf(Desk &desk, client::Transport &transport)
{
    crypto::VerifyKey key;
    const auto note = desk.store().identity().note(keyNote);
    if (note && note->size() == key.bytes.size()) {
        std::copy(note->begin(), note->end(), key.bytes.begin());
        return key;
    }
    const auto hello = client::askHello(transport);
    if (!hello)
        return hello.error();
    if (auto done = desk.store().identity().setNote(keyNote, hello->key.view()); !done)
        return done.error();
    return hello->key;
}

} // namespace app
