// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/profile.h"
#include "cli/arguments.h"

#include <QJsonValue>

namespace cli {

/// Exit codes of the contract.
enum Exit { done = 0, failed = 1, wrongUsage = 2, wrongPassphrase = 3, waitsForPerson = 4 };

/// What a call prints and how it ends.
struct Outcome
{
    int exit = done;
    QJsonValue document; ///< for --json
    QString text; ///< for people, otherwise; ends with a line break unless empty
    QString message; ///< one sentence on standard error, or empty
};

/// An Outcome that says why it failed, in one sentence.
Outcome refusal(const base::Error &error);
Outcome refusal(int exit, const QString &sentence);

/// Runs one call. Never throws, never prints.
Outcome run(const Arguments &arguments);

/// An unlocked profile with a desk to work at, for the calls that need one.
struct Bench
{
    std::unique_ptr<app::Profile> profile;
    std::unique_ptr<app::Desk> desk;
};
base::Result<Bench> openBench(const Arguments &arguments);

/// The profile's folder: `--vault`, else VERSTA_VAULT, else the person's own data folder.
app::Options optionsOf(const Arguments &arguments);

Outcome runVault(const Arguments &arguments);
Outcome runRoadmapRead(const Arguments &arguments);
Outcome runRoadmap(const Arguments &arguments, app::Desk &desk);
Outcome runRecord(const Arguments &arguments, app::Desk &desk);
Outcome runSearch(const Arguments &arguments, app::Desk &desk);
Outcome runConflict(app::Desk &desk);
Outcome runSpace(const Arguments &arguments, app::Desk &desk);
Outcome runEndpoint(const Arguments &arguments, app::Desk &desk);
Outcome runSync(app::Desk &desk);
Outcome runBundle(const Arguments &arguments, app::Desk &desk);

} // namespace cli
