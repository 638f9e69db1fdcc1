// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/observation/checklists.h"
#include "view/rows.h"

namespace view {

/// The steps of a sheet, as `Visit` reads them: its head, the template's stages, the check. Roles: key (the stage's id;
/// `head`, `check`), title, detail («3 из 8»), share, tone, isDone.
class StepList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a visit")

public:
    explicit StepList(QObject *parent = nullptr);
    void take(const app::ChecklistPage &page);

protected:
    void reload() override { }
};

/// What keeps the sheet from being signed. Roles: key, text (a sentence), where (the question or the field), step (into
/// StepList), question (id, else empty).
class SheetProblemList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a visit")

public:
    explicit SheetProblemList(QObject *parent = nullptr);
    void take(const app::ChecklistPage &page);

protected:
    void reload() override { }
};

/// The questions of one stage that are shown now. Roles: key (id), type (`violation`, `choice` ...), text, hint,
/// source, value (as typed: `yes`, an option's id, `12`, `9:05`), isByStage (the answer is the stage's «no
/// violations»), comment, isRequired, isInConflict, trouble (what is wrong with it as far as it goes, else empty),
/// options (maps of id and text).
class AskedList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a visit")

public:
    explicit AskedList(QObject *parent = nullptr);
    /// `step`: into StepList; the head and the check have no questions.
    void take(const app::ChecklistPage &page, int step);
    /// -1: it is not shown.
    Q_INVOKABLE int rowOf(const QString &question) const;

protected:
    void reload() override { }
};

} // namespace view
