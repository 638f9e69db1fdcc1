// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority.h"
#include "device.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

/// An endpoint behind https, with certificates of an authority that is made for the test.
class Tls : public QObject
{
    Q_OBJECT

private:
    static QStringList optionsWith(const Authority::Certificate &certificate)
    {
        return {QStringLiteral("--open-founding"), QStringLiteral("--tls-cert"), certificate.file,
                QStringLiteral("--tls-key"), certificate.key};
    }

    static QString founds(const Device &anna, const Post &post)
    {
        anna.uses(post);
        const QString space = anna.founds(QStringLiteral("Школа"));
        anna.says({QStringLiteral("roadmap"), QStringLiteral("import"), sample("tabs.txt"), QStringLiteral("--space"),
                   space});
        return space;
    }

    /// What the endpoint has answered to anybody, this question not counted: read past its certificate.
    static int answersOf(const Post &post)
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(post.address() + QStringLiteral("/metrics")))));
        reply->ignoreSslErrors();
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait();
        int answers = 0;
        for (const QByteArray &line : reply->readAll().split('\n'))
            if (line.startsWith("versta_answers_total"))
                answers += line.mid(line.lastIndexOf(' ')).trimmed().toInt();
        return answers;
    }

private Q_SLOTS:
    void twoDevicesMeetOverTls()
    {
        Authority authority;
        const Post post(optionsWith(authority.certifies(QStringLiteral("IP:127.0.0.1"))));
        QVERIFY(post.address().startsWith(QStringLiteral("https://")));
        Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        for (Device *device : {&anna, &boris})
            device->trusts(authority.file());
        const QString space = founds(anna, post);
        const QString code = anna.invites(space);
        QCOMPARE(anna.syncs().exit, 0);
        boris.uses(post);
        QCOMPARE(boris.says({QStringLiteral("space"), QStringLiteral("join"), code}).exit, 0);
        QCOMPARE(boris.syncs().exit, 0);
        QCOMPARE(boris.everything(), anna.everything());
    }

    void aCertificateThatProvesNothingIsSaidAndNothingIsSent_data()
    {
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<bool>("isOver");
        QTest::addColumn<QString>("who");
        QTest::newRow("of an authority that nobody knows") << false << false << QStringLiteral("IP:127.0.0.1");
        QTest::newRow("for another address") << true << false << QStringLiteral("DNS:versta.example");
        QTest::newRow("its days are over") << true << true << QStringLiteral("IP:127.0.0.1");
    }

    void aCertificateThatProvesNothingIsSaidAndNothingIsSent()
    {
        QFETCH(bool, isTrusted);
        QFETCH(bool, isOver);
        QFETCH(QString, who);
        Authority authority;
        Authority other;
        const Post post(optionsWith(isOver ? authority.certified(who) : authority.certifies(who)));
        Device anna(QStringLiteral("Анна"));
        anna.trusts(isTrusted ? authority.file() : other.file());
        founds(anna, post);
        const QStringList show{QStringLiteral("roadmap"), QStringLiteral("show"), anna.roadmap()};
        const QJsonObject before = anna.says(show).object();
        QCOMPARE(answersOf(post), 0);
        for (int time = 0; time < 2; ++time) { // no second try is less careful
            const Said said = anna.syncs();
            QCOMPARE(said.exit, 1);
            QVERIFY2(said.text.contains(QStringLiteral("nothing was sent: the certificate")),
                     qUtf8Printable(said.text));
            QCOMPARE(said.text.count(QLatin1Char('\n')), 1);
        }
        QCOMPARE(anna.says(show).object(), before);
        QCOMPARE(answersOf(post), 1); // the question before

        const Post proved(optionsWith(authority.certifies(QStringLiteral("IP:127.0.0.1"))));
        anna.trusts(authority.file());
        anna.uses(proved);
        QVERIFY(anna.syncs().number("sent") > 0);
    }

    void whoEndsNoHandshakeIsCut_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("nothing at all") << QByteArray();
        QTest::newRow("half a greeting") << QByteArray::fromHex("1603010200010001fc0303");
        QTest::newRow("no TLS") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    }

    void whoEndsNoHandshakeIsCut()
    {
        QFETCH(QByteArray, beginning);
        Authority authority;
        const Post post(optionsWith(authority.certifies(QStringLiteral("IP:127.0.0.1")))
                        + QStringList{QStringLiteral("--read-timeout-ms"), QStringLiteral("200")});
        QTcpSocket slow;
        slow.connectToHost(QHostAddress::LocalHost, quint16(QUrl(post.address()).port()));
        QVERIFY(slow.waitForConnected());
        slow.write(beginning);
        QVERIFY(slow.state() == QAbstractSocket::UnconnectedState || slow.waitForDisconnected());
        QCOMPARE(answersOf(post), 0); // and it serves on
    }

    void anEndpointThatSpeaksNoTlsIsNotAskedWithout()
    {
        const Post post;
        Device anna(QStringLiteral("Анна"));
        founds(anna, post);
        QString address = post.address();
        QCOMPARE(anna.says({QStringLiteral("endpoint"), QStringLiteral("set"),
                            address.replace(QStringLiteral("http:"), QStringLiteral("https:"))})
                     .exit,
                 0);
        QCOMPARE(anna.syncs().exit, 1);
        anna.uses(post);
        QVERIFY(anna.syncs().number("sent") > 0);
    }
};

QTEST_GUILESS_MAIN(Tls)
#include "tls.moc"
