// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// What arrived and has no effect yet, by organisation, device and reason; what was set aside stands last. Setting
/// aside only quiets the reminder: it counts all the same as soon as it can. Roles: key, organisation, title, why,
/// isAside.
class HeldList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit HeldList(QObject *parent = nullptr);

    /// Of a row in range.
    Q_INVOKABLE void setAside(int row, bool isAside);
    /// Looks at all of it again.
    Q_INVOKABLE void retry();

protected:
    void reload() override;

private:
    struct Place
    {
        base::SpaceId space;
        base::Tag author;
        int reason;
    };
    std::vector<Place> m_places; // of each row
};

} // namespace view
