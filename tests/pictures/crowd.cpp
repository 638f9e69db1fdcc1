// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/spaces.h"
#include "db/transaction.h"
#include "domain/records/roadmap_record.h"
#include "record/reference.h"
#include "view/face.h"
#include "view/key.h"
#include "view/roadmaps/doubt_list.h"
#include "view/roadmaps/measure_list.h"
#include "view/roadmaps/redating_list.h"
#include "view/window/trail.h"

#include <QElapsedTimer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int many = 3000; // what is stored in seconds takes minutes there
#else
constexpr int many = 10000;
#endif
constexpr int few = 100;
constexpr int perSet = 100;
constexpr int doubted = 500; // an import of that length leaves as many at most
constexpr int patienceMs = 120000;

const base::Tag author{{std::byte{7}, std::byte{9}}};

domain::Measure measureAt(int at)
{
    domain::Measure measure;
    measure.number = QString::number(at + 1);
    measure.text = QStringLiteral("Провести семинар № %1 по объективности оценки").arg(at + 1);
    measure.deadline.kind = domain::Deadline::Kind::by;
    measure.deadline.text = QStringLiteral("до 01.02.2030");
    measure.deadline.windows = {{{}, QDate(2030, 2, 1), {}, {}}};
    measure.responsible = {QStringLiteral("МОУО")};
    return measure;
}

domain::Doubt doubtAt(int at)
{
    domain::Doubt doubt;
    doubt.code = domain::Doubt::Code::mixedScript;
    doubt.line = at + 1;
    doubt.original = QStringLiteral("cеминар"); // its first letter is Latin
    doubt.proposal = QStringLiteral("семинар");
    doubt.measure = QString::number(at + 1);
    return doubt;
}

void add(record::ChangeSet &set, const base::RecordId &id, std::string_view kind,
         const std::vector<domain::Field> &fields)
{
    set.writes.push_back({id, record::Path(record::kindPath), record::Text(kind), {}});
    for (const auto &[path, value] : fields)
        set.writes.push_back({id, path, value, {}});
}

bool apply(app::Desk &desk, const base::SpaceId &space, record::ChangeSet set)
{
    record::sort(set.writes);
    store::Kept kept;
    kept.name = set.dot;
    std::memcpy(kept.hash.bytes.data(), &set.dot.number, sizeof set.dot.number);
    kept.bytes = base::copyOf(base::bytesOf("sealed"));
    return bool(desk.store().records().apply(space, kept, set));
}

/// A roadmap of so many measures, as if another member's sets had come with an exchange.
base::RecordId fill(app::Desk &desk, const base::SpaceId &space, std::uint64_t &number, int count)
{
    const base::RecordId roadmap{author, ++number * 100000};
    domain::Roadmap head;
    head.title = QStringLiteral("Карта из %1 мероприятий").arg(count);
    for (int at = 0; at < std::min(count, doubted); ++at)
        head.doubts.push_back(doubtAt(at));
    record::ChangeSet first{{author, number}, 1, {}, {}};
    add(first, roadmap, domain::roadmapKind, domain::fieldsOf(head));
    db::Transaction whole(desk.database());
    bool done = apply(desk, space, std::move(first));
    for (int at = 0; at < count && done;) {
        record::ChangeSet set{{author, ++number}, 1, {}, {}};
        for (int i = 0; i < perSet && at < count; ++i, ++at) {
            const base::RecordId id{author, roadmap.counter + std::uint64_t(at) + 1};
            add(set, id, domain::measureKind, domain::fieldsOf(measureAt(at)));
            set.writes.push_back({id, record::Path(record::parentPath), record::referenceTo(roadmap), {}});
        }
        done = apply(desk, space, std::move(set));
    }
    return done && whole.commit() ? roadmap : base::RecordId();
}

QQuickItem *itemIn(QQuickItem *in, const char *type)
{
    if (in->isVisible() && QByteArray(in->metaObject()->className()).startsWith(type))
        return in;
    for (auto *child : in->childItems())
        if (auto *found = itemIn(child, type))
            return found;
    return nullptr;
}

QQuickItem *actIn(QQuickItem *in, const QString &text)
{
    if (in->isVisible() && itemIn(in, "QuietAct_") == in && in->property("text").toString() == text)
        return in;
    for (auto *child : in->childItems())
        if (auto *found = actIn(child, text))
            return found;
    return nullptr;
}

} // namespace

/// Ten thousand measures in one roadmap: it opens, scrolls and filters, and the window answers all the while.
class Crowd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = app::Profile::create(options(), crypto::Secret::copyOf(base::bytesOf("p")));
        QVERIFY(made);
        const auto desk = made->profile->desk(app::Profile::Mode::writing);
        QVERIFY(desk);
        const auto space = app::foundSpace(**desk, QStringLiteral("Округ"), domain::Level::municipality, {});
        QVERIFY(space);
        std::uint64_t number = 0;
        m_short = fill(**desk, *space, number, few);
        m_long = fill(**desk, *space, number, many);
        QVERIFY(m_short != base::RecordId() && m_long != base::RecordId());
    }

    void itIsReadBesideTheWindow()
    {
        view::Session session(options());
        QVERIFY(open(session));
        view::MeasureList list;
        list.setSession(&session);
        list.setRoadmap(view::keyOf(m_short));
        QCOMPARE(list.count(), few); // a short one is there at once
        list.setRoadmap(view::keyOf(m_long));
        QVERIFY(list.isReading());
        QCOMPARE(list.count(), 0);
        QCOMPARE(list.title(), QStringLiteral("Карта из %1 мероприятий").arg(many));
        QVERIFY(list.shown().contains(QStringLiteral("…")));
        QTRY_COMPARE_WITH_TIMEOUT(list.count(), many, patienceMs);
        QVERIFY(!list.isReading() && !list.isGone());
        list.setRoadmap(view::keyOf(m_long)); // the same: nothing to read
        list.setWords(QStringLiteral("№ 77 "));
        QVERIFY(list.count() > 0 && list.count() < many);
    }

    // Who turns back before it is read sees what was asked for last.
    void whatIsAskedLastStands()
    {
        view::Session session(options());
        QVERIFY(open(session));
        view::MeasureList list;
        list.setSession(&session);
        list.setRoadmap(view::keyOf(m_long));
        list.setRoadmap(view::keyOf(m_short));
        QCOMPARE(list.count(), few);
        bool isAnswered = false;
        session.workspace()->ask<int>(
            QStringLiteral("later"), [](app::Desk &) { return base::Result(1); }, this,
            [&](const base::Result<int> &) { isAnswered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered, patienceMs);
        QCOMPARE(list.count(), few);
    }

    void theWindowAnswersMeanwhile()
    {
        view::Session session(options());
        view::Preferences preferences{QString()};
        preferences.setMotionReduced(true);
        view::Face face(session, preferences);
        m_window = qobject_cast<QQuickWindow *>(face.engine().rootObjects().value(0));
        QVERIFY(m_window && open(session));
        draw();
        show(m_short, few); // the page's first making
        const auto forFew = show(m_short, few);
        const auto forMany = show(m_long, many);
        qInfo("longest stop: %lld ms for %d measures, %lld ms for %d", forFew, few, forMany, many);
        QVERIFY(m_list && m_list->property("count").toInt() == many);
        QVERIFY(forMany < 8 * forFew + 200);
        const auto scrolled = stopOf([this] {
            QMetaObject::invokeMethod(m_list, "positionViewAtEnd");
            draw();
            QMetaObject::invokeMethod(m_list, "positionViewAtBeginning");
        });
        auto *rows = m_list->property("model").value<view::MeasureList *>();
        const auto filtered = stopOf([rows] { rows->setWords(QStringLiteral("семинар № 9")); });
        QVERIFY(rows->count() > few && rows->count() < many);
        qInfo("scrolled to its end and back: %lld ms, filtered: %lld ms", scrolled, filtered);
        QVERIFY(scrolled < 8 * forFew + 400 && filtered < 8 * forFew + 400);
    }

    // An answer to what was wished for before is never listed: dates would be moved by it.
    void whatWasWishedBeforeIsNotListed()
    {
        view::Session session(options());
        QVERIFY(open(session));
        view::RedatingList moved;
        moved.setSession(&session);
        moved.setByDays(true);
        moved.setDays(QStringLiteral("7"));
        moved.setRoadmap(view::keyOf(m_long));
        QVERIFY(!moved.trouble().isEmpty() && moved.count() == 0);
        QTRY_VERIFY_WITH_TIMEOUT(moved.trouble().contains(QStringLiteral("Считаем")), patienceMs);
        QCoreApplication::processEvents(); // now it is being read
        moved.setDays(QStringLiteral("неделя"));
        QVERIFY(moved.trouble().contains(QStringLiteral("Напишите")));
        bool isAnswered = false; // what is asked now is answered after what is being read
        session.workspace()->ask<int>(
            QStringLiteral("later"), [](app::Desk &) { return base::Result(1); }, this,
            [&](const base::Result<int> &) { isAnswered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered, patienceMs);
        QCOMPARE(moved.count(), 0);
        moved.setDays(QStringLiteral("8"));
        QTRY_COMPARE_WITH_TIMEOUT(moved.count(), many, patienceMs);
        QVERIFY(moved.cell(0, "after").toString().contains(QStringLiteral("до 9 ")));
    }

    void doubtsAreReadBesideTheWindow()
    {
        view::Session session(options());
        QVERIFY(open(session));
        view::DoubtList doubts;
        doubts.setSession(&session);
        doubts.setRoadmap(view::keyOf(m_short));
        QCOMPARE(doubts.count(), few);
        doubts.setRoadmap(view::keyOf(m_long));
        QVERIFY(doubts.isReading()); // "all is checked" would be a lie
        QTRY_COMPARE_WITH_TIMEOUT(doubts.count(), doubted, patienceMs);
        QVERIFY(!doubts.isReading());
        doubts.setRoadmap(view::keyOf(m_long));
        doubts.setRoadmap(view::keyOf(m_short)); // whoever turns back at once sees what was asked for last
        QCOMPARE(doubts.count(), few);
    }

    void theWindowAnswersWhileDatesAreMoved()
    {
        view::Session session(options());
        view::Preferences preferences{QString()};
        preferences.setMotionReduced(true);
        view::Face face(session, preferences);
        m_window = qobject_cast<QQuickWindow *>(face.engine().rootObjects().value(0));
        QVERIFY(m_window && open(session));
        draw();
        const auto forFew = redate(m_short, few);
        const auto forMany = redate(m_long, many);
        qInfo("longest stop while dates are moved: %lld ms for %d measures, %lld ms for %d", forFew, few, forMany,
              many);
        QVERIFY(forMany < 8 * forFew + 200);
        barAndListAgree();
    }

private:
    /// On the page of moved dates: the bar tells where the list is, moves it while it is held, and both come to rest.
    void barAndListAgree() const
    {
        auto *list = itemIn(itemIn(m_window->contentItem(), "RedateScreen_"), "RowList_");
        auto *bar = itemIn(list, "ListBar_");
        QVERIFY(list && bar);
        const auto place = [list] { return list->property("contentY").toReal(); };
        QMetaObject::invokeMethod(list, "positionViewAtEnd");
        QTRY_VERIFY(bar->property("position").toReal() > 0.9);
        draw();
        const qreal end = place();
        draw();
        QCOMPARE(place(), end);
        bar->setProperty("pressed", true);
        bar->setProperty("position", 0.5);
        QVERIFY(place() > end / 3 && place() < end * 2 / 3);
        bar->setProperty("pressed", false);
        draw();
        const qreal middle = bar->property("position").toReal();
        QVERIFY(middle > 0.3 && middle < 0.7);
    }

    /// The page of moved dates, as a person uses it: a number typed figure by figure, every box ticked.
    qint64 redate(const base::RecordId &roadmap, int count)
    {
        show(roadmap, count);
        auto *page = itemIn(m_window->contentItem(), "RoadmapScreen_");
        auto *act = actIn(page, QStringLiteral("Сдвинуть сроки")); // in words, on the page itself
        if (!act)
            return patienceMs;
        qint64 longest = stopOf([act] { QMetaObject::invokeMethod(act, "clicked"); });
        auto *screen = itemIn(m_window->contentItem(), "RedateScreen_");
        auto *moved = screen ? screen->findChild<view::RedatingList *>() : nullptr;
        if (!moved)
            return patienceMs;
        moved->setByDays(true);
        for (const char *days : {"1", "14", "140", "14"})
            longest = std::max(longest, stopOf([&] { moved->setDays(QString::fromLatin1(days)); }));
        QElapsedTimer whole;
        whole.start();
        while (moved->count() != count && whole.elapsed() < patienceMs)
            longest = std::max(longest, stopOf([] {}));
        longest = std::max(longest, stopOf([moved] { moved->chooseAll(true); }));
        return moved->chosen() == count ? longest : patienceMs;
    }

    app::Options options() const
    {
        app::Options options;
        options.folder = m_folder.filePath(QStringLiteral("profile")).toStdString();
        options.stateFolder = m_folder.filePath(QStringLiteral("marks")).toStdString();
        options.fastKdf = true;
        return options;
    }

    static bool open(view::Session &session)
    {
        session.unlock(QStringLiteral("p"));
        return QTest::qWaitFor([&] { return session.state() == view::Session::State::Open; }, patienceMs);
    }

    void draw() const
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_window->grabWindow();
    }

    template <typename Work>
    qint64 stopOf(Work work) const
    {
        QElapsedTimer timer;
        timer.start();
        work();
        draw();
        return timer.elapsed();
    }

    /// Opens it as a person does; the longest time in ms in which the window's thread answered nobody.
    qint64 show(const base::RecordId &roadmap, int count)
    {
        auto *house = itemIn(m_window->contentItem(), "House_");
        for (int i = 0; house && i < 2; ++i) // the second time leads to the place's first page
            QMetaObject::invokeMethod(house, "show", Q_ARG(int, 1));
        draw();
        auto *roadmaps = house ? itemIn(house, "RoadmapsScreen_") : nullptr;
        if (!roadmaps)
            return 0;
        qint64 longest = stopOf(
            [&] { QMetaObject::invokeMethod(roadmaps, "roadmapRequested", Q_ARG(QString, view::keyOf(roadmap))); });
        auto *page = itemIn(house, "RoadmapScreen_");
        m_list = page ? itemIn(page, "RowList_") : nullptr;
        QElapsedTimer whole;
        whole.start();
        while (m_list && m_list->property("count").toInt() != count && whole.elapsed() < patienceMs)
            longest = std::max(longest, stopOf([] {}));
        return longest;
    }

    QTemporaryDir m_folder;
    base::RecordId m_short, m_long;
    QQuickWindow *m_window = nullptr;
    QQuickItem *m_list = nullptr;
};

QTEST_MAIN(Crowd)
#include "crowd.moc"
