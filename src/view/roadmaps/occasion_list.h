// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// The occasions of a measure, one for each window of its deadline (at least one), each with its status. Roles: key,
/// label (the window in words), status (index into `statusNames`), stateText (late ones say so), tone, conflict.
class OccasionList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString measure READ measure WRITE setMeasure NOTIFY measureChanged)
    Q_PROPERTY(QStringList statusNames READ statusNames CONSTANT)

public:
    explicit OccasionList(QObject *parent = nullptr);

    QString measure() const { return m_measure; }
    void setMeasure(const QString &key);
    QStringList statusNames() const;

    /// Replaces exactly the values that this list shows; on an occasion in conflict nothing happens: its values are
    /// chosen from where they all can be seen.
    Q_INVOKABLE void setStatus(int row, int status);

Q_SIGNALS:
    void measureChanged();

protected:
    void reload() override;

private:
    struct Occasion
    {
        domain::Status status = domain::Status::planned;
        std::vector<base::Dot> shown;
        bool isInConflict = false;
    };
    Row rowOf(const domain::Measure &measure, int index) const;

    QString m_measure;
    std::vector<Occasion> m_occasions;
};

} // namespace view
