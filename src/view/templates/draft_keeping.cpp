// SPDX-License-Identifier: GPL-3.0-or-later
// How a draft outlives its page: saved as the next version, or kept as it is.
#include "view/key.h"
#include "view/templates/template_draft.h"

#include <algorithm>

namespace view {

namespace {

const QString keepCall = QStringLiteral("keepDraft");

/// A draft that was saved is none any more. One that could not be stays.
base::Result<QString> saveAndDrop(app::Desk &desk, const base::SpaceId &space, const domain::ChecklistTemplate &made,
                                  const app::DraftOrigin &origin)
{
    auto name = app::saveTemplate(desk, space, made);
    if (!name)
        return name;
    if (auto done = app::dropDraft(desk, origin); !done)
        return done.error();
    return name;
}

} // namespace

std::optional<app::KeptDraft> TemplateDraft::keptOne() const
{
    const auto all = workspace()->read([](app::Desk &desk) { return app::keptDrafts(desk); });
    if (!all)
        return std::nullopt;
    const auto found =
        std::find_if(all->begin(), all->end(), [this](const auto &each) { return each.origin == m_origin; });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

// What was not saved goes on from where it was; its id and version are those that it would be saved under now.
void TemplateDraft::takeKept(const app::KeptDraft &kept)
{
    const auto id = m_made.id;
    const auto version = m_made.version;
    m_made = kept.made;
    m_made.id = id;
    m_made.version = version;
    if (m_organisation.isEmpty())
        m_organisation = kept.organisation;
    m_isKept = true;
    lookForProblems();
    tell(tr("Это ваш черновик: он сохранился сам. Правьте дальше."), {});
    Q_EMIT draftChanged();
}

// Beside every edit, so that neither a lock nor a lost battery takes it; what was brought back to where it began is
// let go.
void TemplateDraft::keep()
{
    m_rest.stop();
    if (!workspace() || m_isDiscarded || m_isBusy || !m_isBegun)
        return;
    const bool isTouched = isDirty() && !(m_made == m_begun);
    if (isTouched)
        workspace()->remember(keepCall, [draft = app::KeptDraft{m_origin, m_organisation, m_made}](app::Desk &desk) {
            return app::keepDraft(desk, draft);
        });
    else if (m_isKept)
        workspace()->remember(keepCall, [origin = m_origin](app::Desk &desk) { return app::dropDraft(desk, origin); });
    m_isKept = isTouched;
}

void TemplateDraft::save()
{
    const auto space = spaceOf(m_organisation);
    if (!workspace() || m_isBusy || !isDirty() || !m_problems.empty())
        return;
    if (!space)
        return tell({}, tr("Сначала выберите организацию, для которой этот лист."));
    m_isBusy = true;
    tell({}, {});
    const auto made = m_made;
    workspace()->make<QString>(
        saveCall(),
        [made, id = *space, origin = m_origin](app::Desk &desk) { return saveAndDrop(desk, id, made, origin); }, this,
        [this, made](const QString &name) {
            m_isBusy = m_isFresh = m_isCopy = false;
            m_name = name;
            m_origin = {name, false, {}};
            m_isKept = false;
            m_saved = made;
            m_doubts.clear();
            m_saved.version = name.section(QLatin1Char('@'), -1).toInt();
            m_made.version = m_saved.version;
            m_begun = m_made;
            m_isUsed = false;
            Q_EMIT nameChanged();
            Q_EMIT draftChanged();
            tell(tr("Сохранено, версия %1.").arg(m_saved.version), {});
            Q_EMIT saved();
        });
}

// A page may be closed by another one, and the profile by the clock. A copy that nobody touched is not kept, and what
// has problems stays a draft.
void TemplateDraft::keepWhatStands()
{
    const auto space = spaceOf(m_organisation);
    const bool isTouched = isDirty() && !(m_made == m_begun);
    if (!workspace() || m_isDiscarded || m_isBusy || !isTouched)
        return;
    if (!space || !m_problems.empty())
        return keep();
    m_isDiscarded = true; // once
    m_rest.stop();
    workspace()->change(saveCall(), [made = m_made, id = *space, origin = m_origin](app::Desk &desk) -> base::Done {
        const auto name = saveAndDrop(desk, id, made, origin);
        return name ? base::Done() : base::Done(name.error());
    });
}

void TemplateDraft::discard()
{
    m_isDiscarded = true;
    m_rest.stop();
    if (workspace())
        workspace()->remember(keepCall, [origin = m_origin](app::Desk &desk) { return app::dropDraft(desk, origin); });
}

} // namespace view
