// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/qr.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <stdexcept>

namespace document::out {

Squares qrOf(const QString &text, const QString &caption, double sizeMm)
{
    Squares squares{sizeMm, 0, {}, caption};
    try {
        const auto cells = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                               .setEccLevel(4)
                               .setMargin(0)
                               .encode(text.toStdString(), 0, 0);
        squares.count = cells.width();
        for (int row = 0; row < cells.height(); ++row)
            for (int column = 0; column < cells.width(); ++column)
                squares.isBlack.push_back(cells.get(column, row));
    } catch (const std::exception &) {
        return {sizeMm, 0, {}, caption}; // the caption says the same in letters
    }
    return squares;
}

} // namespace document::out
