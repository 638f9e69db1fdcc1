// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/out/printing.h"

#include <QPrinter>
#include <QPrinterInfo>

#include <memory>

namespace {

void add(QStringList &names, QStringList &descriptions, const QPrinterInfo &printer)
{
    if (printer.isNull() || names.contains(printer.printerName()))
        return;
    names += printer.printerName();
    descriptions += printer.description().isEmpty() ? printer.printerName() : printer.description();
}

} // namespace

void versta_printing_find(QStringList *names, QStringList *descriptions)
{
    add(*names, *descriptions, QPrinterInfo::defaultPrinter());
    for (const QPrinterInfo &printer : QPrinterInfo::availablePrinters())
        add(*names, *descriptions, printer);
}

QPagedPaintDevice *versta_printing_device(const QString *printer, const QString *title, const QString *file)
{
    auto device = std::make_unique<QPrinter>(QPrinter::HighResolution);
    device->setDocName(*title);
    device->setCreator(QStringLiteral("Versta"));
    if (file->isEmpty())
        device->setPrinterName(*printer);
    else
        device->setOutputFileName(*file);
    return device.release();
}
