// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/out/place.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace view::place {

namespace {

constexpr qsizetype nameLettersAtMost = 70; ///< of the title: Cyrillic takes two bytes, and a file's name has 255

QString fileNameOf(const QString &title, const QString &fallback)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"/\\\\|?*]+"));
    QString name = title.simplified().remove(forbidden);
    if (name.size() > nameLettersAtMost) {
        const qsizetype end = name.lastIndexOf(QLatin1Char(' '), nameLettersAtMost);
        name.truncate(end > nameLettersAtMost / 2 ? end : nameLettersAtMost);
        if (name.back().isHighSurrogate())
            name.chop(1);
    }
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    return name.isEmpty() ? fallback : name;
}

} // namespace

QUrl proposed(const QString &title, const QString &ending, const QString &fallback)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(documents.filePath(fileNameOf(title, fallback) + QLatin1Char('.') + ending));
}

QString withEnding(const QUrl &file, const QString &ending)
{
    const QString path = file.toLocalFile(), dotted = QLatin1Char('.') + ending;
    return path.endsWith(dotted, Qt::CaseInsensitive) ? path : path + dotted;
}

} // namespace view::place
