// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/out/printers.h"
#include "view/subject.h"

#include <QUrl>

namespace app {
class Desk;
}

namespace view {

/// The way of one roadmap out of the program: chosen, being written or printed, told. Other papers (ActOutgoing,
/// CampaignPaper) go the same way and say only what they are called and how they are written.
class Outgoing : public view::Subject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString record READ record WRITE setRecord NOTIFY recordChanged)
    Q_PROPERTY(QString title READ title NOTIFY recordChanged)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY stateChanged)
    Q_PROPERTY(int percent READ percent NOTIFY stateChanged)
    Q_PROPERTY(QString outcome READ outcome NOTIFY stateChanged)
    Q_PROPERTY(QString place READ place NOTIFY stateChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY stateChanged)
    Q_PROPERTY(bool isLooking READ isLooking NOTIFY printersChanged)
    Q_PROPERTY(QStringList printers READ printers NOTIFY printersChanged)

public:
    /// In the order of the buttons.
    enum Format { Pdf, Word, Excel, Calendar };
    Q_ENUM(Format)

    using Subject::Subject;

    /// What the paper is about: a roadmap, or what a paper of another kind says.
    QString record() const { return m_record; }
    void setRecord(const QString &key);
    QString title() const { return m_title; }
    bool isRunning() const { return !m_call.isEmpty(); }
    int percent() const { return m_percent; }
    /// What was written or printed, in one sentence; empty before the end.
    QString outcome() const { return m_outcome; }
    /// Where the file lies, as the system writes it; empty for paper.
    QString place() const { return m_place; }
    QString trouble() const { return m_trouble; }
    /// The system is being asked for its printers.
    bool isLooking() const { return m_isLooking; }
    QStringList printers() const { return m_printers.descriptions; }

    /// `pdf`, `docx`, `xlsx`, `ics`.
    Q_INVOKABLE static QString endingOf(int format);
    /// A file in the person's documents that is named after the paper.
    Q_INVOKABLE QUrl suggested(int format) const;
    Q_INVOKABLE void save(const QUrl &file, int format);
    /// `from`, `to`, `copies` as they are typed, see stackOf.
    Q_INVOKABLE void print(int printer, const QString &from = {}, const QString &to = {}, const QString &copies = {});
    /// What to mend in them before it is asked for; empty: nothing.
    Q_INVOKABLE static QString troubleOf(const QString &from, const QString &to, const QString &copies);
    Q_INVOKABLE void stop();
    /// With the program that the system has for such things; that it has none is a trouble.
    Q_INVOKABLE void openFile();
    Q_INVOKABLE void openFolder();

Q_SIGNALS:
    void recordChanged();
    void begun(); ///< a person asked for it a moment ago
    void stateChanged();
    void printersChanged();

protected:
    void reload() override;
    void listen(Session &session) override;

    /// Begins the writing of the record; `tell` or `giveUp` ends it.
    virtual void write(const base::RecordId &id, const std::filesystem::path &file);
    virtual void printOn(const base::RecordId &id, std::function<std::unique_ptr<QPagedPaintDevice>()> device);
    /// How its file is called, in a person's words.
    virtual QString paperName() const { return m_title; }
    /// Writing and printing by functions of the room below, on a lane of its own that only reads.
    void writeBy(std::function<base::Done(app::Desk &)> work);
    void printBy(std::function<base::Result<app::Printed>(app::Desk &, QPagedPaintDevice &, const app::Stack &)> work,
                 std::function<std::unique_ptr<QPagedPaintDevice>()> device);
    /// How it was written or printed, in one sentence.
    void tell(const QString &outcome);
    void giveUp(const QString &trouble);

private:
    void begin(const QString &call);
    void tellPrinted(const app::Printed &printed);
    void lookForPrinters();
    void openWithSystem(const QString &path);

    QString m_record;
    QString m_title;
    QString m_call; ///< of the workspace, while it runs
    app::Stack m_stack; ///< of the print that runs
    int m_percent = 0;
    QString m_outcome;
    QString m_place;
    QString m_trouble;
    bool m_isLooking = false;
    bool m_isAsked = false; ///< for printers, once for a page
    printers::Found m_printers;
};

} // namespace view
