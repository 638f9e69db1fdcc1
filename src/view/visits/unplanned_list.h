// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/observation/templates.h"
#include "app/people/people.h"
#include "view/rows.h"

#include <map>

namespace view {

/// What a visit without an appointment begins with, or the entering of one that was written on paper: the sessions that
/// are held, today's and the nearest first, and the templates. Roles: key, title, school, when, isToday, begun
/// (whose sheets there are already).
class UnplannedList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList templates READ templates NOTIFY templatesChanged)
    Q_PROPERTY(int templateIndex READ templateIndex WRITE setTemplateIndex NOTIFY templatesChanged)
    Q_PROPERTY(QString template MEMBER m_template)
    Q_PROPERTY(bool isFromPaper MEMBER m_isFromPaper)
    Q_PROPERTY(bool isReady READ isReady NOTIFY templatesChanged)

public:
    explicit UnplannedList(QObject *parent = nullptr);

    /// Titles, the usual one first.
    QStringList templates() const;
    /// Of the chosen one in `templates`; at first the one named by `template` («observation@1»), or the usual one.
    int templateIndex() const;
    void setTemplateIndex(int index);
    bool isReady() const { return m_isReady; }

    /// Begins a sheet of the chosen template at the session of a row: `begun` tells which. From paper, it says so.
    Q_INVOKABLE void begin(const QString &at);

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
        std::map<base::RecordId, QStringList> begun; ///< whose sheets there are at a session
        std::vector<app::TemplateRow> templates;
    };
    static base::Result<Read> read(app::Desk &desk);
    static QString begunBy(QStringList names);
    void take(Read read);

    std::vector<app::TemplateRow> m_templates;
    QString m_template; ///< the chosen one's name
    bool m_isFromPaper = false;
    bool m_isReady = false;
    bool m_isBeginning = false;
};

} // namespace view
