// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/people.h"
#include "view/rows.h"

namespace view {

/// The persons that somebody entered, for one to find oneself among them. Roles: key, name, detail (work place), isMe.
class MyselfList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(QString me READ me NOTIFY chosen)

public:
    explicit MyselfList(QObject *parent = nullptr);

    /// Only names with these letters; empty: all.
    QString words() const { return m_words; }
    void setWords(const QString &words);
    QString me() const { return m_me; }

    /// «Это я»; `chosen` tells when it is remembered.
    Q_INVOKABLE void choose(int row);
    /// Somebody whom nobody entered: only a name, for the sheets that are begun here.
    Q_INVOKABLE void chooseName(const QString &name);

Q_SIGNALS:
    void wordsChanged();
    void chosen();

protected:
    void reload() override;

private:
    QString m_words;
    QString m_me;
};

} // namespace view
