// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/roadmaps/strip.h"
#include "view/rows.h"

namespace view {

/// One roadmap: its passport and its measures, filtered and in order. Roles: key, section (its title; empty in another
/// order than the document's), number, measureText, deadline (verbatim), due (the next window in words), responsible,
/// stateText, tone, late, ours, conflict, onlyHere (each a bool), bars (its windows along the strip).
class MeasureList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString roadmap READ roadmap WRITE setRoadmap NOTIFY filterChanged)
    Q_PROPERTY(bool onlyOurs READ onlyOurs WRITE setOnlyOurs NOTIFY filterChanged)
    Q_PROPERTY(bool onlyMine READ onlyMine WRITE setOnlyMine NOTIFY filterChanged)
    Q_PROPERTY(bool knowsMe READ knowsMe NOTIFY passportChanged)
    Q_PROPERTY(bool onlyLate READ onlyLate WRITE setOnlyLate NOTIFY filterChanged)
    Q_PROPERTY(bool onlyThisMonth READ onlyThisMonth WRITE setOnlyThisMonth NOTIFY filterChanged)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY filterChanged)
    Q_PROPERTY(int party READ party WRITE setParty NOTIFY filterChanged)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY filterChanged)
    Q_PROPERTY(QStringList parties READ parties NOTIFY passportChanged)
    Q_PROPERTY(QVariantList months READ months NOTIFY passportChanged)
    Q_PROPERTY(double todayAt READ todayAt NOTIFY passportChanged)
    Q_PROPERTY(QString title READ title NOTIFY passportChanged)
    Q_PROPERTY(QString passport READ passport NOTIFY passportChanged)
    Q_PROPERTY(QString shown READ shown NOTIFY passportChanged)
    Q_PROPERTY(int doubts READ doubts NOTIFY passportChanged)
    Q_PROPERTY(int total READ total NOTIFY passportChanged)
    Q_PROPERTY(bool isGone READ isGone NOTIFY passportChanged)

public:
    enum Order {
        ByDocument,
        ByText,
        ByDeadline, ///< the occasion that ends first and is open; what has no date comes last
        ByResponsible,
        ByState, ///< late first, done last
    };
    Q_ENUM(Order)

    explicit MeasureList(QObject *parent = nullptr);

    QString roadmap() const { return m_roadmap; }
    void setRoadmap(const QString &key);
    /// What asks something of our organisation or of me.
    bool onlyOurs() const { return m_onlyOurs; }
    void setOnlyOurs(bool only);
    /// What names me.
    bool onlyMine() const { return m_onlyMine; }
    void setOnlyMine(bool only);
    /// Whether somebody said who works here: nothing is mine before.
    bool knowsMe() const { return !m_page.mine.person.isEmpty(); }
    bool onlyLate() const { return m_onlyLate; }
    void setOnlyLate(bool only);
    /// Whether a window of it touches the running month.
    bool onlyThisMonth() const { return m_onlyThisMonth; }
    void setOnlyThisMonth(bool only);
    /// All of them stand in the measure's text, number, deadline, parties, result or notes; in any case.
    QString words() const { return m_words; }
    void setWords(const QString &words);
    /// Index into `parties`; 0: all.
    int party() const { return m_party; }
    void setParty(int index);
    Order order() const { return m_order; }
    void setOrder(Order order);
    /// Takes every filter away.
    Q_INVOKABLE void showAll();

    /// «Все ответственные», then who is named in this roadmap.
    QStringList parties() const;
    /// The year strip, see Strip; each row's role `bars` lies along it.
    QVariantList months() const { return m_strip.months(); }
    /// Today's line; 0 or 1: today is outside.
    double todayAt() const { return m_strip.at(QDate::currentDate()); }
    QString title() const { return m_page.roadmap.title; }
    /// Level, period and orders in one line.
    QString passport() const;
    /// How many of how many are listed; while they are read for the first time, that they are.
    QString shown() const;
    int doubts() const { return int(m_page.doubts.size()); }
    /// Before the filter.
    int total() const { return int(m_page.measures.size()); }
    /// Somebody removed it, or it cannot be read.
    bool isGone() const { return m_isGone; }
    /// A long roadmap is read beside the screen's thread: its head comes at once, its measures after, and what was read
    /// before stands meanwhile. A short one comes at once.
    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    void filterChanged();
    void passportChanged();

protected:
    void reload() override;

private:
    bool isListed(const app::MeasureRow &row) const;
    bool hasWords(const domain::Measure &measure) const;
    std::vector<const app::MeasureRow *> listed() const;
    void askFor(const base::RecordId &id);
    void takeHead(const base::RecordId &id);
    void take(base::Result<app::RoadmapPage> page);
    void put(auto &wish, const auto &value);
    QString sectionOf(const domain::Measure &measure) const;
    Row rowOf(const app::MeasureRow &measure) const;
    void filter();

    QString m_roadmap;
    bool m_onlyOurs = false;
    bool m_onlyMine = false;
    bool m_onlyLate = false;
    bool m_onlyThisMonth = false;
    QString m_words;
    int m_party = 0;
    Order m_order = ByDocument;
    QStringList m_parties;
    bool m_isGone = false;
    bool m_isReading = false;
    app::RoadmapPage m_page;
    Strip m_strip;
};

} // namespace view
