// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/people/person_form.h"

#include "app/desk.h"
#include "app/people/editing.h"
#include "app/records.h"
#include "view/campaigns/campaign_words.h"
#include "view/campaigns/typed.h"
#include "view/key.h"
#include "view/people/card_lines.h"

namespace view {

using Problem = domain::PersonProblem;

PersonForm::PersonForm(QObject *parent)
    : Form({QStringLiteral("name"), QStringLiteral("workPlace"), QStringLiteral("office"), QStringLiteral("teaches"),
            QStringLiteral("children"), QStringLiteral("years"), QStringLiteral("education"),
            QStringLiteral("trained")},
           parent)
{
}

void PersonForm::setPerson(const QString &key)
{
    if (m_key == key)
        return;
    m_key = key;
    m_row.reset();
    refresh();
    Q_EMIT personChanged();
}

// Read once: what is half-typed is not overwritten by what arrives.
void PersonForm::reload()
{
    const auto id = recordOf(m_key);
    if (!id || m_row)
        return;
    const auto row = workspace()->read([&](app::Desk &desk) { return app::personRow(desk, *id); });
    const auto page = workspace()->record(*id);
    if (!row || !page)
        return;
    m_row = *row;
    m_shown = *page;
    take(row->person);
}

void PersonForm::take(const domain::Person &person)
{
    m_name = person.name;
    m_workPlace = person.workPlace;
    m_office = person.office;
    m_teaches = cards::written(person.teaches);
    m_children = cards::written(person.parentOf);
    m_years = typed::written(person.experienceYears);
    m_education = !person.hasHigherEducation ? NotAsked : *person.hasHigherEducation ? Higher : NotHigher;
    m_trained = typed::written(person.trainedOn);
    noteFilled();
    Q_EMIT edited();
}

domain::Person PersonForm::typed() const
{
    domain::Person person;
    person.name = m_name.simplified();
    person.workPlace = m_workPlace.simplified();
    person.office = m_office.simplified();
    person.teaches = cards::lessonsIn(m_teaches);
    person.parentOf = cards::childrenIn(m_children);
    person.experienceYears = typed::number(m_years).value;
    if (m_education != NotAsked)
        person.hasHigherEducation = m_education == Higher;
    person.trainedOn = typed::day(m_trained).value;
    return person;
}

QString PersonForm::nameTrouble() const
{
    return m_name.trimmed().isEmpty() && (m_row || !m_workPlace.isEmpty()) ? words::sentenceOf(Problem::noName)
                                                                           : QString();
}

QString PersonForm::teachesTrouble() const
{
    domain::Person person;
    person.name = QStringLiteral("-");
    person.teaches = cards::lessonsIn(m_teaches);
    return words::sentenceOf(domain::problemOf(person));
}

QString PersonForm::childrenTrouble() const
{
    domain::Person person;
    person.name = QStringLiteral("-");
    person.parentOf = cards::childrenIn(m_children);
    return words::sentenceOf(domain::problemOf(person));
}

QString PersonForm::yearsTrouble() const
{
    const auto years = typed::number(m_years);
    if (years.isWrong)
        return tr("Напишите число лет, например 7.");
    domain::Person person;
    person.name = QStringLiteral("-");
    person.experienceYears = years.value;
    return words::sentenceOf(domain::problemOf(person));
}

QString PersonForm::trainedTrouble() const
{
    return typed::day(m_trained).isWrong ? tr("Напишите день так: 01.03.2026.") : QString();
}

bool PersonForm::canSave() const
{
    if (typed::number(m_years).isWrong || typed::day(m_trained).isWrong)
        return false;
    const auto person = typed();
    return domain::problemOf(person) == Problem::none && (!m_row || !(m_row->person == person));
}

void PersonForm::save(const QString &organisation)
{
    if (!workspace() || !canSave())
        return;
    const auto space = spaceOf(organisation);
    if (m_row)
        return write();
    if (!space)
        return;
    noteSaving();
    workspace()->make<base::RecordId>(
        QStringLiteral("addPerson"),
        [person = typed(), space = *space](app::Desk &desk) { return app::addPerson(desk, space, person); }, this,
        [this](const base::RecordId &id) { Q_EMIT saved(keyOf(id)); });
}

void PersonForm::write()
{
    const auto changes = app::changesTo(m_shown, domain::fieldsOf(m_row->person), domain::fieldsOf(typed()));
    workspace()->writeAll(changes);
    session()->undo()->offer(tr("Карточка изменена"), [open = session(), changes] {
        if (open->workspace())
            open->workspace()->takeBack(changes);
    });
    Q_EMIT saved(m_key);
}

} // namespace view
