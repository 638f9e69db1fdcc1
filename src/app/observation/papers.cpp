// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/observation/papers.h"

#include "app/desk.h"
#include "app/observation/checklists.h"
#include "app/observation/overview.h"
#include "app/observation/templates.h"
#include "app/people/appointments.h"
#include "app/people/campaigns.h"
#include "app/people/people.h"
#include "app/record_link.h"
#include "app/whole_file.h"
#include "document/out/docx.h"
#include "document/out/observation/act_sheet.h"
#include "document/out/observation/observers_sheet.h"
#include "document/out/observation/schedule_sheet.h"
#include "document/out/print.h"
#include "document/out/xlsx.h"

#include <QDateTime>

#include <algorithm>

namespace app {

namespace {

using base::Error;
using base::fail;
using document::out::Sheet;

std::string endingOf(const std::filesystem::path &file)
{
    return QString::fromStdString(file.extension().string()).toLower().toStdString();
}

base::Done checkEnding(const std::filesystem::path &file)
{
    const std::string ending = endingOf(file);
    if (ending == ".pdf" || ending == ".docx" || ending == ".xlsx")
        return {};
    return fail(Error::Code::invalid, "the name ends with none of .pdf, .docx, .xlsx");
}

base::Done writeAs(const std::string &ending, const Sheet &sheet, const std::filesystem::path &file)
{
    if (ending == ".docx")
        return document::out::writeDocx(sheet, file, {});
    if (ending == ".xlsx")
        return document::out::writeXlsx(sheet, file, {});
    const auto pages = document::out::writePdf(sheet, file, {});
    return pages ? base::Done() : base::Done(pages.error());
}

base::Done writeSheet(const Sheet &sheet, const std::filesystem::path &file)
{
    return writeWhole(file,
                      [&](const std::filesystem::path &beside) { return writeAs(endingOf(file), sheet, beside); });
}

document::out::Strokes strokesOf(const domain::Drawing &drawing)
{
    document::out::Strokes strokes{QSizeF(domain::padWidth, drawing.height), {}};
    for (const domain::Stroke &stroke : drawing.strokes) {
        std::vector<QPointF> points;
        for (const domain::InkPoint &point : stroke)
            points.emplace_back(point.x, point.y);
        strokes.lines.push_back(std::move(points));
    }
    return strokes;
}

/// The signature that the act shows, in words and lines.
void addSignature(const ChecklistPage &page, document::out::Act &act)
{
    const auto binding = std::find_if(page.signatures.begin(), page.signatures.end(),
                                      [](const SignedText &text) { return text.isBinding(); });
    if (binding == page.signatures.end())
        return;
    act.signature =
        QStringLiteral("Подписано на устройстве %1, %2. Подпись верна.")
            .arg(binding->signer,
                 QDateTime::fromMSecsSinceEpoch(binding->labelMs).toString(QStringLiteral("dd.MM.yyyy HH:mm")));
    if (binding->drawing)
        act.drawn = strokesOf(*binding->drawing);
}

struct Blank
{
    domain::ChecklistTemplate made;
    domain::Checklist head;
    QString link;
};

domain::Checklist headOf(const domain::Session &session)
{
    domain::Checklist head;
    head.school = session.school;
    head.schoolClass = session.schoolClass;
    head.subject = session.subject;
    head.date = session.date;
    return head;
}

/// Of a template alone: an own one is a record, and is named as such.
base::Result<Blank> bareBlank(Desk &desk, const QString &name)
{
    const auto made = templateNamed(desk, name);
    if (!made)
        return made.error();
    const auto rows = templateList(desk);
    if (!rows)
        return rows.error();
    const auto row = std::find_if(rows->begin(), rows->end(), [&](const TemplateRow &each) {
        return each.name == domain::nameOf(*made) && each.id.has_value();
    });
    return Blank{*made, {}, row == rows->end() ? linkToTemplate(domain::nameOf(*made)) : linkTo(*row->id)};
}

base::Result<Blank> blankOf(Desk &desk, const QString &name, const std::optional<base::RecordId> &of)
{
    if (!of)
        return bareBlank(desk, name);
    if (const auto page = checklistPage(desk, *of)) {
        if (!page->made)
            return fail(Error::Code::missing, "the template is not here");
        return Blank{*page->made, page->standing, linkTo(*of)};
    }
    const auto session = sessionRow(desk, *of);
    if (!session)
        return fail(Error::Code::invalid, "a blank is printed for a session or a checklist");
    const auto made = templateNamed(desk, name);
    if (!made)
        return made.error();
    return Blank{*made, headOf(session->session), linkTo(*of)};
}

base::Result<Sheet> sheetOfAct(Desk &desk, const base::RecordId &checklist)
{
    const auto page = checklistPage(desk, checklist);
    if (!page)
        return page.error();
    if (!page->made)
        return fail(Error::Code::missing, "the template is not here");
    document::out::Act act{page->checklist, *page->made, {}, {}, {}};
    if (page->checklist.previous)
        act.previous = QString::fromStdString(base::nameOf(*page->checklist.previous));
    addSignature(*page, act);
    return document::out::actSheet(act);
}

base::Result<Sheet> sheetOfSchedule(Desk &desk, const base::RecordId &campaign)
{
    const auto row = campaignRow(desk, campaign);
    if (!row)
        return row.error();
    const auto schedule = observersSchedule(desk, campaign);
    if (!schedule)
        return schedule.error();
    return document::out::scheduleSheet(row->campaign, *schedule, desk.today());
}

} // namespace

base::Done writeAct(Desk &desk, const base::RecordId &checklist, const std::filesystem::path &file)
{
    if (auto fits = checkEnding(file); !fits)
        return fits;
    const auto sheet = sheetOfAct(desk, checklist);
    return sheet ? writeSheet(*sheet, file) : base::Done(sheet.error());
}

base::Result<Printed> printAct(Desk &desk, const base::RecordId &checklist, QPagedPaintDevice &device,
                               const Stack &stack)
{
    const auto sheet = sheetOfAct(desk, checklist);
    if (!sheet)
        return sheet.error();
    return document::out::printOn(device, stack, *sheet, {});
}

base::Done writeBlank(Desk &desk, const QString &templateName, const std::filesystem::path &file,
                      const std::optional<base::RecordId> &of)
{
    if (auto fits = checkEnding(file); !fits)
        return fits;
    const auto blank = blankOf(desk, templateName, of);
    if (!blank)
        return blank.error();
    return writeSheet(document::out::blankSheet(blank->made, blank->head, blank->link), file);
}

base::Done writeSchedule(Desk &desk, const base::RecordId &campaign, const std::filesystem::path &file)
{
    if (auto fits = checkEnding(file); !fits)
        return fits;
    const auto sheet = sheetOfSchedule(desk, campaign);
    return sheet ? writeSheet(*sheet, file) : base::Done(sheet.error());
}

base::Result<Printed> printSchedule(Desk &desk, const base::RecordId &campaign, QPagedPaintDevice &device,
                                    const Stack &stack)
{
    const auto sheet = sheetOfSchedule(desk, campaign);
    if (!sheet)
        return sheet.error();
    return document::out::printOn(device, stack, *sheet, {});
}

base::Done writeObserversReport(Desk &desk, const base::RecordId &campaign, const std::filesystem::path &file)
{
    if (auto fits = checkEnding(file); !fits)
        return fits;
    const auto report = observersReport(desk, campaign);
    return report ? writeSheet(document::out::observersSheet(*report), file) : base::Done(report.error());
}

base::Result<Printed> printObserversReport(Desk &desk, const base::RecordId &campaign, QPagedPaintDevice &device,
                                           const Stack &stack)
{
    const auto report = observersReport(desk, campaign);
    if (!report)
        return report.error();
    return document::out::printOn(device, stack, document::out::observersSheet(*report), {});
}

} // namespace app
