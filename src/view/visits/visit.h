// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/visits/filling.h"

namespace view {

/// One sheet while it is filled in: at first where the profile's person was last in it, else where something is left to
/// do. Every verb is one change that is committed at once and can be taken back with one
/// tap; what is shown comes from what was committed, never from the tap.
class Visit : public view::Filling
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString checklist READ checklist WRITE setChecklist NOTIFY checklistChanged)
    Q_PROPERTY(view::SheetProblemList *problems READ problems CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY pageChanged)
    Q_PROPERTY(QString school READ school NOTIFY pageChanged)
    Q_PROPERTY(QString day READ day NOTIFY pageChanged)
    Q_PROPERTY(QString observer READ observer NOTIFY pageChanged)
    Q_PROPERTY(QString basis READ basis NOTIFY pageChanged)
    Q_PROPERTY(QString begins READ begins NOTIFY pageChanged)
    Q_PROPERTY(QString ends READ ends NOTIFY pageChanged)
    Q_PROPERTY(QString listed READ listed NOTIFY pageChanged)
    Q_PROPERTY(QString present READ present NOTIFY pageChanged)
    Q_PROPERTY(QString enteredBy READ enteredBy NOTIFY pageChanged)
    Q_PROPERTY(int grave READ grave NOTIFY pageChanged)
    Q_PROPERTY(bool isGone READ isGone NOTIFY pageChanged)
    Q_PROPERTY(bool isInConflict READ isInConflict NOTIFY pageChanged)
    Q_PROPERTY(bool isSigned READ isSigned NOTIFY pageChanged)
    Q_PROPERTY(bool hasTemplate READ hasTemplate NOTIFY pageChanged)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY pageChanged)

public:
    explicit Visit(QObject *parent = nullptr);

    QString checklist() const { return m_key; }
    void setChecklist(const QString &key);
    SheetProblemList *problems() { return &m_problems; }

    QString title() const;
    QString school() const { return sheet().school; }
    QString day() const;
    QString observer() const { return sheet().observer; }
    QString basis() const { return sheet().basis; }
    QString begins() const;
    QString ends() const;
    QString listed() const;
    QString present() const;
    QString enteredBy() const { return sheet().enteredBy; }
    /// How many problems stand in the way of signing.
    int grave() const;
    bool isGone() const { return m_isGone; }
    bool isInConflict() const { return m_page.isInConflict; }
    bool isSigned() const { return m_page.isSigned; }
    bool hasTemplate() const { return m_page.made.has_value(); }
    /// Begun today and not ended, for three hours at most: the profile does not close by itself meanwhile.
    bool isRunning() const;

    void comment(const QString &question, const QString &words) override;
    void toggleClear() override;
    /// `field`: `begins`, `ends`, `listed`, `present`, `observer`, `basis`.
    Q_INVOKABLE void setHead(const QString &field, const QString &typed);
    Q_INVOKABLE void setNow(const QString &field);
    /// It was written on paper first and is entered here later.
    Q_INVOKABLE void setFromPaper(bool isFromPaper);

Q_SIGNALS:
    void checklistChanged();
    void signedNow(); ///< it became signed while it was open

protected:
    void reload() override;
    void take(const domain::Question &question, const record::Value &value, const record::Value &before) override;
    void stepped() override;

private:
    using HeadChange = std::function<void(domain::Checklist &)>;

    std::optional<base::RecordId> id() const;
    int firstOpenStep() const;
    QString placeOf(int step) const;
    int stepAt(const QString &place) const;
    void tell();
    void changeHead(const HeadChange &change, const QString &done);

    QString m_key;
    SheetProblemList m_problems;
    bool m_isGone = false;
    bool m_isRead = false;
};

} // namespace view
