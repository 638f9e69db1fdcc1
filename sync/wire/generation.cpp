// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/generation.h"

#include <algorithm>

namespace wire {

namespace {

constexpr std::string_view keyPurpose = "versta space key";
constexpr std::string_view previousPurpose = "versta previous key";

using base::Error;

/// Binds the wrapped key to the name under which it is found again.
base::Bytes associatedOf(const GenerationName &name)
{
    base::Bytes bytes = base::copyOf(base::bytesOf(previousPurpose));
    base::append(bytes, name.view());
    return bytes;
}

PreviousKey wrap(const OlderKey &older, const SpaceKey &fresh)
{
    const crypto::Nonce nonce = crypto::randomNonce();
    PreviousKey wrapped{older.name, base::copyOf(nonce.view())};
    base::append(wrapped.sealed, crypto::seal(fresh, nonce, associatedOf(older.name), older.key.view()));
    return wrapped;
}

} // namespace

base::Hash hashOfKey(const SpaceKey &key)
{
    return crypto::Hasher(keyPurpose).add(key.view()).finish();
}

base::Result<Generation> makeGeneration(const SpaceKey &fresh, const std::vector<Recipient> &to,
                                        const std::vector<OlderKey> &older)
{
    if (to.size() > maxRecipients || older.size() > maxPreviousKeys)
        return base::fail(Error::Code::tooLarge,
                          "a generation for more devices, or of more keys, than one block holds");
    Generation generation;
    generation.keyHash = hashOfKey(fresh);
    for (const Recipient &recipient : to) {
        auto sealed = crypto::sealTo(recipient.box, fresh.view());
        if (!sealed)
            return sealed.error();
        generation.sealed[recipient.tag] = std::move(*sealed);
    }
    for (const OlderKey &key : older)
        generation.previous.push_back(wrap(key, fresh));
    std::sort(generation.previous.begin(), generation.previous.end(),
              [](const PreviousKey &left, const PreviousKey &right) { return left.name < right.name; });
    return generation;
}

base::Result<SpaceKey> openGeneration(const Generation &generation, const base::Tag &self, const crypto::BoxKey &key)
{
    const auto sealed = generation.sealed.find(self);
    if (sealed == generation.sealed.end())
        return base::fail(Error::Code::notFound, "a generation that is not sealed to this device");
    auto secret = crypto::openSealed(key, sealed->second);
    if (!secret)
        return secret.error();
    auto opened = SpaceKey::from(std::move(*secret));
    if (!opened || hashOfKey(*opened) != generation.keyHash)
        return base::fail(Error::Code::damaged, "a generation that opens to another key than all others get");
    return opened;
}

base::Result<SpaceKey> openPrevious(const Generation &generation, const SpaceKey &key, const GenerationName &name)
{
    const auto wrapped = std::find_if(generation.previous.begin(), generation.previous.end(),
                                      [&name](const PreviousKey &previous) { return previous.name == name; });
    if (wrapped == generation.previous.end())
        return base::fail(Error::Code::notFound, "no such key before this generation");
    const base::View sealed = wrapped->sealed;
    if (sealed.size() < sizeof(crypto::Nonce::bytes))
        return base::fail(Error::Code::damaged, "a wrapped key cut short");
    const auto nonce = crypto::Nonce::from(sealed.first(sizeof(crypto::Nonce::bytes)));
    auto opened = crypto::open(key, *nonce, associatedOf(name), sealed.subspan(sizeof(crypto::Nonce::bytes)));
    if (!opened)
        return opened.error();
    crypto::Secret secret = crypto::Secret::copyOf(*opened);
    crypto::wipe(*opened);
    auto older = SpaceKey::from(std::move(secret));
    if (!older)
        return base::fail(Error::Code::damaged, "a wrapped key of another length");
    return older;
}

} // namespace wire
