// SPDX-License-Identifier: GPL-3.0-or-later
// An observer's page in a profile that `bench_face DIR make COUNT` filled, once for each such profile; offscreen, drawn
// by software:
//   bench_visit DIR [TAPS]   ms from the request of a visit to its page drawn, median and longest of nine; ms from a
//                            finger that leaves an answer to the change told as committed, and to the page drawn with
//                            it, p50 and p99 each
#include "view/visits/visit.h"
#include "app/observation/checklists.h"
#include "app/people/myself.h"
#include "campaign_day.h"
#include "view/face.h"
#include "view/key.h"
#include "view/visits/my_visit_list.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>

namespace {

constexpr int patienceMs = 20000;

double msOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void say(const char *what, std::vector<double> times, std::size_t percent)
{
    std::ranges::sort(times);
    std::printf("%s %.2f %.2f\n", what, times[times.size() / 2],
                times[std::min(times.size() - 1, times.size() * percent / 100)]);
}

void collect(QQuickItem *in, const char *type, std::vector<QQuickItem *> &found)
{
    if (!in->isVisible())
        return;
    if (QByteArray(in->metaObject()->className()).startsWith(type))
        found.push_back(in);
    for (auto *child : in->childItems())
        collect(child, type, found);
}

/// The program's own window on a telephone.
struct Telephone
{
    explicit Telephone(const app::Options &options)
        : session(options)
        , preferences(QString())
        , face(session, preferences)
        , window(qobject_cast<QQuickWindow *>(face.engine().rootObjects().value(0)))
        , glass(QTest::createTouchDevice())
    {
        if (!window)
            qFatal("no window");
        window->resize(360, 640);
        session.unlock(QStringLiteral("p"));
        waitFor([this] { return session.state() == view::Session::State::Open; });
        draw();
    }

    static void waitFor(const std::function<bool()> &isThere)
    {
        QElapsedTimer timer;
        timer.start();
        while (!isThere()) {
            if (timer.hasExpired(patienceMs))
                qFatal("it does not come");
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
    }

    void draw() const
    {
        QCoreApplication::processEvents();
        window->grabWindow();
    }

    QQuickItem *item(const char *type) const
    {
        std::vector<QQuickItem *> found;
        collect(window->contentItem(), type, found);
        return found.empty() ? nullptr : found.front();
    }

    template <typename T>
    void make(std::function<base::Result<T>(app::Desk &)> work, T &into)
    {
        bool isMade = false;
        session.workspace()->make<T>(QStringLiteral("bench"), std::move(work), &session, [&](const T &made) {
            into = made;
            isMade = true;
        });
        waitFor([&] { return isMade; });
    }

    void tap(const QPoint &at) const
    {
        QTest::touchEvent(window, glass).press(0, at, window);
        QTest::touchEvent(window, glass).release(0, at, window);
    }

    view::Session session;
    view::Preferences preferences;
    view::Face face;
    QQuickWindow *window;
    QPointingDevice *glass;
};

/// A campaign, sessions, appointments, myself, and the sheet of today.
base::RecordId prepared(Telephone &telephone)
{
    bool isReady = false;
    const auto space = telephone.session.workspace()->spaces()->back().id;
    telephone.make<bool>([space](app::Desk &desk) { return prepareDay(desk, space); }, isReady);
    telephone.make<bool>(
        [](app::Desk &desk) -> base::Result<bool> {
            const auto people = app::personList(desk);
            return bool(app::setMyself(desk, {people->back().person.name, people->back().id}));
        },
        isReady);
    base::RecordId sheet;
    telephone.make<base::RecordId>(
        [](app::Desk &desk) -> base::Result<base::RecordId> {
            const auto sessions = app::sessionList(desk);
            const auto me = app::myself(desk);
            return app::beginChecklist(desk, sessions->front().id, QStringLiteral("observation"), (*me)->name);
        },
        sheet);
    return sheet;
}

void open(Telephone &telephone, const base::RecordId &sheet)
{
    auto *house = telephone.item("House_");
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        QMetaObject::invokeMethod(house, "show", Q_ARG(int, 2));
        QMetaObject::invokeMethod(house, "show", Q_ARG(int, 2));
        telephone.draw();
        auto *visits = telephone.item("MyVisitsScreen_");
        if (!visits)
            qFatal("no list of visits");
        QElapsedTimer timer;
        timer.start();
        QMetaObject::invokeMethod(visits, "visitRequested", Q_ARG(QString, view::keyOf(sheet)));
        telephone.draw();
        times.push_back(msOf(timer));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    say("visit-open", times, 100);
}

void answer(Telephone &telephone, int taps)
{
    auto *page = telephone.item("VisitScreen_");
    auto *visit = page ? page->findChild<view::Visit *>() : nullptr;
    if (!visit)
        qFatal("no visit");
    visit->setStep(1);
    for (int i = 0; i < 4; ++i)
        telephone.draw();
    std::vector<double> committed, shown;
    int changes = 0;
    QObject::connect(&telephone.session, &view::Session::changed, [&changes] { ++changes; });
    for (int at = 0; at < taps; ++at) {
        std::vector<QQuickItem *> buttons;
        collect(page, "ViolationAnswers_", buttons);
        std::vector<QQuickItem *> answers;
        collect(buttons.front(), "AnswerButton_", answers);
        const auto *button = answers[at % 2 == 0 ? 0 : 2]; // no violation, not observed
        const QPoint place = button->mapToScene({button->width() / 2, button->height() / 2}).toPoint();
        const int before = changes;
        QElapsedTimer timer;
        timer.start();
        telephone.tap(place);
        Telephone::waitFor([&] { return changes > before; });
        committed.push_back(msOf(timer));
        telephone.draw();
        shown.push_back(msOf(timer));
        const QString said = visit->questions()->cell(0, "value").toString();
        if (said != (at % 2 == 0 ? QStringLiteral("no") : QStringLiteral("unseen")))
            qFatal("the tap missed: %s", qPrintable(said));
    }
    say("tap", committed, 99);
    say("tap-shown", shown, 99);
}

} // namespace

int main(int count, char **arguments)
{
    QGuiApplication application(count, arguments);
    if (count < 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(arguments[1]);
    const app::Options options{(folder + QStringLiteral("/profile")).toStdString(),
                               (folder + QStringLiteral("/marks")).toStdString(), true, nullptr};
    Telephone telephone(options);
    const auto sheet = prepared(telephone);
    open(telephone, sheet);
    answer(telephone, count > 2 ? QByteArray(arguments[2]).toInt() : 1000);
    return 0;
}
