// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/people.h"
#include "view/form.h"

namespace view {

/// A person's card being filled in. Nothing is written before `save`, and then only what differs from what was shown;
/// that can be taken back as one step.
class PersonForm : public view::Form
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged)
    Q_PROPERTY(bool isNew READ isNew NOTIFY personChanged)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY edited)
    Q_PROPERTY(QString workPlace MEMBER m_workPlace NOTIFY edited)
    Q_PROPERTY(QString office MEMBER m_office NOTIFY edited)
    Q_PROPERTY(QString teaches MEMBER m_teaches NOTIFY edited)
    Q_PROPERTY(QString children MEMBER m_children NOTIFY edited)
    Q_PROPERTY(QString years MEMBER m_years NOTIFY edited)
    Q_PROPERTY(int education MEMBER m_education NOTIFY edited)
    Q_PROPERTY(QString trained MEMBER m_trained NOTIFY edited)
    Q_PROPERTY(QString nameTrouble READ nameTrouble NOTIFY edited)
    Q_PROPERTY(QString teachesTrouble READ teachesTrouble NOTIFY edited)
    Q_PROPERTY(QString childrenTrouble READ childrenTrouble NOTIFY edited)
    Q_PROPERTY(QString yearsTrouble READ yearsTrouble NOTIFY edited)
    Q_PROPERTY(QString trainedTrouble READ trainedTrouble NOTIFY edited)
    Q_PROPERTY(bool canSave READ canSave NOTIFY edited)

public:
    /// In the order of a list to choose from.
    enum Education { NotAsked, Higher, NotHigher };
    Q_ENUM(Education)

    explicit PersonForm(QObject *parent = nullptr);

    /// Key of the one that is edited; empty for a new one.
    QString person() const { return m_key; }
    void setPerson(const QString &key);
    bool isNew() const { return m_key.isEmpty(); }

    QString nameTrouble() const;
    QString teachesTrouble() const;
    QString childrenTrouble() const;
    QString yearsTrouble() const;
    QString trainedTrouble() const;
    /// Whether there is something to write and nothing in the way.
    bool canSave() const;

    /// `organisation`: key of the one whose people see a new card. Ends with `saved`.
    Q_INVOKABLE void save(const QString &organisation);

Q_SIGNALS:
    void personChanged();
    void saved(const QString &key);

protected:
    void reload() override;

private:
    domain::Person typed() const;
    void take(const domain::Person &person);
    void write();

    QString m_key;
    std::optional<app::PersonRow> m_row; ///< as it was shown
    app::RecordPage m_shown;
    QString m_name;
    QString m_workPlace;
    QString m_office;
    QString m_teaches;
    QString m_children;
    QString m_years;
    int m_education = NotAsked;
    QString m_trained;
};

} // namespace view
