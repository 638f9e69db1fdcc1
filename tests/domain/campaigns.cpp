// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign.h"

#include <QFile>
#include <QTest>

using namespace domain;

namespace {

CampaignBook book()
{
    QFile file(QStringLiteral(VERSTA_SOURCE_DIR "/assets/campaigns/vpr.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no campaigns");
    auto read = CampaignBook::read(file.readAll());
    if (!read)
        qFatal("%s", read.error().detail.c_str());
    return *read;
}

} // namespace

class CampaignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveYearsAreKnownEachWithItsSource()
    {
        const CampaignBook campaigns = book();
        QCOMPARE(campaigns.all().size(), 5u);
        for (const Campaign &campaign : campaigns.all())
            for (const CampaignWindow &window : campaign.windows)
                QVERIFY(!window.source.isEmpty());
        QCOMPARE(campaigns.find(QStringLiteral("2026"))->windowOn({}).from, QDate(2026, 4, 20));
        QVERIFY(!campaigns.find(QStringLiteral("1999")));
    }

    void theCampaignOf2022MovedToAutumn()
    {
        const CampaignBook campaigns = book();
        const Campaign &campaign = *campaigns.find(QStringLiteral("2022"));
        QVERIFY(campaign.isMoved());
        QCOMPARE(campaign.windowOn(QDate(2022, 3, 19)).from, QDate(2022, 3, 1));
        QCOMPARE(campaign.windowOn(QDate(2022, 3, 22)).from, QDate(2022, 9, 19));
        QCOMPARE(campaign.windowOn(std::nullopt).to, QDate(2022, 10, 24));
    }

    void aWindowNamesItsCampaign()
    {
        const CampaignBook campaigns = book();
        const Campaign *found = campaigns.withWindow({QDate(2025, 4, 11), QDate(2025, 5, 16), {}, {}});
        QVERIFY(found);
        QCOMPARE(found->name, QStringLiteral("2025"));
        QVERIFY(!campaigns.withWindow({QDate(2025, 4, 11), QDate(2025, 5, 17), {}, {}}));
        QVERIFY(!campaigns.withWindow({QDate(2022, 3, 1), std::nullopt, {}, {}}));
    }

    void whatIsBoundMovesWithItsCampaign()
    {
        const CampaignBook campaigns = book();
        const Campaign &campaign = *campaigns.find(QStringLiteral("2022"));
        Deadline deadline;
        deadline.text = QStringLiteral("март");
        deadline.kind = Deadline::Kind::months;
        deadline.windows = {{QDate(2022, 3, 1), QDate(2022, 3, 31), {}, QStringLiteral("4 класс")}};
        QCOMPARE(redated(deadline, campaign), deadline);
        deadline.campaign = QStringLiteral("2022");
        const Deadline moved = redated(deadline, campaign);
        QCOMPARE(moved.windows,
                 (std::vector<Window>{{QDate(2022, 9, 19), QDate(2022, 10, 24), {}, QStringLiteral("4 класс")}}));
        QCOMPARE(moved.text, deadline.text);
    }

    void wrongDataIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no json") << QByteArray("{");
        QTest::newRow("no list") << QByteArray(R"({"campaigns": 5})");
        QTest::newRow("no window") << QByteArray(R"({"campaigns": [{"name": "2025", "windows": []}]})");
        QTest::newRow("no name") << QByteArray(R"({"campaigns": [{"windows": [{"from": "2025-04-11"}]}]})");
        QTest::newRow("no days") << QByteArray(R"({"campaigns": [{"name": "2025", "windows": [{}]}]})");
        QTest::newRow("no date") << QByteArray(
            R"({"campaigns": [{"name": "2025", "windows": [{"from": "2025-02-30"}]}]})");
        QTest::newRow("backwards") << QByteArray(
            R"({"campaigns": [{"name": "2025", "windows": [{"from": "2025-05-16", "to": "2025-04-11"}]}]})");
        QTest::newRow("twice") << QByteArray(R"({"campaigns": [{"name": "2025", "windows": [{"from": "2025-04-11"}]},
                                                              {"name": "2025", "windows": [{"from": "2025-04-11"}]}]})");
    }

    void wrongDataIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto read = CampaignBook::read(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::Error::Code::invalid);
    }
};

QTEST_APPLESS_MAIN(CampaignsTest)
#include "campaigns.moc"
