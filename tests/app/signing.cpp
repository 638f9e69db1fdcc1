// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/signing.h"

#include "app/exchange.h"
#include "app/fields.h"
#include "app/people/hands.h"
#include "app/room.h"
#include "desk_fixture.h"
#include "record/reference.h"
#include "running.h"

#include <QTest>

using app::signaturesOf;
using app::signRecord;
using client::Proof;

namespace {

domain::Drawing drawn()
{
    return {1000, {{{100, 500, 0}, {2000, 200, 0}, {3900, 700, 0}}}};
}

base::RecordId act(const Office &office)
{
    const auto text = [](const char *words) { return record::Value(record::Text(words)); };
    const auto id = app::writeNew(*office.desk, office.space, "checklist",
                                  {{"title", text("Наблюдение, 5 «Б»")},
                                   {"answer/q01/value", false},
                                   {"answer/q02/value", text("телефон у ученика")},
                                   {"started", record::Time{555}}});
    if (!id)
        qFatal("no record: %s", id.error().detail.c_str());
    return *id;
}

/// Writes what stands over, as an editor that has the page open does.
void sets(const Office &office, const base::RecordId &id, const record::Path &path, const record::Value &value)
{
    const auto page = app::recordPage(*office.desk, id);
    std::vector<base::Dot> shown;
    for (const app::Field &field : page->fields)
        if (field.path == path)
            shown = field.shown();
    const auto done = app::setField(*office.desk, id, path, value, shown);
    QVERIFY2(done, done ? "" : done.error().detail.c_str());
}

std::optional<record::Value> valueIn(const std::vector<app::Field> &fields, const record::Path &path)
{
    for (const app::Field &field : fields)
        if (field.path == path)
            return field.siblings.front().value;
    return std::nullopt;
}

/// Two devices of one school, with an endpoint between them.
struct School
{
    Running endpoint;
    Office anna{"анна", Office::Days::running};
    Office boris{"борис", Office::Days::running};

    School()
    {
        for (const Office *office : {&anna, &boris})
            if (!app::setEndpoint(*office->desk, QUrl(endpoint.address())))
                qFatal("no endpoint");
        exchange(anna);
        const auto invitation = app::invite(*anna.desk, anna.space, QStringLiteral("editor"));
        if (!invitation)
            qFatal("no invitation: %s", invitation.error().detail.c_str());
        exchange(anna);
        const auto joined = app::join(*boris.desk, invitation->code);
        if (!joined)
            qFatal("not joined: %s", joined.error().detail.c_str());
        boris.space = *joined;
        meet();
    }

    static void exchange(const Office &office)
    {
        const auto report = app::exchange(*office.desk, {});
        if (!report)
            qFatal("no exchange: %s", report.error().detail.c_str());
    }

    /// Afterwards both hold the same.
    void meet() const
    {
        for (const Office *office : {&boris, &anna, &boris})
            exchange(*office);
    }
};

} // namespace

class Signing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSignedIsShownAndWhatComesAfterStandsBeside()
    {
        const Office office;
        const auto id = act(office);
        QVERIFY(signaturesOf(*office.desk, id)->signatures.empty());
        QVERIFY(signRecord(*office.desk, id, drawn()));
        auto page = *signaturesOf(*office.desk, id);
        QCOMPARE(page.signatures.size(), std::size_t(1));
        QVERIFY(page.valid());
        QCOMPARE(*page.valid()->drawing, drawn());
        QVERIFY(page.after.empty());

        sets(office, id, "answer/q01/value", true);
        sets(office, id, "remark", record::Text("дописано потом"));
        page = *signaturesOf(*office.desk, id);
        QVERIFY(page.valid());
        QCOMPARE(valueIn(page.valid()->shows, "answer/q01/value"), std::optional<record::Value>(false));
        QCOMPARE(valueIn(page.valid()->shows, "remark"), std::nullopt);
        QCOMPARE(valueIn(page.after, "answer/q01/value"), std::optional<record::Value>(true));
        QCOMPARE(page.after.size(), std::size_t(2));
    }

    void handsAreToldApartAlsoAfterADeviceWasRenewed()
    {
        const School school;
        const auto id = act(school.anna);
        school.meet();
        const auto tagOf = [](const Office &office) { return office.desk->store().identity().self(office.space)->tag; };
        const auto handOf = [&id](const Office &office, const base::Tag &author) {
            return app::Hands(*office.desk).of(id, author);
        };
        const auto anna = tagOf(school.anna), boris = tagOf(school.boris);
        QCOMPARE(handOf(school.anna, anna), app::Hand::thisDevice);
        QCOMPARE(handOf(school.anna, boris), app::Hand::colleague);
        QCOMPARE(handOf(school.boris, anna), app::Hand::colleague);
        QCOMPARE(handOf(school.anna, base::Tag{}), app::Hand::colleague); // nobody
        QVERIFY(app::renewDevice(*school.anna.desk));
        QCOMPARE(handOf(school.anna, anna), app::Hand::ownDevice);
        QCOMPARE(handOf(school.anna, tagOf(school.anna)), app::Hand::thisDevice);
        QCOMPARE(handOf(school.anna, boris), app::Hand::colleague);
    }

    void aSecondPersonSignsWhatStandsThen()
    {
        const School school;
        const auto id = act(school.anna);
        QVERIFY(signRecord(*school.anna.desk, id, drawn()));
        school.meet();
        QVERIFY(signRecord(*school.boris.desk, id, {500, {{{1, 1, 0}}}}));
        school.meet();
        for (const Office *office : {&school.anna, &school.boris}) {
            const auto page = *signaturesOf(*office->desk, id);
            QCOMPARE(page.signatures.size(), std::size_t(2));
            for (const app::SignatureLine &line : page.signatures)
                QCOMPARE(line.proof, Proof::valid);
            QVERIFY(page.signatures[0].author != page.signatures[1].author);
        }
    }

    void aHostileColleagueChangesNothingThatWasSigned()
    {
        const School school;
        const auto id = act(school.anna);
        QVERIFY(signRecord(*school.anna.desk, id, drawn()));
        school.meet();

        // he writes over every field, and puts her signature, copied, under his text
        const app::Desk &theirs = *school.boris.desk;
        auto &store = const_cast<app::Desk &>(theirs).store();
        const auto before = store.records().read(id);
        const record::Value copied = before->state.signatures.front().value;
        sets(school.boris, id, "answer/q02/value", record::Text("замечаний нет"));
        sets(school.boris, id, "title", record::Text("Другое"));
        const auto now = store.records().read(id);
        QVERIFY(store.openSet().write(school.boris.space, {id, "signature", copied, record::dotsOf(now->state)}, 5));
        QVERIFY(store.openSet().write(school.boris.space,
                                      {id, "deleted", true, record::dotsOf(store.records().read(id)->state)}, 6));
        school.meet();

        const auto page = *signaturesOf(*school.anna.desk, id);
        QCOMPARE(page.signatures.size(), std::size_t(2));
        QCOMPARE(std::count_if(page.signatures.begin(), page.signatures.end(),
                               [](const auto &line) { return line.proof == Proof::forged; }),
                 1);
        QVERIFY(page.valid());
        QCOMPARE(valueIn(page.valid()->shows, "answer/q02/value"),
                 std::optional<record::Value>(record::Text("телефон у ученика")));
        QCOMPARE(valueIn(page.valid()->shows, "title"),
                 std::optional<record::Value>(record::Text("Наблюдение, 5 «Б»")));
        QCOMPARE(valueIn(page.after, "answer/q02/value"), std::optional<record::Value>(record::Text("замечаний нет")));
    }

    void twoValuesAreChosenFromBeforeAnybodySigns()
    {
        const School school;
        const auto id = act(school.anna);
        school.meet();
        sets(school.anna, id, "title", record::Text("А"));
        sets(school.boris, id, "title", record::Text("Б"));
        school.meet();
        QCOMPARE(signRecord(*school.anna.desk, id, drawn()).error().code, base::Error::Code::conflict);
        QCOMPARE(app::nextVersion(*school.anna.desk, id).error().code, base::Error::Code::conflict);
        QVERIFY(app::pickSibling(*school.anna.desk, id, "title", 0));
        QVERIFY(signRecord(*school.anna.desk, id, drawn()));
        QVERIFY(signaturesOf(*school.anna.desk, id)->valid());
    }

    void aValueReplacedInTwoStepsDoesNotComeBack()
    {
        const School school;
        const auto id = act(school.anna);
        for (const char *title : {"вторая редакция", "третья редакция"}) {
            school.meet(); // each in an envelope of its own
            sets(school.anna, id, "title", record::Text(title));
        }
        school.meet();
        QVERIFY(signRecord(*school.anna.desk, id, drawn()));
        school.meet();
        for (const Office *office : {&school.anna, &school.boris}) {
            const auto page = *signaturesOf(*office->desk, id);
            QVERIFY(page.valid());
            QCOMPARE(valueIn(page.valid()->shows, "title"),
                     std::optional<record::Value>(record::Text("третья редакция")));
            QVERIFY(page.after.empty());
        }
    }

    void theNextVersionNamesTheOldAndTakesWhatCameAfter()
    {
        const Office office;
        const auto id = act(office);
        QVERIFY(signRecord(*office.desk, id, drawn()));
        sets(office, id, "answer/q01/value", true);
        const auto next = app::nextVersion(*office.desk, id);
        QVERIFY(next);
        const auto page = app::recordPage(*office.desk, *next);
        QCOMPARE(page->kind, QStringLiteral("checklist"));
        QCOMPARE(valueIn(page->fields, "answer/q01/value"), std::optional<record::Value>(true));
        QCOMPARE(record::recordIn(*valueIn(page->fields, "previous")), std::optional(id));
        QVERIFY(signaturesOf(*office.desk, *next)->signatures.empty());
        QVERIFY(signaturesOf(*office.desk, id)->valid()); // the old one stands as it was signed
    }

    void nothingDrawnAndNothingThereAreRefused()
    {
        const Office office;
        const auto id = act(office);
        QCOMPARE(signRecord(*office.desk, id, {1000, {}}).error().code, base::Error::Code::invalid);
        QVERIFY(app::removeRecord(*office.desk, id));
        QCOMPARE(signRecord(*office.desk, id, drawn()).error().code, base::Error::Code::notFound);
        QCOMPARE(app::setField(*office.desk, id, "signature", base::Bytes(), {}).error().code,
                 base::Error::Code::refused);
    }
};

QTEST_GUILESS_MAIN(Signing)
#include "signing.moc"
