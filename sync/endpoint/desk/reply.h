// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/desk/intake.h"
#include "endpoint/metrics.h"

namespace endpoint {

/// Makes what an exchange brings back, after what it brought is durable: one page over all its spaces.
/// Rows that came in this very request are passed over, and so are rows that the device's own lines tell it has.
class ReplyMaker
{
public:
    ReplyMaker(Archive &archive, Circles &circles, Metrics &metrics, const base::Tag &device)
        : m_archive(archive)
        , m_circles(circles)
        , m_metrics(metrics)
        , m_device(device)
    {
    }

    base::Result<wire::ExchangeReply::Space> of(const Parcel &parcel, Taken taken);

private:
    using Answer = wire::ExchangeReply::Space;

    base::Result<std::shared_ptr<Circle>> freshCircle(const base::SpaceId &space);
    base::Done read(const Parcel &parcel, Circle &circle, Answer &answer);
    base::Done addRows(const Parcel &parcel, Circle &circle, Answer &answer);
    bool addLines(Circle &circle, Answer &answer);
    bool addRow(Row &&row, Answer &answer);

    Archive &m_archive;
    Circles &m_circles;
    Metrics &m_metrics;
    const base::Tag m_device;
    std::size_t m_usedBytes = 0; ///< of the page
    std::size_t m_usedRows = 0;
    std::size_t m_usedLines = 0;
    std::size_t m_passedBytes = 0;
};

} // namespace endpoint
