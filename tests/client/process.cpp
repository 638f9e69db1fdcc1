// SPDX-License-Identifier: GPL-3.0-or-later
// The courier against the endpoint as it is: a process on a socket.
#include "client/courier.h"
#include "client/http_transport.h"

#include "people.h"
#include "running.h"

#include <QFile>
#include <QUrl>
#include <QtTest>

using base::Error;

class Process : public QObject
{
    Q_OBJECT

    std::unique_ptr<Running> m_endpoint;
    std::unique_ptr<Person> m_anna;
    crypto::VerifyKey m_key;

    QUrl url() const { return QUrl(m_endpoint->address()); }

    client::Report exchange(Person &person)
    {
        client::HttpTransport transport(url());
        client::Session session(transport, person.device.clone(), m_key);
        return client::Courier(session).exchange({{&person.gate, std::nullopt}});
    }

    /// With the code alone, as a stranger on another machine.
    std::unique_ptr<Person> joins(const crypto::Secret &code)
    {
        client::HttpTransport transport(url());
        const auto answer = client::askSeat(transport, wire::seatKeysOf(code).signing.verifyKey());
        if (!answer)
            qWarning("no seat: %s", answer.error().detail.c_str());
        return answer ? joiner(code, answer->part) : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_endpoint = std::make_unique<Running>();
        client::HttpTransport transport(url());
        m_key = client::askHello(transport)->key;
        m_anna = founder();
    }

    void twoDevicesMeet()
    {
        m_anna->writes("от Анны");
        const auto code = m_anna->invites();
        const auto pushed = exchange(*m_anna);
        QVERIFY2(pushed.isEven(), pushed.failure ? pushed.failure->detail.c_str() : "");
        auto boris = joins(code);
        QVERIFY(boris);
        boris->writes("от Бориса");
        QVERIFY(exchange(*boris).isEven());
        QVERIFY(exchange(*m_anna).isEven());
        QVERIFY(boris->sees("от Анны") && m_anna->sees("от Бориса"));
        const auto again = exchange(*m_anna);
        QVERIFY(again.isEven());
        QCOMPARE(again.traffic.requests - again.traffic.logins, 1U);
    }

    void anEndpointThatWasKilledLosesNothing()
    {
        exchange(*m_anna);
        m_anna->writes("пока его нет");
        m_endpoint->kill();
        const auto report = exchange(*m_anna);
        QCOMPARE(report.failure->code, Error::Code::network);
        QCOMPARE(report.unsent, 1U);
        m_endpoint->start();
        QVERIFY(exchange(*m_anna).isEven());
    }

    void anEndpointsOldFileFillsUpAgain()
    {
        const auto code = m_anna->invites();
        exchange(*m_anna);
        auto boris = joins(code);
        exchange(*boris);
        exchange(*m_anna);
        m_endpoint->stop();
        const QString store = m_endpoint->storeFile();
        QVERIFY(QFile::copy(store, store + QStringLiteral(".old")));
        m_endpoint->start();
        m_anna->writes("после копии");
        exchange(*m_anna);
        exchange(*boris);
        m_endpoint->stop();
        QVERIFY(QFile::remove(store) && QFile::rename(store + QStringLiteral(".old"), store));
        m_endpoint->start();
        QVERIFY(exchange(*boris).isEven());
        auto tablet = [&] {
            const auto own = m_anna->invites();
            exchange(*m_anna);
            return joins(own);
        }();
        QVERIFY(tablet);
        QVERIFY(exchange(*tablet).isEven());
        QVERIFY(tablet->sees("после копии"));
    }

    void aRemovedMemberIsVoidAndShutOut()
    {
        const auto code = m_anna->invites();
        exchange(*m_anna);
        auto boris = joins(code);
        exchange(*boris);
        exchange(*m_anna);
        QVERIFY(bool(client::Membership(m_anna->gate).changeRole(boris->tag(), wire::Role::none)));
        QVERIFY(exchange(*m_anna).isEven());
        boris->writes("поздно");
        const auto report = exchange(*boris);
        QVERIFY(!report.isEven());
        exchange(*m_anna);
        QVERIFY(!m_anna->sees("поздно"));
        QVERIFY(boris->sees("поздно")); // kept at its author
    }
};

QTEST_GUILESS_MAIN(Process)
#include "process.moc"
