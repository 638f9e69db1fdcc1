// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A new profile: the passphrase twice.
ColumnLayout {
    id: root

    required property Session session
    required property int who // of Preferences.Who
    readonly property string proposedName: [qsTr("Профиль"), qsTr("Школа"), qsTr("Муниципалитет или регион"), qsTr("Наблюдатель")][who]
    property bool isNamed: false // others share the device: a name tells it from theirs
    property string trouble: ""
    readonly property string name: isNamed && chosenName.text.trim() !== "" ? chosenName.text : proposedName

    signal edited
    signal backRequested
    signal createRequested(string passphrase, string again)

    spacing: Theme.gap

    Heading {
        text: qsTr("Новый профиль")
        Layout.fillWidth: true
    }

    LineInput {
        id: chosenName

        visible: root.isNamed
        label: qsTr("Имя профиля")
        hint: qsTr("По нему вы найдёте свой профиль на этом устройстве. Его видно до ввода фразы.")
        text: root.proposedName
        maximumLength: root.session.shelf.nameMax
        Layout.fillWidth: true
        onAccepted: passphrase.field.forceActiveFocus()
    }

    LineInput {
        id: passphrase

        label: qsTr("Парольная фраза")
        hint: qsTr("Четыре-пять слов, которые вы запомните. Не меньше 8 знаков.")
        isSecret: true
        focus: true
        Layout.fillWidth: true
        onTextChanged: root.edited()
        onAccepted: again.field.forceActiveFocus()
    }

    Small {
        visible: text !== ""
        text: root.session.costOf(passphrase.text)
        color: Theme.ink
        Accessible.role: Accessible.StatusBar
        Layout.fillWidth: true
        Layout.topMargin: -Theme.gapSmall
    }

    LineInput {
        id: again

        label: qsTr("Ещё раз")
        isSecret: true
        Layout.fillWidth: true
        onTextChanged: root.edited()
        onAccepted: root.createRequested(passphrase.text, again.text)
    }

    Trouble {
        text: root.trouble
        Layout.fillWidth: true
    }

    Act {
        text: qsTr("Создать профиль")
        isPrimary: true
        isWide: true
        onClicked: root.createRequested(passphrase.text, again.text)
    }

    Small {
        text: qsTr("Фразу знаете только вы: восстановить её не сможет никто. На такой случай дальше будет показан ключ восстановления.")
        Layout.fillWidth: true
    }

    QuietAct {
        sign: "back"
        text: qsTr("Вернуться к вопросу «Кто вы?»")
        isWide: true
        onClicked: root.backRequested()
    }
}
