// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/print.h"

#include "document/out/file_device.h"
#include "document/out/paint/pages.h"
#include "document/out/paint/serif.h"
#include "document/out/paint/sheet_flow.h"

#include <QPainter>
#include <QPdfWriter>

namespace document::out {

using base::Error;

namespace {

void setPaper(QPagedPaintDevice &device, Paper paper)
{
    QPageLayout layout(QPageSize(QPageSize::A4),
                       paper == Paper::portrait ? QPageLayout::Portrait : QPageLayout::Landscape, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode); // margins are the sheet's own
    device.setPageLayout(layout);
}

/// A half of the way each: 0 to 50, 50 to 100.
Watch halfOf(const Watch &watch, int from)
{
    return {watch.stop, [tell = watch.tell, from](int percent) {
                if (tell)
                    tell(from + percent / 2);
            }};
}

base::Result<int> countedPages(const Sheet &sheet, const Watch &watch)
{
    Pages pages(sheet, nullptr, nullptr, 0);
    if (auto done = flowSheet(sheet, pages, halfOf(watch, 0)); !done)
        return done.error();
    return pages.count();
}

base::Result<int> paint(QPagedPaintDevice &device, const Sheet &sheet, int all, const Watch &watch)
{
    QPainter painter;
    if (!painter.begin(&device))
        return base::fail(Error::Code::io, "the device cannot be painted on");
    painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
    Pages pages(sheet, &painter, &device, all);
    if (auto done = flowSheet(sheet, pages, halfOf(watch, 50)); !done)
        return done.error();
    if (!painter.end())
        return base::fail(Error::Code::io, "the device took not everything");
    return pages.count();
}

} // namespace

base::Result<int> printOn(QPagedPaintDevice &device, const Sheet &sheet, const Watch &watch)
{
    if (auto done = takeSerif(); !done)
        return done.error();
    const auto all = countedPages(sheet, watch);
    if (!all)
        return all.error();
    setPaper(device, sheet.paper);
    return paint(device, sheet, *all, watch);
}

base::Result<int> writePdf(const Sheet &sheet, const std::filesystem::path &file, const Watch &watch)
{
    FileDevice device(file);
    if (auto done = device.start(); !done)
        return done.error();
    base::Result<int> pages = base::fail(Error::Code::io, "nothing was written");
    {
        QPdfWriter writer(&device);
        writer.setResolution(static_cast<int>(unitsPerInch));
        writer.setTitle(cleaned(sheet.title));
        writer.setCreator(QStringLiteral("Versta"));
        pages = printOn(writer, sheet, watch);
    } // the writer's last bytes are out
    if (auto done = device.finish(); !done)
        return done.error();
    return pages;
}

} // namespace document::out
