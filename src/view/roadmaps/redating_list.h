// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

#include <QTimer>

namespace view {

/// What moving dates would do to a roadmap, before it is done: each measure with its dates now and then, and a box to
/// leave it out. Roles: key, place (number and text), before, after (dates in words), chosen, torn (its dates have two
/// values: it stays out until a person chose one). A long roadmap is read beside the screen's thread, once the hand
/// that types rests; `trouble` says meanwhile that it is, and nothing is listed that older wishes would have moved.
class RedatingList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString roadmap READ roadmap WRITE setRoadmap NOTIFY asked)
    Q_PROPERTY(bool byDays READ byDays WRITE setByDays NOTIFY asked)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY asked)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY asked)
    Q_PROPERTY(QString days READ days WRITE setDays NOTIFY asked)
    Q_PROPERTY(QStringList campaigns READ campaigns NOTIFY answered)
    Q_PROPERTY(int campaign READ campaign WRITE setCampaign NOTIFY asked)
    Q_PROPERTY(QString trouble READ trouble NOTIFY answered)
    Q_PROPERTY(int chosen READ chosen NOTIFY answered)
    Q_PROPERTY(QStringList marked READ marked WRITE setMarked NOTIFY answered)
    Q_PROPERTY(bool isTouched READ isTouched NOTIFY answered)

public:
    explicit RedatingList(QObject *parent = nullptr);

    QString roadmap() const { return m_roadmap; }
    void setRoadmap(const QString &key);
    /// By days, or a campaign to its new window.
    bool byDays() const { return m_byDays; }
    void setByDays(bool byDays);
    /// Of the campaign, day.month.year; one may be empty.
    QString from() const { return m_from; }
    void setFrom(const QString &from);
    QString to() const { return m_to; }
    void setTo(const QString &to);
    /// A whole number; earlier with a minus.
    QString days() const { return m_days; }
    void setDays(const QString &days);
    /// That measures of this roadmap are bound to, with how many.
    QStringList campaigns() const;
    int campaign() const { return m_campaign; }
    void setCampaign(int index);
    /// Why there is nothing to move yet; empty when there is.
    QString trouble() const { return m_trouble; }
    int chosen() const { return m_chosen; }
    /// Keys of the measures that a hand left out of a campaign, or picked for days; set after `byDays`.
    QStringList marked() const { return m_marked.values(); }
    void setMarked(const QStringList &keys);
    /// A hand has typed or marked something: not merely what a campaign's window says by itself.
    bool isTouched() const;

    Q_INVOKABLE void choose(int row, bool isChosen);
    Q_INVOKABLE void chooseAll(bool isChosen);
    /// One step, which can be taken back as one. What others wrote since it was shown stays beside it.
    Q_INVOKABLE void apply();

Q_SIGNALS:
    void asked();
    void answered();

protected:
    void reload() override;

private:
    using Moved = std::vector<app::Redated>;
    using Bound = std::vector<app::BoundCampaign>;

    void put(auto &wish, const auto &value);
    void askAnew();
    void writeDates(const domain::Window &known);
    bool isChosen(const app::Redated &redated) const;
    void askForCampaigns(const base::RecordId &roadmap);
    void takeCampaigns(const base::Result<Bound> &campaigns);
    void redate();
    void askForMoved();
    void take(base::Result<Moved> moved);
    std::optional<app::Shift> shift();
    std::optional<app::Shift> shiftOfCampaign();
    void list();
    void mark();

    QString m_roadmap;
    bool m_byDays = false;
    QString m_from;
    QString m_to;
    QString m_days;
    int m_campaign = 0;
    QString m_trouble;
    Bound m_campaigns;
    Moved m_redated;
    int m_chosen = 0;
    bool m_isLong = false;
    bool m_isRead = false; ///< what is bound to which campaign
    bool m_isWished = false; ///< it is read again for other wishes alone
    int m_turn = 0; ///< of the readings: an answer to an older one is dropped
    std::optional<app::Shift> m_shift; ///< that is read for next
    QTimer m_rest; ///< of the hand that types
    QSet<QString> m_marked; ///< left out of a campaign, picked for days; kept while dates are typed
};

} // namespace view
