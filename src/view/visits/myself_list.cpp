// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/visits/myself_list.h"

#include "app/people/myself.h"
#include "view/key.h"

namespace view {

namespace {

struct Read
{
    std::optional<app::Myself> me;
    std::vector<app::PersonRow> people;
};

base::Result<Read> readPeople(app::Desk &desk)
{
    auto me = app::myself(desk);
    auto people = app::personList(desk);
    if (!me || !people)
        return me ? people.error() : me.error();
    return Read{std::move(*me), std::move(*people)};
}

} // namespace

MyselfList::MyselfList(QObject *parent)
    : Rows({"name", "detail", "isMe"}, parent)
{
}

void MyselfList::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    Q_EMIT wordsChanged();
    refresh();
}

void MyselfList::reload()
{
    const auto read = workspace()->read(readPeople);
    if (!read)
        return;
    m_me = read->me ? read->me->name : QString();
    std::vector<Row> rows;
    for (const app::PersonRow &row : read->people)
        if (m_words.isEmpty() || row.person.name.contains(m_words, Qt::CaseInsensitive))
            rows.push_back(
                {keyOf(row.id), {row.person.name, row.person.workPlace, read->me && read->me->person == row.id}});
    show(std::move(rows));
}

void MyselfList::choose(int row)
{
    const auto id = recordOf(cell(row, "key").toString());
    if (!workspace() || !id)
        return;
    const app::Myself me{cell(row, "name").toString(), id};
    workspace()->make<bool>(
        QStringLiteral("setMyself"),
        [me](app::Desk &desk) -> base::Result<bool> {
            if (auto done = app::setMyself(desk, me); !done)
                return done.error();
            return true;
        },
        this, [this](bool) { Q_EMIT chosen(); });
}

void MyselfList::chooseName(const QString &name)
{
    if (!workspace() || name.simplified().isEmpty())
        return;
    workspace()->make<bool>(
        QStringLiteral("setMyself"),
        [name](app::Desk &desk) -> base::Result<bool> {
            if (auto done = app::setMyself(desk, {name, std::nullopt}); !done)
                return done.error();
            return true;
        },
        this, [this](bool) { Q_EMIT chosen(); });
}

} // namespace view
