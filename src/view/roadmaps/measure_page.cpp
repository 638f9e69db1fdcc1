// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/roadmaps/measure_page.h"

#include "view/key.h"
#include "view/roadmaps/passport.h"
#include "view/words.h"

namespace view {

void MeasurePage::setMeasure(const QString &key)
{
    if (m_measure == key)
        return;
    m_measure = key;
    Q_EMIT measureChanged();
    refresh();
}

QString MeasurePage::deadlineMeaning() const
{
    return meaningOf(m_row.measure.deadline);
}

QString MeasurePage::state() const
{
    return words::stateOf(m_row);
}

tone::Tone MeasurePage::tone() const
{
    return words::toneOf(m_row);
}

void MeasurePage::reload()
{
    const auto id = recordOf(m_measure);
    if (!id)
        return;
    auto row = workspace()->measure(*id);
    m_isGone = !row;
    m_row = row ? std::move(*row) : app::MeasureRow{};
    Q_EMIT pageChanged();
}

} // namespace view
