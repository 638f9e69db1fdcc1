// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/templates/template_draft.h"

#include "app/observation/papers.h"
#include "domain/templates/template_edit.h"
#include "view/key.h"
#include "view/out/place.h"
#include "view/templates/template_words.h"
#include "view/words.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace view {

namespace {

const QString saveCall = QStringLiteral("saveTemplate");
constexpr std::size_t listedAtMost = 30; ///< of problems and doubts: who mends these finds the rest

} // namespace

TemplateDraft::TemplateDraft(QObject *parent)
    : Subject(parent)
{
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
        if (what != saveCall || !m_isBusy)
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
    if (!m_name.isEmpty())
        takeStored();
    else if (!m_file.isEmpty())
        readFile();
    if (!m_isFresh)
        return;
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
    Q_EMIT draftChanged();
}

int TemplateDraft::addStage()
{
    int row = -1;
    edit([&](auto &made) { row = domain::addStage(made, tr("Этап %1").arg(made.stages.size() + 1)); });
    return row;
}

int TemplateDraft::addQuestion(int after)
{
    int row = -1;
    edit([&](auto &made) { row = domain::addQuestion(made, after); });
    return row;
}

int TemplateDraft::duplicate(int row)
{
    int now = -1;
    edit([&](auto &made) { now = domain::duplicateRow(made, row); });
    return now;
}

int TemplateDraft::step(int row, bool isDown)
{
    int now = -1;
    edit([&](auto &made) { now = domain::stepRow(made, row, isDown); });
    return now;
}

int TemplateDraft::drop(int row, int before)
{
    int now = -1;
    edit([&](auto &made) { now = domain::moveRow(made, row, before); });
    return now;
}

void TemplateDraft::remove(int row)
{
    const auto before = m_made;
    bool isDone = false;
    const bool isStage = questionAt(row).isEmpty();
    edit([&](auto &made) { isDone = domain::removeRow(made, row); });
    if (!isDone)
        return;
    session()->undo()->offer(isStage ? tr("Этап удалён") : tr("Вопрос удалён"),
                             [draft = QPointer<TemplateDraft>(this), before] {
                                 if (draft)
                                     draft->edit([&](auto &made) { made.stages = before.stages; });
                             });
}

QString TemplateDraft::questionAt(int row) const
{
    const auto place = domain::placeAt(m_made, row);
    return !place || place->isStage()
        ? QString()
        : m_made.stages[std::size_t(place->stage)].questions[std::size_t(place->question)].id;
}

QString TemplateDraft::stageAt(int row) const
{
    const auto place = domain::placeAt(m_made, row);
    return place ? m_made.stages[std::size_t(place->stage)].id : QString();
}

int TemplateDraft::rowOf(const QString &question) const
{
    return domain::rowOfQuestion(m_made, question);
}

int TemplateDraft::rowOfStage(const QString &stage) const
{
    return domain::rowOfStage(m_made, stage);
}

QString TemplateDraft::stageTitle(const QString &stage) const
{
    const auto place = domain::placeAt(m_made, rowOfStage(stage));
    return place ? m_made.stages[std::size_t(place->stage)].title : QString();
}

void TemplateDraft::setStageTitle(const QString &stage, const QString &title)
{
    const auto place = domain::placeAt(m_made, rowOfStage(stage));
    if (place && stageTitle(stage) != title)
        edit([&](auto &made) { made.stages[std::size_t(place->stage)].title = title; });
}

void TemplateDraft::save()
{
    const auto space = spaceOf(m_organisation);
    if (!workspace() || m_isBusy || !isDirty() || !m_problems.empty())
        return;
    if (!space)
        return tell({}, tr("Сначала выберите организацию, для которой этот лист."));
    m_isBusy = true;
    tell({}, {});
    const auto made = m_made;
    workspace()->make<QString>(
        saveCall, [made, id = *space](app::Desk &desk) { return app::saveTemplate(desk, id, made); }, this,
        [this, made](const QString &name) {
            m_isBusy = m_isFresh = m_isCopy = false;
            m_name = name;
            m_saved = made;
            m_doubts.clear();
            m_saved.version = name.section(QLatin1Char('@'), -1).toInt();
            m_made.version = m_saved.version;
            m_isUsed = false;
            Q_EMIT nameChanged();
            Q_EMIT draftChanged();
            tell(tr("Сохранено, версия %1.").arg(m_saved.version), {});
            Q_EMIT saved();
        });
}

// A page may be closed by another one, and the profile by the clock. A copy that nobody touched is not kept.
void TemplateDraft::keepWhatStands()
{
    const auto space = spaceOf(m_organisation);
    const bool isTouched = isDirty() && !(m_made == m_begun);
    if (!workspace() || !space || m_isDiscarded || m_isBusy || !isTouched || !m_problems.empty())
        return;
    m_isDiscarded = true; // once
    workspace()->change(saveCall, [made = m_made, id = *space](app::Desk &desk) -> base::Done {
        const auto name = app::saveTemplate(desk, id, made);
        return name ? base::Done() : base::Done(name.error());
    });
}

void TemplateDraft::discard()
{
    m_isDiscarded = true;
}

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
