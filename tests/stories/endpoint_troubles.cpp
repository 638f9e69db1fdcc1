// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"

#include <QRandomGenerator>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

namespace {

/// A captive portal: answers every request with the same friendly page.
class Portal : public QThread
{
public:
    Portal()
    {
        start();
        m_ready.acquire();
    }
    ~Portal() override
    {
        quit();
        wait();
    }
    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_ready.release();
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *const socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const QByteArray page = "<html><body>Accept our terms</body></html>";
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                              + QByteArray::number(page.size()) + "\r\nConnection: close\r\n\r\n" + page);
                socket->disconnectFromHost();
            });
        });
        exec();
    }

private:
    QSemaphore m_ready;
    quint16 m_port = 0;
};

} // namespace

/// What may befall the endpoint and the way to it; nothing is lost by any of it.
class EndpointTroubles : public QObject
{
    Q_OBJECT

private:
    static QString founded(const Device &anna, const Post &post)
    {
        anna.uses(post);
        const QString space = anna.founds(QStringLiteral("Школа"));
        anna.says({QStringLiteral("roadmap"), QStringLiteral("import"), sample("tabs.txt"), QStringLiteral("--space"),
                   space});
        return space;
    }

private Q_SLOTS:
    void anEndpointKilledInTheMiddleLosesNothing()
    {
        Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        boris.uses(post);
        const QString space = founded(anna, post);
        const QString code = anna.invites(space);
        const auto exchange = anna.begins({QStringLiteral("sync"), QStringLiteral("--once")});
        exchange->waitForStarted();
        post.kill(); // wherever it is just now
        exchange->waitForFinished(60000);
        post.start();

        QCOMPARE(anna.syncs().exit, 0);
        QCOMPARE(boris.says({QStringLiteral("space"), QStringLiteral("join"), code}).exit, 0);
        boris.syncs();
        QCOMPARE(boris.everything(), anna.everything());
    }

    void anEndpointPutBackFromAnOldCopyFillsUpAgain()
    {
        Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис")), vera(QStringLiteral("Вера"));
        const QString space = founded(anna, post);
        boris.uses(post);
        vera.uses(post);
        const QString forBoris = anna.invites(space), forVera = anna.invites(space);
        anna.syncs();
        boris.says({QStringLiteral("space"), QStringLiteral("join"), forBoris});
        boris.syncs();
        const QString copy = anna.file(QStringLiteral("copy.db"));
        post.copyStoreTo(copy);

        boris.sets(boris.measure(0), QStringLiteral("notes"), QStringLiteral("\"после копии\""));
        anna.sets(anna.measure(1), QStringLiteral("notes"), QStringLiteral("\"и это тоже\""));
        anna.syncs();
        boris.syncs();
        anna.syncs();
        post.kill();
        post.putBackStoreFrom(copy);
        post.start();

        anna.syncs();
        boris.syncs();
        QCOMPARE(vera.says({QStringLiteral("space"), QStringLiteral("join"), forVera}).exit, 0);
        vera.syncs();
        QCOMPARE(vera.everything(), anna.everything());
        QCOMPARE(vera.values(vera.measure(0), QStringLiteral("notes")), QJsonArray{QStringLiteral("после копии")});
    }

    void anEndpointRestoredFromItsBackupFillsUpAgain()
    {
        Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис")), vera(QStringLiteral("Вера"));
        const QString space = founded(anna, post);
        boris.uses(post);
        vera.uses(post);
        const QString forBoris = anna.invites(space), forVera = anna.invites(space);
        anna.syncs();
        boris.says({QStringLiteral("space"), QStringLiteral("join"), forBoris});
        boris.syncs();
        const QString backup = anna.file(QStringLiteral("backup.db"));
        QCOMPARE(post.runs({QStringLiteral("backup"), backup}), 0); // while it serves

        boris.sets(boris.measure(0), QStringLiteral("notes"), QStringLiteral("\"после копии\""));
        boris.syncs();
        anna.sets(anna.measure(1), QStringLiteral("notes"), QStringLiteral("\"и это тоже\""));
        anna.syncs();
        post.stop();
        QCOMPARE(post.runs({QStringLiteral("restore"), backup}), 0);
        post.start();

        QCOMPARE(anna.syncs().exit, 0); // brings Boris's too: he need not come by
        QCOMPARE(vera.says({QStringLiteral("space"), QStringLiteral("join"), forVera}).exit, 0);
        vera.syncs();
        QCOMPARE(vera.everything(), anna.everything());
        QCOMPARE(vera.values(vera.measure(0), QStringLiteral("notes")), QJsonArray{QStringLiteral("после копии")});
    }

    void anEndpointWithoutRoomOnItsDiskSaysSoAndTakesAllLater()
    {
        Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        const QString space = founded(anna, post);
        boris.uses(post);
        const QString code = anna.invites(space);
        anna.syncs();
        boris.says({QStringLiteral("space"), QStringLiteral("join"), code});
        boris.syncs();
        post.stop();
        post.limitsFiles(40); // room to log in, none for what follows
        post.start();
        QRandomGenerator dice(7);
        QString note(8000, QLatin1Char('x'));
        for (int n = 0; n < 12; ++n) {
            for (QChar &letter : note)
                letter = QChar(0x0430 + dice.bounded(32));
            anna.sets(anna.measure(0), QStringLiteral("x/n%1").arg(n), QLatin1Char('"') + note + QLatin1Char('"'));
        }
        const Said said = anna.syncs();
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.text.contains(QStringLiteral("ничего не потеряно")), qUtf8Printable(said.text));
        QVERIFY2(said.text.contains(QStringLiteral("503 full")), qUtf8Printable(said.text));

        post.stop();
        post.limitsFiles(0);
        post.start();
        QCOMPARE(anna.syncs().exit, 0);
        boris.syncs();
        QCOMPARE(boris.everything(), anna.everything());
    }

    void aSpaceOverItsQuotaIsToldAndTheRestStaysHere()
    {
        const Post post({QStringLiteral("--open-founding"), QStringLiteral("--space-bytes"), QStringLiteral("1500"),
                         QStringLiteral("--member-share"), QStringLiteral("100")});
        const Device anna(QStringLiteral("Анна"));
        founded(anna, post);
        const Said said = anna.syncs();
        QCOMPARE(said.exit, 4);
        QVERIFY(said.object()[QLatin1String("told")].toArray().contains(QStringLiteral("quota")));
        const QJsonArray spaces = anna.says({QStringLiteral("space"), QStringLiteral("list")}).array();
        QVERIFY(spaces[0].toObject()[QLatin1String("unsent")].toInt() > 0);
        QVERIFY(!anna.roadmap().isEmpty());
    }

    void withoutAnEndpointTheLineSaysSoAndNothingIsLost()
    {
        Post post;
        const Device anna(QStringLiteral("Анна"));
        founded(anna, post);
        post.stop();
        const QStringList show{QStringLiteral("roadmap"), QStringLiteral("show"), anna.roadmap()};
        const QJsonObject before = anna.says(show).object();
        const Said said = anna.syncs();
        QCOMPARE(said.exit, 1);
        QVERIFY(said.text.contains(QStringLiteral("Нет связи")));
        QCOMPARE(anna.says(show).object(), before);
        post.start();
        QCOMPARE(anna.syncs().exit, 0);
    }

    void aCaptivePortalIsNoEndpoint()
    {
        const Post post;
        const Portal portal;
        const Device anna(QStringLiteral("Анна"));
        founded(anna, post);
        anna.says({QStringLiteral("endpoint"), QStringLiteral("set"), portal.address()});
        const Said said = anna.syncs();
        QCOMPARE(said.exit, 1);
        QVERIFY(said.text.contains(QStringLiteral("Нет связи")));
        anna.uses(post);
        QVERIFY(anna.syncs().number("sent") > 0);
    }

    void anotherEndpointAtTheSameAddressIsNotTrusted()
    {
        Post post;
        const Device anna(QStringLiteral("Анна"));
        founded(anna, post);
        QCOMPARE(anna.syncs().exit, 0);
        anna.sets(anna.measure(0), QStringLiteral("notes"), QStringLiteral("\"новое\""));
        post.kill();
        QVERIFY(QFile::remove(post.storeFile()));
        QFile::remove(post.storeFile() + QStringLiteral("-wal"));
        QFile::remove(post.storeFile() + QStringLiteral("-shm"));
        post.start();
        QCOMPARE(anna.syncs().exit, 1); // its key is another one: a person decides, by `endpoint set`
        anna.uses(post);
        QCOMPARE(anna.syncs().exit, 0);
    }

    void aSpaceFoundedWithoutACodeLivesOfflineUntilOneIsGiven()
    {
        const Post post(QStringList{});
        const Device anna(QStringLiteral("Анна"));
        anna.uses(post);
        const Said withCode = anna.says({QStringLiteral("space"), QStringLiteral("found"), QStringLiteral("Школа"),
                                         QStringLiteral("--code"), post.foundCode()});
        QCOMPARE(withCode.exit, 0);
        QVERIFY(anna.syncs().number("sent") > 0);
        const QString offline = anna.founds(QStringLiteral("Без кода"));
        anna.syncs();
        for (const QJsonValue &space : anna.says({QStringLiteral("space"), QStringLiteral("list")}).array())
            QCOMPARE(space[QLatin1String("unsent")].toInt() > 0, space[QLatin1String("id")].toString() == offline);
    }
};

QTEST_GUILESS_MAIN(EndpointTroubles)
#include "endpoint_troubles.moc"
