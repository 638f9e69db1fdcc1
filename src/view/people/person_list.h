// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/people.h"
#include "view/rows.h"

namespace view {

/// The people who take part, by name: only what tells them apart. Roles: key, name, detail (work place and office),
/// marks (trained as an observer).
class PersonList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(int total READ total NOTIFY totalChanged)

public:
    explicit PersonList(QObject *parent = nullptr);

    /// Of the name, the work place or the office; each must be there.
    QString words() const { return m_words; }
    void setWords(const QString &words);
    /// All of them, whatever is looked for.
    int total() const { return int(m_people.size()); }

Q_SIGNALS:
    void wordsChanged();
    void totalChanged();

protected:
    void reload() override;

private:
    void list();

    QString m_words;
    std::vector<app::PersonRow> m_people;
};

/// Whether every word of `words` stands in the text, regardless of case.
bool holdsWords(const QString &text, const QString &words);

} // namespace view
