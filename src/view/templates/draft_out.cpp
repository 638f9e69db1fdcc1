// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of a saved template out of the program.
#include "app/observation/papers.h"
#include "view/out/place.h"
#include "view/templates/template_draft.h"
#include "view/words.h"

#include <QDir>
#include <QFile>

namespace view {

void TemplateDraft::writeOut(
    const QString &call, const QUrl &file,
    std::function<base::Done(app::Desk &, const QString &, const std::filesystem::path &)> write)
{
    if (!workspace() || m_isBusy || m_isFresh)
        return;
    if (!file.isLocalFile())
        return tell({}, tr("Выберите файл на этом устройстве."));
    m_isBusy = true;
    tell({}, {});
    const std::filesystem::path path = QFile::encodeName(file.toLocalFile()).toStdString();
    workspace()->ask<bool>(
        call,
        [write = std::move(write), name = m_name, path](app::Desk &desk) -> base::Result<bool> {
            if (auto done = write(desk, name, path); !done)
                return done.error();
            return true;
        },
        this,
        [this, file](const base::Result<bool> &written) {
            m_isBusy = false;
            written ? tell(tr("Записано: %1").arg(QDir::toNativeSeparators(file.toLocalFile())), {})
                    : tell({}, words::sentenceOf(QStringLiteral("exportTemplate"), written.error()));
        });
}

void TemplateDraft::exportTo(const QUrl &file)
{
    writeOut(QStringLiteral("exportTemplate"), file,
             [](app::Desk &desk, const QString &name, const std::filesystem::path &path) {
                 return app::exportTemplate(desk, name, path);
             });
}

void TemplateDraft::printBlank(const QUrl &file)
{
    writeOut(QStringLiteral("writeBlank"), file,
             [](app::Desk &desk, const QString &name, const std::filesystem::path &path) {
                 return app::writeBlank(desk, name, path);
             });
}

QUrl TemplateDraft::suggested(const QString &ending) const
{
    const QString title = tr("Лист наблюдения");
    return place::proposed(title + QLatin1Char(' ') + m_name.section(QLatin1Char('@'), 0, 0), ending, title);
}

} // namespace view
