// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/hands.h"
#include "view/rows.h"

namespace view {

/// Values that stand side by side and wait for a person's choice, one row a value. Roles: key, group (the record and
/// its field), value, author, moment.
class ConflictList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString record READ record WRITE setRecord NOTIFY recordChanged)
    Q_PROPERTY(int fields READ fields NOTIFY countChanged)

public:
    explicit ConflictList(QObject *parent = nullptr);

    /// Empty: of all records.
    QString record() const { return m_record; }
    void setRecord(const QString &key);
    /// How many fields wait.
    int fields() const { return int(m_conflicts.size()); }

    /// Writes that row's value in the place of all values of its field that are listed here.
    Q_INVOKABLE void choose(int row);

Q_SIGNALS:
    void recordChanged();

protected:
    void reload() override;

private:
    struct Place
    {
        std::size_t conflict = 0;
        std::size_t sibling = 0;
    };

    std::vector<Row> rowsOf(app::Hands &hands);

    QString m_record;
    std::vector<app::Conflict> m_conflicts;
    std::vector<Place> m_places; // by row
};

} // namespace view
