// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/subject.h"

#include <QUrl>

namespace view {

/// Carrying the work by a flash drive, both ways, where no network is. One thing at a time; what it came to stands in
/// `outcome` or `trouble`.
class Drive : public view::Subject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY stateChanged)
    Q_PROPERTY(int percent READ percent NOTIFY stateChanged)
    Q_PROPERTY(QString progress READ progress NOTIFY stateChanged)
    Q_PROPERTY(QString outcome READ outcome NOTIFY stateChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY stateChanged)

public:
    using Subject::Subject;

    bool isRunning() const { return !m_running.isEmpty(); }
    int percent() const { return m_percent; }
    /// What is done just now and how far it is, in one sentence.
    QString progress() const;
    QString outcome() const { return m_outcome; }
    QString trouble() const { return m_trouble; }

    Q_INVOKABLE void write(const QUrl &file);
    Q_INVOKABLE void read(const QUrl &file);
    /// Between two steps: it ends with a sentence in `trouble` that says what is where.
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void stateChanged();

protected:
    void reload() override { } // nothing of it lies in the workspace
    void listen(Session &session) override;

private:
    bool begin(const QString &call, const QUrl &file);
    void end(const QString &outcome, const QString &trouble);

    QString m_running; // the call that is under way
    int m_percent = 0;
    bool m_isEnding = false; // the next report is its own
    QString m_outcome;
    QString m_trouble;
};

} // namespace view
