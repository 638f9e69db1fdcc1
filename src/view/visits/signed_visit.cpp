// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/visits/signed_visit.h"

#include "app/observation/overview.h"
#include "app/signing/signing.h"
#include "view/campaigns/typed.h"
#include "view/key.h"
#include "view/records/shown.h"
#include "view/visits/visit_words.h"
#include "view/words.h"

#include <algorithm>

namespace view {

namespace {

/// Who entered it from paper, with the moment in which that was written.
QString fromPaperOf(const app::ChecklistPage &page, const app::RecordPage &record)
{
    if (page.checklist.enteredBy.isEmpty())
        return {};
    const app::Field *field = fieldOf(record, "entered-by");
    const QString when = field ? words::momentOf(field->siblings.front().labelMs) : QString();
    return SignedVisit::tr("Внесено позже с бумаги: %1, %2").arg(page.checklist.enteredBy, when);
}

VerdictWords verdictOf(app::Desk &desk, const base::RecordId &id)
{
    const auto reviews = app::reviewsOf(desk, id);
    const auto verdict = reviews ? domain::verdictOf(*reviews) : std::nullopt;
    if (!verdict)
        return {};
    if (*verdict == domain::Verdict::accepted)
        return {SignedVisit::tr("Принято координатором."), tone::Good};
    for (const domain::Review &review : *reviews)
        if (review.verdict == domain::Verdict::returned)
            return {SignedVisit::tr("Вернули с замечанием: %1").arg(review.remark), tone::Warning};
    return {};
}

} // namespace

SignedVisit::SignedVisit(QObject *parent)
    : Subject(parent)
{
}

void SignedVisit::setChecklist(const QString &key)
{
    if (m_key == key)
        return;
    m_key = key;
    Q_EMIT checklistChanged();
    refresh();
}

void SignedVisit::listen(Session &session)
{
    connect(&session, &Session::failed, this, [this](const QString &what) {
        if (what != QLatin1String("signChecklist"))
            return;
        m_isSigning = false;
        Q_EMIT pageChanged();
    });
}

void SignedVisit::reload()
{
    const auto id = recordOf(m_key);
    if (!id)
        return;
    auto page = workspace()->read([id = *id](app::Desk &desk) { return app::checklistPage(desk, id); });
    m_isGone = !page;
    if (page) {
        m_page = *std::move(page);
        m_summary.take(m_page);
        m_signatures.take(m_page);
        m_after.take(m_page);
        readBeside(*id);
    }
    Q_EMIT pageChanged();
}

void SignedVisit::readBeside(const base::RecordId &id)
{
    const auto record = workspace()->record(id);
    m_fromPaper = record ? fromPaperOf(m_page, *record) : QString();
    m_verdict =
        m_page.isSigned ? workspace()->read([&](app::Desk &desk) { return verdictOf(desk, id); }) : VerdictWords();
}

QString SignedVisit::title() const
{
    QStringList parts{m_page.checklist.schoolClass, m_page.checklist.subject};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString SignedVisit::facts() const
{
    const domain::Checklist &sheet = m_page.checklist;
    QStringList parts{words::dayOf(sheet.date)};
    if (sheet.begins && sheet.ends)
        parts << tr("с %1 до %2").arg(typed::written(sheet.begins), typed::written(sheet.ends));
    if (sheet.listed && sheet.present)
        parts << tr("присутствуют %1 из %2").arg(*sheet.present).arg(*sheet.listed);
    return parts.join(QStringLiteral(", "));
}

bool SignedVisit::canSign() const
{
    return m_page.made && !m_page.isSigned && !m_page.isInConflict
        && std::none_of(m_page.problems.begin(), m_page.problems.end(),
                        [](const domain::ChecklistProblem &problem) { return problem.isGrave(); });
}

void SignedVisit::sign(const QVariant &drawn)
{
    const auto id = recordOf(m_key);
    if (!workspace() || !id || m_isSigning || !canSign())
        return;
    m_isSigning = true;
    Q_EMIT pageChanged();
    const auto drawing = domain::thinned(drawn.value<domain::Drawing>());
    workspace()->make<bool>(
        QStringLiteral("signChecklist"),
        [id = *id, drawing](app::Desk &desk) -> base::Result<bool> {
            if (auto done = app::signChecklist(desk, id, drawing); !done)
                return done.error();
            return true;
        },
        this,
        [this](bool) {
            m_isSigning = false;
            session()->undo()->dismiss(); // what is signed is not taken back
            Q_EMIT pageChanged();
            Q_EMIT handedIn();
        });
}

void SignedVisit::makeNext()
{
    const auto id = recordOf(m_key);
    if (!workspace() || !id || !m_page.isSigned)
        return;
    workspace()->make<base::RecordId>(
        QStringLiteral("nextVersion"), [id = *id](app::Desk &desk) { return app::nextVersion(desk, id); }, this,
        [this](const base::RecordId &next) { Q_EMIT nextMade(keyOf(next)); });
}

} // namespace view
