// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Versta
import Versta.View

// The sheets that observers fill in: the program's, own ones, and the ways to a new one.
Screen {
    id: root

    required property Session session
    property string openKey: ""

    signal templateRequested(string name)
    signal draftRequested(string name, bool isCopy, url file)
    signal freshRequested
    signal fileChosen(url file)

    title: qsTr("Листы наблюдения")
    likedWidth: 360
    onTemplateRequested: name => openKey = name

    actions: Row {
        IconAct {
            sign: "import"
            text: qsTr("Прочитать из таблицы")
            onClicked: dialog.open()
        }

        IconAct {
            sign: "add"
            text: qsTr("Новый лист")
            onClicked: root.freshRequested()
        }
    }

    TemplateList {
        id: templates

        session: root.session
        isSeen: root.visible
    }

    FileDialog {
        id: dialog

        title: qsTr("Таблица с вопросами")
        nameFilters: [qsTr("Таблицы (*.xlsx *.csv *.docx *.odt)"), qsTr("Все файлы (*)")]
        onAccepted: root.fileChosen(selectedFile)
    }

    RowList {
        focus: true
        model: templates
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: TemplateRow {
            required property string key
            required property string name
            required property bool isCopy
            required property url file

            isOpen: !root.isTop && root.openKey === key
            onClicked: key === name ? root.templateRequested(key) : root.draftRequested(name, isCopy, file)
        }

        footer: Item {
            width: ListView.view.width
            height: older.visible ? older.implicitHeight + 2 * Theme.gap : 0

            SwitchRow {
                id: older

                visible: templates.hasOlder
                x: Theme.gap
                y: Theme.gap
                width: parent.width - 2 * Theme.gap
                text: qsTr("Показать прежние версии")
                checked: templates.showsOlder
                onClicked: templates.showsOlder = checked
            }
        }
    }
}
