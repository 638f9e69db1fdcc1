// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unfinished/drafts.h"

#include "app/desk.h"
#include "db/transaction.h"
#include "domain/templates/template_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

namespace {

using base::Error;

constexpr std::string_view draftsNote = "template-drafts";

const QLatin1String nameKey("name");
const QLatin1String copyKey("copy");
const QLatin1String fileKey("file");
const QLatin1String organisationKey("organisation");
const QLatin1String madeKey("made");

DraftOrigin originIn(const QJsonObject &object)
{
    return {object.value(nameKey).toString(), object.value(copyKey).toBool(), object.value(fileKey).toString()};
}

QJsonObject objectOf(const KeptDraft &draft)
{
    return {{nameKey, draft.origin.name},
            {copyKey, draft.origin.isCopy},
            {fileKey, draft.origin.file},
            {organisationKey, draft.organisation},
            {madeKey, QJsonDocument::fromJson(domain::jsonOf(draft.made)).object()}};
}

base::Result<QJsonArray> noted(Desk &desk)
{
    const auto note = desk.store().identity().note(draftsNote);
    if (!note)
        return note.error().code == Error::Code::notFound ? base::Result<QJsonArray>(QJsonArray())
                                                          : base::Result<QJsonArray>(note.error());
    return QJsonDocument::fromJson(QByteArray::fromStdString(std::string(base::textOf(*note)))).array();
}

/// All but the one of this origin, also what cannot be read here: it may be a newer version's.
QJsonArray without(const QJsonArray &drafts, const DraftOrigin &origin)
{
    QJsonArray others;
    for (const QJsonValue draft : drafts)
        if (originIn(draft.toObject()) != origin)
            others.append(draft);
    return others;
}

base::Done note(Desk &desk, const QJsonArray &drafts)
{
    auto notes = desk.store().identity();
    if (drafts.isEmpty())
        return notes.eraseNote(draftsNote);
    return notes.setNote(draftsNote, base::bytesOf(QJsonDocument(drafts).toJson(QJsonDocument::Compact).toStdString()));
}

} // namespace

base::Result<std::vector<KeptDraft>> keptDrafts(Desk &desk)
{
    const auto drafts = noted(desk);
    if (!drafts)
        return drafts.error();
    std::vector<KeptDraft> kept;
    for (const QJsonValue value : *drafts) {
        const QJsonObject object = value.toObject();
        auto made = domain::draftOf(QJsonDocument(object.value(madeKey).toObject()).toJson(QJsonDocument::Compact));
        if (made)
            kept.push_back({originIn(object), object.value(organisationKey).toString(), *std::move(made)});
    }
    return kept;
}

base::Done keepDraft(Desk &desk, const KeptDraft &draft)
{
    db::Transaction transaction(desk.database());
    const auto drafts = noted(desk);
    if (!drafts)
        return drafts.error();
    QJsonArray kept = without(*drafts, draft.origin);
    kept.append(objectOf(draft));
    if (auto done = note(desk, kept); !done)
        return done;
    return transaction.commit();
}

base::Done dropDraft(Desk &desk, const DraftOrigin &origin)
{
    db::Transaction transaction(desk.database());
    const auto drafts = noted(desk);
    if (!drafts)
        return drafts.error();
    const QJsonArray kept = without(*drafts, origin);
    if (kept.size() == drafts->size())
        return {};
    if (auto done = note(desk, kept); !done)
        return done;
    return transaction.commit();
}

} // namespace app
