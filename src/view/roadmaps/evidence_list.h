// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// What shows that a measure was done: records that it links to. Roles: key (of the record), title, kind (words),
/// isMeasure, isRoadmap, gone (not here, or removed).
class EvidenceList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString measure READ measure WRITE setMeasure NOTIFY measureChanged)

public:
    explicit EvidenceList(QObject *parent = nullptr);

    QString measure() const { return m_measure; }
    void setMeasure(const QString &key);

    /// Links to another record; nothing happens to one that is linked already.
    Q_INVOKABLE void add(const QString &key);
    /// Takes a link away; what it led to stays. Can be taken back.
    Q_INVOKABLE void remove(int row);

Q_SIGNALS:
    void measureChanged();

protected:
    void reload() override;

private:
    void write(const QString &said, const app::FieldChange &change);

    QString m_measure;
    std::vector<app::EvidenceRow> m_evidence;
};

} // namespace view
