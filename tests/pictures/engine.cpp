// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/rows.h"
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

    // A list uses its headings again; one that keeps an earlier text would put measures under a wrong section.
    void headingsStayTrueWhenAListIsScrolled()
    {
        Walk walk;
        walk.window()->resize(360, 640);
        for (const auto &stop : walk.stops()) {
            QVERIFY2(stop.go(), qPrintable(stop.name));
            walk.settle();
            auto *list = listOf(walk.screen());
            if (!list || !list->isVisible())
                continue;
            const QString first = firstHeading(walk);
            for (const auto *end : {"positionViewAtEnd", "positionViewAtBeginning"}) {
                QVERIFY(QMetaObject::invokeMethod(list, end));
                walk.settle();
            }
            QVERIFY2(firstHeading(walk) == first, qPrintable(stop.name + QLatin1Char(' ') + firstHeading(walk)));
            const auto *model = list->property("model").value<view::Rows *>();
            const QString role = list->property("section").value<QObject *>()->property("property").toString();
            if (model && model->count() > 0 && !role.isEmpty())
                QVERIFY2(first == model->cell(0, role.toLatin1()).toString(),
                         qPrintable(stop.name + QLatin1Char(' ') + first));
        }
    }

private:
    static QQuickItem *listOf(QQuickItem *page)
    {
        const auto items = page->findChildren<QQuickItem *>();
        const auto found = std::find_if(items.begin(), items.end(), [](const QQuickItem *item) {
            return item->inherits("QQuickListView") && item->isVisible();
        });
        return found == items.end() ? nullptr : *found;
    }

    static QString firstHeading(const Walk &walk)
    {
        QString text;
        qreal top = 1e9;
        for (const auto *item : walk.seen()) {
            const auto heading = item->property("heading");
            if (heading.isValid() && walk.screen()->isAncestorOf(item) && item->mapToScene({}).y() < top) {
                top = item->mapToScene({}).y();
                text = heading.toString();
            }
        }
        return text;
    }
};

QTEST_MAIN(Engine)
#include "engine.moc"
