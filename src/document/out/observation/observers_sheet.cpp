// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/observation/observers_sheet.h"

namespace document::out {

namespace {

using domain::VisitState;

QString dayOf(const std::optional<QDate> &day)
{
    return day ? day->toString(QStringLiteral("dd.MM.yyyy")) : QStringLiteral("не назначено");
}

QString wordsOf(VisitState state)
{
    switch (state) {
    case VisitState::planned: return QStringLiteral("запланировано");
    case VisitState::underWay: return QStringLiteral("идёт");
    case VisitState::handedIn: return QStringLiteral("сдано");
    case VisitState::returned: return QStringLiteral("возвращено с замечанием");
    case VisitState::accepted: return QStringLiteral("принято");
    case VisitState::late: return QStringLiteral("начато и не сдано в срок");
    case VisitState::missing: break;
    }
    return QStringLiteral("не состоялось");
}

QString wordsOf(domain::Role role)
{
    switch (role) {
    case domain::Role::organiser: return QStringLiteral("организатор");
    case domain::Role::assistant: return QStringLiteral("ассистент");
    case domain::Role::technician: return QStringLiteral("технический специалист");
    case domain::Role::expert: return QStringLiteral("эксперт");
    case domain::Role::recheckMember: return QStringLiteral("член комиссии перепроверки");
    case domain::Role::observer: return QStringLiteral("наблюдатель");
    case domain::Role::coordinator: break;
    }
    return QStringLiteral("координатор");
}

Cell cell(const QString &text)
{
    return {text, false, {}};
}

Cell cell(int number)
{
    return cell(QString::number(number));
}

Row sectionRow(const QString &title)
{
    return {true, {{title, true, {}}}};
}

void addHeading(Sheet &sheet, const QString &text)
{
    sheet.blocks.push_back(Paragraph{Paragraph::Role::heading, text, {}, Align::left});
}

void addBody(Sheet &sheet, const QString &text, const QString &label = {})
{
    sheet.blocks.push_back(Paragraph{Paragraph::Role::body, text, label, Align::left});
}

void addVisits(Sheet &sheet, const domain::ObserversReport &report)
{
    addBody(sheet, QString::number(report.visitCount()), QStringLiteral("Посещений:"));
    for (const auto &[state, count] : report.visits)
        addBody(sheet, QStringLiteral("%1: %2").arg(wordsOf(state)).arg(count));
    if (report.unreadable > 0)
        addBody(
            sheet,
            QStringLiteral("Листов, подпись под которыми не подтвердилась: %1. Они не учтены.").arg(report.unreadable));
}

void addCoverage(Sheet &sheet, const domain::ObserversReport &report)
{
    addHeading(sheet, QStringLiteral("Школы"));
    Table table;
    table.columns = {{QStringLiteral("Школа"), 80, Align::left},
                     {QStringLiteral("Работ"), 25, Align::right},
                     {QStringLiteral("С наблюдателем"), 30, Align::right},
                     {QStringLiteral("Листов сдано"), 30, Align::right}};
    for (const domain::Coverage &school : report.coverage)
        table.rows.push_back(
            {false, {cell(school.school), cell(school.sessions), cell(school.withObserver), cell(school.handedIn)}});
    sheet.blocks.push_back(table);
}

QString textsOf(const domain::Finding &finding)
{
    QStringList lines;
    for (const domain::FindingText &text : finding.texts)
        lines << QStringLiteral("%1, %2: %3").arg(text.school, text.schoolClass, text.words);
    return lines.join(QLatin1Char('\n'));
}

void addFindings(Sheet &sheet, const domain::TemplateFindings &of)
{
    addHeading(sheet, QStringLiteral("%1: листов %2").arg(of.title).arg(of.checklists));
    Table table;
    table.columns = {{QStringLiteral("Что нарушено"), 60, Align::left},
                     {QStringLiteral("Раз"), 12, Align::right},
                     {QStringLiteral("Не наблюдалось"), 28, Align::right},
                     {QStringLiteral("Что записано"), 80, Align::left}};
    QString stage;
    QStringList fine;
    for (const domain::Finding &finding : of.findings) {
        if (finding.violations == 0) {
            fine << finding.text;
            continue;
        }
        if (finding.stage != stage)
            table.rows.push_back(sectionRow(finding.stageTitle));
        stage = finding.stage;
        table.rows.push_back(
            {false, {cell(finding.text), cell(finding.violations), cell(finding.notSeen), cell(textsOf(finding))}});
    }
    if (!table.rows.empty())
        sheet.blocks.push_back(table);
    else
        addBody(sheet, QStringLiteral("Нарушений не выявлено."));
    if (!table.rows.empty() && !fine.isEmpty())
        sheet.blocks.push_back(Paragraph{Paragraph::Role::small, fine.join(QStringLiteral("; ")) + QLatin1Char('.'),
                                         QStringLiteral("Не отмечено ни разу:"), Align::left});
}

void addPassed(Sheet &sheet, const domain::ObserversReport &report)
{
    if (report.passed.empty())
        return;
    addHeading(sheet, QStringLiteral("Назначения с отступлением от порядка"));
    Table table;
    table.columns = {{QStringLiteral("Кто и где"), 80, Align::left},
                     {QStringLiteral("Пункт"), 15, Align::left},
                     {QStringLiteral("Причина"), 85, Align::left}};
    for (const domain::PassedRule &passed : report.passed)
        table.rows.push_back({false,
                              {cell(QStringLiteral("%1, %2: %3, %4")
                                        .arg(passed.person, wordsOf(passed.role), passed.school, passed.session)),
                               cell(passed.paragraph), cell(passed.reason)}});
    sheet.blocks.push_back(table);
}

} // namespace

Sheet observersSheet(const domain::ObserversReport &report)
{
    Sheet sheet;
    sheet.title = QStringLiteral("Отчёт наблюдателей, %1").arg(report.campaign.title);
    sheet.tab = QStringLiteral("Отчёт");
    sheet.footer = sheet.title;
    sheet.blocks.push_back(Paragraph{Paragraph::Role::title, sheet.title, {}, Align::centre});
    addBody(sheet, QStringLiteral("%1 – %2").arg(dayOf(report.campaign.window.from), dayOf(report.campaign.window.to)),
            QStringLiteral("Сроки проведения:"));
    addBody(sheet, dayOf(domain::observersReportDue(report.campaign)), QStringLiteral("Отчёт нужен до:"));
    addBody(sheet, dayOf(report.made), QStringLiteral("Составлен:"));
    addVisits(sheet, report);
    addCoverage(sheet, report);
    for (const domain::TemplateFindings &of : report.findings)
        addFindings(sheet, of);
    if (report.findings.empty())
        addBody(sheet, QStringLiteral("Ни одного подписанного листа пока нет."));
    addPassed(sheet, report);
    sheet.blocks.push_back(Signature{QStringLiteral("Муниципальный координатор"), {}, {}});
    return sheet;
}

} // namespace document::out
