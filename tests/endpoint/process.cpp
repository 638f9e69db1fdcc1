// SPDX-License-Identifier: GPL-3.0-or-later
#include "party.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList options(const QString &more)
{
    return u"--open-founding --log-level debug "_s.append(more).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// The program as an operator and a stranger on the net meet it.
class Process : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonGetsAPageAndAMachineItsFigures()
    {
        const Running endpoint(options(u"--name Вологда<b>"_s));
        Caller caller(endpoint.port());
        const auto page = caller.get("/");
        QCOMPARE(page.status, 200u);
        QVERIFY(page.headers.find("text/html") != std::string::npos);
        QVERIFY(page.body.find("Вологда&lt;b&gt;") != std::string::npos);
        QVERIFY(page.body.size() < 14 * 1024);
        QCOMPARE(caller.get("/healthz").body, std::string("ok\n"));
        Couple couple(endpoint);
        const auto metrics = caller.get("/metrics");
        QVERIFY(metrics.headers.find("version=0.0.4") != std::string::npos);
        QVERIFY(metrics.body.find("versta_envelopes_total{result=\"stored\"} 3\n") != std::string::npos);
        QVERIFY(metrics.body.find("versta_logins_total 2\n") != std::string::npos);
        QCOMPARE(caller.get("/v1/nothing").status, 404u);
        QCOMPARE(caller.post("/v1/hello", {}).status, 405u);
        QVERIFY(caller.sendRaw("HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        QVERIFY(caller.isCut());
    }

    void nobodyLogsInWithAnothersAnswerOrTwiceWithOne()
    {
        const Running endpoint;
        Caller caller(endpoint.port());
        const Device anna;
        const Device boris;
        const auto hello = caller.hello();
        const auto login = wire::makeLogin(anna.key, hello.key, hello.challenge);
        QCOMPARE(caller.post("/v1/login", wire::encode(login)).status, 200u);
        QCOMPARE(caller.post("/v1/login", wire::encode(login)).status, 403u); // replayed
        auto forged = wire::makeLogin(boris.key, hello.key, caller.hello().challenge);
        forged.key = anna.key.verifyKey();
        QCOMPARE(caller.post("/v1/login", wire::encode(forged)).code(), std::string("login"));
        wire::Challenge own{};
        QCOMPARE(caller.post("/v1/login", wire::encode(wire::makeLogin(anna.key, hello.key, own))).status, 403u);
    }

    void withoutATokenNothingIsExchanged()
    {
        const Running endpoint;
        Caller caller(endpoint.port());
        const auto body = wire::encode(wire::ExchangeRequest());
        QCOMPARE(caller.post("/v1/exchange", body).code(), std::string("token"));
        caller.setToken("zz");
        QCOMPARE(caller.post("/v1/exchange", body).status, 401u);
        caller.setToken(std::string(64, '0'));
        QCOMPARE(caller.post("/v1/exchange", body).status, 401u);
        Party anna(endpoint);
        QCOMPARE(anna.caller.post("/v1/exchange", body).status, 200u);
    }

    void malformedBodiesAreRefusedAndNotLogged()
    {
        Running endpoint(options({}));
        Party anna(endpoint);
        const std::string needle = "a word of the body";
        for (const char *path : {"/v1/login", "/v1/seat", "/v1/exchange"}) {
            const auto reply = anna.caller.post(path, base::bytesOf(needle));
            QCOMPARE(reply.status, 400u);
            QCOMPARE(reply.code(), std::string("malformed"));
        }
        base::Bytes newer = wire::encode(wire::ExchangeRequest());
        newer[4] = std::byte{9};
        QCOMPARE(anna.caller.post("/v1/exchange", newer).code(), std::string("newer"));
        anna.device.founds();
        QVERIFY(all(anna.exchanges({anna.device.writes(needle)}), Fate::unknownAuthor));
        const std::string token = anna.caller.token();
        QCOMPARE(endpoint.stop(), 0);
        const QByteArray said = endpoint.said();
        QVERIFY(said.contains("serving"));
        QVERIFY(!said.contains(needle.c_str()));
        QVERIFY(!said.contains(token.c_str()));
    }

    void whatIsTooLargeIsCut()
    {
        const Running endpoint(options(u"--body-bytes 20000 --header-bytes 2000"_s));
        Caller caller(endpoint.port());
        QCOMPARE(caller.post("/v1/seat", base::Bytes(20001)).status, 413u);
        QCOMPARE(caller.post("/v1/seat", base::Bytes(19999)).status, 400u);
        QVERIFY(caller.sendRaw("GET / HTTP/1.1\r\nX: " + std::string(5000, 'x') + "\r\n\r\n"));
        QCOMPARE(caller.readReply().status, 431u);
        Caller other(endpoint.port());
        QVERIFY(other.sendRaw("this is no HTTP\r\n\r\n"));
        QCOMPARE(other.readReply().status, 400u);
    }

    void aLengthThatNobodyMaySendIsRefusedBeforeItsBytes_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<unsigned>("status");
        QTest::newRow("4 GiB") << QByteArray("Content-Length: 4294967296") << 413u;
        QTest::newRow("nearly 2^64") << QByteArray("Content-Length: 18446744073709551615") << 413u;
        QTest::newRow("over 2^64") << QByteArray("Content-Length: 18446744073709551616") << 400u;
        QTest::newRow("below nothing") << QByteArray("Content-Length: -1") << 400u;
        QTest::newRow("two of them") << QByteArray("Content-Length: 5\r\nContent-Length: 6") << 400u;
        QTest::newRow("one in pieces") << QByteArray("Transfer-Encoding: chunked\r\n\r\nFFFFFFFF") << 413u;
    }

    void aLengthThatNobodyMaySendIsRefusedBeforeItsBytes()
    {
        QFETCH(QByteArray, header);
        QFETCH(unsigned, status);
        const Running endpoint;
        Caller caller(endpoint.port());
        QVERIFY(caller.sendRaw("POST /v1/seat HTTP/1.1\r\nHost: x\r\n" + header.toStdString() + "\r\n\r\n"));
        QCOMPARE(caller.readReply().status, status);
    }

    void loginsOfOneAddressHaveARate()
    {
        const Running endpoint(options(u"--rate-login 1"_s));
        unsigned refused = 0;
        for (int at = 0; at < 15; ++at) {
            Caller caller(endpoint.port());
            const auto hello = caller.hello();
            const auto login = wire::makeLogin(Device().key, hello.key, hello.challenge);
            refused += caller.post("/v1/login", wire::encode(login)).status == 429 ? 1 : 0;
        }
        QVERIFY(refused >= 3);
    }

    void behindAProxyTheAddressIsWhatTheProxySaysLast()
    {
        const Running endpoint(options(u"--behind-proxy --rate-login 1 --connections-per-address 1"_s));
        const auto login = [&](Caller &caller, const std::string &headers) {
            caller.setHeaders(headers);
            const auto hello = caller.hello();
            return caller.post("/v1/login", wire::encode(wire::makeLogin(Device().key, hello.key, hello.challenge)))
                .status;
        };
        Caller first(endpoint.port());
        QCOMPARE(first.get("/healthz").status, 200u); // its connection stays open, and the proxy brings more
        unsigned refused = 0;
        for (int at = 0; at < 15; ++at) { // what the caller claims changes, what the proxy adds does not
            Caller caller(endpoint.port());
            const std::string claim = "198.51.100." + std::to_string(at);
            const std::string line = at % 2 == 0 ? claim + ", 203.0.113.7" : claim + "\r\nX-Forwarded-For: 203.0.113.7";
            refused += login(caller, "X-Forwarded-For: " + line + "\r\n") == 429 ? 1 : 0;
        }
        QVERIFY(refused >= 3);
        Caller other(endpoint.port());
        QCOMPARE(login(other, "X-Forwarded-For: 203.0.113.8\r\n"), 200u);
    }

    void whoIsTooSlowIsCut_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("nothing at all") << QByteArray();
        QTest::newRow("half a header") << QByteArray("GET / HTTP/1.1\r\nHost:");
        QTest::newRow("half a body") << QByteArray("POST /v1/seat HTTP/1.1\r\nContent-Length: 100\r\n\r\nhalf");
    }

    void whoIsTooSlowIsCut()
    {
        QFETCH(QByteArray, beginning);
        const Running endpoint(options(u"--read-timeout-ms 100 --idle-timeout-ms 100"_s));
        Caller slow(endpoint.port());
        QVERIFY(slow.sendRaw(beginning.toStdString()));
        QVERIFY(slow.isCut());
        Caller quick(endpoint.port());
        QCOMPARE(quick.get("/healthz").status, 200u);
    }

    void whoDripsIsCutThoughNeverSilent()
    {
        const Running endpoint(options(u"--read-timeout-ms 200"_s));
        Caller slow(endpoint.port());
        slow.sendRaw("GET / HTTP/1.1\r\n");
        bool isOpen = true;
        for (int at = 0; at < 1000 && isOpen; ++at) { // a byte now and then; the header as a whole has its time
            isOpen = slow.sendRaw("X");
            QTest::qWait(5);
        }
        QVERIFY(!isOpen);
    }

    void thereIsAnEndToConnections()
    {
        const Running endpoint(options(u"--connections 3"_s));
        std::vector<std::unique_ptr<Caller>> callers;
        for (int at = 0; at < 3; ++at) {
            callers.push_back(std::make_unique<Caller>(endpoint.port()));
            QCOMPARE(callers.back()->get("/healthz").status, 200u);
        }
        Caller fourth(endpoint.port());
        QCOMPARE(fourth.get("/healthz").status, 0u);
        callers.pop_back();
        bool isIn = false; // as soon as the endpoint has noticed that a place is free
        QTRY_VERIFY(isIn = isIn || Caller(endpoint.port()).get("/healthz").status == 200);
    }

    void whoAsksTooOftenIsTold()
    {
        const Running endpoint(options(u"--rate-device 1 --rate-address 1000"_s));
        Party anna(endpoint);
        unsigned refused = 0;
        for (int at = 0; at < 15; ++at) {
            const auto reply = anna.caller.post("/v1/exchange", wire::encode(wire::ExchangeRequest()));
            if (reply.status == 429) {
                ++refused;
                QVERIFY(reply.headers.find("Retry-After: ") != std::string::npos);
                QCOMPARE(reply.code(), std::string("rate"));
            }
        }
        QVERIFY(refused >= 3);
        Party boris(endpoint); // another device is not concerned
        QCOMPARE(boris.caller.post("/v1/exchange", wire::encode(wire::ExchangeRequest())).status, 200u);
    }

    void anAddressHasARateToo()
    {
        const Running endpoint(options(u"--rate-address 1"_s));
        Caller caller(endpoint.port());
        unsigned refused = 0;
        for (int at = 0; at < 15; ++at)
            refused += caller.get("/v1/hello").status == 429 ? 1 : 0;
        QVERIFY(refused >= 3);
        QCOMPARE(caller.get("/healthz").status, 200u); // never refused
    }

    void stoppingLetsWhatIsUnderWayEnd()
    {
        Running endpoint;
        Party anna(endpoint);
        Caller idle(endpoint.port());
        QCOMPARE(idle.get("/healthz").status, 200u);
        const base::Bytes found = anna.device.founds();
        const std::string body(base::textOf(wire::encode(anna.device.asks({found}))));
        const std::string head = "POST /v1/exchange HTTP/1.1\r\nHost: x\r\nAuthorization: Versta " + anna.caller.token()
            + "\r\nExpect: 100-continue\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n";
        QVERIFY(anna.caller.sendRaw(head + body.substr(0, 10)));
        QCOMPARE(anna.caller.readReply().status, 100u); // so its header was read
        endpoint.askToStop();
        QVERIFY(idle.isCut());
        QVERIFY(anna.caller.sendRaw(body.substr(10)));
        QCOMPARE(anna.caller.readReply().status, 200u);
        QCOMPARE(endpoint.waitForEnd(), 0);
        QCOMPARE(endpoint.runs({u"check"_s}).out, QByteArray("ok: 1 envelopes\n"));
    }

    void aFullDiskIsSaidAndNothingIsHalfStored()
    {
        Running endpoint;
        Couple couple(endpoint);
        endpoint.stop();
        endpoint.limitFileKib(400);
        endpoint.start();
        couple.boris.caller.login(couple.boris.device.key);
        unsigned status = 200;
        Envelopes stored;
        base::Bytes last;
        while (status == 200 && stored.size() < 100) {
            last = couple.boris.device.writes(60000);
            couple.boris.exchanges({last});
            status = couple.boris.caller.status();
            if (status == 200)
                stored.push_back(last);
        }
        QCOMPARE(status, 503u);
        QVERIFY(stored.size() > 1);
        QCOMPARE(couple.anna.exchanges().status, Status::ok); // reading goes on
        endpoint.kill();
        endpoint.limitFileKib(0);
        endpoint.start();
        QVERIFY(all(couple.boris.exchanges({last}), Fate::stored));
        couple.anna.device.cursor.reset();
        QCOMPARE(couple.anna.reads().size(), 3 + stored.size() + 1);
    }

    void verbsSayWhatTheyDid()
    {
        Running endpoint;
        endpoint.stop();
        QCOMPARE(endpoint.runs({u"check"_s}).out, QByteArray("ok: 0 envelopes\n"));
        const auto code = endpoint.runs({u"found-code"_s});
        QCOMPARE(code.out.trimmed().size(), 39);
        const auto postgres = Running::runsBare({u"--store"_s, u"postgresql://x/y"_s});
        QCOMPARE(postgres.exit, 1);
        QVERIFY(postgres.err.contains("PostgreSQL is not built into this version yet"));
        const auto wrong = Running::runsBare({u"--store"_s});
        QCOMPARE(wrong.exit, 2);
        QVERIFY(wrong.err.contains("versta-endpoint --store sqlite:FILE"));
        QCOMPARE(Running::runsBare({u"--help"_s}).exit, 0);
        QVERIFY(Running::runsBare({u"--version"_s}).out.startsWith("versta-endpoint "));
        QCOMPARE(Running::runsBare({u"--store"_s, u"sqlite:/nowhere/at/all"_s, u"check"_s}).exit, 1);
    }

    void twoServersDoNotShareAFile()
    {
        const Running endpoint;
        const auto second = endpoint.runs({u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(second.exit, 1);
        QVERIFY(second.err.contains("busy"));
    }
};

QTEST_GUILESS_MAIN(Process)
#include "process.moc"
