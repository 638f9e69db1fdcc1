// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/records/hit_list.h"

#include "app/desk.h"
#include "app/search/hit_page.h"
#include "app/search/linked.h"
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

QString sentenceOf(app::Linked::Standing standing)
{
    switch (standing) {
    case app::Linked::Standing::here: break;
    case app::Linked::Standing::noRecord:
        return HitList::tr("Того, что названо на бумаге, на этом устройстве нет: оно ещё не пришло или удалено. "
                           "Проведите обмен и попробуйте снова.");
    case app::Linked::Standing::noTemplate:
        return HitList::tr("Листа, по которому напечатан бланк, здесь нет. Проведите обмен с коллегами; "
                           "не поможет — обновите Версту.");
    case app::Linked::Standing::newerTemplate:
        return HitList::tr("Бланк напечатан по более новому листу, чем есть здесь. Обновите Версту "
                           "и попробуйте снова.");
    }
    return {};
}

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
    tellStray(hits->empty() ? asked : QString());
    for (const auto &hit : *hits) {
        const auto page = workspace()->read([&](app::Desk &desk) { return app::pageOf(desk, hit); });
        const QString target = page.templateName.isEmpty() ? keyOf(page.id) : page.templateName;
        const QString key = hit.templateName.isEmpty() ? keyOf(hit.id) : hit.templateName;
        rows.push_back({key, {words::nameOfKind(hit.kind), hit.title, styled(hit.snippet), int(page.kind), target}});
    }
    show(std::move(rows));
}

void HitList::tellStray(const QString &asked)
{
    const auto link = workspace()->read([&](app::Desk &desk) { return app::linked(desk, asked); });
    const QString stray = link && *link ? sentenceOf((*link)->standing) : QString();
    if (std::exchange(m_stray, stray) != stray)
        Q_EMIT strayChanged();
}

} // namespace view
