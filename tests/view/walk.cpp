// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include "apart.h"
#include "view/colleagues/circle.h"
#include "view/key.h"
#include "view/roadmaps/intake.h"

#include <QQmlComponent>
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
    , m_face(m_session, QStringLiteral("ru"))
{
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

void Walk::setDark(bool isDark)
{
    QQmlComponent component(&m_face.engine());
    component.setData("import QtQml\nimport Versta\nQtObject { property QtObject theme: Theme }", {});
    const std::unique_ptr<QObject> holder(component.create());
    if (holder)
        holder->property("theme").value<QObject *>()->setProperty("isDark", isDark);
}

QObject *Walk::find(const char *type) const
{
    const auto children = window()->findChildren<QObject *>();
    for (auto *child : children) {
        if (QByteArray(child->metaObject()->className()).startsWith(type))
            return child;
    }
    return nullptr;
}

QQuickItem *Walk::screen() const
{
    auto *stack = find("ScreenStack");
    return stack ? stack->property("currentItem").value<QQuickItem *>() : window()->contentItem();
}

bool Walk::isScreen(const char *type) const
{
    return QByteArray(screen()->metaObject()->className()).startsWith(type);
}

bool Walk::reach(const std::function<bool()> &isThere) const
{
    return QTest::qWaitFor(isThere, 20000);
}

bool Walk::show(int section)
{
    auto *house = find("House_");
    return house && QMetaObject::invokeMethod(house, "show", Q_ARG(int, section));
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
    auto *circle = qobject_cast<view::Circle *>(find("view::Circle"));
    if (!circle)
        return false;
    circle->found(QStringLiteral("МБОУ «Заречная СОШ № 5»"), 0, {});
    return reach([circle] { return !circle->outcome().isEmpty(); });
}

bool Walk::readDocument()
{
    auto *intake = qobject_cast<view::Intake *>(find("view::Intake"));
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
        {QStringLiteral("03-no-roadmaps"),
         [this] {
             m_session.confirmKeyWritten();
             return reach([this] { return find("ScreenStack") && isScreen("RoadmapsScreen"); });
         }},
        {QStringLiteral("04-colleagues"), [this] { return show(3) && makeOrganisation(); }},
        {QStringLiteral("05-import"),
         [this] { return show(0) && emitOnScreen("importRequested") && isScreen("ImportScreen"); }},
        {QStringLiteral("06-imported"), [this] { return readDocument(); }},
        {QStringLiteral("07-doubts"),
         [this] { return emitOnScreen("doubtsRequested", firstRoadmap()) && isScreen("DoubtsScreen"); }},
        {QStringLiteral("08-roadmaps"), [this] { return show(0) && isScreen("RoadmapsScreen"); }},
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
        {QStringLiteral("13-conflicts"), [this] { return show(2) && isScreen("ConflictsScreen"); }},
        {QStringLiteral("14-search"), [this] { return show(1) && isScreen("SearchScreen"); }},
        {QStringLiteral("15-found"),
         [this] {
             auto *input = qobject_cast<QObject *>(screen()->findChild<QObject *>(QStringLiteral("words")));
             return input && input->setProperty("text", QStringLiteral("наблюдателей"));
         }},
        {QStringLiteral("16-wrong-passphrase"),
         [this] {
             m_session.lock();
             m_session.unlock(QStringLiteral("не та фраза"));
             return reach([this] { return !m_session.trouble().isEmpty(); });
         }},
    };
}
