// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Values that stand side by side, and the choice between them.
Screen {
    id: root

    required property Session session
    property string record: ""

    title: qsTr("Выбор из двух записей")

    ConflictList {
        id: values

        session: root.session
        isSeen: root.visible
        record: root.record
    }

    RowList {
        id: list

        visible: values.count > 0
        focus: true
        model: values
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        header: Prose {
            width: list.width
            padding: Theme.gap
            text: qsTr("Двое изменили одно и то же, не видя правок друг друга. Обе записи сохранены. Выберите верную: вторая останется в истории.")
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
            icon: "done"
            title: qsTr("Выбирать не из чего")
            advice: qsTr("Если двое изменят одно и то же независимо друг от друга, обе записи сохранятся и будут ждать решения здесь.")
            action: qsTr("Вернуться")
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapHuge
            onActionRequested: root.backRequested()
        }
    }
}
