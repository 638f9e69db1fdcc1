// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rows.h"

namespace view {

/// What a search finds, as one types. Roles: key, kind (words), isMeasure, isRoadmap, title, snippet (styled text: the
/// found words are bold, everything else is escaped).
class HitList : public view::Rows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(int most MEMBER m_most)

public:
    explicit HitList(QObject *parent = nullptr);

    QString words() const { return m_words; }
    void setWords(const QString &words);

Q_SIGNALS:
    void wordsChanged();

protected:
    void reload() override;

private:
    QString m_words;
    int m_most = 50;
};

} // namespace view
