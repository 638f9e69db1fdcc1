// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/observation/templates.h"
#include "app/people/people.h"
#include "view/rows.h"

namespace view {

/// What an unplanned visit begins with: the sessions that are held, today's and the nearest first, and the templates.
/// Roles: key, title, school, when, isToday.
class UnplannedList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList templates READ templates NOTIFY templatesChanged)
    Q_PROPERTY(bool isReady READ isReady NOTIFY templatesChanged)

public:
    explicit UnplannedList(QObject *parent = nullptr);

    /// Titles, the usual one first.
    QStringList templates() const;
    bool isReady() const { return m_isReady; }

    /// Begins a sheet at the session of a row: `begun` tells which.
    Q_INVOKABLE void begin(const QString &at, int chosenTemplate);

Q_SIGNALS:
    void templatesChanged();
    void begun(const QString &checklist);

protected:
    void reload() override;

private:
    /// What was to be begun was refused: it can be tried again.
    void giveUp(const QString &what);
    struct Read
    {
        std::vector<app::SessionRow> sessions;
        std::vector<app::TemplateRow> templates;
    };
    static base::Result<Read> read(app::Desk &desk);
    void take(Read read);

    std::vector<app::TemplateRow> m_templates;
    bool m_isReady = false;
    bool m_isBeginning = false;
};

} // namespace view
