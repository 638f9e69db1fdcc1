// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/session.h"

#include <QUrl>

namespace view {

/// The recovery key on paper, while it is shown: saved as PDF where the person chose, to be printed from there.
class RecoverySheet : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(view::Session *session MEMBER m_session NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QUrl proposal READ proposal CONSTANT)

public:
    using QObject::QObject;

    QString outcome() const { return m_outcome; }
    QString trouble() const { return m_trouble; }
    /// A file to propose in a dialog, among the person's documents.
    QUrl proposal() const;

    Q_INVOKABLE void save(const QUrl &file);

Q_SIGNALS:
    void changed();

private:
    Session *m_session = nullptr;
    QString m_outcome;
    QString m_trouble;
};

} // namespace view
