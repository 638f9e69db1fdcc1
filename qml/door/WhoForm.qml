// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The first question: who are you? Each answer opens its own door.
ColumnLayout {
    id: root

    property bool hasOthers: false // other profiles on this device

    signal chosen(int who)
    signal backRequested

    spacing: Theme.gapHalf

    Prose {
        text: qsTr("Верста хранит дорожные карты и листы наблюдения ВПР и напоминает, что пора сделать. Работает без интернета. Прочитать могут только вы и те, кого вы позвали.")
        Layout.fillWidth: true
    }

    Heading {
        text: qsTr("Кто вы?")
        Layout.fillWidth: true
    }

    DoorCard {
        sign: "school"
        text: qsTr("Школа")
        hint: qsTr("Карта школы и всё, что к ней нужно")
        Layout.fillWidth: true
        onClicked: root.chosen(Preferences.School)
    }

    DoorCard {
        sign: "region"
        text: qsTr("Муниципалитет или регион")
        hint: qsTr("Своя карта, школы и сроки одним взглядом")
        Layout.fillWidth: true
        onClicked: root.chosen(Preferences.Office)
    }

    DoorCard {
        sign: "checklist"
        text: qsTr("Наблюдатель")
        hint: qsTr("Вас пригласил координатор и дал код")
        Layout.fillWidth: true
        onClicked: root.chosen(Preferences.Observer)
    }

    QuietAct {
        visible: root.hasOthers
        sign: "back"
        text: qsTr("Вернуться к профилям")
        isWide: true
        onClicked: root.backRequested()
    }
}
