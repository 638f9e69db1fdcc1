// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

/// Where a paper goes that leaves the program as a file.
namespace view::place {

/// A file to propose in a dialog: among the person's documents, called after the title as every system allows it, cut
/// at a word if it is long. `fallback` is its name if nothing of the title is left. `ending`: without the dot.
QUrl proposed(const QString &title, const QString &ending, const QString &fallback);

/// The path of a local file with that ending: the button says what is wanted, not the name that a person typed.
QString withEnding(const QUrl &file, const QString &ending);

} // namespace view::place
