// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQuickItem;

namespace view {

/// Scrolls whatever `item` lies in as little as needed, so that it is seen with its label above it; of what is larger
/// than its place the beginning.
void bringIntoSight(const QQuickItem &item);

} // namespace view
