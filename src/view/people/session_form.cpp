// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/people/session_form.h"

#include "app/desk.h"
#include "app/people/editing.h"
#include "domain/people/school_class.h"
#include "view/campaigns/campaign_words.h"
#include "view/campaigns/typed.h"
#include "view/key.h"

#include <QRegularExpression>

#include <algorithm>

namespace view {

SessionForm::SessionForm(QObject *parent)
    : Form({QStringLiteral("school"), QStringLiteral("classes"), QStringLiteral("subject"), QStringLiteral("date"),
            QStringLiteral("lesson"), QStringLiteral("begins"), QStringLiteral("minutes"), QStringLiteral("room"),
            QStringLiteral("isOnComputer")},
           parent)
{
}

void SessionForm::setCampaign(const QString &key)
{
    m_campaignKey = key;
    refresh();
    Q_EMIT subjectChanged();
}

void SessionForm::setPlanned(const QString &key)
{
    if (m_key == key)
        return;
    m_key = key;
    m_row.reset();
    refresh();
    Q_EMIT subjectChanged();
}

// The session is read once: what is half-typed is not overwritten by what arrives.
void SessionForm::reload()
{
    const auto id = recordOf(m_key);
    if (id && !m_row) {
        const auto row = workspace()->read([&](app::Desk &desk) { return app::sessionRow(desk, *id); });
        const auto page = workspace()->record(*id);
        if (!row || !page)
            return;
        m_row = *row;
        m_shown = *page;
        take(row->session);
    }
    const auto campaign = m_row ? m_row->session.campaign : recordOf(m_campaignKey);
    if (!campaign)
        return;
    if (const auto row = workspace()->read([&](app::Desk &desk) { return app::campaignRow(desk, *campaign); }))
        m_campaign = row->campaign;
    takeFromExam();
    Q_EMIT edited();
}

void SessionForm::take(const domain::Session &session)
{
    m_school = session.school;
    m_classes = session.schoolClass;
    m_subject = session.subject;
    m_date = typed::written(session.date);
    m_lesson = typed::written(session.lesson);
    m_begins = typed::written(session.begins);
    m_minutes = typed::written(session.minutes);
    m_room = session.room;
    m_isOnComputer = session.form == domain::Form::computer;
    noteFilled();
}

void SessionForm::setClasses(const QString &classes)
{
    m_classes = classes;
    takeFromExam();
    Q_EMIT edited();
}

void SessionForm::setSubject(const QString &subject)
{
    m_subject = subject;
    takeFromExam();
    Q_EMIT edited();
}

std::optional<domain::PlannedExam> SessionForm::examTyped() const
{
    std::optional<domain::PlannedExam> one;
    const QStringList classes = classesTyped();
    for (const QString &name : classes) {
        const auto schoolClass = domain::schoolClassOf(name);
        const auto exam = std::find_if(m_campaign.exams.begin(), m_campaign.exams.end(), [&](const auto &each) {
            return schoolClass && each.grade == schoolClass->grade && each.subject == m_subject.simplified();
        });
        if (exam == m_campaign.exams.end() || (one && (one->minutes != exam->minutes || one->form != exam->form)))
            return {};
        one = *exam;
    }
    return one;
}

// What a person has typed over stays.
void SessionForm::takeFromExam()
{
    const auto exam = m_row ? std::nullopt : examTyped();
    if (!exam)
        return;
    const bool wasOnComputer = m_exam && m_exam->form == domain::Form::computer;
    if (m_minutes == (m_exam ? typed::written(m_exam->minutes) : QString()))
        m_minutes = typed::written(exam->minutes);
    if (m_isOnComputer == wasOnComputer)
        m_isOnComputer = exam->form == domain::Form::computer;
    m_exam = exam;
    noteFilled(QStringLiteral("minutes"), typed::written(exam->minutes));
    noteFilled(QStringLiteral("isOnComputer"), exam->form == domain::Form::computer);
}

QStringList SessionForm::classesTyped() const
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    if (m_row)
        return {m_classes.trimmed()};
    QStringList classes;
    const QStringList parts = m_classes.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            classes << part.trimmed();
    classes.removeDuplicates();
    return classes;
}

domain::Session SessionForm::typedFor(const QString &schoolClass) const
{
    domain::Session session;
    session.campaign = m_row ? m_row->session.campaign : recordOf(m_campaignKey);
    session.school = m_school.simplified();
    const auto known = domain::schoolClassOf(schoolClass);
    session.schoolClass = known ? domain::nameOf(*known) : schoolClass;
    session.subject = m_subject.simplified();
    session.date = typed::day(m_date).value;
    session.lesson = typed::number(m_lesson).value;
    session.begins = typed::time(m_begins).value;
    session.minutes = typed::number(m_minutes).value;
    session.room = m_room.simplified();
    session.form = m_isOnComputer ? domain::Form::computer : domain::Form::paper;
    return session;
}

QStringList SessionForm::subjects() const
{
    QStringList subjects;
    const QStringList classes = classesTyped();
    for (const QString &name : classes) {
        const auto schoolClass = domain::schoolClassOf(name);
        for (const auto &exam : m_campaign.exams)
            if (schoolClass && exam.grade == schoolClass->grade)
                subjects << exam.subject;
    }
    subjects.removeDuplicates();
    return subjects;
}

QString SessionForm::troubleOf(std::initializer_list<Problem> problems) const
{
    const QStringList classes = classesTyped();
    for (const QString &schoolClass : classes) {
        const auto found = domain::problemsOf(typedFor(schoolClass), m_campaign);
        for (const Problem problem : problems)
            if (std::find(found.begin(), found.end(), problem) != found.end())
                return classes.size() > 1 ? tr("%1: %2").arg(schoolClass, words::sentenceOf(problem))
                                          : words::sentenceOf(problem);
    }
    return {};
}

QString SessionForm::schoolTrouble() const
{
    return troubleOf({Problem::noSchool});
}

QString SessionForm::classTrouble() const
{
    return troubleOf({Problem::noSuchClass, Problem::gradeNotTested});
}

QString SessionForm::subjectTrouble() const
{
    return m_subject.trimmed().isEmpty() ? QString() : troubleOf({Problem::subjectNotTested});
}

QString SessionForm::dateTrouble() const
{
    if (typed::day(m_date).isWrong)
        return tr("Напишите день так: 21.04.2026.");
    return m_date.trimmed().isEmpty() ? QString() : troubleOf({Problem::outsideWindow});
}

QString SessionForm::lessonTrouble() const
{
    return typed::number(m_lesson).isWrong ? words::sentenceOf(Problem::wrongLesson)
                                           : troubleOf({Problem::wrongLesson});
}

QString SessionForm::beginsTrouble() const
{
    if (typed::time(m_begins).isWrong)
        return tr("Напишите время так: 9:25.");
    return typed::number(m_minutes).isWrong ? tr("Сколько минут длится работа? Напишите число.") : QString();
}

bool SessionForm::areNumbersRight() const
{
    return !typed::day(m_date).isWrong && !typed::number(m_lesson).isWrong && !typed::time(m_begins).isWrong
        && !typed::number(m_minutes).isWrong;
}

bool SessionForm::canSave() const
{
    const QStringList classes = classesTyped();
    const bool areClasses = !classes.isEmpty() && std::all_of(classes.begin(), classes.end(), [](const QString &name) {
        return domain::schoolClassOf(name).has_value();
    });
    if (!areClasses || !areNumbersRight() || m_school.trimmed().isEmpty() || !lessonTrouble().isEmpty())
        return false;
    return !m_row || !(typedFor(classes.first()) == m_row->session);
}

void SessionForm::save()
{
    if (!workspace() || !canSave())
        return;
    if (m_row)
        return write();
    std::vector<domain::Session> sessions;
    const QStringList classes = classesTyped();
    for (const QString &schoolClass : classes)
        sessions.push_back(typedFor(schoolClass));
    noteSaving();
    workspace()->make<base::RecordId>(
        QStringLiteral("addSessions"), [sessions](app::Desk &desk) { return app::addSessions(desk, sessions); }, this,
        [this](const base::RecordId &first) { Q_EMIT saved(keyOf(first)); });
}

void SessionForm::write()
{
    const auto changes =
        app::changesTo(m_shown, domain::fieldsOf(m_row->session), domain::fieldsOf(typedFor(m_classes.trimmed())));
    workspace()->writeAll(changes);
    session()->undo()->offer(tr("Работа изменена"), [open = session(), changes] {
        if (open->workspace())
            open->workspace()->takeBack(changes);
    });
    Q_EMIT saved(m_key);
}

} // namespace view
