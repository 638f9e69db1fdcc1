// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include "apart.h"
#include "plan.h"
#include "view/colleagues/circle.h"
#include "view/door/recovery_sheet.h"
#include "view/door/recovery_typing.h"
#include "view/exchange/drive.h"
#include "view/key.h"
#include "view/roadmaps/evidence_list.h"
#include "view/roadmaps/intake.h"
#include "view/roadmaps/measure_list.h"
#include "view/roadmaps/occasion_list.h"
#include "view/window/trail.h"

#include <QFile>
#include <QQmlContext>
#include <QQmlIncubationController>
#include <QTest>

#include <algorithm>

namespace {

const QString district = QStringLiteral("Заречного");

enum Place { today, roadmaps, observing, searching, colleagues, exchanging, settings, more };

app::Options optionsIn(const QTemporaryDir &folder)
{
    app::Options options;
    options.folder = folder.filePath(QStringLiteral("profile")).toStdString();
    options.stateFolder = folder.filePath(QStringLiteral("marks")).toStdString();
    options.fastKdf = true;
    return options;
}

void collect(QQuickItem *item, std::vector<QQuickItem *> &into)
{
    const auto *context = qmlContext(item);
    if (!item->isVisible() || (context && !context->isValid())) // a row that was taken away and is not gone yet
        return;
    into.push_back(item);
    const auto children = item->childItems();
    for (auto *child : children)
        collect(child, into);
}

} // namespace

Walk::Walk()
    : m_session(optionsIn(m_folder), m_folder.path().toStdString())
    , m_face(m_session, m_preferences)
{
    m_preferences.setMotionReduced(true);
    m_preferences.setScheme(view::Preferences::Scheme::Light);
}

QString Walk::passphrase()
{
    return QStringLiteral("верста столб дорога");
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

std::vector<QQuickItem *> Walk::seen() const
{
    std::vector<QQuickItem *> items;
    collect(window()->contentItem(), items);
    return items;
}

void Walk::settle() const
{
    // A list makes the rows beyond its edge between two frames: one that is half made has no words yet, and one that
    // came last has not been arranged.
    const auto *making = window()->incubationController();
    std::vector<QQuickItem *> before;
    for (int i = 0; making->incubatingObjectCount() > 0 || (i < 40 && (i < 4 || before != seen())); ++i) {
        before = seen();
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window()->grabWindow(); // arranges what waits to be
    }
}

bool Walk::isScreen(const char *type) const
{
    return QByteArray(screen()->metaObject()->className()).startsWith(type);
}

bool Walk::reach(const std::function<bool()> &isThere)
{
    return QTest::qWaitFor(isThere, 120000); // under the sanitizers three hundred measures take a while
}

// Twice: the second time leads from wherever one was in that place to its first page.
bool Walk::show(int place)
{
    auto *house = find(window(), "House_");
    const bool isShown = house && QMetaObject::invokeMethod(house, "show", Q_ARG(int, place))
        && QMetaObject::invokeMethod(house, "show", Q_ARG(int, place));
    m_session.undo()->dismiss(); // of the page that was left half-filled: no part of the next picture
    return isShown;
}

bool Walk::emitOnScreen(const char *signal, const QString &argument)
{
    return QMetaObject::invokeMethod(screen(), signal, Q_ARG(QString, argument));
}

bool Walk::emitOnScreen(const char *signal)
{
    return QMetaObject::invokeMethod(screen(), signal);
}

bool Walk::foundSchool()
{
    auto *circle = qobject_cast<view::Circle *>(find(screen(), "view::Circle"));
    if (!circle)
        return false;
    circle->found(QStringLiteral("МБОУ «Заречная СОШ № 5»"), 0, {});
    return reach([circle] { return !circle->outcome().isEmpty(); });
}

QString Walk::write(const QString &name, const QString &text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return {};
    return file.fileName();
}

bool Walk::readThroughThePage(const QString &file)
{
    auto *intake = qobject_cast<view::Intake *>(find(screen(), "view::Intake"));
    const auto spaces = m_session.workspace()->spaces();
    if (!intake || !spaces || spaces->empty())
        return false;
    intake->start(QUrl::fromLocalFile(file), view::keyOf(spaces->back().id));
    return reach([intake] { return intake->isDone(); });
}

bool Walk::read(const QString &file)
{
    bool isRead = false;
    const auto watch = QObject::connect(&m_session, &view::Session::imported, [&isRead] { isRead = true; });
    m_session.workspace()->importRoadmap(file.toStdString(), m_session.workspace()->spaces()->back().id);
    const bool done = reach([&isRead] { return isRead; });
    QObject::disconnect(watch);
    return done;
}

QString Walk::roadmap(const QString &title) const
{
    const auto all = m_session.workspace()->roadmaps();
    for (const auto &summary : *all) {
        if (summary.title.contains(title))
            return view::keyOf(summary.id);
    }
    return {};
}

QString Walk::measure(const QString &number) const
{
    const auto *list = qobject_cast<view::MeasureList *>(find(screen(), "view::MeasureList"));
    for (int i = 0; list && i < list->count(); ++i) {
        if (list->cell(i, "number").toString() == number)
            return list->cell(i, "key").toString();
    }
    return {};
}

bool Walk::openRoadmap(const QString &title)
{
    return show(roadmaps) && emitOnScreen("roadmapRequested", roadmap(title)) && isScreen("RoadmapScreen");
}

bool Walk::openMeasure(const QString &number)
{
    const QString key = measure(number);
    return !key.isEmpty() && emitOnScreen("measureRequested", key) && isScreen("MeasureScreen");
}

bool Walk::showTemplates()
{
    return show(observing) && emitOnScreen("templatesRequested") && isScreen("TemplatesScreen_");
}

bool Walk::showExchange()
{
    return show(exchanging) && isScreen("ExchangeScreen");
}

view::Outgoing *Walk::outgoing() const
{
    return qobject_cast<view::Outgoing *>(find(screen(), "view::Outgoing"));
}

bool Walk::search(const QString &words)
{
    return type("words", words);
}

bool Walk::type(const char *line, const QString &text)
{
    auto *input = screen()->findChild<QObject *>(QString::fromLatin1(line));
    return input && input->setProperty("text", text);
}

/// Past the door, with a school, without a stop.
bool Walk::enter()
{
    m_preferences.setWho(view::Preferences::Who::School);
    m_session.create(passphrase(), passphrase());
    if (!reach([this] { return m_session.state() == view::Session::State::KeyShown; }))
        return false;
    m_session.confirmKeyWritten();
    return reach([this] { return isScreen("TodayScreen"); }) && show(colleagues) && foundSchool();
}

std::vector<Walk::Stop> Walk::stops()
{
    std::vector<Stop> all;
    if (qEnvironmentVariable("VERSTA_WALK") == QLatin1String("campaigns")) {
        if (!enter())
            qFatal("no school");
        all = stopsOfCampaigns();
    } else {
        all = stopsBeforeWork();
        for (const auto &more :
             {stopsAtWork(), stopsOfVisits(), stopsAtTemplates(), stopsOfTravel(), stopsInTrouble(), stopsOfProfiles()})
            all.insert(all.end(), more.begin(), more.end());
    }
    int number = 0;
    for (auto &stop : all)
        stop.name = QStringLiteral("%1-%2").arg(++number, 2, 10, QLatin1Char('0')).arg(stop.name);
    return all;
}

std::vector<Walk::Stop> Walk::stopsBeforeWork()
{
    using State = view::Session::State;
    return {
        {QStringLiteral("who"), [this] { return m_session.state() == State::Fresh; }},
        {QStringLiteral("create"),
         [this] {
             m_preferences.setWho(view::Preferences::Who::School);
             const auto *form = find(window(), "CreateForm_");
             const auto inputs = form ? form->findChildren<QObject *>() : QObjectList();
             const auto passphrase = std::find_if(inputs.begin(), inputs.end(), [](const QObject *each) {
                 return QByteArray(each->metaObject()->className()).startsWith("LineInput_")
                     && each->property("isSecret").toBool();
             });
             return passphrase != inputs.end() && (*passphrase)->setProperty("text", QStringLiteral("ракета ключ"));
         }},
        {QStringLiteral("passphrases-differ"),
         [this] {
             m_session.create(passphrase(), QStringLiteral("другая фраза"));
             return !m_session.trouble().isEmpty();
         }},
        {QStringLiteral("recovery-key"),
         [this] {
             m_session.shelf()->rename(QStringLiteral("Школа в Ручьях"));
             m_session.create(passphrase(), passphrase());
             return reach([this] { return m_session.state() == State::KeyShown; });
         }},
        {QStringLiteral("recovery-sheet-saved"),
         [this] {
             auto *sheet = qobject_cast<view::RecoverySheet *>(find(window(), "view::RecoverySheet"));
             sheet->save(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("Верста, ключ.pdf"))));
             return !sheet->outcome().isEmpty();
         }},
        {QStringLiteral("today-nothing-yet"),
         [this] {
             m_session.confirmKeyWritten();
             return reach([this] { return isScreen("TodayScreen"); });
         }},
        {QStringLiteral("today-observer"),
         [this] {
             m_preferences.setWho(view::Preferences::Who::Observer);
             return isScreen("TodayScreen");
         }},
        {QStringLiteral("roadmaps-none"),
         [this] {
             m_preferences.setWho(view::Preferences::Who::School);
             return show(roadmaps) && isScreen("RoadmapsScreen");
         }},
        {QStringLiteral("import-whose"),
         [this] { return emitOnScreen("importRequested") && isScreen("ImportScreen"); }},
        {QStringLiteral("search-before"), [this] { return show(searching) && isScreen("SearchScreen"); }},
        {QStringLiteral("exchange-no-centre"), [this] { return show(exchanging) && isScreen("ExchangeScreen"); }},
        {QStringLiteral("journal-none"),
         [this] { return emitOnScreen("journalRequested") && isScreen("JournalScreen"); }},
        {QStringLiteral("exchange-drive"),
         [this] {
             show(exchanging);
             auto *drive = qobject_cast<view::Drive *>(find(screen(), "view::Drive"));
             drive->read(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("нет.versta"))));
             return reach([drive] { return !drive->trouble().isEmpty(); });
         }},
        {QStringLiteral("colleagues-alone"), [this] { return show(colleagues) && isScreen("ColleaguesScreen"); }},
        {QStringLiteral("colleagues-founded"), [this] { return foundSchool(); }},
        {QStringLiteral("colleagues-invitation"),
         [this] {
             auto *circle = qobject_cast<view::Circle *>(find(screen(), "view::Circle"));
             circle->invite(view::keyOf(m_session.workspace()->spaces()->back().id), 0);
             return reach([circle] { return !circle->invitation().isEmpty(); });
         }},
    };
}

std::vector<Walk::Stop> Walk::stopsAtWork()
{
    const QDate now = QDate::currentDate();
    return {
        {QStringLiteral("import-chosen"),
         [this] { return show(roadmaps) && emitOnScreen("importRequested") && isScreen("ImportScreen"); }},
        {QStringLiteral("imported"),
         [this, now] { return readThroughThePage(write(QStringLiteral("План округа.txt"), districtPlan(now))); }},
        {QStringLiteral("doubts"),
         [this] { return emitOnScreen("doubtsRequested", roadmap(district)) && isScreen("DoubtsScreen"); }},
        {QStringLiteral("doubt-edited"),
         [this] {
             for (auto *item : seen()) // the first that can be put right
                 if (item->property("editable").toBool())
                     return item->setProperty("isEdited", true);
             return false;
         }},
        {QStringLiteral("roadmaps-one"), [this] { return show(roadmaps) && isScreen("RoadmapsScreen"); }},
        {QStringLiteral("roadmap"), [this] { return openRoadmap(district); }},
        {QStringLiteral("redate-days"),
         [this] {
             if (!openRoadmap(district) || !emitOnScreen("redatingRequested") || !isScreen("RedateScreen"))
                 return false;
             auto *moved = find(screen(), "view::RedatingList");
             return moved->setProperty("byDays", true) && moved->setProperty("days", QStringLiteral("14"))
                 && QMetaObject::invokeMethod(moved, "choose", Q_ARG(int, 0), Q_ARG(bool, true));
         }},
        {QStringLiteral("redate-none"),
         [this] { return find(screen(), "view::RedatingList")->setProperty("days", QStringLiteral("неделя")); }},
        {QStringLiteral("out"),
         [this] {
             openRoadmap(district);
             qputenv("VERSTA_PRINT_TO", QFile::encodeName(m_folder.filePath(QStringLiteral("Принтер в учительской"))));
             return emitOnScreen("outRequested") && isScreen("RoadmapOutScreen")
                 && reach([this] { return !outgoing()->printers().isEmpty(); });
         }},
        {QStringLiteral("out-saved"),
         [this] {
             const auto file = m_folder.filePath(QStringLiteral("Дорожная карта округа.ics"));
             outgoing()->save(QUrl::fromLocalFile(file), view::Outgoing::Calendar);
             return reach([this] { return !outgoing()->outcome().isEmpty(); });
         }},
        {QStringLiteral("out-printed"),
         [this] {
             outgoing()->print(0);
             return reach([this] { return !outgoing()->isRunning(); }) && outgoing()->trouble().isEmpty();
         }},
        {QStringLiteral("out-part"),
         [this] {
             auto *paper = find(screen(), "OutgoingPaper_");
             auto *sheets = find(screen(), "OutgoingSheets_");
             if (!paper || !paper->setProperty("isPart", true) || !type("firstSheet", QStringLiteral("1"))
                 || !type("lastSheet", QStringLiteral("1")) || !type("copies", QStringLiteral("7"))
                 || !QMetaObject::invokeMethod(paper, "printRequested"))
                 return false;
             return reach([this] { return outgoing()->outcome().contains(u": 7 лист"); })
                 && type("firstSheet", QStringLiteral("2"))
                 && sheets->property("trouble").toString().startsWith(u"Первый лист");
         }},
        {QStringLiteral("out-no-folder"),
         [this] {
             const auto file = m_folder.filePath(QStringLiteral("нет такой папки/карта.pdf"));
             outgoing()->save(QUrl::fromLocalFile(file), view::Outgoing::Pdf);
             return reach([this] { return !outgoing()->trouble().isEmpty(); });
         }},
        {QStringLiteral("roadmap-year"),
         [this] { return openRoadmap(district) && screen()->setProperty("isStrip", true); }},
        {QStringLiteral("measure-late"),
         [this] { return screen()->setProperty("isStrip", false) && openMeasure(QStringLiteral("1.2")); }},
        {QStringLiteral("measure-done-undo"),
         [this] {
             auto *list = qobject_cast<view::OccasionList *>(find(screen(), "view::OccasionList"));
             list->setStatus(0, int(domain::Status::done));
             return reach([list] { return list->cell(0, "status").toInt() == int(domain::Status::done); });
         }},
        {QStringLiteral("measure-evidence"),
         [this] {
             if (!openRoadmap(district))
                 return false;
             const QString other = measure(QStringLiteral("2.2"));
             if (!openMeasure(QStringLiteral("1.2")))
                 return false;
             auto *list = qobject_cast<view::EvidenceList *>(find(screen(), "view::EvidenceList"));
             list->add(other);
             return reach([list] { return list->count() == 1; })
                 && find(screen(), "EvidencePanel_")->setProperty("isSearching", true);
         }},
        {QStringLiteral("history-none"),
         [this] { return emitOnScreen("historyRequested", QStringLiteral("notes")) && isScreen("HistoryScreen"); }},
        {QStringLiteral("roadmap-filtered"),
         [this] {
             return openRoadmap(district) && find(screen(), "view::MeasureList")->setProperty("onlyLate", true);
         }},
        {QStringLiteral("roadmap-filter-empty"),
         [this] { return find(screen(), "view::MeasureList")->setProperty("words", QStringLiteral("экскурсия")); }},
        {QStringLiteral("found"), [this] { return show(searching) && search(QStringLiteral("наблюдателей")); }},
        {QStringLiteral("found-nothing"), [this] { return search(QStringLiteral("экскурсия")); }},
        {QStringLiteral("today-full"), [this] { return show(today) && isScreen("TodayScreen"); }},
        {QStringLiteral("settings"), [this] { return show(settings) && isScreen("SettingsScreen"); }},
        {QStringLiteral("passphrase"),
         [this] { return emitOnScreen("passphraseRequested") && isScreen("PassphraseScreen"); }},
        {QStringLiteral("passphrase-wrong"),
         [this] {
             const auto fresh = QStringLiteral("другая фраза из слов");
             m_session.passphrase()->change(QStringLiteral("не та фраза"), fresh, fresh);
             return reach([this] { return !m_session.passphrase()->trouble().isEmpty(); });
         }},
        {QStringLiteral("passphrase-changed"),
         [this] {
             const auto fresh = QStringLiteral("другая фраза из слов");
             m_session.passphrase()->change(passphrase(), fresh, fresh);
             return reach([this] { return m_session.passphrase()->isDone(); });
         }},
        {QStringLiteral("more"), [this] { return show(more) && isScreen("MoreScreen"); }},
    };
}

std::vector<Walk::Stop> Walk::stopsInTrouble()
{
    const QDate now = QDate::currentDate();
    return {
        {QStringLiteral("measure-conflict"),
         [this] {
             return openRoadmap(district) && standApart(m_session, *view::recordOf(measure(QStringLiteral("2.2"))))
                 && openMeasure(QStringLiteral("2.2"));
         }},
        {QStringLiteral("conflict"),
         [this] { return emitOnScreen("conflictRequested") && isScreen("ConflictsScreen"); }},
        {QStringLiteral("history"),
         [this] {
             return openRoadmap(district) && openMeasure(QStringLiteral("2.2"))
                 && emitOnScreen("historyRequested", QString()) && isScreen("HistoryScreen");
         }},
        {QStringLiteral("today-conflict-offline"), [this] { return show(today) && isScreen("TodayScreen"); }},
        {QStringLiteral("exchange-offline"), [this] { return show(exchanging) && isScreen("ExchangeScreen"); }},
        {QStringLiteral("journal"), [this] { return emitOnScreen("journalRequested") && isScreen("JournalScreen"); }},
        {QStringLiteral("roadmaps-many"),
         [this, now] {
             const auto school = QStringLiteral("МБОУ «Заречная СОШ № 5»");
             return read(write(QStringLiteral("школа.txt"), schoolPlan(school, now)))
                 && read(write(QStringLiteral("область.txt"), longPlan(300, now)))
                 && read(write(QStringLiteral("странности.txt"), oddPlan(now))) && show(roadmaps);
         }},
        {QStringLiteral("roadmap-many"), [this] { return openRoadmap(QStringLiteral("Областная")); }},
        {QStringLiteral("roadmap-odd"), [this] { return openRoadmap(QStringLiteral("странностей")); }},
        {QStringLiteral("measure-long-word"), [this] { return openMeasure(QStringLiteral("1.1.1.1.12")); }},
        {QStringLiteral("measure-right-to-left"),
         [this] { return openRoadmap(QStringLiteral("странностей")) && openMeasure(QStringLiteral("2")); }},
        {QStringLiteral("colleagues-mistyped"),
         [this] {
             show(colleagues);
             auto *circle = qobject_cast<view::Circle *>(find(screen(), "view::Circle"));
             circle->forgetInvitation();
             circle->join(QStringLiteral("AAAA-BBBB"));
             return reach([circle] { return !circle->trouble().isEmpty(); });
         }},
        {QStringLiteral("refused"),
         [this] {
             const auto id = *view::recordOf(roadmap(district));
             m_session.workspace()->setField(id, "notes", record::Text(40000, 'x'), {});
             return show(today) && reach([this] { return !m_session.notice().isEmpty(); });
         }},
        {QStringLiteral("left-alone"),
         [this] {
             m_session.lockUnattended();
             return m_session.wasLeft();
         }},
        {QStringLiteral("wrong-passphrase"),
         [this] {
             m_session.unlock(QStringLiteral("не та фраза"));
             return reach([this] { return !m_session.trouble().isEmpty(); });
         }},
        {QStringLiteral("door-preparing"),
         [this] {
             auto *line = find(window(), "OpeningLine_"); // it is over too soon to be drawn
             return line && line->setProperty("visible", true) && line->setProperty("prepared", 40);
         }},
        {QStringLiteral("recover-slip"),
         [this] {
             find(window(), "OpeningLine_")->setProperty("visible", false);
             find(window(), "Door_")->setProperty("isRecovering", true);
             auto *typing = qobject_cast<view::RecoveryTyping *>(find(window(), "view::RecoveryTyping"));
             return typing && typing->setProperty("typed", QStringLiteral("k7m2q9x4k7m2q9x4k7m2q9x4k7m2q9x4"));
         }},
    };
}
