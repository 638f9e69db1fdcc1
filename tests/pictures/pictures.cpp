// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include <QDir>
#include <QGuiApplication>
#include <QTest>

/// A picture of every screen in its real states at four sizes, light and dark, in the folder that VERSTA_PICTURES names
/// (else in a temporary one), to be looked at by whoever changed the face: tests/pictures/run lays them out. What can
/// be tested of them is: nothing is blank, and dark is dark.
class Pictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScreenIsDrawnAtEverySizeInLightAndDark()
    {
        const QTemporaryDir temporary;
        const QDir out(qEnvironmentVariable("VERSTA_PICTURES", temporary.path()));
        QVERIFY(out.mkpath(QStringLiteral(".")));
        const QString wanted = qEnvironmentVariable("VERSTA_STOPS"); // a part of their names, while one works on a page
        Walk walk;
        QVERIFY(walk.window());
        for (const auto &stop : walk.stops()) {
            QVERIFY2(stop.go(), qPrintable(stop.name));
            if (!stop.name.contains(wanted)) {
                walk.settle(); // the next one goes on from it as if it had been drawn
                continue;
            }
            for (const QSize size : {QSize(360, 640), QSize(768, 1024), QSize(1280, 800), QSize(1920, 1080)}) {
                for (const bool isDark : {false, true})
                    draw(walk, out, stop.name, size, isDark);
            }
        }
    }

private:
    static void draw(Walk &walk, const QDir &out, const QString &name, QSize size, bool isDark)
    {
        using Scheme = view::Preferences::Scheme;
        walk.preferences().setScheme(isDark ? Scheme::Dark : Scheme::Light);
        if (walk.window()->size() != size)
            walk.window()->resize(size);
        if (!isDark)
            walk.settle();
        const QImage picture = walk.window()->grabWindow();
        QCOMPARE(picture.size(), size);
        QVERIFY2(!isBlank(picture), qPrintable(name));
        QCOMPARE(picture.pixelColor(size.width() - 1, 0).lightnessF() < 0.5, isDark);
        QVERIFY(picture.save(out.filePath(QStringLiteral("%1-%2x%3-%4.png")
                                              .arg(name)
                                              .arg(size.width())
                                              .arg(size.height())
                                              .arg(isDark ? QStringLiteral("dark") : QStringLiteral("light")))));
    }

    static bool isBlank(const QImage &picture)
    {
        const QRgb first = picture.pixel(0, 0);
        int others = 0;
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3)
                others += picture.pixel(x, y) != first ? 1 : 0;
        }
        return others < 200;
    }
};

QTEST_MAIN(Pictures)
#include "pictures.moc"
