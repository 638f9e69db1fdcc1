// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// What the import of a roadmap left for a person to settle, those of one kind together. Roles: key, what (the kind, a
/// sentence), place, original, proposal,
/// proposed (whether there is a proposal to accept), applied (the program acted already and only tells), editable (own
/// words can take the original's place). Of a long roadmap they are read beside the screen's thread.
class DoubtList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString roadmap READ roadmap WRITE setRoadmap NOTIFY roadmapChanged)
    Q_PROPERTY(bool isReading READ isReading NOTIFY readingChanged)

public:
    explicit DoubtList(QObject *parent = nullptr);

    QString roadmap() const { return m_roadmap; }
    void setRoadmap(const QString &key);
    /// For the first time: that nothing is listed yet does not mean that nothing is open.
    bool isReading() const { return m_isReading; }

    Q_INVOKABLE void accept(int row);
    Q_INVOKABLE void skip(int row);
    /// The person's own words take the place of the original.
    Q_INVOKABLE void acceptOwn(int row, const QString &words);
    /// Of one kind, named by its sentence.
    Q_INVOKABLE int countOf(const QString &what) const;
    Q_INVOKABLE bool isProposed(const QString &what) const;
    Q_INVOKABLE void acceptAll(const QString &what);
    Q_INVOKABLE void skipAll(const QString &what);

Q_SIGNALS:
    void roadmapChanged();
    void readingChanged();

protected:
    void reload() override;

private:
    /// A doubt with what stood before it, should it be answered.
    using Open = std::vector<std::pair<app::DoubtRow, app::Answered>>;
    static base::Result<Open> openOf(app::Desk &desk, const base::RecordId &roadmap);

    Row rowOf(const app::DoubtRow &doubt) const;
    void askFor(const base::RecordId &roadmap);
    void take(const base::Result<Open> &open);
    void settle(const std::vector<int> &chosen, const app::Answer &answer);
    void settleAll(const QString &what, bool isAccepted);

    QString m_roadmap;
    bool m_isReading = false;
    bool m_isRead = false;
    std::vector<app::Answered> m_before; // of each row, should it be answered
};

} // namespace view
