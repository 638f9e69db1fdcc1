// SPDX-License-Identifier: GPL-3.0-or-later
// Papers around a visit, read back by other people's tools: pdftotext, pdffonts and pdftoppm (poppler-utils).
#include "app/observation/papers.h"

#include "app/observation/checklists.h"
#include "app/observation/templates.h"
#include "app/people/appointments.h"
#include "app/people/campaigns.h"
#include "app/people/people.h"
#include "app/record_link.h"
#include "app/search/hit_page.h"
#include "app/search/linked.h"
#include "desk_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <ZXing/ReadBarcode.h>

namespace {

/// It is 1 March 2025. Two classes write in two schools in neighbouring lessons of one day, and one observer is to see
/// both: there is a way between them.
struct Plan : Office
{
    Plan()
    {
        auto plan = *app::knownCampaign(*desk, QStringLiteral("2025"));
        plan.window = {QDate(2025, 3, 1), QDate(2025, 3, 20), {}, {}};
        campaign = *app::addCampaign(*desk, space, plan);
        domain::Person orlova;
        orlova.name = QStringLiteral("Орлова Н. П.");
        person = *app::addPerson(*desk, space, orlova);
        session = holds(QStringLiteral("Кикинская МООШ"), QStringLiteral("5А"), 2);
        holds(QStringLiteral("Вязьма-Брянская СШ"), QStringLiteral("6Б"), 3);
    }

    base::RecordId holds(const QString &school, const QString &schoolClass, int lesson)
    {
        domain::Session made;
        made.campaign = campaign;
        made.school = school;
        made.schoolClass = schoolClass;
        made.subject = QStringLiteral("Математика");
        made.date = QDate(2025, 3, 4);
        made.lesson = lesson;
        made.room = QStringLiteral("12");
        const auto id = *app::addSession(*desk, made);
        domain::Appointment appointment;
        appointment.session = id;
        appointment.person = person;
        if (!app::appoint(*desk, appointment)->id)
            qFatal("not appointed");
        return id;
    }

    QString file(const char *name) const { return dir.filePath(QString::fromUtf8(name)); }

    base::RecordId campaign, person, session;
};

QString output(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s failed", qUtf8Printable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString &pdf)
{
    return output(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).simplified();
}

/// What a phone's camera reads on the last page.
QString codeOn(const QString &pdf)
{
    output(QStringLiteral("pdftoppm"),
           {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-gray"), QStringLiteral("-png"),
            QStringLiteral("-f"), QStringLiteral("1"), pdf, pdf});
    const QFileInfo paper(pdf);
    for (const QString &page : paper.dir().entryList({paper.fileName() + QStringLiteral("-*.png")})) {
        const QImage image = QImage(paper.dir().filePath(page)).convertToFormat(QImage::Format_Grayscale8);
        const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                    int(image.bytesPerLine()));
        const auto found = ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
        if (found.isValid())
            return QString::fromStdWString(found.text());
    }
    return {};
}

} // namespace

class VisitPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("no poppler-utils here");
    }

    void theScheduleComesOutWithItsClashes()
    {
        Plan plan;
        const QString pdf = plan.file("schedule.pdf");
        QVERIFY(app::writeSchedule(*plan.desk, plan.campaign, pdf.toStdString()));
        const QString text = textOf(pdf);
        for (const char *words : {"График посещений наблюдателей, ВПР-2025", "вторник, 04.03.2025", "Кикинская МООШ",
                                  "Вязьма-Брянская СШ", "2-й", "3-й", "Орлова Н. П.",
                                  "Не успеть на оба посещения: Орлова Н. П. — строки 1 и 2.", "Составлен: 01.03.2025"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
        const QString fonts = output(QStringLiteral("pdffonts"), {pdf});
        QVERIFY2(fonts.contains(QStringLiteral("PTSerif")), qPrintable(fonts));
        for (const char *name : {"schedule.docx", "schedule.xlsx"})
            QVERIFY(app::writeSchedule(*plan.desk, plan.campaign, plan.file(name).toStdString()));
        QCOMPARE(app::writeSchedule(*plan.desk, plan.campaign, "schedule.odt").error().code,
                 base::Error::Code::invalid);
        QCOMPARE(app::writeSchedule(*plan.desk, plan.session, pdf.toStdString()).error().code,
                 base::Error::Code::notFound);
    }

    void aBlankCarriesACodeThatOpensItsRecord()
    {
        Plan plan;
        const auto sheet = *app::beginChecklist(*plan.desk, plan.session, QStringLiteral("observation"),
                                                QStringLiteral("Орлова Н. П."));
        for (const base::RecordId &of : {plan.session, sheet}) {
            const QString pdf = plan.file("blank.pdf");
            QVERIFY(app::writeBlank(*plan.desk, QStringLiteral("observation"), pdf.toStdString(), of));
            const QString read = codeOn(pdf);
            QCOMPARE(read, app::linkTo(of));
            const QString text = textOf(pdf);
            for (const QString &words : {QStringLiteral("Кикинская МООШ"), QStringLiteral("04.03.2025"), read})
                QVERIFY2(text.contains(words), qPrintable(text));
            for (const QString &typed : {read, read.toLower(), QStringLiteral(" ") + read.mid(7)}) {
                const auto hits = app::search(*plan.desk, typed);
                QVERIFY(hits);
                QCOMPARE(hits->size(), std::size_t(1));
                QCOMPARE(hits->front().id, of);
            }
        }
    }

    void aBlankOfATemplateAloneNamesTheTemplate()
    {
        Plan plan;
        auto own = *app::templateNamed(*plan.desk, QStringLiteral("site"));
        const QString pdf = plan.file("bare.pdf");
        QVERIFY(app::writeBlank(*plan.desk, QStringLiteral("site"), pdf.toStdString()));
        const QString read = codeOn(pdf);
        QCOMPARE(read, QStringLiteral("VERSTA:TEMPLATE-SITE-1"));
        QVERIFY(textOf(pdf).contains(read));
        for (const QString &typed : {read, read.toLower(), QStringLiteral(" ") + read.mid(7) + QLatin1Char('\n')}) {
            const auto found = app::search(*plan.desk, typed);
            QVERIFY(found && found->size() == 1);
            QCOMPARE(found->front().title, own.title);
            const auto page = app::pageOf(*plan.desk, found->front());
            QCOMPARE(page.kind, app::HitPage::Kind::templatePage);
            QCOMPARE(page.templateName, QStringLiteral("site@1"));
        }
        own.id = QStringLiteral("own");
        QVERIFY(app::saveTemplate(*plan.desk, plan.space, own));
        QVERIFY(app::writeBlank(*plan.desk, QStringLiteral("own"), pdf.toStdString()));
        const auto hits = app::search(*plan.desk, codeOn(pdf));
        QVERIFY(hits && hits->size() == 1);
        QCOMPARE(hits->front().kind, QStringLiteral("template"));
        QCOMPARE(app::writeBlank(*plan.desk, QStringLiteral("own"), pdf.toStdString(), plan.person).error().code,
                 base::Error::Code::invalid);
    }

    void aLinkToWhatIsNotHereFindsNothing()
    {
        Plan plan;
        for (const char *link : {"VERSTA:ZZZZZZZZ-1", "VERSTA:K7M2Q9X4-42"}) {
            const auto hits = app::search(*plan.desk, QString::fromUtf8(link));
            QVERIFY(hits);
            QVERIFY(hits->empty());
        }
        QVERIFY(app::removeRecord(*plan.desk, plan.session));
        QVERIFY(app::search(*plan.desk, app::linkTo(plan.session))->empty());
    }

    void aLinkThatLeadsNowhereSaysWhy()
    {
        using Standing = app::Linked::Standing;
        Plan plan;
        const auto standing = [&plan](const char *link) {
            return (*app::linked(*plan.desk, QString::fromUtf8(link)))->standing;
        };
        QCOMPARE(standing("VERSTA:TEMPLATE-SITE-1"), Standing::here);
        QCOMPARE(standing("VERSTA:TEMPLATE-SITE-2"), Standing::newerTemplate);
        QCOMPARE(standing("VERSTA:TEMPLATE-MISSING-1"), Standing::noTemplate);
        QCOMPARE(standing("VERSTA:K7M2Q9X4-42"), Standing::noRecord);
        for (const char *words : {"template", "VERSTA:TEMPLATE-SITE", "VERSTA:TEMPLATE-SITE-0", "TEMPLATE-SITE-1 лист"})
            QVERIFY2(!*app::linked(*plan.desk, QString::fromUtf8(words)), words);
        QVERIFY(app::search(*plan.desk, QStringLiteral("VERSTA:TEMPLATE-SITE-2"))->empty());
    }

    void aNameWithADashIsReadBack()
    {
        for (const char *name : {"observation@1", "own-1@12", "own-1-2@3"})
            QCOMPARE(app::templateInLink(app::linkToTemplate(QString::fromUtf8(name))), QString::fromUtf8(name));
    }

    void onlyALinkIsALink()
    {
        for (const char *no :
             {"", "versta:", "k7m2q9x4", "k7m2q9x4-", "k7m2q9x4-0", "k7m2q9x4-42 и ещё", "u7m2q9x4-42"})
            QVERIFY2(!app::nameInLink(QString::fromUtf8(no)), no);
        QCOMPARE(app::nameInLink(QStringLiteral("  Versta:K7M2q9x4-42\n")), QStringLiteral("k7m2q9x4-42"));
    }

    void anActDoesNotTakeSilenceForNoViolations()
    {
        Plan plan;
        const auto sheet = *app::beginChecklist(*plan.desk, plan.session, QStringLiteral("observation"),
                                                QStringLiteral("Орлова Н. П."));
        QVERIFY(app::answer(*plan.desk, sheet, QStringLiteral("q01"), record::Text("no")));
        QVERIFY(app::markClear(*plan.desk, sheet, QStringLiteral("start"), true));
        const QString pdf = plan.file("act.pdf");
        QVERIFY(app::writeAct(*plan.desk, sheet, pdf.toStdString()));
        const QString text = textOf(pdf);
        QVERIFY2(text.contains(QStringLiteral("До начала Этап заполнен не весь: ответов 1 из 8. "
                                              "Начало работы Нарушений не выявлено. Ход работы Этап не заполнен.")),
                 qPrintable(text));
    }

    void whatWasEnteredFromPaperSaysWhoAndWhen()
    {
        Plan plan;
        const auto sheet = *app::beginChecklist(*plan.desk, plan.session, QStringLiteral("observation"),
                                                QStringLiteral("Орлова Н. П."));
        auto head = app::checklistPage(*plan.desk, sheet)->standing;
        head.enteredBy = QStringLiteral("Белова А. А.");
        QVERIFY(app::setHead(*plan.desk, sheet, head));
        QCOMPARE(app::checklistPage(*plan.desk, sheet)->standing.enteredOn, QDate(2025, 3, 1));
        const QString pdf = plan.file("act.pdf");
        QVERIFY(app::writeAct(*plan.desk, sheet, pdf.toStdString()));
        QVERIFY2(textOf(pdf).contains(QStringLiteral("Внесено позже с бумаги: Белова А. А., 01.03.2025")),
                 qPrintable(textOf(pdf)));
        head.enteredBy.clear();
        QVERIFY(app::setHead(*plan.desk, sheet, head));
        QVERIFY(!app::checklistPage(*plan.desk, sheet)->standing.enteredOn);
    }
};

QTEST_MAIN(VisitPapers)
#include "visit_papers.moc"
