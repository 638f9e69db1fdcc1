// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/visits/unplanned_list.h"

#include "app/observation/checklists.h"
#include "app/observation/overview.h"
#include "app/people/myself.h"
#include "view/key.h"
#include "view/visits/visit_words.h"

#include <algorithm>
#include <cstdlib>

namespace view {

namespace {

// How far a session lies from today; those that have no day stand last.
qint64 distanceOf(const app::SessionRow &row)
{
    return row.session.date ? std::abs(QDate::currentDate().daysTo(*row.session.date)) : 100'000;
}

// Whoever has not said who they are enters it nameless; the switch in the head asks for a name then.
base::Done markFromPaper(app::Desk &desk, const base::RecordId &sheet, const QString &who)
{
    const auto page = app::checklistPage(desk, sheet);
    if (!page)
        return page.error();
    domain::Checklist head = page->standing;
    head.enteredBy = who;
    return app::setHead(desk, sheet, head);
}

base::Result<base::RecordId> beginAt(app::Desk &desk, const base::RecordId &session, const QString &made,
                                     bool isFromPaper)
{
    const auto me = app::myself(desk);
    if (!me)
        return me.error();
    const app::Myself who = me->value_or(app::Myself());
    auto sheet = app::beginChecklist(desk, session, made, who.name, who.person);
    if (sheet && isFromPaper)
        if (auto done = markFromPaper(desk, *sheet, who.name); !done)
            return done.error();
    return sheet;
}

} // namespace

UnplannedList::UnplannedList(QObject *parent)
    : Rows({"title", "school", "when", "isToday", "begun"}, parent)
{
}

// One who enters a paper sees that the same sheet may have come by itself.
QString UnplannedList::begunBy(QStringList names)
{
    if (names.isEmpty())
        return {};
    for (QString &name : names)
        if (name.isEmpty())
            name = tr("без имени");
    return tr("Здесь уже есть %n листов: %1", nullptr, int(names.size())).arg(names.join(QStringLiteral(", ")));
}

QStringList UnplannedList::templates() const
{
    QStringList titles;
    for (const app::TemplateRow &row : m_templates)
        titles << row.title;
    return titles;
}

int UnplannedList::templateIndex() const
{
    const auto chosen = std::find_if(m_templates.begin(), m_templates.end(),
                                     [this](const app::TemplateRow &row) { return row.name == m_template; });
    return chosen == m_templates.end() ? 0 : int(chosen - m_templates.begin());
}

void UnplannedList::setTemplateIndex(int index)
{
    if (index < 0 || std::size_t(index) >= m_templates.size() || index == templateIndex())
        return;
    m_template = m_templates[std::size_t(index)].name;
    Q_EMIT templatesChanged();
}

base::Result<UnplannedList::Read> UnplannedList::read(app::Desk &desk)
{
    auto sessions = app::sessionList(desk);
    auto templates = app::templateList(desk);
    if (!sessions || !templates)
        return sessions ? templates.error() : sessions.error();
    Read all{std::move(*sessions), {}, std::move(*templates)};
    for (const app::SessionRow &row : all.sessions) {
        auto names = app::observersAt(desk, row.id);
        if (!names)
            return names.error();
        all.begun[row.id] = std::move(*names);
    }
    return all;
}

void UnplannedList::reload()
{
    workspace()->ask<Read>(QStringLiteral("sessions"), &UnplannedList::read, this,
                           [this](const base::Result<Read> &all) {
                               if (all)
                                   take(*all);
                           });
}

void UnplannedList::take(Read read)
{
    std::stable_sort(read.sessions.begin(), read.sessions.end(),
                     [](const auto &left, const auto &right) { return distanceOf(left) < distanceOf(right); });
    // the usual one, in a classroom
    std::stable_partition(read.templates.begin(), read.templates.end(), [](const app::TemplateRow &row) {
        return row.name.startsWith(QLatin1String("observation@"));
    });
    m_templates = std::move(read.templates);
    std::vector<Row> rows;
    for (const app::SessionRow &row : read.sessions) {
        const QString place = words::placeOf(row.session), day = words::dayOf(row.session.date);
        rows.push_back({keyOf(row.id),
                        {domain::titleOf(row.session), row.session.school,
                         place.isEmpty() ? day : day + QStringLiteral(", ") + place,
                         row.session.date == QDate::currentDate(), begunBy(read.begun[row.id])}});
    }
    show(std::move(rows));
    m_isReady = true;
    Q_EMIT templatesChanged();
}

void UnplannedList::begin(const QString &at)
{
    const auto id = recordOf(at);
    if (!workspace() || !id || m_templates.empty() || m_isBeginning)
        return;
    m_isBeginning = true;
    connect(session(), &Session::failed, this, &UnplannedList::giveUp, Qt::UniqueConnection);
    const QString name = m_templates[std::size_t(templateIndex())].name;
    workspace()->make<base::RecordId>(
        QStringLiteral("beginChecklist"),
        [id, name, isFromPaper = m_isFromPaper](app::Desk &desk) { return beginAt(desk, *id, name, isFromPaper); },
        this,
        [this](const base::RecordId &made) {
            m_isBeginning = false;
            Q_EMIT begun(keyOf(made));
        });
}

void UnplannedList::giveUp(const QString &what)
{
    if (what == QLatin1String("beginChecklist"))
        m_isBeginning = false;
}

} // namespace view
