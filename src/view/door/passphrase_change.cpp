// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/door/passphrase_change.h"

#include "view/door/passphrase.h"
#include "view/words.h"

namespace view {

PassphraseChange::PassphraseChange(const app::Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
}

PassphraseChange::~PassphraseChange()
{
    if (m_thread)
        m_thread->wait();
}

void PassphraseChange::change(const QString &old, const QString &fresh, const QString &again)
{
    if (isRunning())
        return;
    QString fault = faultOfNew(fresh, again);
    if (fault.isEmpty() && old == fresh)
        fault = tr("Это та же самая фраза. Придумайте другую.");
    if (!fault.isEmpty())
        return end(false, fault);
    auto before = std::make_shared<crypto::Secret>(secretOf(old));
    auto after = std::make_shared<crypto::Secret>(secretOf(fresh));
    m_error = std::make_shared<std::optional<base::Error>>();
    m_isForgotten = false;
    m_thread.reset(QThread::create([options = m_options, before, after, error = m_error] {
        if (const auto done = app::Profile::changePassphrase(options, *before, *after); !done)
            *error = done.error();
    }));
    connect(m_thread.get(), &QThread::finished, this, &PassphraseChange::finish);
    m_thread->start();
    end(false, {});
}

void PassphraseChange::finish()
{
    m_thread->wait();
    m_thread.release()->deleteLater(); // its own signal is being handled
    const auto error = *std::exchange(m_error, nullptr);
    if (m_isForgotten)
        return end(false, {});
    end(!error, error ? words::sentenceOf(QStringLiteral("changePassphrase"), *error) : QString());
}

void PassphraseChange::forget()
{
    m_isForgotten = true;
    end(false, {});
}

void PassphraseChange::end(bool isDone, const QString &trouble)
{
    m_isDone = isDone;
    m_trouble = trouble;
    Q_EMIT changed();
}

} // namespace view
