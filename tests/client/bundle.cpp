// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/bundle.h"

#include "people.h"

#include <QtTest>

using base::Error;

class Bundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDriveLetsSomebodyJoinWithoutANetwork()
    {
        auto anna = founder();
        anna->writes("на флешке");
        const auto code = anna->invites();
        const auto bytes = client::encode({{*client::bundleOf(anna->ledger, false)}, {}});
        const auto bundle = client::decodeBundle(bytes);
        QVERIFY(bool(bundle));
        QVERIFY(client::encode(*bundle) == bytes);
        const auto seat = wire::seatKeysOf(code).signing.verifyKey();
        auto boris = joiner(code, *client::partFor(*bundle, seat));
        const auto report = client::admit(boris->gate, bundle->spaces[0]);
        QCOMPARE(report->received, 3U);
        QVERIFY(boris->sees("на флешке"));
        QCOMPARE(client::partFor(*bundle, {}).error().code, Error::Code::notFound);
    }

    void whatIsNoBundleIsRefused()
    {
        const base::Bytes bytes = client::encode(client::Bundle());
        QCOMPARE(client::decodeBundle({}).error().code, Error::Code::invalid);
        QCOMPARE(client::decodeBundle(base::View(bytes).first(bytes.size() - 1)).error().code, Error::Code::invalid);
        base::Bytes newer = bytes;
        newer[5] = std::byte{2};
        QCOMPARE(client::decodeBundle(newer).error().code, Error::Code::newer);
        base::Bytes more = bytes;
        more.push_back(std::byte{0});
        QCOMPARE(client::decodeBundle(more).error().code, Error::Code::invalid);
        QCOMPARE(client::decodeBundle(base::Bytes(client::bundleLimitBytes + 1)).error().code, Error::Code::tooLarge);
    }

    void aReceiptMarksWhatTheCentreTook()
    {
        auto anna = founder();
        anna->writes("передано");
        anna->writes("ещё здесь");
        const auto key = crypto::SigningKey::random();
        const auto all = *anna->ledger.offers(SIZE_MAX);
        wire::Receipt receipt;
        std::vector<base::Hash> taken{all[0].hash, all[1].hash};
        std::ranges::sort(taken);
        receipt.spaces.push_back({anna->ledger.space(), taken});
        wire::signReceipt(receipt, key);
        const auto bytes = wire::encode(receipt);
        const auto stranger = anna->device.signing.verifyKey();
        QCOMPARE(client::takeReceipt(anna->ledger, bytes, stranger).error().code, Error::Code::damaged);
        QCOMPARE(*client::takeReceipt(anna->ledger, bytes, key.verifyKey()), 2U);
        QCOMPARE(client::bundleOf(anna->ledger, true)->envelopes.size(), 1U);
        QVERIFY(!client::takeReceipt(anna->ledger, {}, key.verifyKey()));
    }

    void whatWasTakenBeforeAStopStaysAndTheRestComesLater()
    {
        auto anna = founder();
        auto boris = invitedBy(*anna);
        anna->writes("первое");
        anna->writes("второе");
        const auto space = *client::bundleOf(anna->ledger, false);
        std::size_t asked = 0;
        const auto allButTheLast = [&] { return ++asked < space.envelopes.size(); };
        QVERIFY(bool(client::admit(boris->gate, space, allButTheLast)));
        QVERIFY(boris->sees("первое") && !boris->sees("второе"));
        QCOMPARE(client::admit(boris->gate, space)->received, 1U);
        QVERIFY(boris->sees("второе"));
    }

    void aFullDiskTakesNothingOfABundle()
    {
        auto anna = founder();
        auto boris = invitedBy(*anna);
        anna->writes("много");
        boris->ledger.room = 3;
        const auto space = *client::bundleOf(anna->ledger, false);
        QCOMPARE(client::admit(boris->gate, space).error().code, Error::Code::full);
        boris->ledger.room = SIZE_MAX;
        QVERIFY(bool(client::admit(boris->gate, space)));
        QVERIFY(boris->sees("много"));
    }
};

QTEST_APPLESS_MAIN(Bundle)
#include "bundle.moc"
