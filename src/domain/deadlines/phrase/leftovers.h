// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/words/tokens.h"

#include <QStringList>

namespace domain::deadlines {

/// The words of a deadline that no rule took, stretch by stretch between commas: they may turn out to be the name of an
/// occurrence («русский язык - 15 апреля») or part of a reference («по отдельному графику»), else nobody knows them.
class Leftovers
{
public:
    /// A word nobody took; `isExplained`: it belongs to a reference or event, so it is no riddle.
    void add(const Token &word, bool isExplained);
    /// A dash or colon: the stretch so far may name what follows.
    void endLabel();
    /// A comma: another stretch begins, and what came before names nothing any more.
    void endStretch();
    /// An occurrence was read: another stretch begins, a name before a dash stays at hand.
    void beginStretch() { m_isFresh = true; }
    /// The words of this stretch are explained after all.
    void explainStretch();
    /// The name before the occurrence that was just read, verbatim from `text`; empty if there is none.
    QString takeLabel(const QString &text);

    const QStringList &unknown() const { return m_unknown; }

private:
    QStringList m_unknown;
    bool m_isFresh = true; ///< the stretch has no word yet
    int m_begin = 0;
    int m_end = 0;
    qsizetype m_unknownBefore = 0; ///< how many unknown words came before this stretch
    int m_labelBegin = 0;
    int m_labelEnd = -1; ///< -1: no name at hand
    qsizetype m_unknownBeforeLabel = 0;
};

} // namespace domain::deadlines
