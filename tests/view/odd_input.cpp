// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/face.h"

#include <QClipboard>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString table = QStringLiteral("Класс\tДата\tУчитель\r\n5А\t12.03\tБерегова\n5Б\t13.03\tИльина\n");

constexpr const char *inputs = R"(
import QtQuick.Controls.Basic
import Versta
ApplicationWindow {
    visible: true
    width: 400
    height: 400
    LineInput { objectName: "line"; label: "line"; width: 300 }
    LineInput { objectName: "secret"; label: "secret"; isSecret: true; y: 100; width: 300 }
    AreaInput { objectName: "area"; label: "area"; y: 200; width: 300 }
}
)";

void collectTexts(QQuickItem *item, std::vector<QQuickItem *> &into)
{
    if (!item->isVisible())
        return;
    if (item->inherits("QQuickText") && !item->property("text").toString().trimmed().isEmpty())
        into.push_back(item);
    for (auto *child : item->childItems())
        collectTexts(child, into);
}

bool isWithoutPack()
{
    return qEnvironmentVariableIsSet("VERSTA_TEST_WITHOUT_PACK");
}

/// Without any font Qt draws a box for each letter.
bool hasLetters(const QFont &font)
{
    const auto raw = QRawFont::fromFont(font, QFontDatabase::Cyrillic);
    return raw.supportsCharacter(QChar(0x0416)) && !raw.fontTable("cmap").isEmpty();
}

bool hasInk(const QImage &picture, const QQuickItem *text)
{
    const QRect place =
        text->mapRectToScene(QRectF(0, 0, text->width(), text->height())).toRect().intersected(picture.rect());
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x)
            if (picture.pixel(x, y) != picture.pixel(place.topLeft()))
                return true;
    return false;
}

} // namespace

/// What people paste, and systems without fonts.
class OddInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedTableIsReadable()
    {
        view::Face::registerTypes();
        QQmlApplicationEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine.loadData(inputs);
        auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
        QVERIFY(window);
        QGuiApplication::clipboard()->setText(table);
        QCOMPARE(pasted(*window, "line"),
                 QStringLiteral("Класс; Дата; Учитель; 5А; 12.03; Берегова; 5Б; 13.03; Ильина"));
        const QString area = pasted(*window, "area");
        QCOMPARE(area.count(QLatin1Char('\n')), 3); // its lines and columns stay
        QVERIFY(area.contains(QStringLiteral("5А\t12.03\tБерегова")));
        // a passphrase out of a message brings the line's end along
        QGuiApplication::clipboard()->setText(QStringLiteral("верста столб дорога\n"));
        QCOMPARE(pasted(*window, "secret"), QStringLiteral("верста столб дорога"));
    }

    // This program again, with less: the fonts of the system, then those of the program.
    void aWindowSpeaksWithoutFonts_data()
    {
        QTest::addColumn<QString>("folders");
        QTest::addColumn<bool>("hasPack");
        QTest::newRow("a system without fonts") << QStringLiteral("<dir>%1</dir>") << true;
        QTest::newRow("a program without fonts") << QStringLiteral("<dir>/usr/share/fonts</dir>") << false;
    }

    void aWindowSpeaksWithoutFonts()
    {
        QFETCH(QString, folders);
        QFETCH(bool, hasPack);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("fonts.conf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("<?xml version=\"1.0\"?><fontconfig>%2<cachedir>%1</cachedir></fontconfig>")
                       .arg(folders, folder.path())
                       .toUtf8());
        file.close();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), file.fileName());
        if (!hasPack)
            environment.insert(QStringLiteral("VERSTA_TEST_WITHOUT_PACK"), QStringLiteral("1"));
        QProcess again;
        again.setProcessEnvironment(environment);
        again.start(QCoreApplication::applicationFilePath(), {QStringLiteral("everyTextOfTheDoorHasInk")});
        QVERIFY(again.waitForFinished(120000));
        QVERIFY2(again.exitCode() == 0, again.readAllStandardOutput().constData());
    }

    void everyTextOfTheDoorHasInk()
    {
        const QTemporaryDir folder;
        app::Options options;
        options.folder = folder.filePath(QStringLiteral("profile")).toStdString();
        options.stateFolder = folder.filePath(QStringLiteral("marks")).toStdString();
        view::Session session(options);
        view::Preferences preferences{QString()};
        preferences.setMotionReduced(true);
        view::Face face(session, preferences);
        auto *window = qobject_cast<QQuickWindow *>(face.engine().rootObjects().value(0));
        QVERIFY(window);
        window->resize(360, 640);
        QTest::qWait(0);
        window->grabWindow(); // arranges what waits to be
        QTest::qWait(0);
        const QImage picture = window->grabWindow();
        std::vector<QQuickItem *> texts;
        collectTexts(window->contentItem(), texts);
        QVERIFY(texts.size() > 3);
        QCOMPARE(QFile::exists(QStringLiteral(":/fonts/PTS55F.ttf")), !isWithoutPack());
        for (const auto *text : texts) {
            const QString words = text->property("text").toString();
            QVERIFY2(hasLetters(text->property("font").value<QFont>()), qPrintable(words));
            QVERIFY2(text->mapToScene(QPointF()).y() > picture.height() || hasInk(picture, text), qPrintable(words));
        }
    }

private:
    static QString pasted(const QQuickWindow &window, const char *name)
    {
        auto *input = window.findChild<QQuickItem *>(QLatin1String(name));
        auto *field = input ? input->property("field").value<QQuickItem *>() : nullptr;
        field = field ? field : input;
        if (!field || !QMetaObject::invokeMethod(field, "paste"))
            return QStringLiteral("no input");
        return field->property("text").toString();
    }
};

int main(int count, char **arguments)
{
    if (isWithoutPack())
        Q_CLEANUP_RESOURCE(versta_fonts);
    QGuiApplication application(count, arguments);
    OddInput test;
    return QTest::qExec(&test, count, arguments);
}

#include "odd_input.moc"
