// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table/packing.h"

namespace store::table {

base::View dictionary1()
{
    return base::bytesOf("title kind parent position");
}

} // namespace store::table
