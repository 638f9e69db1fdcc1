// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A line of a form, with what is wrong with it below. Placed by bindings: a layout inside so many others takes its new
// height a few frames late when the trouble appears, and until then it lies over the next field.
Item {
    id: root

    property alias label: input.label
    property alias hint: input.hint
    property alias text: input.text
    property alias placeholder: input.placeholder
    property alias inputMethodHints: input.inputMethodHints
    property string trouble: ""

    signal edited(string text)

    implicitWidth: input.implicitWidth
    implicitHeight: input.implicitHeight + (trouble === "" ? 0 : words.height + Theme.gapTiny)
    Layout.fillWidth: true

    LineInput {
        id: input

        width: root.width
        label: ""
        field.onTextEdited: root.edited(text)
    }

    FieldTrouble {
        id: words

        y: input.implicitHeight + Theme.gapTiny
        width: root.width
        text: root.trouble
    }
}
