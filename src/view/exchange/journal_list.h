// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// The last exchanges, newest first, as sentences. Roles: key, moment, title (what became of it), details (with whom
/// and how much), icon, tone.
class JournalList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit JournalList(QObject *parent = nullptr);

protected:
    void reload() override;
};

} // namespace view
