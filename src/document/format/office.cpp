// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/office.h"

namespace document {

base::Result<Source> readOffice(base::View)
{
    return base::fail(base::Error::Code::invalid, "not yet");
}

} // namespace document
