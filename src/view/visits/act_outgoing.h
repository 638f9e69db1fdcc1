// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/out/outgoing.h"

namespace view {

/// The way of one act of an observation out of the program; `record` is its checklist. PDF, Word, Excel and paper.
class ActOutgoing : public view::Outgoing
{
    Q_OBJECT
    QML_ELEMENT

public:
    using Outgoing::Outgoing;

protected:
    void write(const base::RecordId &id, const std::filesystem::path &file) override;
    void printOn(const base::RecordId &id, std::function<std::unique_ptr<QPagedPaintDevice>()> device) override;
};

} // namespace view
