// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/late/archive_library.h"

namespace document::late {

ArchiveLibrary::ArchiveLibrary()
    : base::LateLibrary(VERSTA_LIBARCHIVE)
{
}

const ArchiveLibrary &archives()
{
    static const ArchiveLibrary taken;
    return taken;
}

} // namespace document::late
