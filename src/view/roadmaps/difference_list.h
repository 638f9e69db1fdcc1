// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// What a newer edition of a roadmap changed. Roles: key, measure, what (words), before, after.
class DifferenceList : public view::Rows
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit DifferenceList(QObject *parent = nullptr);

    void show(const std::vector<app::Difference> &differences);

protected:
    void reload() override { } // told once, by the import
};

} // namespace view
