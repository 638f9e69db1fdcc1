// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/records/shown.h"

#include <algorithm>

namespace view {

const app::Field *fieldOf(const app::RecordPage &page, const record::Path &path)
{
    const auto found = std::find_if(page.fields.begin(), page.fields.end(),
                                    [&path](const app::Field &field) { return field.path == path; });
    return found == page.fields.end() ? nullptr : &*found;
}

std::vector<base::Dot> dotsOf(const app::RecordPage &page, const record::Path &path)
{
    const auto *field = fieldOf(page, path);
    return field ? dotsOf(*field) : std::vector<base::Dot>{};
}

std::vector<base::Dot> dotsOf(const app::Field &field)
{
    std::vector<base::Dot> dots;
    for (const auto &sibling : field.siblings)
        dots.insert(dots.end(), sibling.dots.begin(), sibling.dots.end());
    return dots;
}

} // namespace view
