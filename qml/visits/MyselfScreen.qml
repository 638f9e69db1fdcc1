// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// «Это я»: whose appointments are mine, said once.
Screen {
    id: root

    required property Session session

    title: qsTr("Кто вы")
    likedWidth: 480

    MyselfList {
        id: people

        session: root.session
        isSeen: root.visible
        words: line.text
        onChosen: root.backRequested()
    }

    KeptValues {
        of: line
        names: ["text"]
    }

    ColumnLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true
        Layout.margins: Theme.gap

        LineInput {
            id: line

            focus: true
            label: qsTr("Фамилия, имя, отчество")
            sign: "search"
            maximumLength: 200
            Layout.fillWidth: true
            field.onAccepted: act.visible && act.clicked()
        }

        Act {
            id: act

            visible: line.text.trim() !== "" && people.count === 0
            isPrimary: true
            isWide: true
            text: qsTr("Это я")
            onClicked: people.chooseName(line.text)
        }
    }

    RowList {
        id: list

        model: people
        hasGrowingHeader: true
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        header: Item {
            width: list.width
            implicitHeight: advice.implicitHeight + 2 * Theme.gap

            Prose {
                id: advice

                x: Theme.gap
                y: Theme.gap
                width: parent.width - 2 * Theme.gap
                text: people.count > 0 ? qsTr("Найдите себя и нажмите на своё имя. Верста запомнит это на этом устройстве.") : qsTr("В списке вас нет. Впишите имя полностью: оно встанет в лист наблюдения.")
            }
        }

        delegate: MyselfRow {
            required property int index

            onClicked: people.choose(index)
        }
    }
}
