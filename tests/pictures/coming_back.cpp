// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/people/people.h"
#include "app/records.h"
#include "plan.h"
#include "view/face.h"
#include "view/key.h"
#include "view/people/person_form.h"
#include "view/records/hit_list.h"
#include "view/roadmaps/measure_list.h"
#include "view/window/trail.h"

#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int longest = 120000; // under the sanitizers
constexpr int roadmaps = 1, observation = 2, searching = 3; // places of the house

QString passphrase()
{
    return QStringLiteral("верста столб дорога");
}

} // namespace

/// What comes back through the real window after the profile was closed, and what must not.
class ComingBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<view::Session>(options(), m_folder->path().toStdString());
        m_preferences = std::make_unique<view::Preferences>(QString());
        m_preferences->setMotionReduced(true);
        m_face = std::make_unique<view::Face>(*m_session, *m_preferences);
        m_session->create(passphrase(), passphrase());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->state() == view::Session::State::KeyShown, longest);
        m_session->confirmKeyWritten();
        readPlan(60);
    }

    void cleanup()
    {
        m_face.reset();
        m_session.reset();
    }

    void theRoadmapComesBackAsItWasLookedAt_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isStrip");
        QTest::newRow("phone, cards") << QSize(360, 640) << false;
        QTest::newRow("phone, strip") << QSize(360, 640) << true;
        QTest::newRow("desktop, cards beside the list") << QSize(1280, 800) << false;
        QTest::newRow("desktop, table") << QSize(1920, 1080) << false;
        QTest::newRow("desktop, strip") << QSize(1920, 1080) << true;
    }

    void theRoadmapComesBackAsItWasLookedAt()
    {
        QFETCH(QSize, size);
        QFETCH(bool, isStrip);
        window()->resize(size);
        openRoadmap();
        auto *measures = shown<view::MeasureList>();
        QVERIFY(measures);
        measures->setWords(QStringLiteral("семинар"));
        measures->setParty(1);
        measures->setOrder(view::MeasureList::ByDeadline);
        screen()->setProperty("isStrip", isStrip);
        draw();
        QVERIFY(QMetaObject::invokeMethod(list(), "positionViewAtIndex", Q_ARG(int, 30), Q_ARG(int, 0)));
        draw();
        QCOMPARE(rowOnTop(), 30);
        lockAndUnlock();
        measures = shown<view::MeasureList>();
        QVERIFY(measures);
        QCOMPARE(measures->words(), QStringLiteral("семинар"));
        QCOMPARE(measures->party(), 1);
        QCOMPARE(measures->order(), view::MeasureList::ByDeadline);
        QVERIFY(!measures->onlyLate());
        QCOMPARE(screen()->property("isStrip").toBool(), isStrip);
        QTRY_COMPARE((draw(), rowOnTop()), 30);
        QCOMPARE(trail()->pageAt(0)->property("openKey").toString(), roadmap()); // its row stays marked
    }

    void anotherPlaceComesBackWhenItIsAskedForThoughItWasNotOpenedBetweenTwoLocks()
    {
        show(searching);
        type(QStringLiteral("совещание"));
        openRoadmap();
        lockAndUnlock();
        lockAndUnlock();
        QVERIFY(shown<view::MeasureList>());
        show(searching);
        QTRY_VERIFY(shown<view::HitList>());
        QCOMPARE(shown<view::HitList>()->words(), QStringLiteral("совещание"));
    }

    void whatWasSoughtIsForTheSameProfileOnly()
    {
        show(searching);
        type(QStringLiteral("Петрова"));
        m_session->lockUnattended();
        QVERIFY(m_session->wayBack().isEmpty()); // nobody without the passphrase gets it
        m_session->shelf()->add();
        m_session->create(passphrase(), passphrase());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->state() == view::Session::State::KeyShown, longest);
        m_session->confirmKeyWritten();
        QTRY_VERIFY(screen());
        show(searching);
        QTRY_VERIFY(shown<view::HitList>());
        QCOMPARE(shown<view::HitList>()->words(), QString());
        m_session->lockUnattended();
        m_session->shelf()->choose(QStringLiteral("profile"));
        unlock();
        QTRY_VERIFY(shown<view::HitList>());
        QCOMPARE(shown<view::HitList>()->words(), QStringLiteral("Петрова"));
    }

    void aHalfFilledCardComesBackOverWhatAColleagueWroteMeanwhile()
    {
        const auto person = addPerson();
        openPerson(person);
        auto *form = shown<view::PersonForm>();
        QVERIFY(form);
        QCOMPARE(form->property("workPlace").toString(), QStringLiteral("МБОУ СОШ № 5"));
        QVERIFY(form->setProperty("office", QStringLiteral("завуч")) && form->setProperty("education", 1)
                && form->setProperty("workPlace", QStringLiteral("МБОУ СОШ № 7")));
        m_session->lockUnattended();
        QTRY_VERIFY(!house());
        writeElsewhere(person, "work-place", "МБОУ СОШ № 6");
        unlock();
        QTRY_VERIFY(shown<view::PersonForm>());
        form = shown<view::PersonForm>();
        QCOMPARE(form->property("workPlace").toString(), QStringLiteral("МБОУ СОШ № 6")); // nobody has seen it yet
        QCOMPARE(form->property("office").toString(), QStringLiteral("завуч"));
        QCOMPARE(form->property("education").toInt(), 1);
        QCOMPARE(form->typedOver().keys(), (QStringList{QStringLiteral("education"), QStringLiteral("office")}));
        QVERIFY(form->canSave());
    }

    void aHalfFilledCardLeftByMistakeIsFetchedBackFromWhereverOneWent()
    {
        const auto person = addPerson();
        openPerson(person);
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!shown<view::PersonForm>());
        QVERIFY(m_session->undo()->text().isEmpty()); // only looked at
        QVERIFY(QMetaObject::invokeMethod(screen(), "personRequested", Q_ARG(QString, view::keyOf(person))));
        QVERIFY(shown<view::PersonForm>()->setProperty("office", QStringLiteral("завуч")));
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!shown<view::PersonForm>());
        show(searching);
        QVERIFY(!m_session->undo()->text().isEmpty());
        m_session->undo()->takeBack();
        QTRY_VERIFY(shown<view::PersonForm>());
        QCOMPARE(shown<view::PersonForm>()->property("office").toString(), QStringLiteral("завуч"));
        shown<view::PersonForm>()->save({});
        QTRY_VERIFY(!shown<view::PersonForm>());
        QCOMPARE(m_session->undo()->text(), QStringLiteral("Карточка изменена")); // what is saved is not unsaved
    }

    void aSaveThatEndsAfterItsPageWasLeftClosesNoOther()
    {
        openPerson(addPerson());
        const auto places = trail()->depth();
        QVERIFY(trail()->back());
        QVERIFY(QMetaObject::invokeMethod(screen(), "personRequested", Q_ARG(QString, QString())));
        auto *page = screen();
        auto *form = shown<view::PersonForm>();
        QVERIFY(form->setProperty("name", QStringLiteral("Орлова Вера Павловна")));
        QVERIFY(page->property("isUnsaved").toBool());
        form->save(view::keyOf(m_session->workspace()->spaces()->front().id));
        QVERIFY(!page->property("isUnsaved").toBool()); // on its way: nothing to fetch back
        QVERIFY(trail()->back());
        QVERIFY(QMetaObject::invokeMethod(page, "finish"));
        QCOMPARE(trail()->depth(), places - 1);
        QVERIFY(m_session->undo()->text().isEmpty());
    }

    void anotherRunOfTheProgramBeginsWithToday()
    {
        show(searching);
        type(QStringLiteral("Петрова"));
        m_session->lockUnattended();
        view::Session later(options());
        later.unlock(passphrase());
        QTRY_VERIFY_WITH_TIMEOUT(later.state() == view::Session::State::Open, longest);
        QVERIFY(later.wayBack().isEmpty());
    }

private:
    app::Options options() const
    {
        app::Options options;
        options.folder = m_folder->filePath(QStringLiteral("profile")).toStdString();
        options.stateFolder = m_folder->filePath(QStringLiteral("marks")).toStdString();
        options.fastKdf = true;
        return options;
    }

    base::RecordId addPerson() const
    {
        std::optional<base::RecordId> added;
        domain::Person person;
        person.name = QStringLiteral("Кузнецова Мария Ивановна");
        person.workPlace = QStringLiteral("МБОУ СОШ № 5");
        m_session->workspace()->make<base::RecordId>(
            QStringLiteral("addPerson"),
            [person, space = m_session->workspace()->spaces()->front().id](app::Desk &desk) {
                return app::addPerson(desk, space, person);
            },
            m_session.get(), [&](const base::RecordId &id) { added = id; });
        if (!QTest::qWaitFor([&] { return added.has_value(); }, longest))
            qFatal("no person");
        return *added;
    }

    /// As a colleague whose work arrived: by another connection, while the window is closed.
    void writeElsewhere(const base::RecordId &id, const char *field, const char *value) const
    {
        const auto utf8 = passphrase().toStdString();
        auto profile = app::Profile::unlock(options(), crypto::Secret::copyOf(base::bytesOf(utf8)));
        QVERIFY(profile);
        auto desk = (*profile)->desk(app::Profile::Mode::writing);
        QVERIFY(desk && app::setField(**desk, id, field, record::Text(value), {}));
    }

    QQuickWindow *window() const { return qobject_cast<QQuickWindow *>(m_face->engine().rootObjects().constFirst()); }

    QObject *house() const
    {
        const auto all = window()->findChildren<QObject *>();
        const auto found = std::find_if(all.begin(), all.end(), [](const QObject *object) {
            return QByteArray(object->metaObject()->className()).startsWith("House_");
        });
        return found == all.end() ? nullptr : *found;
    }

    view::Trail *trail() const
    {
        const auto *section = house() ? house()->property("section").value<QObject *>() : nullptr;
        return section ? section->property("trail").value<view::Trail *>() : nullptr;
    }

    QQuickItem *screen() const { return trail() ? trail()->currentItem() : nullptr; }

    template <typename T>
    T *shown() const
    {
        return screen() ? screen()->findChild<T *>() : nullptr;
    }

    QQuickItem *list() const
    {
        const auto items = screen()->findChildren<QQuickItem *>();
        const auto found = std::find_if(items.begin(), items.end(), [](const auto *item) {
            return item->inherits("QQuickListView") && item->property("model").template value<view::MeasureList *>();
        });
        return found == items.end() ? nullptr : *found;
    }

    int rowOnTop() const
    {
        int row = -1;
        for (int below = 1; row < 0 && below < 100; below += 4) // under the heading that stays on top
            QMetaObject::invokeMethod(list(), "indexAt", Q_RETURN_ARG(int, row), Q_ARG(qreal, 20),
                                      Q_ARG(qreal, list()->property("contentY").toReal() + below));
        return row;
    }

    void draw() const
    {
        QCoreApplication::processEvents();
        window()->grabWindow(); // arranges what waits to be
    }

    void show(int place) const { QVERIFY(QMetaObject::invokeMethod(house(), "show", Q_ARG(int, place))); }

    void type(const QString &words) const
    {
        auto *input = screen()->findChild<QObject *>(QStringLiteral("words"));
        QVERIFY(input && input->setProperty("text", words));
    }

    QString roadmap() const { return view::keyOf(m_session->workspace()->roadmaps()->front().id); }

    void openPerson(const base::RecordId &person) const
    {
        show(observation);
        QVERIFY(QMetaObject::invokeMethod(screen(), "campaignsRequested"));
        QVERIFY(QMetaObject::invokeMethod(screen(), "peopleRequested"));
        QVERIFY(QMetaObject::invokeMethod(screen(), "personRequested", Q_ARG(QString, view::keyOf(person))));
        QVERIFY(shown<view::PersonForm>());
    }

    void openRoadmap() const
    {
        show(roadmaps);
        QVERIFY(QMetaObject::invokeMethod(screen(), "roadmapRequested", Q_ARG(QString, roadmap())));
        QTRY_VERIFY_WITH_TIMEOUT(shown<view::MeasureList>() && shown<view::MeasureList>()->count() > 0, longest);
    }

    void unlock() const
    {
        m_session->unlock(passphrase());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->state() == view::Session::State::Open && trail(), longest);
    }

    void lockAndUnlock() const
    {
        m_session->lockUnattended();
        QTRY_VERIFY(!house());
        unlock();
    }

    void readPlan(int measures) const
    {
        QSignalSpy ready(m_session.get(), &view::Session::spaceReady);
        m_session->workspace()->foundSpace(QStringLiteral("Округ"), domain::Level::municipality, {});
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, longest);
        QFile file(m_folder->filePath(QStringLiteral("план.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(longPlan(measures, QDate::currentDate()).toUtf8()) > 0);
        file.close();
        QSignalSpy imported(m_session.get(), &view::Session::imported);
        m_session->workspace()->importRoadmap(file.fileName().toStdString(),
                                              ready.first().first().value<base::SpaceId>());
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, longest);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<view::Session> m_session;
    std::unique_ptr<view::Preferences> m_preferences;
    std::unique_ptr<view::Face> m_face;
};

QTEST_MAIN(ComingBack)
#include "coming_back.moc"
