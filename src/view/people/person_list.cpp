// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/people/person_list.h"

#include "app/desk.h"
#include "view/key.h"

#include <algorithm>

namespace view {

bool holdsWords(const QString &text, const QString &words)
{
    const QStringList all = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(all.begin(), all.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

namespace {

QString detailOf(const domain::Person &person)
{
    QStringList parts{person.workPlace, person.office};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

PersonList::PersonList(QObject *parent)
    : Rows({"name", "detail", "marks"}, parent)
{
}

void PersonList::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    list();
    Q_EMIT wordsChanged();
}

void PersonList::reload()
{
    auto people = workspace()->read([](app::Desk &desk) { return app::personList(desk); });
    m_people = people ? *std::move(people) : std::vector<app::PersonRow>();
    list();
    Q_EMIT totalChanged();
}

void PersonList::list()
{
    std::vector<Row> rows;
    for (const auto &row : m_people) {
        const QString detail = detailOf(row.person);
        if (!holdsWords(row.person.name + QLatin1Char(' ') + detail, m_words))
            continue;
        const auto &trained = row.person.trainedOn;
        rows.push_back({keyOf(row.id),
                        {row.person.name, detail,
                         trained ? tr("Наблюдатель, инструктаж %1").arg(trained->toString(QStringLiteral("dd.MM.yyyy")))
                                 : QString()}});
    }
    show(std::move(rows));
}

} // namespace view
