// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/people/candidate_list.h"

#include "app/desk.h"
#include "view/campaigns/campaign_words.h"
#include "view/key.h"
#include "view/people/person_list.h"

#include <algorithm>
#include <array>

namespace view {

namespace {

bool isBlocking(const domain::Objection &objection)
{
    return objection.blocks();
}

/// Those against whom nothing speaks stand first.
int weightOf(const std::vector<domain::Objection> &objections)
{
    return domain::isBlocked(objections) ? 2 : objections.empty() ? 0 : 1;
}

} // namespace

CandidateList::CandidateList(QObject *parent)
    : Rows({"name", "detail", "mark", "tone", "isChosen"}, parent)
{
}

QStringList CandidateList::roles()
{
    return words::roles();
}

void CandidateList::put(auto &wish, const auto &value)
{
    if (wish == value)
        return;
    wish = value;
    refresh();
    Q_EMIT asked();
}

void CandidateList::setPlanned(const QString &key)
{
    put(m_key, key);
}

void CandidateList::setRole(int role)
{
    if (role >= 0 && role < roles().size())
        put(m_role, role);
}

void CandidateList::setWords(const QString &words)
{
    put(m_words, words);
}

void CandidateList::choose(const QString &key)
{
    if (m_chosen == key)
        return;
    m_chosen = key;
    m_reason.clear();
    list();
    Q_EMIT asked();
}

void CandidateList::setReason(const QString &reason)
{
    m_reason = reason;
    Q_EMIT asked();
    Q_EMIT answered();
}

void CandidateList::setBasis(const QString &basis)
{
    m_basis = basis;
    Q_EMIT asked();
}

void CandidateList::setCertificate(const QString &certificate)
{
    m_certificate = certificate;
    Q_EMIT asked();
}

std::vector<CandidateList::Candidate> CandidateList::candidatesAt(app::Desk &desk, const base::RecordId &session) const
{
    std::vector<Candidate> candidates;
    const auto people = app::personList(desk);
    if (!people)
        return candidates;
    for (const auto &row : *people) {
        domain::Appointment wish;
        wish.session = session;
        wish.person = row.id;
        wish.role = static_cast<domain::Role>(m_role);
        const auto objections = app::objectionsTo(desk, wish);
        candidates.push_back({row, objections ? *objections : std::vector<domain::Objection>()});
    }
    return candidates;
}

void CandidateList::reload()
{
    const auto id = recordOf(m_key);
    if (!id)
        return;
    m_candidates = workspace()->read([&](app::Desk &desk) { return candidatesAt(desk, *id); });
    m_total = int(m_candidates.size());
    std::stable_sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &left, const Candidate &right) {
        return weightOf(left.objections) < weightOf(right.objections);
    });
    list();
}

void CandidateList::list()
{
    static constexpr std::array tones{tone::Good, tone::Warning, tone::Alarm};
    const QStringList marks{tr("Можно назначить"), tr("С оговоркой"), tr("Порядок не допускает")};
    std::vector<Row> rows;
    for (const auto &candidate : m_candidates) {
        const auto &person = candidate.person.person;
        if (!holdsWords(person.name + QLatin1Char(' ') + person.workPlace, m_words))
            continue;
        const int weight = weightOf(candidate.objections);
        const QString key = keyOf(candidate.person.id);
        rows.push_back(
            {key, {person.name, person.workPlace, marks[weight], int(tones[std::size_t(weight)]), key == m_chosen}});
    }
    show(std::move(rows));
    lookForClash();
    Q_EMIT answered();
}

const CandidateList::Candidate *CandidateList::chosenOne() const
{
    const auto found = std::find_if(m_candidates.begin(), m_candidates.end(), [this](const Candidate &candidate) {
        return keyOf(candidate.person.id) == m_chosen;
    });
    return m_chosen.isEmpty() || found == m_candidates.end() ? nullptr : &*found;
}

QString CandidateList::chosenName() const
{
    const Candidate *one = chosenOne();
    return one ? one->person.person.name : QString();
}

QStringList CandidateList::sentences(bool areBlocking) const
{
    QStringList sentences;
    if (const Candidate *one = chosenOne())
        for (const auto &objection : one->objections)
            if (isBlocking(objection) == areBlocking)
                sentences << words::sentenceOf(objection);
    return sentences;
}

QStringList CandidateList::blocks() const
{
    return sentences(true);
}

QStringList CandidateList::warnings() const
{
    return sentences(false);
}

// An observer cannot be in two places; said here already, not only in the schedule.
void CandidateList::lookForClash()
{
    m_clash.clear();
    const auto id = recordOf(m_key);
    const auto person = recordOf(m_chosen);
    if (!id || !person || m_role != int(domain::Role::observer))
        return;
    const auto session = workspace()->read([&](app::Desk &desk) { return app::sessionRow(desk, *id); });
    if (!session || !session->session.campaign)
        return;
    auto schedule =
        workspace()->read([&](app::Desk &desk) { return app::observersSchedule(desk, *session->session.campaign); });
    if (!schedule)
        return;
    auto visits = schedule->visits;
    std::erase_if(visits, [&](const domain::Visit &visit) { return visit.person != *person || visit.session == *id; });
    visits.push_back({*id, *person, chosenName(), *id, session->session});
    const auto wished = domain::scheduleOf(std::move(visits));
    for (const auto &clash : wished.clashes) {
        const auto &first = wished.visits[std::size_t(clash.first)];
        const auto &second = wished.visits[std::size_t(clash.second)];
        if (first.session == *id || second.session == *id) {
            const auto &other = (first.session == *id ? second : first).at;
            m_clash = tr("В это время наблюдает в другом месте: %1, %2, %3.")
                          .arg(other.school, domain::titleOf(other), words::momentOf(other));
        }
    }
}

bool CandidateList::canAppoint() const
{
    const Candidate *one = chosenOne();
    return one && (!domain::isBlocked(one->objections) || !m_reason.trimmed().isEmpty());
}

domain::Appointment CandidateList::appointment() const
{
    domain::Appointment appointment;
    appointment.session = recordOf(m_key);
    appointment.person = recordOf(m_chosen);
    appointment.role = static_cast<domain::Role>(m_role);
    appointment.basis = m_basis.simplified();
    appointment.certificate = m_certificate.simplified();
    for (const auto &objection : chosenOne()->objections)
        if (isBlocking(objection))
            appointment.overrides.push_back({objection.rule.id, {}, m_reason.simplified()});
    return appointment;
}

void CandidateList::appoint()
{
    if (!workspace() || !canAppoint())
        return;
    workspace()->make<app::Appointing>(
        QStringLiteral("appoint"),
        [appointment = appointment()](app::Desk &desk) -> base::Result<app::Appointing> {
            auto made = app::appoint(desk, appointment);
            // The card changed behind the page: it is told anew instead of being passed over in silence.
            if (made && !made->id)
                return base::fail(base::Error::Code::refused, "a rule blocks that the page did not show");
            return made;
        },
        this, [this](const app::Appointing &) { Q_EMIT appointed(); });
}

} // namespace view
