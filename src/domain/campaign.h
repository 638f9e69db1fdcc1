// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/campaigns/programme.h"
#include "domain/status.h"

#include <QByteArray>
#include <QStringList>

namespace domain {

/// One version of a campaign's window. A moved campaign has several, in the order in which they were announced.
struct CampaignWindow
{
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<QDate> announced; ///< in force from this day on; none: from the beginning
    QString source;

    bool operator==(const CampaignWindow &) const = default;
};

/// One year's round of the ВПР. Its windows are the federal ones; a school picks its own days inside.
struct Campaign
{
    QString name; ///< «2025»: as Deadline::campaign has it
    std::vector<CampaignWindow> windows; ///< at least one
    Programme programme; ///< empty: not known to this version
    QString note;

    /// The window that was known on a day, the latest one if no day is given.
    const CampaignWindow &windowOn(const std::optional<QDate> &day) const;
    bool isMoved() const { return windows.size() > 1; }

    bool operator==(const Campaign &) const = default;
};

/// The campaigns known to this version: data with sources, read from assets/campaigns/*.json.
class CampaignBook
{
public:
    /// Reads `{"campaigns": [{"name", "windows": [{"from", "to", "announced", "source"}], "programme", "note"}]}`;
    /// dates ISO 8601, `programme` as in campaigns/programme.h. Error invalid: no JSON, a campaign without a name or a
    /// window, a wrong date, from after to, a name twice, a wrong programme.
    static base::Result<CampaignBook> read(const QByteArray &json);

    const std::vector<Campaign> &all() const { return m_campaigns; }
    const Campaign *find(const QString &name) const;
    /// The campaign one of whose windows is exactly this one.
    const Campaign *withWindow(const Window &window) const;

private:
    std::vector<Campaign> m_campaigns;
};

/// What a deadline bound to a campaign becomes when that campaign is moved: its windows replaced by the new one, kind,
/// words and labels kept. Bound to another one or to none: unchanged.
Deadline redated(const Deadline &deadline, const Campaign &campaign);

/// The same for a window that a person names, and only while the work is open: a deadline whose occasions are all done
/// or cancelled is unchanged.
Deadline redated(const Deadline &deadline, const std::vector<Status> &statuses, const QString &campaign,
                 const Window &window);

/// The occasions that are neither done nor cancelled, so many days later; earlier where negative. Words are kept.
Deadline shifted(const Deadline &deadline, const std::vector<Status> &statuses, int days);

} // namespace domain
