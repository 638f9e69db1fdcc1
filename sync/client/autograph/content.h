// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "record/merge.h"

namespace client {

/// What a signature is bound to: a record's content in one form, whichever device looks at it.
///
///   content = CBOR [1, kind: text, [path: text, value] ...]    deterministic (wire/cbor.h), fields by path
///   value   = null / bool / int / text / bytes                 as CBOR has them
///           / [1, digits: int, scale: int]                     decimal
///           / [2, days: int]                                   date, days since 1970-01-01
///           / [3, minutes: int]                                time of day
///           / [4, value ...]                                   list
///
/// `kind` stands by itself; `deleted` and `signature` are no content. Texts are as stored, in NFC since they were
/// entered: nothing is normalised here, since what that means grows with Unicode.
/// Error conflict: a field with two values; nobody signs what nobody has decided.
base::Result<base::Bytes> contentBytesOf(std::string_view kind, const std::vector<record::Field> &fields);

/// The hash of these bytes with the purpose "versta signed content".
base::Result<base::Hash> contentOf(std::string_view kind, const std::vector<record::Field> &fields);

} // namespace client
