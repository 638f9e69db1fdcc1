// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/roadmaps/difference_list.h"
#include "view/subject.h"

#include <QUrl>

namespace view {

/// The way of one document into the program: chosen, being read, told.
class Intake : public view::Subject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY stateChanged)
    Q_PROPERTY(bool isDone READ isDone NOTIFY stateChanged)
    Q_PROPERTY(int percent READ percent NOTIFY stateChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY stateChanged)
    Q_PROPERTY(QString outcome READ outcome NOTIFY stateChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY stateChanged)
    Q_PROPERTY(QString roadmap READ roadmap NOTIFY stateChanged)
    Q_PROPERTY(int doubts READ doubts NOTIFY stateChanged)
    Q_PROPERTY(view::DifferenceList *differences READ differences CONSTANT)

public:
    explicit Intake(QObject *parent = nullptr);

    bool isRunning() const { return m_isRunning; }
    bool isDone() const { return !m_roadmap.isEmpty(); }
    int percent() const { return m_percent; }
    QString fileName() const { return m_fileName; }
    /// What was read, in one sentence; empty before the end.
    QString outcome() const { return m_outcome; }
    QString trouble() const { return m_trouble; }
    /// Key of the roadmap that was read.
    QString roadmap() const { return m_roadmap; }
    int doubts() const { return m_doubts; }
    DifferenceList *differences() { return &m_differences; }

    /// `organisation`: key of the one whose people share it.
    Q_INVOKABLE void start(const QUrl &file, const QString &organisation);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void stateChanged();

protected:
    void reload() override { } // nothing of it lies in the workspace
    void listen(Session &session) override;

private:
    void tell(const app::ImportReport &report);
    void giveUp(const QString &trouble);

    bool m_isRunning = false;
    int m_percent = 0;
    int m_doubts = 0;
    QString m_fileName;
    QString m_outcome;
    QString m_trouble;
    QString m_roadmap;
    DifferenceList m_differences;
};

} // namespace view
