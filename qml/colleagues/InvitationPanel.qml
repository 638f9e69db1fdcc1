// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A code to pass on to one colleague.
Panel {
    id: root

    required property Circle circle

    Heading {
        text: qsTr("Код приглашения")
        Layout.fillWidth: true
    }

    Prose {
        text: qsTr("Передайте его одному человеку: по телефону или лично. Код действует один раз и больше не будет показан.")
        Layout.fillWidth: true
    }

    Prose {
        text: root.circle.endpoint !== "" ? qsTr("Сначала нажмите «Обменяться», чтобы приглашение дошло до центра обмена.")
            : qsTr("Коллега войдёт, когда приглашение дойдёт до центра обмена, а центр ещё не указан. Впишите его адрес в разделе «Обмен».")
        Layout.fillWidth: true
    }

    CodeSheet {
        code: root.circle.invitation
        name: qsTr("Код приглашения")
        Layout.fillWidth: true
    }

    Small {
        text: root.circle.invitationEnds
        Layout.fillWidth: true
    }

    Act {
        text: qsTr("Код передан")
        sign: "check"
        onClicked: root.circle.forgetInvitation()
    }
}
