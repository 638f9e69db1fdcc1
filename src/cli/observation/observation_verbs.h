// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QDate>
#include <QTime>

namespace cli {

/// The calls around an observation, one function a noun.
Outcome runCampaign(const Arguments &arguments, app::Desk &desk);
Outcome runPerson(const Arguments &arguments, app::Desk &desk);
Outcome runSession(const Arguments &arguments, app::Desk &desk);
Outcome runAppoint(const Arguments &arguments, app::Desk &desk);
Outcome runTemplate(const Arguments &arguments, app::Desk &desk);
Outcome runChecklist(const Arguments &arguments, app::Desk &desk);
Outcome runVisit(const Arguments &arguments, app::Desk &desk);
Outcome runReport(const Arguments &arguments, app::Desk &desk);

/// Inside this folder: what several of them need.

/// A record by the beginning of its name, or the outcome that says why there is none.
struct Named
{
    std::optional<base::RecordId> id;
    Outcome refused;
};
Named recordFor(app::Desk &desk, const QString &name);

/// A person as sheets name them: by the code of their record, else the name as it was typed.
QString personFor(app::Desk &desk, const QString &typed);

/// The space of `--space`, likewise.
struct NamedSpace
{
    std::optional<base::SpaceId> id;
    Outcome refused;
};
NamedSpace spaceFor(const Arguments &arguments, app::Desk &desk);

/// An option's value as a day, a time, a number. Absent: none. Wrong: `isWrong` is set.
std::optional<QDate> dateOption(const Arguments &arguments, const char *option, bool &isWrong);
std::optional<QTime> timeOption(const Arguments &arguments, const char *option, bool &isWrong);
std::optional<int> numberOption(const Arguments &arguments, const char *option, bool &isWrong);
QString textOption(const Arguments &arguments, const char *option);

/// `{"id": ...}`.
Outcome outcomeOf(const base::Result<base::RecordId> &made);

inline QJsonValue jsonOf(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

} // namespace cli
