// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/campaigns.h"
#include "view/form.h"

#include <QStringList>

namespace view {

/// What one class writes in a campaign: its subject, how long it takes, on paper or on a computer. A new one, or one
/// that is there. What is changed, added or taken out can be taken back.
class ExamForm : public view::Form
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString campaign READ campaign WRITE setCampaign NOTIFY subjectChanged)
    Q_PROPERTY(QString exam READ exam WRITE setExam NOTIFY subjectChanged)
    Q_PROPERTY(bool isNew READ isNew NOTIFY subjectChanged)
    Q_PROPERTY(QString grade MEMBER m_grade NOTIFY edited)
    Q_PROPERTY(QString subject MEMBER m_subject NOTIFY edited)
    Q_PROPERTY(QString minutes MEMBER m_minutes NOTIFY edited)
    Q_PROPERTY(bool isOnComputer MEMBER m_isOnComputer NOTIFY edited)
    Q_PROPERTY(QStringList subjects READ subjects NOTIFY edited)
    Q_PROPERTY(QStringList durations READ durations NOTIFY edited)
    Q_PROPERTY(QString source READ source NOTIFY edited)
    Q_PROPERTY(QString gradeTrouble READ gradeTrouble NOTIFY edited)
    Q_PROPERTY(QString subjectTrouble READ subjectTrouble NOTIFY edited)
    Q_PROPERTY(QString minutesTrouble READ minutesTrouble NOTIFY edited)
    Q_PROPERTY(bool canSave READ canSave NOTIFY edited)

public:
    explicit ExamForm(QObject *parent = nullptr);

    QString campaign() const { return m_campaignKey; }
    void setCampaign(const QString &key);
    /// Its place, as ExamList keys it; empty for a new one.
    QString exam() const { return m_exam; }
    void setExam(const QString &place);
    bool isNew() const { return m_exam.isEmpty(); }
    /// Of the typed class in the federal programme, without those that the campaign has already.
    QStringList subjects() const;
    /// In minutes, that the federal programme names for the class.
    QStringList durations() const;
    /// Where that programme is written; empty where it says nothing of the class.
    QString source() const;
    QString gradeTrouble() const;
    QString subjectTrouble() const;
    QString minutesTrouble() const;
    bool canSave() const;

    /// Ends with `done`.
    Q_INVOKABLE void save();
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void subjectChanged();
    void done();

protected:
    void reload() override;

private:
    domain::PlannedExam typed() const;
    bool isTwice() const; ///< the campaign has this subject for the class already
    const domain::GradeProgramme *known() const;
    void take(const domain::PlannedExam &exam);
    void write(const std::vector<domain::Field> &wanted, const QString &told);

    QString m_campaignKey;
    QString m_exam;
    int m_place = 0;
    app::CampaignRow m_row;
    app::RecordPage m_shown; ///< as it was when the form was filled
    domain::Programme m_programme;
    std::optional<domain::PlannedExam> m_before; ///< none: a new one, or nothing was read yet
    bool m_isFilled = false;
    QString m_grade;
    QString m_subject;
    QString m_minutes;
    bool m_isOnComputer = false;
};

} // namespace view
