// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/table/shelf.h"

namespace store::table {

/// A set that part of an open set becomes, and the row of its envelope.
struct Numbered
{
    Row log = 0;
    const record::ChangeSet *set = nullptr;
};

/// Gives the writes of an open set to the sets that it is closed in, in the order of records; a record's writes are all
/// there. Only names change hands: what a record shows stays as it is, so its body is neither unpacked nor merged, and
/// the search index not touched. A record that was cut apart, that is in conflict or has history of the open set goes
/// through the merge as usual. Inside a transaction.
base::Done giveNumbers(Names &names, Row space, Row open, std::span<const Numbered> sets);

} // namespace store::table
