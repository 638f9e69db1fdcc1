// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"
#include "store/table/names.h"

namespace store::table {

/// A filter in the numbers of the tables. `isEmpty`: it names something that is not known here, so nothing matches.
struct Numbers
{
    std::optional<Row> kind;
    std::optional<Row> space;
    std::optional<Row> parentBirth;
    std::optional<std::uint64_t> parentCounter;
    bool isEmpty = false;
};

base::Result<Numbers> numbersOf(Names &names, const Filter &filter);

/// The rows of `record` that a filter lists, in the order of lists.
base::Result<std::vector<Row>> rowsOf(Names &names, const Filter &filter);

} // namespace store::table
