// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace view {

/// The last edit, for as long as it can be taken back with one tap; later the history can. Taking back is an ordinary
/// write of the value that was there before; or a page that was left half-filled opens again.
class Undo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the session")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString word READ word NOTIFY changed)

public:
    static constexpr int offerMs = 10000;

    explicit Undo(QObject *parent = nullptr, int forMs = offerMs);

    /// What was done, in a few words; empty: nothing to take back.
    QString text() const { return m_text; }
    /// What taking it back is called.
    QString word() const { return m_word; }

    /// Takes the place of an earlier offer. `back` is called at most once, on this thread; it goes with the offer.
    void offer(const QString &text, std::function<void()> back, const QString &word = tr("Отменить"));
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();

private:
    QString m_text;
    QString m_word;
    std::function<void()> m_back;
    QTimer m_end;
};

} // namespace view
