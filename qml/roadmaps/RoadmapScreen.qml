// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One roadmap: a table where there is room, cards elsewhere; the rows and filters outlive a turn of the window.
Screen {
    id: root

    required property Session session
    required property string roadmap
    readonly property bool isTable: width >= Theme.tableFrom
    // With large letters on a small phone the title needs the place of a third sign.
    readonly property bool hasOutSign: !isTable && !isStrip && width >= 7 * Theme.touch * Theme.textScale
    property string openKey: ""
    property bool isStrip: false // windows along the year instead of a table
    property bool isFilterOpen: false // on a phone it would push the measures out of sight

    signal measureRequested(string key)
    signal doubtsRequested
    signal outRequested
    signal redatingRequested

    title: qsTr("Дорожная карта")
    keptNames: ["openKey", "isStrip", "isFilterOpen"]
    onMeasureRequested: key => openKey = key

    actions: RoadmapActs {
        isTable: root.isTable
        isStrip: root.isStrip
        isFilterOpen: root.isFilterOpen
        hasOut: root.hasOutSign
        onOutRequested: root.outRequested()
        onStripToggled: root.isStrip = !root.isStrip
        onFilterToggled: root.isFilterOpen = !root.isFilterOpen
    }

    MeasureList {
        id: rows

        session: root.session
        isSeen: root.visible
        roadmap: root.roadmap
    }

    KeptValues {
        of: rows
        names: ["words", "onlyOurs", "onlyMine", "onlyLate", "onlyThisMonth", "party", "order"]
    }

    Loader {
        active: root.isTable
        visible: active
        Layout.fillWidth: true
        sourceComponent: RoadmapHead {
            measures: rows
            hasOut: true
            onDoubtsRequested: root.doubtsRequested()
            onOutRequested: root.outRequested()
            onRedatingRequested: root.redatingRequested()
        }
    }

    MeasureTableHead {
        visible: root.isTable && !root.isStrip
        measures: rows
        Layout.fillWidth: true
    }

    StripHead {
        visible: root.isStrip
        measures: rows
        Layout.fillWidth: true
    }

    RowList {
        id: list

        hasGrowingHeader: true
        focus: true
        model: rows
        reuseItems: true
        Accessible.name: rows.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        section.property: "section"
        section.labelPositioning: ViewSection.InlineLabels | ViewSection.CurrentLabelAtStart
        section.delegate: SectionHeading {}

        header: Loader {
            width: list.width
            height: (item as RoadmapHead)?.implicitHeight ?? 0
            active: !root.isTable
            sourceComponent: RoadmapHead {
                measures: rows
                hasOut: !root.hasOutSign
                isFilterShown: root.isFilterOpen || rows.count < rows.total
                onDoubtsRequested: root.doubtsRequested()
                onOutRequested: root.outRequested()
                onRedatingRequested: root.redatingRequested()
            }
        }

        delegate: MeasureRow {
            required property string key
            isTable: root.isTable
            isStrip: root.isStrip
            measures: rows
            isOpen: !root.isTop && root.openKey === key
            onClicked: root.measureRequested(key)
        }

        footer: NothingListed {
            isHere: rows.count === 0 && rows.total > 0
            onShowAllRequested: rows.showAll()
        }
    }
}
