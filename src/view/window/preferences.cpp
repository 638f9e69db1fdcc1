// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/window/preferences.h"

#include <QSettings>

#include <algorithm>

namespace view {

namespace {

int nearestOf(const QList<int> &known, int wish)
{
    const auto distance = [wish](int one) { return std::abs(std::int64_t(one) - wish); };
    return *std::min_element(known.begin(), known.end(),
                             [&](int left, int right) { return distance(left) < distance(right); });
}

int nearest(int percent)
{
    return nearestOf(Preferences::textPercents(), percent);
}

QString knownLanguage(const QString &language)
{
    return language == QLatin1String("en") ? language : QStringLiteral("ru");
}

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    if (!m_file.isEmpty())
        read();
}

QList<int> Preferences::textPercents()
{
    return {100, 115, 130, 150, 175, 200};
}

QList<int> Preferences::lockChoices()
{
    return {5, 15, 30, 60};
}

QList<int> Preferences::observeChoices()
{
    return {15, 45, 90, 180};
}

void Preferences::read()
{
    const QSettings settings(m_file, QSettings::IniFormat);
    const int scheme = settings.value(QStringLiteral("scheme")).toInt();
    m_scheme = scheme == 1 || scheme == 2 ? Scheme(scheme) : Scheme::System;
    m_textPercent = nearest(settings.value(QStringLiteral("textPercent"), m_textPercent).toInt());
    m_isMotionReduced = settings.value(QStringLiteral("reducedMotion")).toBool();
    m_who = whoInFile();
    m_lockMinutes = nearestOf(lockChoices(), settings.value(QStringLiteral("lockMinutes"), m_lockMinutes).toInt());
    m_observeMinutes =
        nearestOf(observeChoices(), settings.value(QStringLiteral("observeMinutes"), m_observeMinutes).toInt());
    m_language = knownLanguage(settings.value(QStringLiteral("language")).toString());
}

Preferences::Who Preferences::whoInFile() const
{
    if (m_file.isEmpty())
        return Who::Unsaid;
    const int who = QSettings(m_file, QSettings::IniFormat).value(m_whoName).toInt();
    return who >= int(Who::School) && who <= int(Who::Observer) ? Who(who) : Who::Unsaid;
}

// The first profile's word stands under the name that it had before there were several.
void Preferences::setProfile(const QString &key)
{
    const auto name = key == QLatin1String("profile") ? QStringLiteral("who") : QStringLiteral("who-") + key;
    if (m_whoName == name)
        return;
    m_whoName = name;
    m_who = whoInFile();
    Q_EMIT changed();
}

void Preferences::keep(const QString &name, const QVariant &value)
{
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat).setValue(name, value);
}

void Preferences::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    keep(QStringLiteral("scheme"), int(scheme));
    Q_EMIT changed();
}

void Preferences::setTextPercent(int percent)
{
    if (m_textPercent == nearest(percent))
        return;
    m_textPercent = nearest(percent);
    keep(QStringLiteral("textPercent"), m_textPercent);
    Q_EMIT changed();
}

void Preferences::setMotionReduced(bool isReduced)
{
    if (m_isMotionReduced == isReduced)
        return;
    m_isMotionReduced = isReduced;
    keep(QStringLiteral("reducedMotion"), isReduced);
    Q_EMIT changed();
}

void Preferences::setWho(Who who)
{
    if (m_who == who)
        return;
    m_who = who;
    keep(m_whoName, int(who));
    Q_EMIT changed();
}

void Preferences::setLockMinutes(int minutes)
{
    const int known = nearestOf(lockChoices(), minutes);
    if (m_lockMinutes == known)
        return;
    m_lockMinutes = known;
    keep(QStringLiteral("lockMinutes"), known);
    Q_EMIT changed();
}

void Preferences::setObserveMinutes(int minutes)
{
    const int known = nearestOf(observeChoices(), minutes);
    if (m_observeMinutes == known)
        return;
    m_observeMinutes = known;
    keep(QStringLiteral("observeMinutes"), known);
    Q_EMIT changed();
}

void Preferences::setLanguage(const QString &language)
{
    if (m_language == knownLanguage(language))
        return;
    m_language = knownLanguage(language);
    keep(QStringLiteral("language"), m_language);
    Q_EMIT languageChanged();
}

} // namespace view
