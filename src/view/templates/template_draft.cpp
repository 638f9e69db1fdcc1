// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/templates/template_draft.h"

#include "domain/templates/template_edit.h"
#include "view/key.h"
#include "view/templates/template_words.h"
#include "view/words.h"

#include <QFileInfo>

#include <algorithm>

namespace view {

namespace {

constexpr std::size_t listedAtMost = 30; ///< of problems and doubts: who mends these finds the rest
constexpr int keepAfterMs = 300; ///< of rest: not at each letter of a word

} // namespace

TemplateDraft::TemplateDraft(QObject *parent)
    : Subject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(keepAfterMs);
    connect(&m_rest, &QTimer::timeout, this, &TemplateDraft::keep);
}

TemplateDraft::~TemplateDraft()
{
    keepWhatStands();
}

void TemplateDraft::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    refresh();
}

void TemplateDraft::setCopy(bool isCopy)
{
    m_isCopy = isCopy;
    Q_EMIT nameChanged();
}

void TemplateDraft::setFile(const QUrl &file)
{
    m_file = file;
    Q_EMIT nameChanged();
}

void TemplateDraft::setOrganisation(const QString &key)
{
    if (m_organisation == key)
        return;
    m_organisation = key;
    Q_EMIT stateChanged();
}

// A change that was refused: the draft stays as it was typed, the session says why.
void TemplateDraft::listen(Session &session)
{
    connect(&session, &Session::closing, this, &TemplateDraft::keepWhatStands);
    connect(&session, &Session::failed, this, [this](const QString &what, const base::Error &) {
        if (what != saveCall() || !m_isBusy)
            return;
        m_isBusy = false;
        Q_EMIT stateChanged();
    });
}

void TemplateDraft::reload()
{
    if (!m_isBegun)
        begin();
    else if (!isDirty() && !m_isBusy)
        takeStored();
}

void TemplateDraft::begin()
{
    m_isBegun = true;
    m_isFresh = m_isCopy || m_name.isEmpty();
    m_origin = {m_name, m_isCopy, m_file.toString()};
    const auto kept = keptOne();
    if (!m_name.isEmpty())
        takeStored();
    else if (!m_file.isEmpty() && !kept)
        readFile();
    if (m_isFresh)
        beginFresh();
    if (kept && isEditable())
        takeKept(*kept);
}

void TemplateDraft::beginFresh()
{
    m_made.id = freshId(m_isCopy ? m_made.id : QStringLiteral("own"));
    m_made.version = 1;
    m_isBuiltIn = m_isUsed = false;
    if (m_isCopy)
        m_made.title = tr("%1 (копия)").arg(m_made.title);
    else if (m_file.isEmpty())
        domain::addStage(m_made, tr("Этап 1"));
    take(m_made);
}

void TemplateDraft::takeStored()
{
    const QString name = m_name;
    const auto rows = workspace()->read([](app::Desk &desk) { return app::templateList(desk); });
    const auto made = workspace()->read([&](app::Desk &desk) { return app::templateNamed(desk, name); });
    if (!made || !rows)
        return tell({}, tr("Этого листа здесь больше нет."));
    const auto row =
        std::find_if(rows->begin(), rows->end(), [&](const app::TemplateRow &each) { return each.name == name; });
    m_isBuiltIn = row != rows->end() && row->isBuiltIn;
    m_isUsed = row != rows->end() && row->isUsed;
    if (row != rows->end() && row->id && !m_isCopy)
        if (const auto record = workspace()->record(*row->id))
            m_organisation = keyOf(record->space);
    m_saved = *made;
    take(*made);
}

void TemplateDraft::take(domain::ChecklistTemplate made)
{
    m_made = std::move(made);
    m_begun = m_made;
    lookForProblems();
    Q_EMIT stateChanged();
    Q_EMIT draftChanged();
}

QString TemplateDraft::freshId(const QString &stem) const
{
    const auto rows = workspace()->read([](app::Desk &desk) { return app::templateList(desk); });
    for (int number = 1;; ++number) {
        QString id = QStringLiteral("%1-%2").arg(stem.left(24)).arg(number);
        const auto isTaken = [&](const app::TemplateRow &row) {
            return row.name.section(QLatin1Char('@'), 0, 0) == id;
        };
        if (!rows || std::none_of(rows->begin(), rows->end(), isTaken))
            return id;
    }
}

void TemplateDraft::readFile()
{
    m_isBusy = true;
    const std::filesystem::path path = QFile::encodeName(m_file.toLocalFile()).toStdString();
    workspace()->ask<domain::TemplateReading>(
        QStringLiteral("readTemplate"), [path](app::Desk &) { return app::readTemplate(path); }, this,
        [this](const base::Result<domain::TemplateReading> &reading) { takeReading(reading); });
}

void TemplateDraft::takeReading(const base::Result<domain::TemplateReading> &reading)
{
    m_isBusy = false;
    if (!reading)
        return tell({}, words::sentenceOf(QStringLiteral("readTemplate"), reading.error()));
    const QString id = m_made.id;
    m_made = reading->read;
    m_made.id = id;
    if (m_made.title.isEmpty())
        m_made.title = QFileInfo(m_file.toLocalFile()).completeBaseName();
    m_doubts = reading->doubts;
    take(m_made);
}

void TemplateDraft::tell(const QString &outcome, const QString &trouble)
{
    m_outcome = outcome;
    m_trouble = trouble;
    Q_EMIT stateChanged();
}

void TemplateDraft::lookForProblems()
{
    m_problems = domain::problemsOf(m_made);
}

void TemplateDraft::setTitle(const QString &title)
{
    if (m_made.title != title)
        edit([&](domain::ChecklistTemplate &made) { made.title = title; });
}

QString TemplateDraft::standing() const
{
    if (m_isBuiltIn)
        return tr("Лист из программы: его можно посмотреть и скопировать.");
    if (m_isFresh)
        return tr("Новый лист. Пока не сохранён, его видите только вы.");
    if (m_isUsed)
        return tr("Версия %1, по ней уже работали. Правка сохранится как версия %2.")
            .arg(m_saved.version)
            .arg(m_saved.version + 1);
    return tr("Версия %1, по ней ещё не работали.").arg(m_saved.version);
}

QVariantList TemplateDraft::problems() const
{
    QVariantList list;
    for (std::size_t i = 0; i < std::min(m_problems.size(), listedAtMost); ++i) {
        const QString &place = m_problems[i].place;
        const int question = domain::rowOfQuestion(m_made, place);
        const int row = question >= 0 ? question : domain::rowOfStage(m_made, place);
        list << QVariantMap{{QStringLiteral("sentence"), words::sentenceOf(m_problems[i], m_made)},
                            {QStringLiteral("row"), row}};
    }
    return list;
}

QStringList TemplateDraft::doubts() const
{
    QStringList list;
    for (std::size_t i = 0; i < std::min(m_doubts.size(), listedAtMost); ++i)
        list << words::sentenceOf(m_doubts[i]);
    return list;
}

void TemplateDraft::edit(const std::function<void(domain::ChecklistTemplate &)> &change)
{
    if (!isEditable())
        return;
    change(m_made);
    lookForProblems();
    m_outcome.clear();
    m_rest.start();
    Q_EMIT draftChanged();
}

} // namespace view
