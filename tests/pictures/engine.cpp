// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include <QTest>

namespace {

QStringList complaints; // what the engine said while a walk was on

void listen(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg && (text.contains(QLatin1String("qrc:/")) || text.contains(u"no icon")))
        complaints += text;
}

} // namespace

class Engine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScreenOpensWithoutAWordFromTheEngine()
    {
        complaints.clear();
        const auto before = qInstallMessageHandler(listen);
        QString lost;
        {
            Walk walk;
            for (const auto &stop : walk.stops()) {
                if (lost.isEmpty() && !stop.go())
                    lost = stop.name;
                for (const QSize size : {QSize(320, 480), QSize(1280, 800), QSize(768, 1024)}) {
                    walk.window()->resize(size);
                    walk.settle();
                }
            }
        }
        qInstallMessageHandler(before);
        QCOMPARE(lost, QString());
        complaints.removeDuplicates();
        QCOMPARE(complaints.join(QLatin1Char('\n')), QString());
    }
};

QTEST_MAIN(Engine)
#include "engine.moc"
