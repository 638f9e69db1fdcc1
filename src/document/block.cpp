// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/block.h"

namespace document {

Block paragraphBlock(int line, QString text, bool isHeading)
{
    Block block;
    block.kind = folded(text).isEmpty() ? Block::Kind::blank : Block::Kind::paragraph;
    block.line = line;
    block.isHeading = isHeading;
    block.text = std::move(text);
    return block;
}

Block rowBlock(int line, QStringList cells, int table, bool isHeading)
{
    Block block;
    block.kind = Block::Kind::row;
    block.line = line;
    block.table = table;
    block.isHeading = isHeading;
    block.cells = std::move(cells);
    return block;
}

QString folded(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar letter : text) {
        const auto code = letter.unicode();
        const bool isInvisible = code == 0xAD || (code >= 0x200B && code <= 0x200D) || code == 0x2060 || code == 0xFEFF;
        if (!isInvisible)
            kept.append(letter);
    }
    return kept.simplified();
}

} // namespace document
