// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// What a search finds, as one types. Roles: key, kind (words), title, snippet (styled text: the found words are bold,
/// everything else is escaped), page (of the enumeration), target (what that page is asked for: a key, or the name of a
/// template).
class HitList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(QString stray READ stray NOTIFY strayChanged)
    Q_PROPERTY(int most MEMBER m_most)

public:
    /// As app::HitPage counts them.
    enum Page { None, Roadmap, Measure, Campaign, Test, Person, Sheet, OwnSheet, Template };
    Q_ENUM(Page)

    explicit HitList(QObject *parent = nullptr);

    QString words() const { return m_words; }
    void setWords(const QString &words);
    /// Why a link from a paper finds nothing, and what to do, in a sentence or two; else empty.
    QString stray() const { return m_stray; }

Q_SIGNALS:
    void wordsChanged();
    void strayChanged();

protected:
    void reload() override;

private:
    void tellStray(const QString &asked);

    QString m_words;
    QString m_stray;
    int m_most = 50;
};

} // namespace view
