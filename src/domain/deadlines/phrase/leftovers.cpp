// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/phrase/leftovers.h"

#include <algorithm>

namespace domain::deadlines {

void Leftovers::add(const Token &word, bool isExplained)
{
    if (m_isFresh) {
        m_begin = word.begin;
        m_unknownBefore = m_unknown.size();
        m_isFresh = false;
    }
    m_end = word.end;
    if (!isExplained)
        m_unknown.append(word.text);
}

void Leftovers::endLabel()
{
    if (m_isFresh)
        return;
    m_labelBegin = m_begin;
    m_labelEnd = m_end;
    m_unknownBeforeLabel = m_unknownBefore;
}

void Leftovers::endStretch()
{
    m_isFresh = true;
    m_labelEnd = -1;
}

void Leftovers::explainStretch()
{
    if (!m_isFresh)
        m_unknown.resize(std::min(m_unknown.size(), m_unknownBefore));
}

QString Leftovers::takeLabel(const QString &text)
{
    if (m_labelEnd < 0)
        return {};
    QString label = text.mid(m_labelBegin, m_labelEnd - m_labelBegin).trimmed();
    m_unknown.resize(std::min(m_unknown.size(), m_unknownBeforeLabel));
    m_labelEnd = -1;
    return label;
}

} // namespace domain::deadlines
