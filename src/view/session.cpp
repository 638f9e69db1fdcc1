// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/session.h"

#include "app/unfinished/way.h"
#include "view/door/passphrase.h"
#include "view/door/passphrase_cost.h"
#include "view/words.h"

#include <QCoreApplication>
#include <QUuid>

#include <functional>
#include <optional>

namespace view {

namespace {

// These calls tell of their failures on their own page or line.
bool hasPlaceOfItsOwn(const QString &what)
{
    static const QStringList calls{QStringLiteral("importRoadmap"), QStringLiteral("exchange"),
                                   QStringLiteral("exportRoadmap"), QStringLiteral("printRoadmap"),
                                   QStringLiteral("foundSpace"),    QStringLiteral("invite"),
                                   QStringLiteral("join"),          QStringLiteral("setEndpoint"),
                                   QStringLiteral("writeBundle"),   QStringLiteral("readBundle")};
    return calls.contains(what);
}

} // namespace

/// What the opening thread leaves behind. Only that thread touches it until it has ended.
struct Session::Opening
{
    std::unique_ptr<app::Profile> profile;
    std::string recoveryLetters;
    std::optional<base::Error> error;
    QString what;
};

Session::Session(app::Options options, std::filesystem::path shelf, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_shelf(std::move(shelf), m_options.folder)
    , m_passphrase(m_options)
{
    m_options.folder = m_shelf.folder();
    m_state = outside();
    connect(&m_shelf, &ProfileShelf::turned, this, &Session::turn);
}

Session::~Session()
{
    if (m_thread)
        m_thread->wait();
}

Session::State Session::outside() const
{
    std::error_code ignored;
    return std::filesystem::exists(m_options.folder / "vault.key", ignored) ? State::Locked : State::Fresh;
}

QString Session::costOf(const QString &passphrase) const
{
    return sentenceOfCost(passphrase);
}

void Session::create(const QString &passphrase, const QString &again)
{
    if (!acceptsPassphrase(passphrase, again))
        return;
    auto secret = std::make_shared<crypto::Secret>(secretOf(passphrase));
    run([options = m_options, secret](Opening &opening) {
        opening.what = QStringLiteral("create");
        auto created = app::Profile::create(options, *secret);
        if (!created) {
            opening.error = created.error();
            return;
        }
        opening.profile = std::move(created->profile);
        opening.recoveryLetters = std::move(created->recoveryLetters);
    });
}

void Session::unlock(const QString &passphrase)
{
    auto secret = std::make_shared<crypto::Secret>(secretOf(passphrase));
    run([options = m_options, secret, tell = preparing()](Opening &opening) {
        opening.what = QStringLiteral("unlock");
        auto unlocked = app::Profile::unlock(options, *secret, tell);
        if (unlocked)
            opening.profile = std::move(*unlocked);
        else
            opening.error = unlocked.error();
    });
}

void Session::recover(const QString &letters, const QString &passphrase, const QString &again)
{
    if (!acceptsPassphrase(passphrase, again))
        return;
    auto code = std::make_shared<crypto::Secret>(secretOf(letters));
    auto secret = std::make_shared<crypto::Secret>(secretOf(passphrase));
    run([options = m_options, code, secret, tell = preparing()](Opening &opening) {
        opening.what = QStringLiteral("recover");
        if (auto done = app::Profile::recover(options, base::textOf(code->view()), *secret); !done) {
            opening.error = done.error();
            return;
        }
        auto unlocked = app::Profile::unlock(options, *secret, tell);
        if (unlocked)
            opening.profile = std::move(*unlocked);
        else
            opening.error = unlocked.error();
    });
}

bool Session::acceptsPassphrase(const QString &passphrase, const QString &again)
{
    const QString fault = faultOfNew(passphrase, again);
    if (!fault.isEmpty())
        setTrouble(fault);
    return fault.isEmpty();
}

void Session::run(Step step)
{
    if (m_state != State::Fresh && m_state != State::Locked)
        return;
    setTrouble({});
    m_wasLeft = false;
    setState(State::Opening);
    m_opening = std::make_shared<Opening>();
    m_thread.reset(QThread::create([opening = m_opening, step = std::move(step)] { step(*opening); }));
    connect(m_thread.get(), &QThread::finished, this, &Session::finishOpening);
    m_thread->start();
}

// The session waits for the thread before it goes.
app::Profile::Progress Session::preparing()
{
    return [this, told = -1](int percent) mutable {
        if (std::exchange(told, percent) != percent)
            QMetaObject::invokeMethod(this, "setPrepared", Qt::QueuedConnection, Q_ARG(int, percent));
    };
}

void Session::setPrepared(int percent)
{
    if (std::exchange(m_prepared, percent) != percent)
        Q_EMIT preparedChanged();
}

void Session::finishOpening()
{
    m_thread->wait();
    setPrepared(-1);
    const auto opening = std::exchange(m_opening, nullptr);
    if (opening->error) {
        giveUp(words::sentenceOf(opening->what, *opening->error));
        return;
    }
    m_recoveryLetters = QString::fromStdString(opening->recoveryLetters);
    enter(std::make_unique<app::Workspace>(std::move(opening->profile)));
}

void Session::giveUp(const QString &trouble)
{
    m_recoveryLetters.clear();
    setTrouble(trouble);
    setState(outside());
}

void Session::enter(std::unique_ptr<app::Workspace> workspace)
{
    if (auto started = workspace->start(); !started) {
        giveUp(words::sentenceOf(QStringLiteral("unlock"), started.error()));
        return;
    }
    m_workspace = std::move(workspace);
    passOnSignals();
    if (m_exchangesByItself)
        m_workspace->keepExchanging();
    setState(m_recoveryLetters.isEmpty() ? State::Open : State::KeyShown);
    Q_EMIT changed();
    Q_EMIT syncStateChanged();
}

void Session::passOnSignals()
{
    const auto *from = m_workspace.get();
    connect(from, &app::Workspace::changed, this, &Session::changed);
    connect(from, &app::Workspace::syncStateChanged, this, &Session::syncStateChanged);
    connect(from, &app::Workspace::failed, this, &Session::failed);
    connect(from, &app::Workspace::imported, this, &Session::imported);
    connect(from, &app::Workspace::exported, this, &Session::exported);
    connect(from, &app::Workspace::exchanged, this, &Session::exchanged);
    connect(from, &app::Workspace::spaceReady, this, &Session::spaceReady);
    connect(from, &app::Workspace::invited, this, &Session::invited);
    connect(from, &app::Workspace::working, this, &Session::working);
    connect(from, &app::Workspace::failed, this, [this](const QString &what, const base::Error &error) {
        if (!hasPlaceOfItsOwn(what))
            setNotice(words::sentenceOf(what, error));
    });
}

void Session::turn()
{
    if (m_state != State::Fresh && m_state != State::Locked)
        return;
    m_options.folder = m_shelf.folder();
    m_wasLeft = false;
    setTrouble({});
    setState(outside());
}

void Session::confirmKeyWritten()
{
    m_recoveryLetters.fill(QLatin1Char(' '));
    m_recoveryLetters.clear();
    if (m_state == State::KeyShown)
        setState(State::Open);
}

void Session::lock()
{
    if (!m_workspace)
        return;
    confirmKeyWritten();
    m_closings[m_options.folder] = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Q_EMIT closing();
    const auto gone = std::move(m_workspace); // pages see no workspace before it is gone
    setNotice({});
    observeUntil({});
    m_undo.dismiss();
    m_passphrase.forget();
    setTrouble({});
    setState(State::Locked);
}

void Session::keepWay(const QVariantMap &way)
{
    if (m_workspace)
        m_workspace->remember(QStringLiteral("keepWay"),
                              [closing = m_closings[m_options.folder], way = QJsonObject::fromVariantMap(way)](
                                  app::Desk &desk) { return app::keepWay(desk, closing, way); });
}

QVariantMap Session::wayBack() const
{
    const auto closing = m_closings.find(m_options.folder);
    if (!m_workspace || closing == m_closings.end())
        return {};
    const auto way = m_workspace->read([&](app::Desk &desk) { return app::wayBack(desk, closing->second); });
    return way ? way->toVariantMap() : QVariantMap();
}

void Session::observeUntil(const QDateTime &until)
{
    if (m_observedUntil == until)
        return;
    m_observedUntil = until;
    Q_EMIT observingChanged();
}

// The key that is shown once stays on the screen: nothing is in the profile yet, and without the key it may be lost.
void Session::lockUnattended()
{
    if (m_state != State::Open)
        return;
    m_wasLeft = true;
    lock();
}

void Session::dismissNotice()
{
    setNotice({});
}

void Session::dismissTrouble()
{
    setTrouble({});
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_shelf.setClosed(m_state == State::Fresh || m_state == State::Locked);
    Q_EMIT stateChanged();
}

void Session::setTrouble(const QString &trouble)
{
    m_trouble = trouble;
    Q_EMIT troubleChanged(); // the same sentence again is news: the second try failed too
}

void Session::setNotice(const QString &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace view
