// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// One campaign in the list: its days, and where today stands to them.
RowItem {
    id: root

    required property string title
    required property string days
    required property string stand
    required property int tone
    required property string sessions

    topPadding: Theme.gap
    bottomPadding: Theme.gap
    Accessible.name: title + ". " + days + ". " + stand + ". " + sessions

    contentItem: ColumnLayout {
        spacing: Theme.gapSmall

        Heading {
            text: root.title
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Prose {
            text: root.days
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Pill {
            text: root.stand
            tone: root.tone
            Accessible.ignored: true
        }

        Small {
            text: root.sessions
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
