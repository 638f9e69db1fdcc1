// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/roadmap/measure_table.h"
#include "document/out/roadmap/wording.h"
#include "domain/period.h"

namespace document::out {

namespace {

using Role = Paragraph::Role;

QString titleOf(const OutRoadmap &roadmap)
{
    const QString title = saidOf(roadmap, [](const domain::Roadmap &one) { return one.title; });
    return title.isEmpty() ? QStringLiteral("Дорожная карта") : title;
}

/// What the title leaves unsaid; empty where it names the period itself.
QString periodOf(const OutRoadmap &roadmap)
{
    return saidOf(roadmap, [](const domain::Roadmap &one) {
        const bool isSaid = !one.period || domain::periodIn(one.title) == one.period;
        return isSaid ? QString() : written(*one.period);
    });
}

void addStamps(const OutRoadmap &roadmap, std::vector<Block> &blocks)
{
    QStringList said;
    for (const domain::Roadmap &version : roadmap.versions)
        for (const domain::Order &order : version.orders)
            if (const QString text = written(order); !text.isEmpty() && !said.contains(text))
                said += text;
    for (QString order : said) {
        order.replace(0, 6, QStringLiteral("приказом"));
        blocks.push_back(Paragraph{Role::body, QStringLiteral("Утверждена ") + order, {}, Align::right});
    }
}

void addLabelled(const char *label, const QString &text, std::vector<Block> &blocks)
{
    if (!text.isEmpty())
        blocks.push_back(Paragraph{Role::small, text, QString::fromUtf8(label), Align::left});
}

QString totalsOf(const OutRoadmap &roadmap)
{
    std::vector<domain::Tracked> tracked;
    for (const OutMeasure &measure : roadmap.measures)
        tracked.push_back({measure.versions.front().measure.deadline, measure.versions.front().statuses});
    const domain::Progress progress = domain::progressOf(tracked, roadmap.today);
    return QStringLiteral("мероприятий %1, выполнено %2, просрочено %3, отменено %4.")
        .arg(progress.measures)
        .arg(progress.done)
        .arg(progress.late)
        .arg(progress.cancelled);
}

/// Under the table: what belongs to the roadmap and to the day.
void addEnd(const OutRoadmap &roadmap, int divergent, std::vector<Block> &blocks)
{
    addLabelled("Период плана:",
                saidOf(roadmap,
                       [](const domain::Roadmap &one) {
                           return one.period
                               ? written(one.period->from) + QStringLiteral(" – ") + written(one.period->to)
                               : QString();
                       }),
                blocks);
    addLabelled("Подписал:", saidOf(roadmap, [](const domain::Roadmap &one) { return one.signedBy; }), blocks);
    addLabelled("Контроль:", saidOf(roadmap, [](const domain::Roadmap &one) { return one.controlledBy; }), blocks);
    const QString day = QStringLiteral("Итого на %1:").arg(written(roadmap.today));
    blocks.push_back(Paragraph{Role::small, totalsOf(roadmap), day, Align::left});
    if (divergent > 0)
        blocks.push_back(Paragraph{Role::small,
                                   QStringLiteral("мероприятий, где записаны два разных значения: %1. Оба показаны, "
                                                  "выбрать верное нужно в программе.")
                                       .arg(divergent),
                                   QStringLiteral("Разночтения:"), Align::left});
}

Sheet headed(const OutRoadmap &roadmap)
{
    Sheet sheet;
    sheet.paper = Paper::landscape;
    sheet.title = titleOf(roadmap);
    sheet.tab = QStringLiteral("Дорожная карта");
    sheet.footer = QStringLiteral("Напечатано %1 в программе «Верста»").arg(written(roadmap.today));
    return sheet;
}

void addTitle(const OutRoadmap &roadmap, std::vector<Block> &blocks)
{
    blocks.push_back(Paragraph{Role::title, titleOf(roadmap), {}, Align::centre});
    if (const QString period = periodOf(roadmap); !period.isEmpty())
        blocks.push_back(Paragraph{Role::body, period, {}, Align::centre});
}

void addTable(const OutRoadmap &roadmap, Table &&table, std::vector<Block> &blocks)
{
    if (roadmap.measures.empty())
        blocks.push_back(
            Paragraph{Role::body, QStringLiteral("В этой дорожной карте ещё нет мероприятий."), {}, Align::left});
    else
        blocks.push_back(std::move(table));
}

QString organisationOf(const OutRoadmap &roadmap)
{
    return saidOf(roadmap, [](const domain::Roadmap &one) { return one.organisation; });
}

} // namespace

Sheet roadmapSheet(const OutRoadmap &roadmap)
{
    Sheet sheet = headed(roadmap);
    MeasureTable made = paperTable(roadmap);
    if (const QString organisation = organisationOf(roadmap); !organisation.isEmpty())
        sheet.blocks.push_back(Paragraph{Role::body, organisation, {}, Align::centre});
    addStamps(roadmap, sheet.blocks);
    addTitle(roadmap, sheet.blocks);
    addTable(roadmap, std::move(made.table), sheet.blocks);
    addEnd(roadmap, made.divergent, sheet.blocks);
    return sheet;
}

Sheet roadmapBook(const OutRoadmap &roadmap)
{
    Sheet sheet = headed(roadmap);
    MeasureTable made = bookTable(roadmap);
    // Few rows above the table: they stay on the screen with its header. The order is one of them, since its day tells
    // which window of a moved campaign a deadline means.
    addStamps(roadmap, sheet.blocks);
    addTitle(roadmap, sheet.blocks);
    addTable(roadmap, std::move(made.table), sheet.blocks);
    addLabelled("Организация:", organisationOf(roadmap), sheet.blocks);
    addEnd(roadmap, made.divergent, sheet.blocks);
    return sheet;
}

} // namespace document::out
