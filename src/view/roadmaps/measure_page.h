// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/subject.h"
#include "view/tone.h"

namespace view {

/// All that one measure says of itself. Its occasions, notes and history have models of their own.
class MeasurePage : public view::Subject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString measure READ measure WRITE setMeasure NOTIFY measureChanged)
    Q_PROPERTY(QString number READ number NOTIFY pageChanged)
    Q_PROPERTY(QString text READ text NOTIFY pageChanged)
    Q_PROPERTY(QString deadline READ deadline NOTIFY pageChanged)
    Q_PROPERTY(QString deadlineMeaning READ deadlineMeaning NOTIFY pageChanged)
    Q_PROPERTY(QString responsible READ responsible NOTIFY pageChanged)
    Q_PROPERTY(QString expected READ expected NOTIFY pageChanged)
    Q_PROPERTY(QString state READ state NOTIFY pageChanged)
    Q_PROPERTY(view::tone::Tone tone READ tone NOTIFY pageChanged)
    Q_PROPERTY(bool isOurs READ isOurs NOTIFY pageChanged)
    Q_PROPERTY(bool isMine READ isMine NOTIFY pageChanged)
    Q_PROPERTY(bool isOnlyHere READ isOnlyHere NOTIFY pageChanged)
    Q_PROPERTY(bool isInConflict READ isInConflict NOTIFY pageChanged)
    Q_PROPERTY(bool isGone READ isGone NOTIFY pageChanged)

public:
    using Subject::Subject;

    QString measure() const { return m_measure; }
    void setMeasure(const QString &key);

    QString number() const { return m_row.measure.number; }
    QString text() const { return m_row.measure.text; }
    QString deadline() const { return m_row.measure.deadline.text; }
    QString deadlineMeaning() const;
    QString responsible() const { return m_row.measure.responsibleText; }
    QString expected() const { return m_row.measure.expected.value_or(QString()); }
    QString state() const;
    tone::Tone tone() const;
    bool isOurs() const { return m_row.concernsUs; }
    bool isMine() const { return m_row.namesMe; }
    bool isOnlyHere() const { return m_row.isOnlyHere; }
    bool isInConflict() const { return m_row.isInConflict; }
    bool isGone() const { return m_isGone; }

Q_SIGNALS:
    void measureChanged();
    void pageChanged();

protected:
    void reload() override;

private:
    QString m_measure;
    app::MeasureRow m_row;
    bool m_isGone = false;
};

} // namespace view
