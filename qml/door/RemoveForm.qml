// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Takes a profile off the device: its name is typed, so that no slip of the finger does it.
ColumnLayout {
    id: root

    required property string name
    property string trouble: ""

    signal removeRequested(string typed)
    signal backRequested

    spacing: Theme.gap

    Heading {
        text: qsTr("Удалить профиль «%1»?").arg(root.name)
        Layout.fillWidth: true
    }

    Prose {
        text: qsTr("С этого устройства исчезнет всё, что в нём лежит, и вернуть это не сможет никто. Что не было отправлено, пропадёт; что отправлено, останется у коллег.")
        Layout.fillWidth: true
    }

    LineInput {
        id: typed

        label: qsTr("Чтобы удалить, напишите имя профиля: %1").arg(root.name)
        focus: true
        Layout.fillWidth: true
        onAccepted: root.removeRequested(text)
    }

    Trouble {
        text: root.trouble
        Layout.fillWidth: true
    }

    Act {
        sign: "remove"
        text: qsTr("Удалить навсегда")
        enabled: typed.text.trim() !== ""
        isWide: true
        onClicked: root.removeRequested(typed.text)
    }

    QuietAct {
        sign: "back"
        text: qsTr("Не удалять")
        isWide: true
        onClicked: root.backRequested()
    }
}
