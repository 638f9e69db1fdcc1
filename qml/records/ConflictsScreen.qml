// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Values that stand side by side, and the choice between them.
FocusScope {
    id: root

    required property Session session
    property string record: ""

    signal backRequested

    ConflictList {
        id: values

        session: root.session
        record: root.record
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScreenHead {
            title: qsTr("Выбор из двух значений")
            hasBack: root.record !== ""
            Layout.fillWidth: true
            onBackRequested: root.backRequested()
        }

        RowList {
            visible: values.count > 0
            focus: true
            model: values
            Accessible.name: qsTr("Значения")
            Layout.fillWidth: true
            Layout.fillHeight: true

            header: Prose {
                width: ListView.view ? ListView.view.width : 0
                padding: Theme.gap
                text: qsTr("Эти поля изменили двое, не видя правок друг друга. Обе записи сохранены. Выберите верную: вторая останется в истории.")
                color: Theme.inkSoft
            }

            section.property: "group"
            section.delegate: SectionHeading {}

            delegate: SiblingRow {
                required property int index

                onChosen: values.choose(index)
            }
        }

        ScrollColumn {
            visible: values.count === 0
            columnWidth: Theme.narrow
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                title: qsTr("Выбирать не из чего")
                advice: qsTr("Если двое изменят одно и то же независимо друг от друга, оба значения сохранятся и будут ждать решения здесь.")
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapLarge * 2
            }
        }
    }
}
