// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/out/printers.h"

#include "base/late_library.h"
#include "view/out/printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPointer>
#include <QThread>

namespace view::printers {

namespace {

QString stoodIn()
{
    return qEnvironmentVariable("VERSTA_PRINT_TO");
}

/// Beside the program; a test lies one folder below it.
QByteArray printingFile()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    const QString name = QStringLiteral("libversta_printing.so");
    return QFile::encodeName(folder.filePath(folder.exists(name) ? name : QStringLiteral("../") + name));
}

class Printing : public base::LateLibrary
{
public:
    Printing()
        : base::LateLibrary(printingFile().constData())
    {
    }

    decltype(&::versta_printing_find) find = function("versta_printing_find");
    decltype(&::versta_printing_device) device = function("versta_printing_device");
};

const Printing &printing()
{
    static const Printing taken;
    return taken;
}

Found reachable()
{
    if (!printing().isWhole())
        return {};
    if (const QString file = stoodIn(); !file.isEmpty())
        return {{file}, {file.section(QLatin1Char('/'), -1)}};
    Found found;
    printing().find(&found.names, &found.descriptions);
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
        const QString file = stoodIn();
        return std::unique_ptr<QPagedPaintDevice>(printing().device(&name, &title, &file));
    };
}

} // namespace view::printers
