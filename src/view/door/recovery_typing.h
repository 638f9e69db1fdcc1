// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace view {

/// Helps to type a recovery key from its sheet: groups of four, capitals, letters that only look alike set right
/// (a Russian К is a K, the letter O is a zero), and what is amiss is told with its group before anything is tried.
class RecoveryTyping : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(bool isRight READ isRight NOTIFY changed)
    Q_PROPERTY(bool isWrong READ isWrong NOTIFY changed)

public:
    using QObject::QObject;

    /// As it belongs on the line: `K7M2-Q9X4-K`.
    QString typed() const { return m_typed; }
    void setTyped(const QString &text);
    /// What is there and what is missing or wrong, in a sentence; empty for nothing.
    QString advice() const { return m_advice; }
    /// All is there and belongs together.
    bool isRight() const { return m_isRight; }
    /// All is there, and something in it was mistyped.
    bool isWrong() const { return m_isWrong; }

    /// Where the cursor stands in the text as it belongs, having stood at `cursor` in `text`.
    Q_INVOKABLE int cursorFor(const QString &text, int cursor) const;

    /// The letters in groups of four; what can be no letter of a key is left out.
    static QString formed(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void judge();

    QString m_typed;
    QString m_advice;
    bool m_isRight = false;
    bool m_isWrong = false;
};

} // namespace view
