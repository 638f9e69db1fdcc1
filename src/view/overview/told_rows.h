// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// Rows that another model reads and hands over.
class ToldRows : public view::Rows
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using Row = Rows::Row;

    explicit ToldRows(QList<QByteArray> roles, QObject *parent = nullptr)
        : Rows(std::move(roles), parent)
    {
    }

    void take(std::vector<Row> rows) { show(std::move(rows)); }

protected:
    void reload() override { }
};

} // namespace view
