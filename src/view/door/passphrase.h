// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"

#include <QString>

namespace view {

/// What a person typed as bytes in guarded memory: normalised (NFC) UTF-8; the copies in between are wiped. To be
/// called by the first function in C++ that sees a passphrase or a code.
crypto::Secret secretOf(const QString &typed);

/// Why a new passphrase will not do, in a sentence; empty when it does.
QString faultOfNew(const QString &passphrase, const QString &again);

} // namespace view
