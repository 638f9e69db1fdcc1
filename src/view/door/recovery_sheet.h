// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/door/sheet.h"
#include "view/out/printers.h"
#include "view/session.h"

#include <QUrl>

namespace view {

/// The recovery key on paper, while it is shown: printed, or saved as PDF where the person chose.
class RecoverySheet : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(view::Session *session MEMBER m_session NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QUrl proposal READ proposal CONSTANT)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(QStringList printers READ printers NOTIFY changed)

public:
    using QObject::QObject;
    ~RecoverySheet() override;

    QString outcome() const { return m_outcome; }
    QString trouble() const { return m_trouble; }
    /// A file to propose in a dialog, among the person's documents.
    QUrl proposal() const;

    /// Printers are looked for, or the sheet is on its way to one.
    bool isBusy() const { return m_isLooking || m_printing; }
    /// To choose from, once they were looked for.
    QStringList printers() const { return m_printers.descriptions; }

    Q_INVOKABLE void save(const QUrl &file);
    /// Looks which printers there are: none is a trouble, a single one prints at once.
    Q_INVOKABLE void look();
    Q_INVOKABLE void print(int printer);

Q_SIGNALS:
    void changed();

private:
    Sheet sheet() const;
    void tell(const QString &outcome, const QString &trouble);

    Session *m_session = nullptr;
    QString m_outcome;
    QString m_trouble;
    bool m_isLooking = false;
    printers::Found m_printers;
    std::unique_ptr<QThread> m_printing;
};

} // namespace view
