// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/door/sheet.h"
#include "view/door/recovery_sheet.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <ZXing/ReadBarcode.h>

namespace {

const QString letters = QStringLiteral("K7M2-Q9X4-0ZB3-HJ5N-8WVT-RE6D-CFGA-1PSY");

view::Sheet sheetOf(const QString &profile)
{
    return {profile, QDate(2026, 11, 22), letters};
}

QImage pictureOf(const view::Sheet &sheet)
{
    constexpr int pixelsPerMm = 6;
    QImage picture(210 * pixelsPerMm, 297 * pixelsPerMm, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(pixelsPerMm, pixelsPerMm);
    view::draw(painter, sheet);
    return picture;
}

QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

bool isWhite(const QImage &picture, const QRect &rect)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            if (qGray(picture.pixel(x, y)) < 250)
                return false;
    return true;
}

} // namespace

/// The recovery key on paper: read back as a person, a phone and a printer read it.
class SheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QDirIterator fonts(QStringLiteral(":/fonts"));
        while (fonts.hasNext())
            QVERIFY(QFontDatabase::addApplicationFont(fonts.next()) >= 0);
    }

    void aPhoneReadsTheKeyFromTheSquare()
    {
        const QImage picture = pictureOf(sheetOf(QStringLiteral("Школа № 5")));
        const ZXing::ImageView view(picture.constBits(), picture.width(), picture.height(), ZXing::ImageFormat::Lum,
                                    int(picture.bytesPerLine()));
        const auto result = ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
        if (qEnvironmentVariableIsSet("VERSTA_PICTURES")) // to be looked at
            picture.save(qEnvironmentVariable("VERSTA_PICTURES") + QStringLiteral("/sheet-1260x1782-light.png"));
        QVERIFY(result.isValid());
        QCOMPARE(QString::fromStdWString(result.text()), letters);
    }

    void aPersonReadsItFromOnePageInOurLetters()
    {
        const QString file = m_folder.filePath(QStringLiteral("ключ.pdf"));
        QVERIFY(view::save(sheetOf(QStringLiteral("МБОУ «Заречная СОШ № 5»")), file));
        const QString text = said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
        if (text.isEmpty())
            QSKIP("no pdftotext here");
        for (const auto &group : letters.split(QLatin1Char('-')))
            QVERIFY2(text.contains(group), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("МБОУ «Заречная СОШ № 5»")));
        QVERIFY(text.contains(QStringLiteral("2026")) && text.contains(QStringLiteral("сейфе")));
        QCOMPARE(text.count(QLatin1Char('\f')), 1);
        const QString fonts = said(QStringLiteral("pdffonts"), {file});
        for (const auto *name : {"PTMono", "PTSans", "PTSerif"})
            QVERIFY2(fonts.contains(QLatin1String(name)), qPrintable(fonts));
        QVERIFY2(!fonts.contains(QStringLiteral("DejaVu")), qPrintable(fonts)); // a missing one is replaced in silence
        const QString info = said(QStringLiteral("pdfinfo"), {file});
        QVERIFY2(info.contains(QStringLiteral("(A4)")), qPrintable(info));
    }

    void aLongNameStaysOnTheSheet()
    {
        const QImage picture = pictureOf(sheetOf(QString(300, QChar(0x0416))));
        const int margin = 24 * 6;
        QVERIFY(isWhite(picture, {0, 0, margin, picture.height()}));
        QVERIFY(isWhite(picture, {picture.width() - margin, 0, margin, picture.height()}));
        QVERIFY(isWhite(picture, {0, 240 * 6, picture.width(), 50 * 6}));
    }

    void theKeyIsInTheChosenFileAndNowhereElse()
    {
        QTemporaryDir temporary;
        qputenv("TMPDIR", temporary.path().toLocal8Bit());
        const QString file = m_folder.filePath(QStringLiteral("один.pdf"));
        const auto before = QDir(m_folder.path()).entryList(QDir::Files);
        QVERIFY(view::save(sheetOf(QStringLiteral("Школа")), file));
        qunsetenv("TMPDIR");
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), before.size() + 1);
        QVERIFY(QDir(temporary.path()).isEmpty());
    }

    void whereNothingCanBeWrittenNothingIsLeft()
    {
        const auto done =
            view::save(sheetOf(QStringLiteral("Школа")), m_folder.filePath(QStringLiteral("нет/нет.pdf")));
        QVERIFY(!done && done.error().code == base::Error::Code::io);
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("no full disk here");
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), m_folder.filePath(QStringLiteral("полно.pdf"))));
        QVERIFY(!view::save(sheetOf(QStringLiteral("Школа")), m_folder.filePath(QStringLiteral("полно.pdf"))));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("полно.pdf"))));
    }

    void thePageSavesTheSheetWhileTheKeyIsShown()
    {
        app::Options options;
        options.folder = m_folder.filePath(QStringLiteral("Школа")).toStdString();
        options.stateFolder = m_folder.filePath(QStringLiteral("marks")).toStdString();
        options.fastKdf = true;
        view::Session session(options);
        view::RecoverySheet sheet;
        sheet.setProperty("session", QVariant::fromValue(&session));
        const QString file = m_folder.filePath(QStringLiteral("лист.pdf"));
        sheet.save(QUrl::fromLocalFile(file));
        QVERIFY(!QFile::exists(file)); // there is no key to be saved
        const auto phrase = QStringLiteral("верста столб дорога");
        session.create(phrase, phrase);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), view::Session::State::KeyShown, 20000);
        sheet.save(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("нет/нет.pdf"))));
        QVERIFY(!sheet.trouble().isEmpty() && sheet.outcome().isEmpty());
        sheet.save(QUrl::fromLocalFile(file));
        QVERIFY(sheet.trouble().isEmpty() && sheet.outcome().contains(QStringLiteral("лист.pdf")));
        QVERIFY(QFile::exists(file));

        const QString paper = m_folder.filePath(QStringLiteral("бумага.pdf"));
        qputenv("VERSTA_PRINT_TO", paper.toUtf8());
        sheet.look(); // a single printer takes the sheet at once
        QTRY_VERIFY_WITH_TIMEOUT(sheet.outcome().contains(QStringLiteral("на принтер")), 20000);
        qunsetenv("VERSTA_PRINT_TO");
        QVERIFY(!sheet.isBusy() && QFile(paper).size() > 1000);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(SheetTest)
#include "sheet.moc"
