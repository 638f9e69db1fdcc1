// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/out/outgoing.h"

namespace view {

/// A paper about a campaign, which `record` is, on its way into a file or onto paper: the observers' report, or the
/// schedule of their visits. PDF, Word, Excel and paper.
class CampaignPaper : public view::Outgoing
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int what READ what WRITE setWhat NOTIFY recordChanged)

public:
    enum What { Report, Schedule };
    Q_ENUM(What)

    using Outgoing::Outgoing;

    int what() const { return m_what; }
    void setWhat(int what);

protected:
    void write(const base::RecordId &id, const std::filesystem::path &file) override;
    void printOn(const base::RecordId &id, std::function<std::unique_ptr<QPagedPaintDevice>()> device) override;
    QString paperName() const override;

private:
    int m_what = Report;
};

} // namespace view
