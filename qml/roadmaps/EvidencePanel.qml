// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What shows that the work was done: links to other records, added by search.
Panel {
    id: root

    required property Session session
    required property string measure
    property bool isSearching: false

    signal recordRequested(string key, bool isMeasure)

    EvidenceList {
        id: evidence

        session: root.session
        isSeen: root.visible
        measure: root.measure
    }

    Heading {
        text: qsTr("Подтверждения")
        Layout.fillWidth: true
    }

    Small {
        visible: evidence.count === 0
        text: qsTr("Свяжите с мероприятием то, чем оно подтверждается: другое мероприятие или карту. Файлы появятся позже.")
        Layout.fillWidth: true
    }

    Repeater {
        model: evidence

        EvidenceRow {
            required property int index
            required property string key

            Layout.fillWidth: true
            onRemoveRequested: evidence.remove(index)
            onOpenRequested: root.recordRequested(key, isMeasure)
        }
    }

    Loader {
        active: root.isSearching
        visible: active
        Layout.fillWidth: true

        sourceComponent: EvidenceSearch {
            session: root.session
            onChosen: key => {
                evidence.add(key);
                root.isSearching = false;
            }
        }
    }

    Act {
        text: root.isSearching ? qsTr("Не добавлять") : qsTr("Добавить подтверждение")
        sign: root.isSearching ? "close" : "add"
        onClicked: root.isSearching = !root.isSearching
    }
}
