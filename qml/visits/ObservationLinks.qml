// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The ways from the first page of the observation to its other parts; each part adds its row here.
Column {
    id: root
}
