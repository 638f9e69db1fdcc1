// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/box.h"
#include "crypto/sign.h"

namespace client {

/// This device's two keys: one signs, one receives keys. Kept in the vault, never elsewhere.
struct Device
{
    crypto::SigningKey signing;
    crypto::BoxKey box;

    static Device random() { return {crypto::SigningKey::random(), crypto::BoxKey::random()}; }
    Device clone() const { return {signing.clone(), box.clone()}; }
    base::Tag tag() const { return crypto::tagOf(signing.verifyKey()); }
};

} // namespace client
