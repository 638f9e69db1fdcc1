// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/exchange/journal_list.h"

#include "view/words.h"

#include <QLocale>
#include <QUrl>

namespace view {

namespace {

using app::Journey;
using Code = base::Error::Code;

QString whyOf(const Journey &journey)
{
    const bool isByDrive = journey.way != Journey::Way::centre;
    const QString call = isByDrive ? QStringLiteral("readBundle") : QStringLiteral("exchange");
    return words::sentenceOf(call, {*journey.error, {}});
}

QString carriedBy(const Journey &journey)
{
    if (journey.way == Journey::Way::driveOut)
        return JournalList::tr("Записано на флешку: %1").arg(journey.sent);
    if (journey.way == Journey::Way::driveIn)
        return JournalList::tr("Взято с флешки нового: %1").arg(journey.received);
    if (journey.sent + journey.received == 0)
        return JournalList::tr("Нового не было");
    return JournalList::tr("Отправлено: %1, получено: %2").arg(journey.sent).arg(journey.received);
}

QString titleOf(const Journey &journey)
{
    if (!journey.error)
        return carriedBy(journey);
    if (journey.sent + journey.received == 0)
        return whyOf(journey);
    return carriedBy(journey) + QStringLiteral(". ") + whyOf(journey);
}

QString momentOf(const Journey &journey)
{
    if (journey.times == 1)
        return words::momentOf(journey.endedMs);
    return JournalList::tr("%1 – %2, раз: %3")
        .arg(words::momentOf(journey.beganMs), words::momentOf(journey.endedMs))
        .arg(journey.times);
}

QString detailsOf(const Journey &journey)
{
    const QString host = QUrl(journey.place).host();
    QStringList parts{journey.way == Journey::Way::centre && !host.isEmpty() ? host : journey.place};
    const auto bytes = journey.bytesUp + journey.bytesDown;
    if (bytes > 0)
        parts += QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    if (journey.held > 0)
        parts += JournalList::tr("%n изменений ждало", nullptr, journey.held);
    for (const auto &word : journey.told)
        parts += words::toldBy(word);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

tone::Tone toneOf(const Journey &journey)
{
    if (journey.error)
        return *journey.error == Code::cancelled ? tone::Muted : tone::Warning;
    return journey.told.isEmpty() ? tone::Good : tone::Warning;
}

QString iconOf(const Journey &journey)
{
    if (journey.error)
        return *journey.error == Code::network ? QStringLiteral("offline") : QStringLiteral("late");
    return journey.way == Journey::Way::centre ? QStringLiteral("sent") : QStringLiteral("drive");
}

} // namespace

JournalList::JournalList(QObject *parent)
    : Rows({"moment", "title", "details", "icon", "tone"}, parent)
{
}

void JournalList::reload()
{
    const auto journal = workspace()->journal();
    if (!journal)
        return;
    std::vector<Row> rows;
    for (const auto &journey : *journal)
        rows.push_back({QString::number(journey.beganMs) + journey.place,
                        {momentOf(journey), titleOf(journey), detailsOf(journey), iconOf(journey),
                         QVariant::fromValue(toneOf(journey))}});
    show(std::move(rows));
}

} // namespace view
