// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/observation/my_visits.h"
#include "view/rows.h"
#include "view/tone.h"

namespace view {

/// What a person should look at today, the most pressing first: the visits of an observer, what waits for a decision,
/// what is late, what is due in the next two weeks, what is under way, what has not left this device. Roles: key, group
/// (heading), kind (`visit`, `conflicts`, `doubts`, `measure`, `report` of observers, `more`: too many to be listed
/// here, `unsent`), target (key of the measure, campaign or roadmap that it leads to, else empty), title, detail, mark
/// (a few words), tone, sign (name of a drawing).
class TodayList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString date READ date NOTIFY pageChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY pageChanged)
    Q_PROPERTY(bool hasRoadmaps READ hasRoadmaps NOTIFY pageChanged)
    Q_PROPERTY(bool onlyOurs READ onlyOurs WRITE setOnlyOurs NOTIFY pageChanged)
    Q_PROPERTY(int urgent READ urgent NOTIFY pageChanged)

public:
    explicit TodayList(QObject *parent = nullptr);

    /// «воскресенье, 22 ноября».
    QString date() const;
    /// How the day looks, in one sentence.
    QString summary() const;
    /// Whether there is any work to look at.
    bool hasRoadmaps() const { return m_hasRoadmaps; }
    /// At first where this profile belongs to a school: there the plans of others ask only for a part.
    bool onlyOurs() const { return m_onlyOurs.value_or(false); }
    void setOnlyOurs(bool only);
    /// How many rows are late or in conflict: for a badge.
    int urgent() const { return m_late + m_conflicts; }

Q_SIGNALS:
    void pageChanged();

protected:
    void reload() override;

private:
    struct Look
    {
        QString heading;
        tone::Tone tone;
        QString icon;
    };
    void take(std::vector<Row> &rows, const app::AgendaGroup &group, const Look &look) const;
    std::vector<Row> decisions(const std::vector<app::RoadmapSummary> &roadmaps);
    std::vector<Row> unsent() const;
    std::vector<Row> visits() const;
    /// Looks for them beside the window; when others than those shown are found, all is shown anew.
    void lookForVisits();

    std::optional<bool> m_onlyOurs; // none: nobody chose yet
    std::vector<app::MyVisit> m_visits; ///< that ask for something today
    bool m_hasRoadmaps = false;
    int m_late = 0;
    int m_soon = 0;
    int m_conflicts = 0;
};

} // namespace view
