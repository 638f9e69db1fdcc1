// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unfinished/way.h"

#include "app/desk.h"

#include <QJsonDocument>

namespace app {

namespace {

using base::Error;

constexpr std::string_view wayNote = "way-back";
constexpr qsizetype mostBytes = 1 << 20;

const QLatin1String closingKey("closing");
const QLatin1String wayKey("way");

} // namespace

base::Result<QJsonObject> wayBack(Desk &desk, const QString &closing)
{
    const auto note = desk.store().identity().note(wayNote);
    if (!note)
        return note.error().code == Error::Code::notFound ? base::Result<QJsonObject>(QJsonObject())
                                                          : base::Result<QJsonObject>(note.error());
    const auto kept = QJsonDocument::fromJson(QByteArray::fromStdString(std::string(base::textOf(*note)))).object();
    return kept.value(closingKey).toString() == closing ? kept.value(wayKey).toObject() : QJsonObject();
}

base::Done keepWay(Desk &desk, const QString &closing, const QJsonObject &way)
{
    const auto note = QJsonDocument({{closingKey, closing}, {wayKey, way}}).toJson(QJsonDocument::Compact);
    auto notes = desk.store().identity();
    return note.size() > mostBytes ? notes.eraseNote(wayNote)
                                   : notes.setNote(wayNote, base::bytesOf(note.toStdString()));
}

} // namespace app
