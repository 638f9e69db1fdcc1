// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/door/passphrase.h"

#include <QCoreApplication>

namespace view {

namespace {

constexpr int leastLetters = 8;

struct Passphrase
{
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

} // namespace

crypto::Secret secretOf(const QString &typed)
{
    QByteArray utf8 = typed.normalized(QString::NormalizationForm_C).toUtf8();
    auto secret = crypto::Secret::copyOf(std::as_bytes(std::span(utf8.constData(), std::size_t(utf8.size()))));
    crypto::wipe(std::as_writable_bytes(std::span(utf8.data(), std::size_t(utf8.size()))));
    return secret;
}

QString faultOfNew(const QString &passphrase, const QString &again)
{
    if (passphrase.size() < leastLetters)
        return Passphrase::tr("Нужно не меньше %n знаков. Надёжнее всего четыре-пять слов, не связанных между собой.",
                              nullptr, leastLetters);
    if (passphrase != again)
        return Passphrase::tr("Две парольные фразы не совпали. Введите их ещё раз.");
    return {};
}

} // namespace view
