// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/paint/serif.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QFontInfo>

#include <mutex>

/// In the global namespace, as rcc names it.
static void openPackedSerif()
{
    Q_INIT_RESOURCE(serif);
}

namespace document::out {

namespace {

const QString family = QStringLiteral("PT Serif");

bool takePacked()
{
    openPackedSerif();
    bool isTaken = true;
    for (const char *face : {":/serif/PTF55F.ttf", ":/serif/PTF75F.ttf"})
        isTaken = QFontDatabase::addApplicationFont(QString::fromLatin1(face)) >= 0 && isTaken;
    return isTaken && QFontInfo(serif(10)).family() == family && QFontInfo(serif(10, true)).bold();
}

} // namespace

base::Done takeSerif()
{
    static std::once_flag once;
    static bool isTaken = false;
    std::call_once(once, [] { isTaken = takePacked(); });
    if (!isTaken)
        return base::fail(base::Error::Code::missing, "PT Serif is not in the program");
    return {};
}

QFont serif(double points, bool isBold)
{
    QFont font(family);
    font.setPixelSize(qRound(points * unitsPerInch / 72));
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace document::out
