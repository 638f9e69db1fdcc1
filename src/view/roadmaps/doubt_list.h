// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// What the import of a roadmap left for a person to settle. Roles: key, what (sentence), place, original, proposal,
/// proposed (whether there is a proposal to accept), applied (the program acted already and only tells).
class DoubtList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString roadmap READ roadmap WRITE setRoadmap NOTIFY roadmapChanged)

public:
    explicit DoubtList(QObject *parent = nullptr);

    QString roadmap() const { return m_roadmap; }
    void setRoadmap(const QString &key);

    Q_INVOKABLE void accept(int row);
    Q_INVOKABLE void skip(int row);

Q_SIGNALS:
    void roadmapChanged();

protected:
    void reload() override;

private:
    Row rowOf(const app::DoubtRow &doubt) const;
    void settle(int row, bool isAccepted);

    QString m_roadmap;
};

} // namespace view
