// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/campaigns.h"
#include "app/people/people.h"
#include "view/form.h"

#include <QStringList>

namespace view {

/// A check test being planned: one that is there, or new ones for several classes at once, whose minutes and form come
/// from the campaign's exam until a person says otherwise. What is wrong stands at its
/// field; what can be mended later (a day outside the window) warns and does not stop.
class SessionForm : public view::Form
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString campaign READ campaign WRITE setCampaign NOTIFY subjectChanged)
    Q_PROPERTY(QString planned READ planned WRITE setPlanned NOTIFY subjectChanged)
    Q_PROPERTY(bool isNew READ isNew NOTIFY subjectChanged)
    Q_PROPERTY(QString school MEMBER m_school NOTIFY edited)
    Q_PROPERTY(QString classes READ classes WRITE setClasses NOTIFY edited)
    Q_PROPERTY(QString subject READ subject WRITE setSubject NOTIFY edited)
    Q_PROPERTY(QString date MEMBER m_date NOTIFY edited)
    Q_PROPERTY(QString lesson MEMBER m_lesson NOTIFY edited)
    Q_PROPERTY(QString begins MEMBER m_begins NOTIFY edited)
    Q_PROPERTY(QString minutes MEMBER m_minutes NOTIFY edited)
    Q_PROPERTY(QString room MEMBER m_room NOTIFY edited)
    Q_PROPERTY(bool isOnComputer MEMBER m_isOnComputer NOTIFY edited)
    Q_PROPERTY(QStringList subjects READ subjects NOTIFY edited)
    Q_PROPERTY(QString schoolTrouble READ schoolTrouble NOTIFY edited)
    Q_PROPERTY(QString classTrouble READ classTrouble NOTIFY edited)
    Q_PROPERTY(QString subjectTrouble READ subjectTrouble NOTIFY edited)
    Q_PROPERTY(QString dateTrouble READ dateTrouble NOTIFY edited)
    Q_PROPERTY(QString lessonTrouble READ lessonTrouble NOTIFY edited)
    Q_PROPERTY(QString beginsTrouble READ beginsTrouble NOTIFY edited)
    Q_PROPERTY(int count READ count NOTIFY edited)
    Q_PROPERTY(bool canSave READ canSave NOTIFY edited)

public:
    explicit SessionForm(QObject *parent = nullptr);

    QString campaign() const { return m_campaignKey; }
    void setCampaign(const QString &key);
    /// Key of the one that is edited; empty for new ones.
    QString planned() const { return m_key; }
    void setPlanned(const QString &key);
    bool isNew() const { return m_key.isEmpty(); }
    QString classes() const { return m_classes; }
    void setClasses(const QString &classes);
    QString subject() const { return m_subject; }
    void setSubject(const QString &subject);
    /// What the typed classes write in the campaign.
    QStringList subjects() const;
    QString schoolTrouble() const;
    QString classTrouble() const;
    QString subjectTrouble() const;
    QString dateTrouble() const;
    QString lessonTrouble() const;
    QString beginsTrouble() const;
    /// How many are planned with it.
    int count() const { return int(classesTyped().size()); }
    bool canSave() const;

    /// Ends with `saved`.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void subjectChanged();
    void saved(const QString &key);

protected:
    void reload() override;

private:
    using Problem = domain::SessionProblem;

    QStringList classesTyped() const;
    domain::Session typedFor(const QString &schoolClass) const;
    /// The first of these problems that one of the sessions has; only once something stands in the field.
    QString troubleOf(std::initializer_list<Problem> problems) const;
    bool areNumbersRight() const;
    /// What the campaign plans of the subject for the classes. None: nothing, or not one thing for all of them.
    std::optional<domain::PlannedExam> examTyped() const;
    void takeFromExam();
    void take(const domain::Session &session);
    void write();

    QString m_campaignKey;
    QString m_key;
    domain::LocalCampaign m_campaign;
    std::optional<app::SessionRow> m_row; ///< as it was shown
    app::RecordPage m_shown;
    QString m_school;
    QString m_classes;
    QString m_subject;
    QString m_date;
    QString m_lesson;
    QString m_begins;
    QString m_minutes;
    QString m_room;
    bool m_isOnComputer = false;
    std::optional<domain::PlannedExam> m_exam; ///< that minutes and form were taken from
};

} // namespace view
