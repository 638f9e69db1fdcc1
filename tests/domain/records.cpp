// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/roadmap_record.h"

#include "domain/edition.h"

#include <QTest>

using namespace domain;

namespace {

Roadmap roadmap()
{
    Roadmap one;
    one.title = QStringLiteral("План мероприятий");
    one.level = Level::municipality;
    one.organisation = QStringLiteral("Отдел образования");
    one.period = Period{QDate(2025, 9, 1), QDate(2026, 8, 31), true};
    one.orders = {{QStringLiteral("10"), QDate(2025, 9, 1), QStringLiteral("order")},
                  {std::nullopt, std::nullopt, QStringLiteral("stamp")}};
    one.signedBy = QStringLiteral("И. И. Иванов");
    one.controlledBy = QStringLiteral("П. П. Петров");
    one.sections = {{QStringLiteral("1"), QStringLiteral("Подготовка"), 12}, {QString(), QStringLiteral("Итоги"), 20}};
    one.doubts = {{Doubt::Code::ocrSuspect, 14, QStringLiteral("ВГР"), QStringLiteral("ВПР"), QStringLiteral("1.1")},
                  {Doubt::Code::textCut, 15, QStringLiteral("и"), std::nullopt, {}}};
    return one;
}

Measure measure()
{
    Measure one;
    one.section = 1;
    one.number = QStringLiteral("1.10");
    one.text = QStringLiteral("Анализ результатов");
    one.expected = QStringLiteral("Справка");
    one.notes = QStringLiteral("до совещания");
    one.deadline.text = QStringLiteral("до 20.02.2026 (до 18:00), май (ВПР)");
    one.deadline.kind = Deadline::Kind::multi;
    one.deadline.confidence = Deadline::Confidence::low;
    one.deadline.campaign = QStringLiteral("2026");
    one.deadline.windows = {{std::nullopt, QDate(2026, 2, 20), QTime(18, 0), {}},
                            {QDate(2026, 5, 1), QDate(2026, 5, 31), {}, QStringLiteral("ВПР")}};
    one.responsibleText = QStringLiteral("Отдел образования, ОО");
    one.responsible = {QStringLiteral("отдел образования"), QStringLiteral("ОО")};
    one.line = 33;
    return one;
}

Fields mapOf(const std::vector<Field> &fields)
{
    return {fields.begin(), fields.end()};
}

} // namespace

class RecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoadmapComesBackAsItWent() { QCOMPARE(roadmapOf(mapOf(fieldsOf(roadmap()))), roadmap()); }

    void aMeasureComesBackAsItWent()
    {
        QCOMPARE(measureOf(mapOf(fieldsOf(measure()))), measure());
        QCOMPARE(measureOf(mapOf(fieldsOf(Measure()))), Measure());
    }

    void everyFieldKeepsTheRulesOfRecords()
    {
        auto fields = fieldsOf(roadmap());
        const auto more = fieldsOf(measure());
        fields.insert(fields.end(), more.begin(), more.end());
        for (const auto &[path, value] : fields) {
            QVERIFY2(bool(record::check(value)), path.c_str());
            for (const char sign : path)
                QVERIFY2((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '-' || sign == '/',
                         path.c_str());
        }
        QCOMPARE(std::get<record::Text>(mapOf(fieldsOf(roadmap())).at("fingerprint")),
                 fingerprintOf(roadmap()).toStdString());
    }

    void unknownAndWrongFieldsArePassedOver()
    {
        Fields fields = mapOf(fieldsOf(measure()));
        fields["number"] = std::int64_t(5);
        fields["line"] = record::Text("x");
        fields["section"] = std::int64_t(-1);
        fields["deadline/kind"] = record::Text("someday");
        fields["deadline/window/x/from"] = record::Text("?");
        fields["later/thing"] = true;
        const Measure read = measureOf(fields);
        QVERIFY(read.number.isEmpty());
        QCOMPARE(read.line, 0);
        QVERIFY(!read.section);
        QCOMPARE(read.deadline.kind, Deadline::Kind::none);
        QCOMPARE(read.deadline.windows.size(), 2u);
        QCOMPARE(roadmapOf({}), Roadmap());
        QCOMPARE(measureOf({}), Measure());
    }

    void manyItemsKeepTheirOrder()
    {
        Roadmap many;
        for (int number = 0; number < 12; ++number)
            many.sections.push_back({QString::number(number), QStringLiteral("t"), number});
        QCOMPARE(roadmapOf(mapOf(fieldsOf(many))), many);
    }

    void statusesAndDoubtStatesHaveTheirPaths()
    {
        Fields fields = mapOf(fieldsOf(measure()));
        QCOMPARE(statusesOf(fields), (Statuses{Status::planned, Status::planned}));
        fields[statusPath(1)] = valueOf(Status::done);
        QCOMPARE(statusesOf(fields), (Statuses{Status::planned, Status::done}));
        QCOMPARE(statusPath(1), record::Path("status/1"));
        Fields doubts = mapOf(fieldsOf(roadmap()));
        doubts[doubtStatePath(0)] = valueOf(DoubtState::skipped);
        QCOMPARE(doubtStatesOf(doubts), (std::vector<DoubtState>{DoubtState::skipped, DoubtState::open}));
        QCOMPARE(roadmapOf(doubts).doubts.size(), 2u);
        QCOMPARE(nameOf(DoubtState::accepted), QStringLiteral("accepted"));
    }

    void aTextTooLongIsCutAtALetter()
    {
        Measure huge;
        huge.text = QString(20'000, QChar(u'ж'));
        const Measure read = measureOf(mapOf(fieldsOf(huge)));
        QCOMPARE(read.text.size(), qsizetype(record::valueLimitBytes / 2));
        QVERIFY(bool(record::check(mapOf(fieldsOf(huge)).at("text"))));
    }
};

QTEST_APPLESS_MAIN(RecordsTest)
#include "records.moc"
