// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// All roadmaps at hand with their progress. Roles: key, title, level, progress (sentence), share (0 to 1), late
/// (sentence, empty for none), doubts (sentence, empty for none).
class RoadmapList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit RoadmapList(QObject *parent = nullptr);

protected:
    void reload() override;
};

} // namespace view
