// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The last exchanges, to be read by a person: when, with which centre, how much, and what went wrong.
Screen {
    id: root

    required property Session session

    title: qsTr("Журнал обмена")

    JournalList {
        id: journal

        session: root.session
    }

    RowList {
        visible: journal.count > 0
        focus: visible
        model: journal
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true
        delegate: JournalRow {}
    }

    ScrollColumn {
        visible: journal.count === 0
        focus: visible
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        EmptyState {
            icon: "history"
            title: qsTr("Обмена ещё не было")
            advice: qsTr("Здесь будет видно, когда вы обменялись и что помешало.")
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapHuge
        }
    }
}
