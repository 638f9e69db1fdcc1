// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/observation/overview.h"
#include "app/observation/papers.h"
#include "app/observation/templates.h"
#include "app/people/appointments.h"
#include "app/people/campaigns.h"
#include "app/people/people.h"
#include "app/signing/signing.h"
#include "app/unfinished/places.h"
#include "desk_fixture.h"
#include "document/out/office/zip.h"
#include "document/source.h"

#include <QTest>

using base::Error;
using domain::VisitState;
using record::Text;

namespace {

const QStringList stages{QStringLiteral("before"), QStringLiteral("start"),    QStringLiteral("course"),
                         QStringLiteral("finish"), QStringLiteral("checking"), QStringLiteral("forms")};

/// It is 1 March 2025; 5А writes mathematics on that very day, and an observer is appointed.
struct Visit : Office
{
    Visit()
    {
        auto plan = *app::knownCampaign(*desk, QStringLiteral("2025"));
        plan.window = {QDate(2025, 2, 20), QDate(2025, 3, 20), {}, {}};
        campaign = *app::addCampaign(*desk, space, plan);
        domain::Person orlova;
        orlova.name = QStringLiteral("Орлова Н. П.");
        orlova.workPlace = QStringLiteral("Библиотека");
        person = *app::addPerson(*desk, space, orlova);
        session = holds(QDate(2025, 3, 1));
        sheet = *app::beginChecklist(*desk, session, QStringLiteral("observation"), orlova.name, person);
    }

    base::RecordId holds(const QDate &date)
    {
        domain::Session made;
        made.campaign = campaign;
        made.school = QStringLiteral("Кикинская МООШ");
        made.schoolClass = QStringLiteral("5А");
        made.subject = QStringLiteral("Математика");
        made.date = date;
        const auto id = *app::addSession(*desk, made);
        domain::Appointment appointment;
        appointment.session = id;
        appointment.person = person;
        if (!app::appoint(*desk, appointment)->id)
            qFatal("not appointed");
        return id;
    }

    app::ChecklistPage page() { return *app::checklistPage(*desk, sheet); }

    void fill()
    {
        auto head = page().standing;
        head.begins = QTime(9, 0);
        head.ends = QTime(9, 50);
        if (!app::setHead(*desk, sheet, head))
            qFatal("no head");
        for (const QString &stage : stages)
            if (!app::markClear(*desk, sheet, stage, true))
                qFatal("no stage");
    }

    void violate(const char *question, const char *words)
    {
        if (!app::answer(*desk, sheet, QString::fromUtf8(question), Text("yes"))
            || !app::comment(*desk, sheet, QString::fromUtf8(question), QString::fromUtf8(words)))
            qFatal("no answer");
    }

    VisitState state(std::size_t index = 0) { return app::visitsOf(*desk, campaign)->at(index).state; }

    base::RecordId campaign, person, session, sheet;
};

domain::Drawing drawing()
{
    return {1536, {{{10, 10, 90}, {200, 40, 120}}, {{5, 60, 80}}}};
}

/// A workbook as somebody mended it by hand: a stage and a code merged over rows, a formula, blank rows, a note below.
QByteArray mendedSheet()
{
    const auto cell = [](const char *at, const char *text) {
        return QByteArray("<c r=\"") + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    };
    const auto row = [](int number, const QByteArray &cells) {
        return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
    };
    return R"(<?xml version="1.0" encoding="UTF-8"?>)"
           R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)"
        + row(1, cell("A1", "Свой лист"))
        + row(3, cell("A3", "Этап") + cell("B3", "Код") + cell("C3", "Тип") + cell("D3", "Вопрос"))
        + row(4,
              cell("A4", "Начало") + cell("B4", "q01") + cell("C4", "нарушение") + cell("D4", "Первый")
                  + R"(<c r="E4"><f t="shared" si="0"/></c><c r="F4"><f>1+1</f><v/></c>)")
        + row(5, cell("C5", "нарушение") + cell("D5", "Второй"))
        + row(8,
              cell("A8", "Начало") + cell("B8", "q03") + cell("C8", "число")
                  + R"(<c r="D8" t="str"><f>CONCATENATE("Сколько"," пришло")</f><v>Сколько пришло</v></c>)")
        + row(9, cell("A9", "Начало") + cell("B9", "итого")) + "</sheetData>"
        + R"(<mergeCells><mergeCell ref="A4:A5"/><mergeCell ref="B4:B5"/></mergeCells></worksheet>)";
}

std::filesystem::path mendedWorkbook(const Office &office)
{
    const std::filesystem::path file = office.dir.filePath(QStringLiteral("mended.xlsx")).toStdString();
    const char *relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::vector<document::out::Part> parts{
        {"xl/workbook.xml",
         QByteArray("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"")
             + relations + "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         QByteArray(
             "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
             "Id=\"rId1\" Type=\"")
             + relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", mendedSheet()}};
    if (!document::out::pack(parts, file))
        qFatal("no workbook");
    return file;
}

QStringList kinds(const app::ChecklistPage &page)
{
    QStringList names;
    for (const domain::ChecklistProblem &problem : page.problems)
        names << domain::nameOf(problem.kind);
    names.removeDuplicates();
    return names;
}

} // namespace

class ChecklistsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChecklistBeginsWithWhatTheSessionKnows()
    {
        Visit visit;
        const auto page = visit.page();
        QCOMPARE(page.checklist.school, QStringLiteral("Кикинская МООШ"));
        QCOMPARE(page.checklist.templateName, QStringLiteral("observation@1"));
        QCOMPARE(kinds(page),
                 (QStringList{QStringLiteral("no-begin"), QStringLiteral("no-end"), QStringLiteral("unanswered")}));
        QCOMPARE(page.progress.size(), 6U);
        QCOMPARE(page.progress[0].asked, 8);
        QVERIFY(app::beginChecklist(*visit.desk, visit.session, QStringLiteral("nothing"), {}).error().code
                == Error::Code::notFound);
        QVERIFY(app::beginChecklist(*visit.desk, visit.person, QStringLiteral("site"), {}).error().code
                == Error::Code::notFound);
    }

    void aClearStageAndAViolationExcludeEachOther()
    {
        Visit visit;
        visit.fill();
        QVERIFY(visit.page().problems.empty());
        visit.violate("q14", "телефон на парте");
        const auto page = visit.page();
        QVERIFY(!page.checklist.isClear(QStringLiteral("course")));
        QCOMPARE(page.progress[2].violations, 1);
        QCOMPARE(kinds(page), QStringList{QStringLiteral("unanswered")}); // the others of the stage
        QVERIFY(app::markClear(*visit.desk, visit.sheet, QStringLiteral("course"), true).error().code
                == Error::Code::conflict);
        QVERIFY(app::answer(*visit.desk, visit.sheet, QStringLiteral("q14"), record::Null()));
        QVERIFY(app::markClear(*visit.desk, visit.sheet, QStringLiteral("course"), true));
    }

    void aWrongAnswerIsRefusedAndTheRestStands()
    {
        Visit visit;
        QVERIFY(app::answer(*visit.desk, visit.sheet, QStringLiteral("q01"), Text("no")));
        QVERIFY(app::answer(*visit.desk, visit.sheet, QStringLiteral("q01"), std::int64_t(3)).error().code
                == Error::Code::invalid);
        QVERIFY(app::answer(*visit.desk, visit.sheet, QStringLiteral("q99"), Text("no")).error().code
                == Error::Code::invalid);
        QVERIFY(app::markClear(*visit.desk, visit.sheet, QStringLiteral("nowhere"), true).error().code
                == Error::Code::invalid);
        QVERIFY(visit.page().checklist.answer(QStringLiteral("q01"))->value == record::Value(Text("no")));
    }

    void whereOneWasInASheetStaysOnTheDeviceUntilItIsHandedIn()
    {
        Visit visit;
        visit.fill();
        const auto written = app::history(*visit.desk, visit.sheet)->size();
        QCOMPARE(*app::placeIn(*visit.desk, visit.sheet), QString());
        for (const char *place : {"course", "/check"}) {
            QVERIFY(app::keepPlace(*visit.desk, visit.sheet, QString::fromUtf8(place)));
            QCOMPARE(*app::placeIn(*visit.desk, visit.sheet), QString::fromUtf8(place));
        }
        QCOMPARE(*app::placeIn(*visit.desk, visit.session), QString());
        QCOMPARE(app::history(*visit.desk, visit.sheet)->size(), written);
        QVERIFY(app::signChecklist(*visit.desk, visit.sheet, drawing()));
        QCOMPARE(*app::placeIn(*visit.desk, visit.sheet), QString());
    }

    void aSignedChecklistIsHandedInAndStaysAsSigned()
    {
        Visit visit;
        visit.fill();
        QCOMPARE(visit.state(), VisitState::underWay);
        QVERIFY(app::signChecklist(*visit.desk, visit.sheet, drawing()));
        auto page = visit.page();
        QVERIFY(page.isSigned);
        QCOMPARE(page.signatures.size(), 1U);
        QVERIFY(page.signatures.front().proof == client::Proof::valid);
        QVERIFY(page.signatures.front().isOfTheAuthor);
        QCOMPARE(page.signatures.front().hand, app::Hand::thisDevice);
        QCOMPARE(app::signaturesOf(*visit.desk, visit.sheet)->valid()->drawing, std::optional(drawing()));
        QVERIFY(page.after.empty());
        QCOMPARE(visit.state(), VisitState::handedIn);
        QVERIFY(app::signChecklist(*visit.desk, visit.sheet, drawing()).error().code == Error::Code::refused);
        QVERIFY(app::answer(*visit.desk, visit.sheet, QStringLiteral("q01"), Text("yes")).error().code
                == Error::Code::refused);
    }

    void whatComesAfterStandsBesideAndGoesIntoTheNextVersion()
    {
        Visit visit;
        visit.fill();
        QVERIFY(app::signChecklist(*visit.desk, visit.sheet, drawing()));
        QVERIFY(app::setField(*visit.desk, visit.sheet, "answer/q14/value", Text("yes"), {}));
        const auto page = visit.page();
        QVERIFY(page.isSigned);
        QVERIFY(page.checklist.answer(QStringLiteral("q14")) == nullptr);
        QVERIFY(page.standing.answer(QStringLiteral("q14")) != nullptr);
        QCOMPARE(page.after.size(), 1U);
        QCOMPARE(page.after.front().path, std::string("answer/q14/value"));
        const auto next = app::nextVersion(*visit.desk, visit.sheet);
        QVERIFY(next);
        const auto second = app::checklistPage(*visit.desk, *next);
        QVERIFY(second->checklist.previous == visit.sheet);
        QVERIFY(!second->isSigned);
        QVERIFY(second->checklist.answer(QStringLiteral("q14")) != nullptr);
        QCOMPARE(app::visitsOf(*visit.desk, visit.campaign)->size(), 1U);
        QCOMPARE(visit.state(), VisitState::underWay);
    }

    void whatCannotBeSignedIsNotSigned()
    {
        Visit visit;
        QVERIFY(app::signChecklist(*visit.desk, visit.sheet, drawing()).error().code == Error::Code::invalid);
        visit.fill();
        QVERIFY(app::signChecklist(*visit.desk, visit.sheet, {10, {{{9000, 1, 0}}}}).error().code
                == Error::Code::invalid);
        QVERIFY(!visit.page().isSigned);
        QVERIFY(app::setField(*visit.desk, visit.sheet, "answer/q01/value", std::int64_t(5), {}));
        QCOMPARE(kinds(visit.page()), QStringList{QStringLiteral("wrong-type")});
        QVERIFY(app::signChecklist(*visit.desk, visit.sheet, drawing()).error().code == Error::Code::invalid);
    }

    void aCoordinatorReturnsOrAccepts()
    {
        Visit visit;
        visit.fill();
        const auto says = [&](domain::Verdict verdict, const char *remark) {
            return app::review(*visit.desk, visit.sheet, verdict, QString::fromUtf8(remark),
                               QStringLiteral("Матвеева"));
        };
        QVERIFY(says(domain::Verdict::accepted, "").error().code == Error::Code::invalid);
        QVERIFY(app::signChecklist(*visit.desk, visit.sheet, drawing()));
        QVERIFY(says(domain::Verdict::returned, " ").error().code == Error::Code::invalid);
        QVERIFY(says(domain::Verdict::returned, "нет числа участников"));
        QCOMPARE(visit.state(), VisitState::returned);
        QVERIFY(says(domain::Verdict::accepted, ""));
        QCOMPARE(visit.state(), VisitState::accepted);
        QVERIFY(visit.page().isSigned);
        QVERIFY(visit.page().after.empty());
    }

    void theReportCountsWhatWasSigned()
    {
        Visit visit;
        visit.holds(QDate(2025, 2, 25)); // nobody came
        visit.fill();
        visit.violate("q14", "телефон на парте");
        for (const char *question : {"q15", "q16", "q17"})
            QVERIFY(app::answer(*visit.desk, visit.sheet, QString::fromUtf8(question), Text("no")));
        QVERIFY(app::answer(*visit.desk, visit.sheet, QStringLiteral("q18"), Text("unseen")));
        QCOMPARE(app::findingsOf(*visit.desk)->checklists, 0);
        QVERIFY(app::signChecklist(*visit.desk, visit.sheet, drawing()));
        const auto report = app::observersReport(*visit.desk, visit.campaign);
        QVERIFY(report);
        QCOMPARE(report->visits, (std::map<VisitState, int>{{VisitState::handedIn, 1}, {VisitState::missing, 1}}));
        QCOMPARE(report->coverage, (std::vector<domain::Coverage>{{QStringLiteral("Кикинская МООШ"), 2, 2, 1}}));
        QCOMPARE(report->findings.size(), 1U);
        const auto &findings = report->findings.front().findings;
        QCOMPARE(findings.size(), 30U);
        QCOMPARE(findings[13].violations, 1);
        QCOMPARE(findings[13].texts.front().words, QStringLiteral("телефон на парте"));
        QCOMPARE(findings[17].notSeen, 1);
        QCOMPARE(findings[0].fine, 1);
    }

    void theReportIsWrittenAsDocuments()
    {
        Visit visit;
        visit.fill();
        QVERIFY(app::signChecklist(*visit.desk, visit.sheet, drawing()));
        for (const char *name : {"report.docx", "report.xlsx"}) {
            const std::filesystem::path file = visit.dir.filePath(QString::fromUtf8(name)).toStdString();
            QVERIFY(app::writeObserversReport(*visit.desk, visit.campaign, file));
            const auto source = document::openSource(file);
            QVERIFY(source);
            QString all;
            for (const document::Block &block : source->blocks)
                all += block.text + block.cells.join(QLatin1Char(' ')) + QLatin1Char('\n');
            QVERIFY(all.contains(QStringLiteral("Отчёт наблюдателей, ВПР-2025")));
            QVERIFY(all.contains(QStringLiteral("Кикинская МООШ")));
            QVERIFY(all.contains(QStringLiteral("Нарушений не выявлено.")));
        }
        QVERIFY(app::writeObserversReport(*visit.desk, visit.campaign, "report.odt").error().code
                == Error::Code::invalid);
    }

    void anActAndABlankAreWrittenAsDocuments()
    {
        Visit visit;
        visit.fill();
        visit.violate("q14", "телефон на парте");
        for (const char *question : {"q15", "q16", "q17", "q18"})
            QVERIFY(app::answer(*visit.desk, visit.sheet, QString::fromUtf8(question), Text("no")));
        QVERIFY(app::signChecklist(*visit.desk, visit.sheet, drawing()));
        const std::filesystem::path act = visit.dir.filePath(QStringLiteral("act.docx")).toStdString();
        QVERIFY(app::writeAct(*visit.desk, visit.sheet, act));
        QString all;
        const auto written = document::openSource(act);
        for (const document::Block &block : written->blocks)
            all += block.text + block.cells.join(QLatin1Char(' ')) + QLatin1Char('\n');
        for (const char *words : {"Кикинская МООШ", "01.03.2025", "09:00", "телефон на парте", "Нарушений не выявлено.",
                                  "С актом ознакомлен", "Подпись верна", "Орлова Н. П."})
            QVERIFY2(all.contains(QString::fromUtf8(words)), words);
        QVERIFY(!all.contains(QStringLiteral("Участнику помогали")));
        const std::filesystem::path blank = visit.dir.filePath(QStringLiteral("blank.docx")).toStdString();
        QVERIFY(app::writeBlank(*visit.desk, QStringLiteral("observation"), blank));
        const auto source = document::openSource(blank);
        const auto boxes =
            std::count_if(source->blocks.begin(), source->blocks.end(), [](const document::Block &block) {
                return block.cells.join(QString()).contains(QStringLiteral("□ есть"));
            });
        QCOMPARE(boxes, 30);
        QVERIFY(app::writeAct(*visit.desk, visit.sheet, "act.txt").error().code == Error::Code::invalid);
        QVERIFY(app::writeBlank(*visit.desk, QStringLiteral("nobody"), blank).error().code == Error::Code::notFound);
    }

    void anOwnTemplateIsFrozenByItsFirstUse()
    {
        Visit visit;
        auto own = *app::templateNamed(*visit.desk, QStringLiteral("site"));
        QVERIFY(app::saveTemplate(*visit.desk, visit.space, own).error().code == Error::Code::invalid);
        own.id = QStringLiteral("own");
        QCOMPARE(*app::saveTemplate(*visit.desk, visit.space, own), QStringLiteral("own@1"));
        own.stages.front().questions.front().text = QStringLiteral("Иначе");
        QCOMPARE(*app::saveTemplate(*visit.desk, visit.space, own), QStringLiteral("own@1"));
        QVERIFY(app::beginChecklist(*visit.desk, visit.session, QStringLiteral("own"), {}));
        own.title = QStringLiteral("Другой");
        QCOMPARE(*app::saveTemplate(*visit.desk, visit.space, own), QStringLiteral("own@2"));
        QCOMPARE(app::templateNamed(*visit.desk, QStringLiteral("own@1"))->stages.front().questions.front().text,
                 QStringLiteral("Иначе"));
        QCOMPARE(app::templateNamed(*visit.desk, QStringLiteral("own"))->title, QStringLiteral("Другой"));
        own.stages.clear();
        QVERIFY(app::saveTemplate(*visit.desk, visit.space, own).error().code == Error::Code::invalid);
        QCOMPARE(app::templateList(*visit.desk)->size(), 6U);
    }

    void aTemplateGoesOutAndComesBackAsAWorkbook()
    {
        Visit visit;
        for (const char *name : {"observation", "readiness", "site", "training"}) {
            const std::filesystem::path file = visit.dir.filePath(QStringLiteral("t.xlsx")).toStdString();
            QVERIFY(app::exportTemplate(*visit.desk, QString::fromUtf8(name), file));
            const auto reading = app::readTemplate(file);
            QVERIFY(reading);
            const auto made = *app::templateNamed(*visit.desk, QString::fromUtf8(name));
            QVERIFY(reading->doubts.empty());
            QVERIFY(reading->problems.empty());
            QCOMPARE(reading->read.title, made.title);
            for (std::size_t i = 0; i < made.stages.size(); ++i)
                QCOMPARE(reading->read.stages.at(i).questions, made.stages[i].questions);
        }
        QVERIFY(app::exportTemplate(*visit.desk, QStringLiteral("nobody"), "x.xlsx").error().code
                == Error::Code::notFound);
    }

    void aWorkbookMendedByHandIsReadWithDoubts()
    {
        Office office;
        const auto reading = app::readTemplate(mendedWorkbook(office));
        QVERIFY2(reading, reading ? "" : reading.error().detail.c_str());
        QCOMPARE(reading->read.title, QStringLiteral("Свой лист"));
        QCOMPARE(reading->read.stages.size(), 1U);
        const auto &questions = reading->read.stages.front().questions;
        QCOMPARE(questions.size(), 3U);
        QCOMPARE(questions[2].text, QStringLiteral("Сколько пришло")); // what the formula gave
        QStringList doubts;
        for (const domain::TableDoubt &doubt : reading->doubts)
            doubts << QStringLiteral("%1 %2 %3").arg(doubt.row).arg(domain::nameOf(doubt.kind), doubt.text);
        QCOMPARE(doubts,
                 (QStringList{QStringLiteral("4 uncomputed E4"), QStringLiteral("4 uncomputed F4"),
                              QStringLiteral("5 id-repeated q01"), QStringLiteral("8 computed D8"),
                              QStringLiteral("9 row-passed Начало | итого |  | ")}));
        QVERIFY(reading->problems.empty());
    }

    void checklistsAreFoundByTheirWords()
    {
        Visit visit;
        visit.violate("q14", "телефон на парте у окна");
        const auto hits = app::search(*visit.desk, QStringLiteral("телефоны"));
        QCOMPARE(hits->size(), 1U);
        QCOMPARE(hits->front().kind, QStringLiteral("checklist"));
        QCOMPARE(hits->front().title, QStringLiteral("5А, Математика, 01.03.2025"));
    }
};

QTEST_APPLESS_MAIN(ChecklistsTest)
#include "checklists.moc"
