// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/out/printers.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPrinter>
#include <QPrinterInfo>
#include <QThread>

namespace view::printers {

namespace {

QString stoodIn()
{
    return qEnvironmentVariable("VERSTA_PRINT_TO");
}

void add(Found &found, const QPrinterInfo &printer)
{
    if (printer.isNull() || found.names.contains(printer.printerName()))
        return;
    found.names += printer.printerName();
    found.descriptions += printer.description().isEmpty() ? printer.printerName() : printer.description();
}

Found reachable()
{
    Found found;
    if (const QString file = stoodIn(); !file.isEmpty())
        return {{file}, {file.section(QLatin1Char('/'), -1)}};
    add(found, QPrinterInfo::defaultPrinter());
    for (const QPrinterInfo &printer : QPrinterInfo::availablePrinters())
        add(found, printer);
    return found;
}

} // namespace

void look(QObject *on, std::function<void(const Found &)> tell)
{
    const QPointer<QObject> listener(on);
    auto *thread = QThread::create([listener, tell = std::move(tell)] {
        const Found found = reachable();
        // The context is asked again where it lives: it may go while the printers are looked for.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [listener, tell, found] {
                if (listener)
                    tell(found);
            },
            Qt::QueuedConnection);
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

std::function<std::unique_ptr<QPagedPaintDevice>()> deviceOf(const QString &name, const QString &title)
{
    return [name, title]() -> std::unique_ptr<QPagedPaintDevice> {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setDocName(title);
        printer->setCreator(QStringLiteral("Versta"));
        if (stoodIn().isEmpty())
            printer->setPrinterName(name);
        else
            printer->setOutputFileName(stoodIn());
        return printer;
    };
}

} // namespace view::printers
