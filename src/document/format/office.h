// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/archive.h"
#include "document/source.h"

namespace document {

/// Reads an office file by what its archive holds: word/document.xml (ECMA-376 WordprocessingML), content.xml
/// (OpenDocument text or sheet), xl/workbook.xml (SpreadsheetML). Deleted text of tracked changes is passed over.
/// Error invalid: an archive of another kind; damaged, tooLarge: as `unpack`, and XML that breaks off.
base::Result<Source> readOffice(base::View bytes);

/// The three kinds, from parts at hand. Error damaged: the XML breaks off or is wrong (with its line); tooLarge: more
/// rows than `blockLimit`.
base::Result<Blocks> blocksOfDocx(const Parts &parts);
base::Result<Blocks> blocksOfOdt(const Parts &parts);
base::Result<Blocks> blocksOfXlsx(const Parts &parts);

} // namespace document
