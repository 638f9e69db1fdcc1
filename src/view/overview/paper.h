// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/subject.h"

#include <QUrl>

namespace view {

/// A paper about a campaign on its way into a file: the observers' report, or the schedule of their visits.
class CampaignPaper : public view::Subject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString campaign READ campaign WRITE setCampaign NOTIFY changed)
    Q_PROPERTY(int what READ what WRITE setWhat NOTIFY changed)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)

public:
    enum What { Report, Schedule };
    Q_ENUM(What)
    /// In the order of the buttons.
    enum Format { Pdf, Word, Excel };
    Q_ENUM(Format)

    using Subject::Subject;

    QString campaign() const { return m_campaign; }
    void setCampaign(const QString &key);
    int what() const { return m_what; }
    void setWhat(int what);
    bool isRunning() const { return m_isRunning; }
    /// Where the file lies, as the system writes it; empty before.
    QString place() const { return m_place; }
    QString trouble() const { return m_trouble; }

    /// `pdf`, `docx`, `xlsx`.
    Q_INVOKABLE static QString endingOf(int format);
    /// A file in the person's documents that is named after the paper.
    Q_INVOKABLE QUrl suggested(int format) const;
    Q_INVOKABLE void save(const QUrl &file, int format);
    /// With the program that the system has for such things; that it has none is a trouble.
    Q_INVOKABLE void openFile();

Q_SIGNALS:
    void changed();

protected:
    void reload() override;

private:
    void tell(const QString &place, const QString &trouble);

    QString m_campaign;
    QString m_title;
    int m_what = Report;
    bool m_isRunning = false;
    QString m_place;
    QString m_trouble;
};

} // namespace view
