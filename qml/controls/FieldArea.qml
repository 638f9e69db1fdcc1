// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// Several lines of a form, with what is wrong with them below; placed as FieldInput is.
Item {
    id: root

    required property string label
    property string hint: ""
    property string text: ""
    property string trouble: ""

    signal edited(string text)

    implicitWidth: name.implicitWidth
    implicitHeight: area.y + area.implicitHeight + (trouble === "" ? 0 : words.height + Theme.gapTiny)
    Layout.fillWidth: true

    Prose {
        id: name

        width: root.width
        text: root.label
        font.weight: Font.Bold
    }

    Small {
        id: advice

        visible: root.hint !== ""
        y: name.implicitHeight + Theme.gapTiny
        width: root.width
        text: root.hint
    }

    AreaInput {
        id: area

        y: advice.visible ? advice.y + advice.implicitHeight + Theme.gapTiny : advice.y
        width: root.width
        label: root.label
        text: root.text
        onTextChanged: if (activeFocus) root.edited(text)
    }

    FieldTrouble {
        id: words

        y: area.y + area.implicitHeight + Theme.gapTiny
        width: root.width
        text: root.trouble
    }
}
