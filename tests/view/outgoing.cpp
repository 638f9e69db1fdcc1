// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/out/outgoing.h"

#include "view/colleagues/circle.h"
#include "view/colleagues/organisation_list.h"
#include "view/roadmaps/intake.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

constexpr int longest = 20000;

/// A roadmap goes out of a real profile: into files, and onto paper, for which a PDF file stands in.
class OutgoingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<view::Session> m_session;
    QString m_roadmap;
    QString m_long;

    QString place(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QString imported(const QString &title, int more = 0) const
    {
        QFile file(place("план.txt"));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(
            (title
             + QStringLiteral("\n\n№\tМероприятие\tСрок\tОтветственные\n1\tСобрать родителей\tдо 10.02.2025\tОО\n"
                              "2\tОтвечать на вопросы\tпо мере поступления\tОО\n"))
                .toUtf8());
        for (int i = 0; i < more; ++i)
            file.write(QStringLiteral("%1\tПровести семинар № %1\tдо 10.02.2025\tОО\n").arg(i + 3).toUtf8());
        file.close();
        view::OrganisationList organisations;
        organisations.setSession(m_session.get());
        view::Intake intake;
        intake.setSession(m_session.get());
        intake.start(QUrl::fromLocalFile(file.fileName()), organisations.keyAt(0));
        return QTest::qWaitFor([&] { return intake.isDone(); }, longest) ? intake.roadmap() : QString();
    }

    std::unique_ptr<view::Outgoing> outgoing(const QString &roadmap) const
    {
        auto one = std::make_unique<view::Outgoing>();
        one->setSession(m_session.get());
        one->setRecord(roadmap);
        return one;
    }

    /// Of four sheets.
    QString longRoadmap()
    {
        if (m_long.isEmpty())
            m_long = imported(QStringLiteral("Длинная дорожная карта"), 85);
        return m_long;
    }

    static QString textOf(const QString &pdf)
    {
        QProcess text;
        text.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        return text.waitForFinished() ? QString::fromUtf8(text.readAllStandardOutput()) : QString();
    }

    static bool ends(const view::Outgoing &one)
    {
        return QTest::qWaitFor([&] { return !one.isRunning(); }, longest);
    }

private Q_SLOTS:
    void initTestCase()
    {
        app::Options options;
        options.folder = place("profile").toStdString();
        options.stateFolder = place("marks").toStdString();
        options.fastKdf = true;
        m_session = std::make_unique<view::Session>(options);
        m_session->create(QStringLiteral("верста столб дорога"), QStringLiteral("верста столб дорога"));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->workspace(), longest);
        view::Circle circle;
        circle.setSession(m_session.get());
        QSignalSpy ready(&circle, &view::Circle::ready);
        circle.found(QStringLiteral("Школа"), 0, {});
        QVERIFY(ready.count() > 0 || ready.wait(longest));
        m_roadmap = imported(QStringLiteral("Дорожная карта на 2025 год"));
        QVERIFY(!m_roadmap.isEmpty());
    }

    void aFileIsNamedAfterTheRoadmap()
    {
        const auto one = outgoing(m_roadmap);
        QCOMPARE(one->suggested(view::Outgoing::Pdf).fileName(), QStringLiteral("Дорожная карта на 2025 год.pdf"));
        QCOMPARE(one->suggested(view::Outgoing::Calendar).fileName(), QStringLiteral("Дорожная карта на 2025 год.ics"));
        const QString odd =
            QStringLiteral("План мероприятий «А/Б\\В: что? где*» <2025> ") + QString(400, QChar(0x0416));
        const QString name = outgoing(imported(odd))->suggested(view::Outgoing::Excel).fileName();
        QVERIFY(name.endsWith(QStringLiteral(".xlsx")) && name.startsWith(QStringLiteral("План мероприятий «АБВ")));
        QVERIFY(name.toUtf8().size() < 255);
        for (const QChar forbidden : QStringLiteral("<>:\"/\\|?*"))
            QVERIFY(!name.contains(forbidden));
    }

    void everyFormatIsWrittenAndToldWhere_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("pdf") << int(view::Outgoing::Pdf) << QStringLiteral("Записано: 1 лист");
        QTest::newRow("docx") << int(view::Outgoing::Word) << QStringLiteral("Записано: 2 мероприят");
        QTest::newRow("xlsx") << int(view::Outgoing::Excel) << QStringLiteral("Записано: 2 мероприят");
        QTest::newRow("ics") << int(view::Outgoing::Calendar) << QStringLiteral("Записано: 1 событ");
    }

    void everyFormatIsWrittenAndToldWhere()
    {
        QFETCH(int, format);
        QFETCH(QString, outcome);
        const auto one = outgoing(m_roadmap);
        QSignalSpy begun(one.get(), &view::Outgoing::begun);
        one->save(QUrl::fromLocalFile(place("карта")), format); // without its ending
        QCOMPARE(begun.count(), 1);
        QVERIFY(one->isRunning());
        QVERIFY(ends(*one));
        QVERIFY2(one->outcome().startsWith(outcome), qPrintable(one->outcome() + one->trouble()));
        QCOMPARE(one->place(), place("карта.") + view::Outgoing::endingOf(format));
        QVERIFY(QFile::exists(one->place()));
        QCOMPARE(one->outcome().contains(QStringLiteral("даты нет")), format == view::Outgoing::Calendar);
    }

    void whatCannotBeWrittenIsSaidInASentence()
    {
        const auto one = outgoing(m_roadmap);
        one->save(QUrl::fromLocalFile(place("нет такой папки/карта.pdf")), view::Outgoing::Pdf);
        QVERIFY(ends(*one));
        QVERIFY2(one->trouble().startsWith(QStringLiteral("В эту папку записать не удалось")),
                 qPrintable(one->trouble()));
        QVERIFY(one->outcome().isEmpty());
        one->save(QUrl(QStringLiteral("https://example.org/карта.pdf")), view::Outgoing::Pdf);
        QCOMPARE(one->trouble(), QStringLiteral("Выберите папку на этом устройстве."));
        QVERIFY(m_session->notice().isEmpty()); // it is said on the page, and not twice
    }

    void aPrinterGetsSheetsOfA4()
    {
        const QString paper = place("бумага.pdf");
        qputenv("VERSTA_PRINT_TO", QFile::encodeName(paper));
        const auto one = outgoing(m_roadmap);
        QVERIFY(one->isLooking());
        QTRY_VERIFY_WITH_TIMEOUT(!one->isLooking(), longest);
        QCOMPARE(one->printers(), QStringList{QStringLiteral("бумага.pdf")});
        one->print(1); // there is none
        QVERIFY(!one->isRunning());
        one->print(0);
        QVERIFY(ends(*one));
        QVERIFY2(one->outcome().startsWith(QStringLiteral("Отправлено на принтер: 1 лист")),
                 qPrintable(one->trouble()));
        QVERIFY(one->place().isEmpty());
        const QString page = textOf(paper);
        QVERIFY2(page.contains(QStringLiteral("Собрать родителей")), qPrintable(page));
        QVERIFY(page.contains(QStringLiteral("Лист 1 из 1")));
        QProcess info;
        info.start(QStringLiteral("pdfinfo"), {paper});
        QVERIFY(info.waitForFinished());
        const QString said = QString::fromUtf8(info.readAllStandardOutput());
        QVERIFY2(said.contains(QStringLiteral("(A4)")) && said.contains(QStringLiteral("842 x 595")), qPrintable(said));
        qunsetenv("VERSTA_PRINT_TO");
    }

    void someSheetsAreToldBeforeTheyArePrinted_data()
    {
        QTest::addColumn<QString>("asked");
        ; // from|to|copies
        QTest::addColumn<QString>("feet"); ///< of the sheets that came out, in their order
        QTest::newRow("all") << QStringLiteral("||") << QStringLiteral("1|2|3|4");
        QTest::newRow("one") << QStringLiteral("2|2|1") << QStringLiteral("2");
        QTest::newRow("from") << QStringLiteral("3||1") << QStringLiteral("3|4");
        QTest::newRow("to") << QStringLiteral("|2|") << QStringLiteral("1|2");
        QTest::newRow("behind the end") << QStringLiteral("4|90|1") << QStringLiteral("4");
        QTest::newRow("copies") << QStringLiteral("2|3| 2 ") << QStringLiteral("2|3|2|3");
    }

    void someSheetsAreToldBeforeTheyArePrinted()
    {
        QFETCH(QString, asked);
        const auto typed = asked.split(QLatin1Char('|'));
        QFETCH(QString, feet);
        const auto wished = feet.split(QLatin1Char('|'));
        const QString paper = place("часть.pdf");
        qputenv("VERSTA_PRINT_TO", QFile::encodeName(paper));
        const auto one = outgoing(longRoadmap());
        QTRY_VERIFY_WITH_TIMEOUT(!one->isLooking(), longest);
        one->print(0, typed[0], typed[1], typed[2]);
        QVERIFY(ends(*one));
        QVERIFY2(one->outcome().startsWith(QStringLiteral("Отправлено на принтер: %1 лист").arg(wished.size())),
                 qPrintable(one->outcome() + one->trouble()));
        QStringList found;
        auto said = QRegularExpression(QStringLiteral("Лист (\\d) из 4")).globalMatch(textOf(paper));
        while (said.hasNext())
            found += said.next().captured(1);
        QCOMPARE(found, wished);
        qunsetenv("VERSTA_PRINT_TO");
    }

    void sheetsThatAreNotThereAreSaidInASentence_data()
    {
        QTest::addColumn<QString>("asked");
        ; // from|to|copies
        QTest::addColumn<QString>("trouble");
        const auto numbers = QStringLiteral("Номера листов пишутся цифрами");
        QTest::newRow("nought") << QStringLiteral("0|2|1") << numbers;
        QTest::newRow("words") << QStringLiteral("первый||1") << numbers;
        QTest::newRow("negative") << QStringLiteral("1|-2|1") << numbers;
        QTest::newRow("half") << QStringLiteral("1|2.5|1") << numbers;
        QTest::newRow("huge") << QStringLiteral("1|99999999999999999999|1") << numbers;
        QTest::newRow("turned round") << QStringLiteral("3|2|1") << QStringLiteral("Первый лист стоит после");
        QTest::newRow("no copy") << QStringLiteral("||0") << QStringLiteral("За один раз печатается от 1 до 99");
        QTest::newRow("many copies") << QStringLiteral("||100") << QStringLiteral("За один раз");
        QTest::newRow("too late") << QStringLiteral("5|9|1") << QStringLiteral("Всего здесь 4 лист");
    }

    void sheetsThatAreNotThereAreSaidInASentence()
    {
        QFETCH(QString, asked);
        const auto typed = asked.split(QLatin1Char('|'));
        QFETCH(QString, trouble);
        const QString paper = place("ничего.pdf");
        qputenv("VERSTA_PRINT_TO", QFile::encodeName(paper));
        const auto one = outgoing(longRoadmap());
        QTRY_VERIFY_WITH_TIMEOUT(!one->isLooking(), longest);
        one->print(0, typed[0], typed[1], typed[2]);
        QVERIFY(ends(*one));
        QVERIFY2(one->trouble().startsWith(trouble), qPrintable(one->outcome() + one->trouble()));
        QVERIFY(one->outcome().isEmpty() && !QFile::exists(paper));
        one->print(0); // and it goes on
        QVERIFY(ends(*one));
        QVERIFY(one->trouble().isEmpty() && QFile::remove(paper));
        qunsetenv("VERSTA_PRINT_TO");
    }

    void aLockedProfileLetsNothingOut()
    {
        const auto one = outgoing(m_roadmap);
        m_session->lock();
        one->save(QUrl::fromLocalFile(place("после.pdf")), view::Outgoing::Pdf);
        QVERIFY(!one->isRunning());
        QVERIFY(!QFile::exists(place("после.pdf")));
    }
};

QTEST_MAIN(OutgoingTest)
#include "outgoing.moc"
