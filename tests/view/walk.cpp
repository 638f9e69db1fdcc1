// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include "apart.h"
#include "view/colleagues/circle.h"
#include "view/key.h"
#include "view/roadmaps/intake.h"
#include "view/window/trail.h"

#include <QTest>

namespace {

const QString passphrase = QStringLiteral("верста столб дорога");

app::Options optionsIn(const QTemporaryDir &folder)
{
    app::Options options;
    options.folder = folder.filePath(QStringLiteral("profile")).toStdString();
    options.stateFolder = folder.filePath(QStringLiteral("marks")).toStdString();
    options.fastKdf = true;
    return options;
}

} // namespace

Walk::Walk(const QString &document)
    : m_document(document)
    , m_session(optionsIn(m_folder))
    , m_face(m_session, m_preferences)
{
    m_preferences.setMotionReduced(true);
    QObject::connect(&m_face.engine(), &QQmlEngine::warnings, &m_face.engine(), [this](const QList<QQmlError> &errors) {
        for (const auto &error : errors)
            m_warnings += error.toString();
    });
}

QQuickWindow *Walk::window() const
{
    const auto roots = const_cast<view::Face &>(m_face).engine().rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.first());
}

QObject *Walk::find(const QObject *in, const char *type)
{
    const auto children = in->findChildren<QObject *>();
    for (auto *child : children) {
        if (QByteArray(child->metaObject()->className()).startsWith(type))
            return child;
    }
    return nullptr;
}

QQuickItem *Walk::screen() const
{
    const auto *house = find(window(), "House_");
    const auto *section = house ? house->property("section").value<QObject *>() : nullptr;
    const auto *trail = section ? section->property("trail").value<view::Trail *>() : nullptr;
    return trail ? trail->currentItem() : window()->contentItem();
}

bool Walk::isScreen(const char *type) const
{
    return QByteArray(screen()->metaObject()->className()).startsWith(type);
}

bool Walk::reach(const std::function<bool()> &isThere) const
{
    return QTest::qWaitFor(isThere, 20000);
}

// Twice: the second time leads from wherever one was in that place to its first page.
bool Walk::show(int place)
{
    auto *house = find(window(), "House_");
    return house && QMetaObject::invokeMethod(house, "show", Q_ARG(int, place))
        && QMetaObject::invokeMethod(house, "show", Q_ARG(int, place));
}

bool Walk::emitOnScreen(const char *signal, const QString &argument)
{
    return QMetaObject::invokeMethod(screen(), signal, Q_ARG(QString, argument));
}

bool Walk::emitOnScreen(const char *signal)
{
    return QMetaObject::invokeMethod(screen(), signal);
}

bool Walk::back()
{
    return emitOnScreen("backRequested");
}

bool Walk::makeOrganisation()
{
    auto *circle = qobject_cast<view::Circle *>(find(screen(), "view::Circle"));
    if (!circle)
        return false;
    circle->found(QStringLiteral("МБОУ «Заречная СОШ № 5»"), 0, {});
    return reach([circle] { return !circle->outcome().isEmpty(); });
}

bool Walk::readDocument()
{
    auto *intake = qobject_cast<view::Intake *>(find(screen(), "view::Intake"));
    const auto spaces = m_session.workspace()->spaces();
    if (!intake || !spaces || spaces->empty())
        return false;
    intake->start(QUrl::fromLocalFile(m_document), view::keyOf(spaces->back().id));
    return reach([intake] { return intake->isDone(); });
}

QString Walk::firstRoadmap() const
{
    const auto roadmaps = m_session.workspace()->roadmaps();
    return roadmaps && !roadmaps->empty() ? view::keyOf(roadmaps->front().id) : QString();
}

// The one with the most to show: several dates, if there is one.
QString Walk::firstMeasure() const
{
    const auto roadmap = m_session.workspace()->roadmap(*view::recordOf(firstRoadmap()));
    if (!roadmap || roadmap->measures.empty())
        return {};
    for (const auto &row : roadmap->measures) {
        if (row.statuses.size() > 1 || row.isInConflict)
            return view::keyOf(row.id);
    }
    return view::keyOf(roadmap->measures.front().id);
}

std::vector<Walk::Stop> Walk::stops()
{
    using State = view::Session::State;
    return {
        {QStringLiteral("01-create"), [this] { return m_session.state() == State::Fresh; }},
        {QStringLiteral("02-recovery-key"),
         [this] {
             m_session.create(passphrase, passphrase);
             return reach([this] { return m_session.state() == State::KeyShown; });
         }},
        {QStringLiteral("03-nothing-yet"),
         [this] {
             m_session.confirmKeyWritten();
             return reach([this] { return isScreen("TodayScreen"); });
         }},
        {QStringLiteral("04-colleagues"), [this] { return show(3) && makeOrganisation(); }},
        {QStringLiteral("05-import"),
         [this] { return show(1) && emitOnScreen("importRequested") && isScreen("ImportScreen"); }},
        {QStringLiteral("06-imported"), [this] { return readDocument(); }},
        {QStringLiteral("07-doubts"),
         [this] { return emitOnScreen("doubtsRequested", firstRoadmap()) && isScreen("DoubtsScreen"); }},
        {QStringLiteral("08-roadmaps"), [this] { return show(1) && isScreen("RoadmapsScreen"); }},
        {QStringLiteral("09-roadmap"),
         [this] { return emitOnScreen("roadmapRequested", firstRoadmap()) && isScreen("RoadmapScreen"); }},
        {QStringLiteral("10-measure"),
         [this] { return emitOnScreen("measureRequested", firstMeasure()) && isScreen("MeasureScreen"); }},
        {QStringLiteral("11-history"),
         [this] { return emitOnScreen("historyRequested", QString()) && isScreen("HistoryScreen"); }},
        {QStringLiteral("12-conflict"),
         [this] {
             return standApart(m_session, *view::recordOf(firstMeasure())) && back()
                 && emitOnScreen("conflictRequested") && isScreen("ConflictsScreen");
         }},
        {QStringLiteral("13-conflicts"),
         [this] { return show(0) && emitOnScreen("conflictsRequested") && isScreen("ConflictsScreen"); }},
        {QStringLiteral("14-search"), [this] { return show(2) && isScreen("SearchScreen"); }},
        {QStringLiteral("15-found"),
         [this] {
             auto *input = qobject_cast<QObject *>(screen()->findChild<QObject *>(QStringLiteral("words")));
             return input && input->setProperty("text", QStringLiteral("наблюдателей"));
         }},
        {QStringLiteral("17-exchange"), [this] { return show(4) && isScreen("ExchangeScreen"); }},
        {QStringLiteral("18-settings"), [this] { return show(5) && isScreen("SettingsScreen"); }},
        {QStringLiteral("19-more"), [this] { return show(6) && isScreen("MoreScreen"); }},
        {QStringLiteral("20-today"), [this] { return show(0) && isScreen("TodayScreen"); }},
        {QStringLiteral("21-wrong-passphrase"),
         [this] {
             m_session.lock();
             m_session.unlock(QStringLiteral("не та фраза"));
             return reach([this] { return !m_session.trouble().isEmpty(); });
         }},
    };
}
