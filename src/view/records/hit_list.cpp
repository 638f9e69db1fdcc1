// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/records/hit_list.h"

#include "view/key.h"
#include "view/words.h"

namespace view {

namespace {

QString styled(const QString &snippet)
{
    QString text = snippet.toHtmlEscaped();
    return text.replace(QChar(2), QStringLiteral("<b>")).replace(QChar(3), QStringLiteral("</b>"));
}

} // namespace

HitList::HitList(QObject *parent)
    : Rows({"kind", "isMeasure", "isRoadmap", "title", "snippet"}, parent)
{
}

void HitList::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    Q_EMIT wordsChanged();
    refresh();
}

void HitList::reload()
{
    std::vector<Row> rows;
    const QString asked = m_words.trimmed();
    const auto hits = asked.isEmpty() ? std::vector<app::Hit>{} : workspace()->search(asked, m_most);
    if (!hits) {
        show({});
        return;
    }
    for (const auto &hit : *hits)
        rows.push_back({keyOf(hit.id),
                        {words::nameOfKind(hit.kind), hit.kind == QLatin1String("measure"),
                         hit.kind == QLatin1String("roadmap"), hit.title, styled(hit.snippet)}});
    show(std::move(rows));
}

} // namespace view
