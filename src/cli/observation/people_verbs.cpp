// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/appointments.h"
#include "app/people/people.h"
#include "cli/json.h"
#include "cli/observation/observation_verbs.h"

#include <QRegularExpression>

namespace cli {

namespace {

using Problem = domain::SessionProblem;

/// «5А:Математика; 6Б:Физика» and «5А; Другая школа:7Б».
std::vector<std::pair<QString, QString>> pairsOf(const QString &text)
{
    std::vector<std::pair<QString, QString>> pairs;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const auto colon = part.lastIndexOf(QLatin1Char(':'));
        pairs.emplace_back(colon < 0 ? QString() : part.left(colon).trimmed(), part.mid(colon + 1).trimmed());
    }
    return pairs;
}

Outcome addPerson(const Arguments &arguments, app::Desk &desk)
{
    const auto space = spaceFor(arguments, desk);
    if (!space.id)
        return space.refused;
    bool isWrong = false;
    domain::Person person;
    person.name = arguments.rest.first();
    person.workPlace = textOption(arguments, "--works");
    person.office = textOption(arguments, "--office");
    for (const auto &[schoolClass, subject] : pairsOf(textOption(arguments, "--teaches")))
        person.teaches.push_back({{}, schoolClass, subject});
    for (const auto &[school, schoolClass] : pairsOf(textOption(arguments, "--parent-of")))
        person.parentOf.push_back({school, schoolClass});
    person.experienceYears = numberOption(arguments, "--years", isWrong);
    person.trainedOn = dateOption(arguments, "--trained", isWrong);
    const QString education = textOption(arguments, "--higher-education");
    if (!education.isEmpty())
        person.hasHigherEducation = education == QStringLiteral("yes");
    if (isWrong || (!education.isEmpty() && education != u"yes" && education != u"no"))
        return refusal(wrongUsage,
                       QStringLiteral("Годы пишутся числом, день так: 2026-03-01, образование yes или no."));
    if (domain::problemOf(person) == domain::PersonProblem::childWithoutClass)
        return refusal(failed, QStringLiteral("Такого класса нет: %1.").arg(textOption(arguments, "--parent-of")));
    return outcomeOf(app::addPerson(desk, *space.id, person));
}

Outcome listPeople(app::Desk &desk)
{
    const auto rows = app::personList(desk);
    if (!rows)
        return refusal(rows.error());
    Outcome outcome;
    QJsonArray array;
    for (const app::PersonRow &row : *rows) {
        array.append(QJsonObject{{QStringLiteral("id"), printedName(row.id)},
                                 {QStringLiteral("name"), row.person.name},
                                 {QStringLiteral("workPlace"), row.person.workPlace}});
        outcome.text += QStringLiteral("%1  %2  %3\n").arg(printedName(row.id), row.person.name, row.person.workPlace);
    }
    outcome.document = array;
    return outcome;
}

QString sentenceOf(Problem problem)
{
    switch (problem) {
    case Problem::noSchool: return QStringLiteral("не названа школа");
    case Problem::noSuchClass: return QStringLiteral("такого класса нет");
    case Problem::gradeNotTested: return QStringLiteral("эти классы в кампании не пишут");
    case Problem::noSubject: return QStringLiteral("не назван предмет");
    case Problem::subjectNotTested: return QStringLiteral("этого предмета для класса в кампании нет");
    case Problem::noDate: return QStringLiteral("не назначен день");
    case Problem::outsideWindow: return QStringLiteral("день вне сроков кампании");
    case Problem::wrongLesson: break;
    }
    return QStringLiteral("нет урока с таким номером");
}

QJsonObject jsonOf(const app::SessionRow &row)
{
    QJsonArray problems;
    for (const Problem problem : row.problems)
        problems.append(sentenceOf(problem));
    return {{QStringLiteral("id"), printedName(row.id)},
            {QStringLiteral("school"), row.session.school},
            {QStringLiteral("class"), row.session.schoolClass},
            {QStringLiteral("subject"), row.session.subject},
            {QStringLiteral("date"), cli::jsonOf(row.session.date)},
            {QStringLiteral("lesson"), row.session.lesson ? QJsonValue(*row.session.lesson) : QJsonValue()},
            {QStringLiteral("problems"), problems}};
}

QString lineOf(const app::SessionRow &row)
{
    QStringList problems;
    for (const Problem problem : row.problems)
        problems << sentenceOf(problem);
    return QStringLiteral("%1  %2  %3, %4%5\n")
        .arg(printedName(row.id), row.session.date.value_or(QDate()).toString(QStringLiteral("dd.MM.yyyy")),
             row.session.school, domain::titleOf(row.session),
             problems.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(problems.join(QStringLiteral("; "))));
}

Outcome outcomeOfRows(const std::vector<app::SessionRow> &rows)
{
    Outcome outcome;
    QJsonArray array;
    for (const app::SessionRow &row : rows) {
        array.append(jsonOf(row));
        outcome.text += lineOf(row);
        outcome.exit = row.problems.empty() ? outcome.exit : waitsForPerson;
    }
    outcome.document = array;
    return outcome;
}

Outcome addSession(const Arguments &arguments, app::Desk &desk)
{
    const auto campaign = recordFor(desk, textOption(arguments, "--campaign"));
    if (!campaign.id)
        return campaign.refused;
    std::optional<base::SpaceId> space;
    if (arguments.has(QStringLiteral("--space"))) {
        const auto named = spaceFor(arguments, desk);
        if (!named.id)
            return named.refused;
        space = named.id;
    }
    bool isWrong = false;
    domain::Session session;
    session.campaign = campaign.id;
    session.school = textOption(arguments, "--school");
    session.schoolClass = textOption(arguments, "--class");
    session.subject = textOption(arguments, "--subject");
    session.date = dateOption(arguments, "--date", isWrong);
    session.lesson = numberOption(arguments, "--lesson", isWrong);
    session.begins = timeOption(arguments, "--begins", isWrong);
    session.minutes = numberOption(arguments, "--minutes", isWrong);
    session.room = textOption(arguments, "--room");
    const QString form = textOption(arguments, "--form");
    if (isWrong || (!form.isEmpty() && !domain::formOf(form)))
        return refusal(wrongUsage,
                       QStringLiteral("День пишется так: 2026-04-21, время 09:25, форма paper или computer."));
    session.form = domain::formOf(form).value_or(domain::Form::paper);
    const auto problems = domain::problemsOf(session, {});
    if (std::find(problems.begin(), problems.end(), Problem::noSuchClass) != problems.end())
        return refusal(failed, QStringLiteral("Такого класса нет: «%1».").arg(session.schoolClass));
    const auto id = app::addSession(desk, session, space);
    if (!id)
        return refusal(id.error());
    const auto row = app::sessionRow(desk, *id);
    if (!row)
        return refusal(row.error());
    Outcome outcome = outcomeOfRows({*row});
    outcome.document = jsonOf(*row);
    return outcome;
}

Outcome listSessions(const Arguments &arguments, app::Desk &desk)
{
    std::optional<base::RecordId> campaign;
    if (arguments.has(QStringLiteral("--campaign"))) {
        const auto named = recordFor(desk, textOption(arguments, "--campaign"));
        if (!named.id)
            return named.refused;
        campaign = named.id;
    }
    const auto rows = app::sessionList(desk, campaign);
    return rows ? outcomeOfRows(*rows) : refusal(rows.error());
}

QJsonObject jsonOf(const domain::Visit &visit)
{
    return {{QStringLiteral("session"), printedName(visit.session)},
            {QStringLiteral("observer"), visit.personName},
            {QStringLiteral("school"), visit.at.school},
            {QStringLiteral("title"), domain::titleOf(visit.at)},
            {QStringLiteral("date"), cli::jsonOf(visit.at.date)},
            {QStringLiteral("lesson"), visit.at.lesson ? QJsonValue(*visit.at.lesson) : QJsonValue()}};
}

Outcome schedule(const Arguments &arguments, app::Desk &desk)
{
    const auto campaign = recordFor(desk, textOption(arguments, "--campaign"));
    if (!campaign.id)
        return campaign.refused;
    const auto schedule = app::observersSchedule(desk, *campaign.id);
    if (!schedule)
        return refusal(schedule.error());
    Outcome outcome;
    QJsonArray visits, clashes;
    for (const domain::Visit &visit : schedule->visits) {
        visits.append(jsonOf(visit));
        outcome.text += QStringLiteral("%1  урок %2  %3, %4  %5\n")
                            .arg(visit.at.date.value_or(QDate()).toString(QStringLiteral("dd.MM.yyyy")))
                            .arg(visit.at.lesson.value_or(0))
                            .arg(visit.at.school, domain::titleOf(visit.at), visit.personName);
    }
    for (const domain::Clash &clash : schedule->clashes) {
        clashes.append(QJsonArray{clash.first, clash.second});
        const domain::Visit &visit = schedule->visits[static_cast<std::size_t>(clash.first)];
        outcome.text += QStringLiteral("Не успеть: %1, строки %2 и %3\n")
                            .arg(visit.personName)
                            .arg(clash.first + 1)
                            .arg(clash.second + 1);
    }
    outcome.exit = schedule->clashes.empty() ? done : waitsForPerson;
    outcome.document = QJsonObject{{QStringLiteral("visits"), visits}, {QStringLiteral("clashes"), clashes}};
    return outcome;
}

} // namespace

Outcome runPerson(const Arguments &arguments, app::Desk &desk)
{
    return arguments.verb == QStringLiteral("add") ? addPerson(arguments, desk) : listPeople(desk);
}

Outcome runSession(const Arguments &arguments, app::Desk &desk)
{
    if (arguments.verb == QStringLiteral("add"))
        return addSession(arguments, desk);
    return arguments.verb == QStringLiteral("list") ? listSessions(arguments, desk) : schedule(arguments, desk);
}

} // namespace cli
