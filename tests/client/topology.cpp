// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever way the bytes take, devices that have met at last know the same.
#include "people.h"

#include <QtTest>

#include <random>

class Topology : public QObject
{
    Q_OBJECT

    std::mt19937 m_dice;
    std::vector<std::unique_ptr<Person>> m_people;
    MemoryEndpoint m_endpoint;

    std::size_t below(std::size_t limit) { return m_dice() % limit; }
    Person &somebody() { return *m_people[below(m_people.size())]; }

    /// Some of what one holds, in any order, by hand.
    void relaySome(Person &from, Person &to)
    {
        std::vector<client::Kept> some;
        for (const client::Kept &kept : from.ledger.content.log)
            if (kept.state != client::State::isVoid && below(2) == 0)
                some.push_back(kept);
        std::shuffle(some.begin(), some.end(), m_dice);
        for (const client::Kept &kept : some)
            (void)!to.gate.admit(kept.bytes);
    }

    void step(int number)
    {
        Person &one = somebody();
        switch (below(8)) {
        case 0:
        case 1: one.writes("запись " + std::to_string(number), 1 + below(3)); break;
        case 2:
        case 3: relaySome(one, somebody()); break;
        case 4: (void)one.exchanges(m_endpoint, [&](MemoryTransport &way) { way.cutAfter = below(2); }); break;
        case 5: (void)one.exchanges(m_endpoint); break;
        case 6:
            if (below(4) == 0)
                (void)!client::Membership(m_people[0]->gate).rekey();
            break;
        default:
            if (below(8) == 0)
                (void)!client::Membership(m_people[0]->gate).changeRole(m_people.back()->tag(), wire::Role::none);
        }
    }

    void meetAll()
    {
        for (int round = 0; round < 4; ++round)
            for (auto &person : m_people)
                (void)person->exchanges(m_endpoint);
        for (int round = 0; round < 2; ++round)
            for (auto &from : m_people)
                for (auto &to : m_people)
                    for (const client::Kept &kept : from->ledger.content.log)
                        (void)!to->gate.admit(kept.bytes);
    }

private Q_SLOTS:
    void allWhoMayReadKnowTheSame()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            m_dice.seed(seed);
            m_endpoint.shelves.clear();
            m_people.clear();
            m_people.push_back(founder());
            for (std::size_t more = 1 + below(3); more > 0; --more)
                m_people.push_back(invitedBy(*m_people[0]));
            for (int i = 0; i < 40; ++i)
                step(i);
            meetAll();
            (void)client::Membership(m_people[0]->gate).mend();
            meetAll();
            const auto &first = m_people[0]->ledger.content.merge;
            for (std::size_t i = 1; i < m_people.size(); ++i) {
                const wire::Member *member = (*m_people[0]->gate.standing())->rights().find(m_people[i]->tag());
                if (!member || member->role == wire::Role::none)
                    continue;
                QVERIFY2(m_people[i]->ledger.content.merge == first, qPrintable(QString::number(seed)));
                QVERIFY2(m_people[i]->ledger.held()->empty(), qPrintable(QString::number(seed)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(Topology)
#include "topology.moc"
