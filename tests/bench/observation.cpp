// SPDX-License-Identifier: GPL-3.0-or-later
// Signed observations: the coordinator's findings over so many of them, and what one takes on the wire beside an ODK
// submission of the same answers.
//   bench_observation COUNT     prints `name number ...` lines: milliseconds (median of five, wall and CPU), bytes
// The visits are those of one campaign, two at a session.
#include "app/device_keys.h"
#include "app/fields.h"
#include "app/observation/overview.h"
#include "app/observation/templates.h"
#include "app/people/campaigns.h"
#include "app/people/people.h"
#include "app/room.h"
#include "app/spaces.h"
#include "db/transaction.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace {

constexpr int rounds = 5;

template <typename T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    return std::move(*result);
}

void must(const base::Done &done)
{
    if (!done)
        qFatal("%s", done.error().detail.c_str());
}

/// As an observer fills it in: every question tapped, the seventh and eighth lesson's rarely seen, no comments.
domain::Checklist filled(const domain::ChecklistTemplate &made, int number, bool isTappedByStage)
{
    domain::Checklist checklist;
    checklist.observer = QStringLiteral("Орлова Нина Петровна");
    checklist.school = QStringLiteral("МБОУ «Кикинская МООШ» № %1").arg(number % 40);
    checklist.schoolClass = QStringLiteral("%1А").arg(4 + number % 5);
    checklist.subject = QStringLiteral("Математика");
    checklist.date = QDate(2026, 4, 20 + number % 10);
    checklist.begins = QTime(9, number % 30);
    checklist.ends = QTime(10, number % 30);
    checklist.listed = 20 + number % 7;
    checklist.present = 18 + number % 5;
    checklist.templateName = domain::nameOf(made);
    for (const domain::Stage &stage : made.stages) {
        if (isTappedByStage)
            checklist.clearStages << stage.id;
        for (const domain::Question &question : stage.questions) {
            const int dice = (number * 31 + int(checklist.answers.size()) * 17) % 23;
            if (!isTappedByStage)
                checklist.answers[question.id].value = record::Text(dice == 0 ? "yes" : dice < 3 ? "unseen" : "no");
        }
    }
    return checklist;
}

void sign(app::Desk &desk, const base::RecordId &id)
{
    const auto record = must(desk.store().records().read(id));
    const auto device = must(app::deviceIn(desk.store(), record.space));
    const auto content = must(client::contentOf(*record.state.kind, record.state.fields));
    const auto drawing = must(domain::bytesOf(domain::Drawing{1536, {{{100, 700, 0}, {900, 300, 0}, {1500, 800, 0}}}}));
    const auto autograph = must(client::sign(device.signing, {record.space, id}, content, drawing));
    must(desk.store().openSet().write(
        record.space,
        {id, record::Path(record::signaturePath), client::encode(autograph), record::dotsOf(record.state)},
        desk.nowMs()));
}

/// A campaign in which two observers visit each session.
struct Plan
{
    base::RecordId campaign;
    std::vector<base::RecordId> sessions;
};

Plan planFor(app::Desk &desk, const base::SpaceId &space, int visits)
{
    Plan plan{must(app::addCampaign(desk, space, must(app::knownCampaign(desk, QStringLiteral("2026"))))), {}};
    std::vector<domain::Session> sessions;
    for (int i = 0; i < std::max(visits / 2, 1); ++i) {
        domain::Session session;
        session.campaign = plan.campaign;
        session.school = QStringLiteral("МБОУ «Кикинская МООШ» № %1").arg(i % 40);
        session.schoolClass = QStringLiteral("%1А").arg(4 + i % 5);
        session.subject = QStringLiteral("Математика");
        session.date = QDate(2026, 4, 20 + i % 10);
        sessions.push_back(session);
    }
    must(app::addSessions(desk, sessions));
    must(app::closeOpenSet(desk, space));
    for (const app::SessionRow &row : must(app::sessionList(desk, plan.campaign)))
        plan.sessions.push_back(row.id);
    return plan;
}

/// Filled in, sealed, signed and sealed again, many at a time.
std::vector<base::RecordId> observe(app::Desk &desk, const base::SpaceId &space, const Plan &plan, int first, int count)
{
    const auto made = must(app::templateNamed(desk, QStringLiteral("observation")));
    std::vector<base::RecordId> ids;
    {
        db::Transaction transaction(desk.database());
        for (int i = first; i < first + count; ++i) {
            auto checklist = filled(made, i, false);
            checklist.session = plan.sessions[std::size_t(i) % plan.sessions.size()];
            ids.push_back(must(app::writeNew(desk, space, domain::checklistKind, domain::fieldsOf(checklist))));
        }
        must(transaction.commit());
    }
    must(app::closeOpenSet(desk, space));
    {
        db::Transaction transaction(desk.database());
        for (const base::RecordId &id : ids)
            sign(desk, id);
        must(transaction.commit());
    }
    must(app::closeOpenSet(desk, space));
    return ids;
}

double cpuMs()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

/// Medians of `count`, which makes sure itself that it counted right; read in one view, as a page reads.
template <typename Count>
void measure(app::Desk &desk, const char *name, Count count)
{
    std::vector<double> wall, cpu;
    for (int i = 0; i < rounds; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        const double cpuBegin = cpuMs();
        {
            const db::Transaction view(desk.database());
            count();
        }
        cpu.push_back(cpuMs() - cpuBegin);
        wall.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    std::printf("%s %.1f %.1f\n", name, wall[rounds / 2], cpu[rounds / 2]);
}

void measureCounting(app::Desk &desk, const base::RecordId &campaign, std::size_t count)
{
    measure(desk, "findings_ms", [&] {
        const auto findings = must(app::findingsOf(desk));
        if (findings.checklists != int(count) || findings.byTemplate.front().findings.front().violations == 0)
            qFatal("the findings are not those that were made");
    });
    measure(desk, "visits_ms", [&] {
        const auto visits = must(app::visitsOf(desk, campaign));
        if (visits.size() != count || visits.back().state != domain::VisitState::handedIn)
            qFatal("the visits are not those that were made");
    });
    measure(desk, "report_ms", [&] {
        if (must(app::observersReport(desk, campaign)).visits[domain::VisitState::handedIn] != int(count))
            qFatal("the report is not of the visits that were made");
    });
}

/// The envelopes that closing the open set made, in bytes.
std::size_t sealedBytes(app::Desk &desk, const base::SpaceId &space, std::size_t before)
{
    must(app::closeOpenSet(desk, space));
    const auto kept = must(desk.store().log().counting(space));
    std::size_t bytes = 0;
    for (std::size_t i = before; i < kept.size(); ++i)
        bytes += kept[i].bytes.size();
    return bytes;
}

std::size_t envelopesOf(app::Desk &desk, const base::SpaceId &space)
{
    return must(desk.store().log().counting(space)).size();
}

/// What ODK Collect would send: the instance, as XML, of a form with the same questions.
QByteArray odkOf(const domain::Checklist &checklist, const QString &uuid)
{
    QString xml = QStringLiteral("<?xml version='1.0' ?><data id=\"observation\" version=\"1\" "
                                 "xmlns:orx=\"http://openrosa.org/xforms\">");
    const auto put = [&](const QString &name, const QString &text) {
        xml += QStringLiteral("<%1>%2</%1>").arg(name, text.toHtmlEscaped());
    };
    put(QStringLiteral("observer"), checklist.observer);
    put(QStringLiteral("school"), checklist.school);
    put(QStringLiteral("class"), checklist.schoolClass);
    put(QStringLiteral("subject"), checklist.subject);
    put(QStringLiteral("date"), checklist.date->toString(Qt::ISODate));
    put(QStringLiteral("begins"), checklist.begins->toString(QStringLiteral("HH:mm:ss.zzz+03:00")));
    put(QStringLiteral("ends"), checklist.ends->toString(QStringLiteral("HH:mm:ss.zzz+03:00")));
    put(QStringLiteral("listed"), QString::number(*checklist.listed));
    put(QStringLiteral("present"), QString::number(*checklist.present));
    for (const auto &[question, answer] : checklist.answers)
        put(question, QString::fromStdString(std::get<record::Text>(answer.value)));
    xml += QStringLiteral("<orx:meta><orx:instanceID>uuid:%1</orx:instanceID></orx:meta></data>").arg(uuid);
    return xml.toUtf8();
}

void measureBytes(app::Desk &desk, const base::SpaceId &space)
{
    const auto made = must(app::templateNamed(desk, QStringLiteral("observation")));
    const auto one = [&](bool isTappedByStage) {
        const std::size_t before = envelopesOf(desk, space);
        const auto checklist = filled(made, 7, isTappedByStage);
        const auto id = must(app::writeNew(desk, space, domain::checklistKind, domain::fieldsOf(checklist)));
        const std::size_t filledBytes = sealedBytes(desk, space, before);
        const std::size_t signedFrom = envelopesOf(desk, space);
        sign(desk, id);
        return std::pair(filledBytes, sealedBytes(desk, space, signedFrom));
    };
    const auto [tapped, signature] = one(false);
    const auto [byStage, ignored] = one(true);
    const QByteArray odk = odkOf(filled(made, 7, false), QStringLiteral("3f0c2a1e-9d4b-4c57-8a35-6be1f20d7c94"));
    std::printf("envelope_bytes %zu\nenvelope_by_stage_bytes %zu\nsignature_bytes %zu\n", tapped, byStage, signature);
    std::printf("odk_xml_bytes %lld\nodk_xml_deflated_bytes %lld\n", static_cast<long long>(odk.size()),
                static_cast<long long>(qCompress(odk, 9).size() - 4));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const QTemporaryDir folder;
    app::Options options;
    options.folder = folder.filePath(QStringLiteral("profile")).toStdString();
    options.stateFolder = folder.filePath(QStringLiteral("marks")).toStdString();
    options.fastKdf = true;
    const auto created = must(app::Profile::create(options, crypto::Secret::copyOf(base::bytesOf("bench"))));
    const auto desk = must(created.profile->desk(app::Profile::Mode::writing));
    const auto space = must(app::foundSpace(*desk, QStringLiteral("Отдел"), domain::Level::municipality, {}));
    constexpr int atOnce = 500;
    const Plan plan = planFor(*desk, space, count);
    for (int first = 0; first < count; first += atOnce)
        observe(*desk, space, plan, first, std::min(atOnce, count - first));
    measureCounting(*desk, plan.campaign, std::size_t(count));
    measureBytes(*desk, space);
    return 0;
}
