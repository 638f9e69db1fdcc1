// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/records/hit_list.h"

#include "app/desk.h"
#include "app/search/hit_page.h"
#include "view/key.h"
#include "view/words.h"

namespace view {

namespace {

QString styled(const QString &snippet)
{
    QString text = snippet.toHtmlEscaped();
    return text.replace(QChar(2), QStringLiteral("<b>")).replace(QChar(3), QStringLiteral("</b>"));
}

static_assert(HitList::Template == int(app::HitPage::Kind::templatePage));
static_assert(HitList::OwnSheet == int(app::HitPage::Kind::ownSheet));
static_assert(HitList::Test == int(app::HitPage::Kind::session));

} // namespace

HitList::HitList(QObject *parent)
    : Rows({"kind", "title", "snippet", "page", "target"}, parent)
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
    for (const auto &hit : *hits) {
        const auto page = workspace()->read([&](app::Desk &desk) { return app::pageOf(desk, hit); });
        const QString target = page.templateName.isEmpty() ? keyOf(page.id) : page.templateName;
        rows.push_back(
            {keyOf(hit.id), {words::nameOfKind(hit.kind), hit.title, styled(hit.snippet), int(page.kind), target}});
    }
    show(std::move(rows));
}

} // namespace view
