// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include <QAccessible>
#include <QTest>

namespace {

QStringList complaints; // what the engine said while a walk was on

void listen(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg && text.contains(QLatin1String("qrc:/")))
        complaints += text;
}

void collectButtons(QQuickItem *item, std::vector<QQuickItem *> &into)
{
    if (!item->isVisible())
        return;
    if (item->inherits("QQuickAbstractButton") || item->inherits("QQuickComboBox"))
        into.push_back(item);
    for (auto *child : item->childItems())
        collectButtons(child, into);
}

QString nameOf(QQuickItem *item)
{
    auto *accessible = QAccessible::queryAccessibleInterface(item);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

} // namespace

class Screens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScreenOpensWithoutAWordFromTheEngine()
    {
        complaints.clear();
        const auto before = qInstallMessageHandler(listen);
        QString lost;
        {
            Walk walk(document());
            for (const auto &stop : walk.stops()) {
                if (lost.isEmpty() && !stop.go())
                    lost = stop.name;
                for (const QSize size : {QSize(320, 480), QSize(1280, 800)}) {
                    walk.window()->resize(size);
                    QCoreApplication::processEvents();
                }
            }
        }
        qInstallMessageHandler(before);
        QCOMPARE(lost, QString());
        QCOMPARE(complaints.join(QLatin1Char('\n')), QString());
    }

    void everyButtonIsLargeEnoughToTouchAndHasAName()
    {
        QAccessible::setActive(true);
        Walk walk(document());
        walk.window()->resize(360, 640);
        for (const auto &stop : walk.stops()) {
            QVERIFY2(stop.go(), qPrintable(stop.name));
            QCoreApplication::processEvents();
            std::vector<QQuickItem *> buttons;
            collectButtons(walk.window()->contentItem(), buttons);
            QVERIFY2(!buttons.empty(), qPrintable(stop.name));
            for (auto *button : buttons) {
                const QString where = stop.name + QStringLiteral(": ") + nameOf(button);
                QVERIFY2(button->height() >= 48, qPrintable(where));
                QVERIFY2(!nameOf(button).isEmpty(), qPrintable(where));
            }
        }
    }

private:
    static QString document() { return QStringLiteral(VERSTA_SOURCE_DIR "/assets/samples/tabs.txt"); }
};

QTEST_MAIN(Screens)
#include "screens.moc"
