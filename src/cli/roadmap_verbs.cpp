// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records.h"
#include "app/roadmap_out.h"
#include "app/roadmaps.h"
#include "app/spaces.h"
#include "cli/command.h"
#include "cli/json.h"

#include <QJsonDocument>

namespace cli {

namespace {

using Code = domain::Doubt::Code;

bool isNoRoadmap(const domain::Roadmap &roadmap)
{
    return std::any_of(roadmap.doubts.begin(), roadmap.doubts.end(),
                       [](const domain::Doubt &doubt) { return doubt.code == Code::notARoadmap; });
}

QString lineOf(const domain::Measure &measure)
{
    return QStringLiteral("%1  %2\n      %3 | %4\n")
        .arg(measure.number.leftJustified(5), measure.text, measure.deadline.text, measure.responsibleText);
}

QString lineOf(const domain::Doubt &doubt)
{
    const QString proposal = doubt.proposal ? QStringLiteral(" → ") + *doubt.proposal : QString();
    return QStringLiteral("  строка %1, %2: %3%4\n")
        .arg(QString::number(doubt.line), domain::nameOf(doubt.code), doubt.original, proposal);
}

QString textOf(const domain::Roadmap &roadmap)
{
    QString text = roadmap.title + QLatin1Char('\n');
    for (const domain::Measure &measure : roadmap.measures)
        text += lineOf(measure);
    text += QStringLiteral("Сомнения: %1\n").arg(roadmap.doubts.size());
    for (const domain::Doubt &doubt : roadmap.doubts)
        text += lineOf(doubt);
    return text;
}

Outcome import(const Arguments &arguments, app::Desk &desk)
{
    if (!arguments.has(QStringLiteral("--space")))
        return refusal(wrongUsage, QStringLiteral("Не сказано, в какое пространство: --space ID."));
    const auto space = app::spaceNamed(desk, arguments.options.value(QStringLiteral("--space")));
    if (!space)
        return space.error().code == base::Error::Code::conflict
            ? refusal(wrongUsage, QStringLiteral("Имя неоднозначно."))
            : refusal(space.error());
    const auto report = app::importRoadmap(desk, arguments.rest.first().toStdString(), *space);
    if (!report)
        return refusal(report.error());
    Outcome outcome;
    outcome.exit = report->doubts > 0 ? waitsForPerson : done;
    outcome.document = jsonOf(*report);
    outcome.text =
        QStringLiteral("%1: мероприятий %2, сомнений %3\n")
            .arg(printedName(report->id), QString::number(report->measures), QString::number(report->doubts));
    return outcome;
}

Outcome list(app::Desk &desk)
{
    const auto roadmaps = app::roadmapList(desk);
    if (!roadmaps)
        return refusal(roadmaps.error());
    Outcome outcome;
    outcome.document = jsonOfAll(*roadmaps);
    for (const app::RoadmapSummary &roadmap : *roadmaps)
        outcome.text += QStringLiteral("%1  %2  %3 (выполнено %4, просрочено %5)\n")
                            .arg(printedName(roadmap.id), roadmap.title, QString::number(roadmap.measures),
                                 QString::number(roadmap.done), QString::number(roadmap.late));
    return outcome;
}

QString textOf(const app::ExportReport &report)
{
    QString text = QStringLiteral("Записано: %1, мероприятий %2")
                       .arg(QString::fromStdString(report.file.string()), QString::number(report.measures));
    if (report.pages > 0)
        text += QStringLiteral(", листов %1").arg(report.pages);
    if (report.events > 0)
        text += QStringLiteral(", событий %1").arg(report.events);
    if (report.withoutDate > 0)
        text += QStringLiteral(", без даты и потому не вошло %1").arg(report.withoutDate);
    return text + QLatin1Char('\n');
}

Outcome writeOut(const Arguments &arguments, app::Desk &desk)
{
    if (!arguments.has(QStringLiteral("--out")))
        return refusal(wrongUsage, QStringLiteral("Не сказано, в какой файл: --out ФАЙЛ."));
    const auto id = app::recordNamed(desk, arguments.rest.first());
    if (!id && id.error().code == base::Error::Code::conflict)
        return refusal(wrongUsage, QStringLiteral("Имя неоднозначно."));
    if (!id)
        return refusal(id.error());
    const auto report =
        app::exportRoadmap(desk, *id, arguments.options.value(QStringLiteral("--out")).toStdString(), {});
    if (!report && report.error().code == base::Error::Code::invalid)
        return refusal(wrongUsage, QStringLiteral("Имя файла должно кончаться на .pdf, .docx, .xlsx или .ics."));
    if (!report)
        return refusal(report.error());
    Outcome outcome;
    outcome.document = jsonOf(*report);
    outcome.text = textOf(*report);
    return outcome;
}

Outcome show(const Arguments &arguments, app::Desk &desk)
{
    const auto id = app::recordNamed(desk, arguments.rest.first());
    if (!id && id.error().code == base::Error::Code::conflict)
        return refusal(wrongUsage, QStringLiteral("Имя неоднозначно."));
    if (!id)
        return refusal(id.error());
    const auto page = app::roadmapPage(desk, *id);
    if (!page)
        return refusal(page.error());
    Outcome outcome;
    outcome.document = jsonOf(*page);
    outcome.text = page->roadmap.title + QLatin1Char('\n');
    for (const app::MeasureRow &row : page->measures)
        outcome.text += lineOf(row.measure);
    return outcome;
}

} // namespace

Outcome runRoadmapRead(const Arguments &arguments)
{
    const auto roadmap = app::readRoadmap(app::packedLibrary(), arguments.rest.first().toStdString());
    if (!roadmap)
        return refusal(roadmap.error());
    Outcome outcome;
    outcome.document = QJsonDocument::fromJson(app::jsonOf(*roadmap)).object();
    outcome.text = textOf(*roadmap);
    outcome.exit = roadmap->doubts.empty() ? done : waitsForPerson;
    if (isNoRoadmap(*roadmap))
        outcome.message = QStringLiteral("Это не дорожная карта: таблицы с мероприятиями нет.");
    return outcome;
}

Outcome runRoadmap(const Arguments &arguments, app::Desk &desk)
{
    if (arguments.verb == QStringLiteral("import"))
        return import(arguments, desk);
    if (arguments.verb == QStringLiteral("list"))
        return list(desk);
    if (arguments.verb == QStringLiteral("export"))
        return writeOut(arguments, desk);
    return show(arguments, desk);
}

} // namespace cli
