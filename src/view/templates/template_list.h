// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// The checklists that there are to fill in: those of the program and own ones, the newest version of each, and drafts
/// of new ones. Roles: key (of a draft another than its name), title, questions (sentence), origin (whose it is and
/// what a change does, sentence), isBuiltIn, and what its page is opened with: name («observation@1»), isCopy, file.
class TemplateList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY olderChanged)
    Q_PROPERTY(bool showsOlder READ showsOlder WRITE setShowsOlder NOTIFY olderChanged)

public:
    explicit TemplateList(QObject *parent = nullptr);

    /// Versions that went before: filled-in sheets name them.
    bool hasOlder() const { return m_hasOlder; }
    bool showsOlder() const { return m_showsOlder; }
    void setShowsOlder(bool shows);

Q_SIGNALS:
    void olderChanged();

protected:
    void reload() override;

private:
    bool m_hasOlder = false;
    bool m_showsOlder = false;
};

} // namespace view
