// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// The recovery key, shown once, to be written down.
ColumnLayout {
    id: root

    required property string letters

    signal written

    spacing: Theme.gap

    Heading {
        text: qsTr("Запишите ключ восстановления")
        Layout.fillWidth: true
    }

    Prose {
        text: qsTr("Если забудете парольную фразу, откроет только он. Запишите его на бумаге и храните отдельно от устройства. Больше он не будет показан.")
        Layout.fillWidth: true
    }

    CodeSheet {
        code: root.letters
        name: qsTr("Ключ восстановления")
        Layout.fillWidth: true
    }

    Act {
        text: qsTr("Ключ записан, продолжить")
        isPrimary: true
        focus: true
        isWide: true
        onClicked: root.written()
    }
}
