// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace view {

/// How a person wishes to see the app on this device. Known before any profile is open, so it lies outside of them and
/// holds nothing of their content.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program's main")
    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed)
    Q_PROPERTY(QList<int> textPercents READ textPercents CONSTANT)
    Q_PROPERTY(bool isMotionReduced READ isMotionReduced WRITE setMotionReduced NOTIFY changed)
    Q_PROPERTY(Who who READ who WRITE setWho NOTIFY changed)
    Q_PROPERTY(int lockMinutes READ lockMinutes WRITE setLockMinutes NOTIFY changed)
    Q_PROPERTY(QList<int> lockChoices READ lockChoices CONSTANT)
    Q_PROPERTY(int observeMinutes READ observeMinutes WRITE setObserveMinutes NOTIFY changed)
    Q_PROPERTY(QList<int> observeChoices READ observeChoices CONSTANT)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)

public:
    enum class Scheme {
        System, ///< light or dark as the desktop's palette is
        Light,
        Dark,
    };
    Q_ENUM(Scheme)

    /// Who works with a profile, as they said at its first start: which way in is shown first. Nobody is kept out.
    enum class Who { Unsaid, School, Office, Observer };
    Q_ENUM(Who)

    /// `file`: where they are kept; empty: nowhere. What the file says amiss is taken as unsaid.
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /// One of `textPercents`; another value is taken as the nearest one.
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    static QList<int> textPercents();
    bool isMotionReduced() const { return m_isMotionReduced; }
    void setMotionReduced(bool isReduced);
    Who who() const { return m_who; }
    void setWho(Who who);
    /// From now on `who` is said of this profile of the device (ProfileShelf::key); the rest is common to all.
    void setProfile(const QString &key);
    /// After so many minutes without a touch an open profile closes by itself; one of `lockChoices`, another value is
    /// taken as the nearest one. There is no "never": a device that was put down open belongs to whoever passes by.
    int lockMinutes() const { return m_lockMinutes; }
    void setLockMinutes(int minutes);
    static QList<int> lockChoices();
    /// The same while an observation runs, where a lesson goes by without a touch: at most three hours; one of
    /// `observeChoices`. Never less than `lockMinutes`.
    int observeMinutes() const { return m_observeMinutes; }
    void setObserveMinutes(int minutes);
    static QList<int> observeChoices();
    /// `ru` or `en`.
    QString language() const { return m_language; }
    void setLanguage(const QString &language);

Q_SIGNALS:
    void changed();
    void languageChanged();

private:
    void read();
    Who whoInFile() const;
    void keep(const QString &name, const QVariant &value);

    QString m_file;
    QString m_whoName = QStringLiteral("who"); ///< in the file
    Scheme m_scheme = Scheme::System;
    int m_textPercent = 100;
    bool m_isMotionReduced = false;
    Who m_who = Who::Unsaid;
    int m_lockMinutes = 15;
    int m_observeMinutes = 90;
    QString m_language = QStringLiteral("ru");
};

} // namespace view
