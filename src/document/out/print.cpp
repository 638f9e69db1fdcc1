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

/// Of the way: the pages are counted until the half, then drawn, copy by copy.
Watch partOf(const Watch &watch, int from, int parts)
{
    return {watch.stop, [tell = watch.tell, from, parts](int percent) {
                if (tell)
                    tell(from + percent / parts);
            }};
}

base::Result<int> countedPages(const Sheet &sheet, const Watch &watch)
{
    Pages pages(sheet, nullptr, 0);
    if (auto done = flowSheet(sheet, pages, partOf(watch, 0, 2)); !done)
        return done.error();
    return pages.count();
}

base::Result<Printed> paint(QPagedPaintDevice &device, const Stack &stack, const Sheet &sheet, int all,
                            const Watch &watch)
{
    QPainter painter;
    if (!painter.begin(&device))
        return base::fail(Error::Code::io, "the device cannot be painted on");
    painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
    Press press(painter, device, stack);
    for (int copy = 0; copy < stack.copies; ++copy) {
        Pages pages(sheet, &press, all);
        if (auto done = flowSheet(sheet, pages, partOf(watch, 50 + 50 * copy / stack.copies, 2 * stack.copies)); !done)
            return done.error();
    }
    if (!painter.end())
        return base::fail(Error::Code::io, "the device took not everything");
    return Printed{press.sheets(), all};
}

} // namespace

base::Result<Printed> printOn(QPagedPaintDevice &device, const Stack &stack, const Sheet &sheet, const Watch &watch)
{
    if (auto done = takeSerif(); !done)
        return done.error();
    const auto all = countedPages(sheet, watch);
    if (!all)
        return all.error();
    if (stack.first > *all)
        return Printed{0, *all};
    setPaper(device, sheet.paper);
    return paint(device, stack, sheet, *all, watch);
}

base::Result<int> writePdf(const Sheet &sheet, const std::filesystem::path &file, const Watch &watch)
{
    FileDevice device(file);
    if (auto done = device.start(); !done)
        return done.error();
    base::Result<Printed> printed = base::fail(Error::Code::io, "nothing was written");
    {
        QPdfWriter writer(&device);
        writer.setResolution(static_cast<int>(unitsPerInch));
        writer.setTitle(cleaned(sheet.title));
        writer.setCreator(QStringLiteral("Versta"));
        printed = printOn(writer, {}, sheet, watch);
    } // the writer's last bytes are out
    if (auto done = device.finish(); !done)
        return done.error();
    if (!printed)
        return printed.error();
    return printed->pages;
}

} // namespace document::out
