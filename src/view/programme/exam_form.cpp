// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/programme/exam_form.h"

#include "app/desk.h"
#include "app/library.h"
#include "app/people/editing.h"
#include "app/records.h"
#include "view/campaigns/typed.h"
#include "view/key.h"

#include <QRandomGenerator>

#include <algorithm>

namespace view {

namespace {

using Problem = domain::ExamProblem;

constexpr int ownPlaces = 1000; // below stand those that a campaign begins with
constexpr int placesEnd = 1000000; // a place has six digits at most

/// Drawn by lot, so that two people who add an exam at once do not write it into one place.
int freePlace(const std::map<int, domain::PlannedExam> &exams)
{
    int place = 0;
    do {
        place = QRandomGenerator::global()->bounded(ownPlaces, placesEnd);
    } while (exams.contains(place));
    return place;
}

bool isAmong(const std::vector<Problem> &problems, Problem problem)
{
    return std::find(problems.begin(), problems.end(), problem) != problems.end();
}

} // namespace

ExamForm::ExamForm(QObject *parent)
    : Form(
        {QStringLiteral("grade"), QStringLiteral("subject"), QStringLiteral("minutes"), QStringLiteral("isOnComputer")},
        parent)
{
}

void ExamForm::setCampaign(const QString &key)
{
    m_campaignKey = key;
    refresh();
    Q_EMIT subjectChanged();
}

void ExamForm::setExam(const QString &place)
{
    if (m_exam == place)
        return;
    m_exam = place;
    m_isFilled = false;
    refresh();
    Q_EMIT subjectChanged();
}

// Filled once: what is half-typed is not overwritten by what arrives.
void ExamForm::reload()
{
    const auto id = recordOf(m_campaignKey);
    if (!id || m_isFilled)
        return;
    const auto read = workspace()->read([&](app::Desk &desk) {
        const auto row = app::campaignRow(desk, *id);
        const auto *known = row ? desk.library().campaigns.find(row->campaign.name) : nullptr;
        return std::tuple(row, app::recordPage(desk, *id), known ? known->programme : domain::Programme());
    });
    const auto &[row, shown, programme] = read;
    if (!row || !shown)
        return;
    m_row = *row;
    m_shown = *shown;
    m_programme = programme;
    m_place = isNew() ? freePlace(m_row.exams) : m_exam.toInt();
    m_before.reset();
    if (const auto found = m_row.exams.find(m_place); found != m_row.exams.end())
        take(found->second);
    m_isFilled = true;
    Q_EMIT edited();
}

void ExamForm::take(const domain::PlannedExam &exam)
{
    m_before = exam;
    m_grade = QString::number(exam.grade);
    m_subject = exam.subject;
    m_minutes = typed::written(exam.minutes);
    m_isOnComputer = exam.form == domain::Form::computer;
    noteFilled();
}

domain::PlannedExam ExamForm::typed() const
{
    return {typed::number(m_grade).value.value_or(0), m_subject.simplified(), typed::number(m_minutes).value,
            m_isOnComputer ? domain::Form::computer : domain::Form::paper};
}

const domain::GradeProgramme *ExamForm::known() const
{
    return domain::programmeFor(m_programme, typed().grade);
}

QStringList ExamForm::subjects() const
{
    QStringList subjects = domain::subjectsOf(m_programme, typed().grade);
    for (const auto &[place, exam] : m_row.exams)
        if (exam.grade == typed().grade && place != m_place)
            subjects.removeAll(exam.subject);
    return subjects;
}

QStringList ExamForm::durations() const
{
    QStringList durations;
    if (const auto *grade = known())
        for (const int minutes : grade->minutes)
            durations << QString::number(minutes);
    return durations;
}

QString ExamForm::source() const
{
    const auto *grade = known();
    return grade ? grade->source : QString();
}

bool ExamForm::isTwice() const
{
    const auto wanted = typed();
    return std::any_of(m_row.exams.begin(), m_row.exams.end(), [&](const auto &each) {
        return each.first != m_place && each.second.grade == wanted.grade
            && each.second.subject.compare(wanted.subject, Qt::CaseInsensitive) == 0;
    });
}

QString ExamForm::gradeTrouble() const
{
    const bool isWrong = !m_grade.trimmed().isEmpty() && isAmong(domain::problemsOf(typed()), Problem::noSuchGrade);
    return isWrong ? tr("Напишите класс числом, от 1 до 11.") : QString();
}

QString ExamForm::subjectTrouble() const
{
    if (isTwice())
        return tr("Этот предмет у класса уже есть.");
    const bool wasEmptied = m_before && isAmong(domain::problemsOf(typed()), Problem::noSubject);
    return wasEmptied ? tr("Назовите предмет.") : QString();
}

QString ExamForm::minutesTrouble() const
{
    const bool isWrong =
        typed::number(m_minutes).isWrong || isAmong(domain::problemsOf(typed()), Problem::wrongMinutes);
    return isWrong ? tr("Сколько минут длится работа? Напишите число, от 1 до 600.") : QString();
}

bool ExamForm::canSave() const
{
    const bool isRight = !typed::number(m_minutes).isWrong && domain::problemsOf(typed()).empty() && !isTwice();
    return m_isFilled && isRight && !(m_before && *m_before == typed());
}

void ExamForm::save()
{
    if (canSave())
        write(domain::fieldsOf(typed(), m_place),
              m_before ? tr("Изменено: %1, %2 класс").arg(typed().subject).arg(typed().grade)
                       : tr("Добавлено: %1, %2 класс").arg(typed().subject).arg(typed().grade));
}

void ExamForm::remove()
{
    if (m_before)
        write({}, tr("Убрано: %1, %2 класс").arg(m_before->subject).arg(m_before->grade));
}

void ExamForm::write(const std::vector<domain::Field> &wanted, const QString &told)
{
    if (!workspace())
        return;
    const auto before = m_before ? domain::fieldsOf(*m_before, m_place) : std::vector<domain::Field>();
    const auto changes = app::changesTo(m_shown, before, wanted);
    workspace()->writeAll(changes);
    session()->undo()->offer(told, [open = session(), changes] {
        if (open->workspace())
            open->workspace()->takeBack(changes);
    });
    Q_EMIT done();
}

} // namespace view
