// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/face.h"

#include <QColor>
#include <QDirIterator>
#include <QFile>
#include <QFontDatabase>
#include <QQmlComponent>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace {

double lightOf(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// Relative luminance and contrast as WCAG 2.1 defines them.
double lightOf(const QColor &colour)
{
    return 0.2126 * lightOf(colour.redF()) + 0.7152 * lightOf(colour.greenF()) + 0.0722 * lightOf(colour.blueF());
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double left = lightOf(one) + 0.05;
    const double right = lightOf(other) + 0.05;
    return std::max(left, right) / std::min(left, right);
}

} // namespace

/// The visual language: colours that can be read, letters that are packed in, drawings of one hand.
class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        app::Options options;
        options.folder = m_folder.filePath(QStringLiteral("profile")).toStdString();
        options.stateFolder = m_folder.filePath(QStringLiteral("marks")).toStdString();
        m_session = std::make_unique<view::Session>(options);
        m_face = std::make_unique<view::Face>(*m_session, m_preferences);
        QQmlComponent component(&m_face->engine());
        component.setData("import QtQml\nimport Versta\nQtObject { property QtObject theme: Theme }", {});
        m_holder.reset(component.create());
        QVERIFY2(m_holder, qPrintable(component.errorString()));
    }

    void everyTextCanBeReadOnEverythingItLiesOn_data() { schemes(); }
    void everyTextCanBeReadOnEverythingItLiesOn()
    {
        QFETCH(bool, isDark);
        compare("pairs", isDark, 4.5);
    }

    void everyBorderWithAMeaningCanBeSeen_data() { schemes(); }
    void everyBorderWithAMeaningCanBeSeen()
    {
        QFETCH(bool, isDark);
        compare("shapes", isDark, 3.0);
    }

    void lettersArePackedIn()
    {
        for (const auto *file : {"PTS55F", "PTS75F", "PTF55F", "PTF75F", "PTM55F"})
            QVERIFY2(QFile::exists(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(file))), file);
        for (const auto *family : {"PT Sans", "PT Serif", "PT Mono"})
            QVERIFY2(QFontDatabase::families().contains(QLatin1String(family)), family);
    }

    void drawingsAreOfOneGridAndOneStroke()
    {
        QDirIterator icons(QStringLiteral(":/icons"));
        int count = 0;
        for (; icons.hasNext(); ++count) {
            QFile file(icons.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY2(text.contains("viewBox=\"0 0 24 24\""), qPrintable(file.fileName()));
            QCOMPARE(text.count("stroke-width"), 1);
            QVERIFY2(text.contains("stroke-width=\"1.75\""), qPrintable(file.fileName()));
            QCOMPARE(text.count("currentColor"), 1);
        }
        QVERIFY(count > 30);
    }

    void everyDrawingThatAPageNamesIsThere()
    {
        const QRegularExpression named(QStringLiteral("(?:icon|sign|actionIcon|name): \"([a-z-]+)\""));
        QDirIterator pages(QStringLiteral(VERSTA_SOURCE_DIR "/qml"), {QStringLiteral("*.qml")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (pages.hasNext()) {
            QFile page(pages.next());
            QVERIFY(page.open(QIODevice::ReadOnly));
            for (const auto &match : named.globalMatch(QString::fromUtf8(page.readAll()))) {
                const QString icon = QStringLiteral(":/icons/%1.svg").arg(match.captured(1));
                QVERIFY2(QFile::exists(icon), qPrintable(page.fileName() + QLatin1Char(' ') + icon));
                ++count;
            }
        }
        QVERIFY(count > 30);
    }

    void wishesAreKeptAndNonsenseIsTakenAsUnsaid()
    {
        const QString file = m_folder.filePath(QStringLiteral("face.ini"));
        {
            view::Preferences wishes(file);
            QCOMPARE(wishes.textPercent(), 100);
            wishes.setScheme(view::Preferences::Scheme::Dark);
            wishes.setTextPercent(199);
            wishes.setMotionReduced(true);
            QCOMPARE(wishes.lockMinutes(), 15);
            wishes.setLockMinutes(1000);
            QCOMPARE(wishes.observeMinutes(), 90);
            wishes.setObserveMinutes(1000);
            wishes.setLanguage(QStringLiteral("en"));
        }
        const view::Preferences again(file);
        QCOMPARE(again.scheme(), view::Preferences::Scheme::Dark);
        QCOMPARE(again.textPercent(), 200);
        QVERIFY(again.isMotionReduced());
        QCOMPARE(again.lockMinutes(), 60);
        QCOMPARE(again.observeMinutes(), 180); // a lesson is no day
        QCOMPARE(again.language(), QStringLiteral("en"));
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(
            "[General]\nscheme=77\ntextPercent=abc\nlockMinutes=-2147483648\nobserveMinutes=99999999\nlanguage=tlh\n");
        broken.close();
        const view::Preferences unsaid(file);
        QCOMPARE(unsaid.scheme(), view::Preferences::Scheme::System);
        QCOMPARE(unsaid.textPercent(), 100);
        QCOMPARE(unsaid.observeMinutes(), 180);
        QCOMPARE(unsaid.lockMinutes(), 5); // nothing in the file leaves a profile open for ever
        QCOMPARE(unsaid.language(), QStringLiteral("ru"));
    }

    void wishesAreSeenAtOnce()
    {
        m_preferences.setScheme(view::Preferences::Scheme::Dark);
        QVERIFY(theme()->property("isDark").toBool());
        m_preferences.setScheme(view::Preferences::Scheme::Light);
        QVERIFY(!theme()->property("isDark").toBool());
        const int before = theme()->property("textBody").toInt();
        m_preferences.setTextPercent(200);
        QCOMPARE(theme()->property("textBody").toInt(), 2 * before);
        m_preferences.setTextPercent(100);
        m_preferences.setMotionReduced(true);
        QCOMPARE(theme()->property("motion").toInt(), 0);
    }

    void anotherLanguageIsSpokenAtOnce()
    {
        auto *window = m_face->engine().rootObjects().constFirst();
        QCOMPARE(window->property("title").toString(), QStringLiteral("Верста"));
        m_preferences.setLanguage(QStringLiteral("en"));
        QCOMPARE(window->property("title").toString(), QStringLiteral("Versta"));
        m_preferences.setLanguage(QStringLiteral("ru"));
        QCOMPARE(window->property("title").toString(), QStringLiteral("Верста"));
    }

private:
    QObject *theme() const { return m_holder->property("theme").value<QObject *>(); }

    static void schemes()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void compare(const char *list, bool isDark, double least)
    {
        m_preferences.setScheme(isDark ? view::Preferences::Scheme::Dark : view::Preferences::Scheme::Light);
        auto pairs = theme()->property(list);
        if (pairs.canConvert<QJSValue>())
            pairs = pairs.value<QJSValue>().toVariant();
        int count = 0;
        const auto all = pairs.toList();
        for (const auto &pair : all) {
            const auto text = pair.toMap().value(QStringLiteral("text")).value<QColor>();
            const auto grounds = pair.toMap().value(QStringLiteral("on")).toList();
            for (const auto &ground : grounds) {
                const double contrast = contrastOf(text, ground.value<QColor>());
                QVERIFY2(
                    contrast >= least,
                    qPrintable(
                        QStringLiteral("%1 on %2: %3").arg(text.name(), ground.value<QColor>().name()).arg(contrast)));
                ++count;
            }
        }
        QVERIFY(count >= 4);
    }

    QTemporaryDir m_folder;
    view::Preferences m_preferences{QString()};
    std::unique_ptr<view::Session> m_session;
    std::unique_ptr<view::Face> m_face;
    std::unique_ptr<QObject> m_holder;
};

QTEST_MAIN(ThemeTest)
#include "theme.moc"
