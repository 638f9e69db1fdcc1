// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/hands.h"
#include "view/rows.h"

namespace view {

/// The life of a record, or of one field of it, newest first: who changed what, when. Roles: key, field, value, author,
/// moment, current (it stands, and something else stood there).
class HistoryList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString record READ record WRITE setRecord NOTIFY fieldChanged)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY fieldChanged)

public:
    explicit HistoryList(QObject *parent = nullptr);

    QString record() const { return m_record; }
    void setRecord(const QString &key);
    /// Empty: all fields that a person would ask about.
    QString path() const { return m_path; }
    void setPath(const QString &path);

Q_SIGNALS:
    void fieldChanged();

protected:
    void reload() override;

private:
    static std::vector<Row> rowsOf(app::Hands &hands, const base::RecordId &id, const std::vector<app::Step> &steps);

    QString m_record;
    QString m_path;
};

} // namespace view
