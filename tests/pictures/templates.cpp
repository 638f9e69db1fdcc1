// SPDX-License-Identifier: GPL-3.0-or-later
// The walk through the pages around observers' sheets.
#include "view/templates/template_draft.h"
#include "view/templates/template_list.h"
#include "walk.h"

#include <QPointer>

#include <memory>

namespace {

/// As somebody wrote it in a spreadsheet: a code twice, a type that there is not, a formula, a row without a question.
const QString table = QStringLiteral("Проверка столовой\n"
                                     "Этап\tКод\tТип\tВопрос\tОтветы\tКогда показан\tЗаметки\n"
                                     "Перед входом\tq01\tнарушение\tНет графика питания на стене\t\t\t\n"
                                     "Перед входом\tq01\tгалочка\tРуки моют не все\t\t\t\n"
                                     "Перед входом\tq03\tчисло\t=СУММ(A1:A3)\t\tq01=yes\t\n"
                                     "\t\t\t\t\t\tпозвонить\n");

} // namespace

bool Walk::openTemplate(const QString &name)
{
    return showTemplates() && emitOnScreen("templateRequested", name) && isScreen("TemplateScreen_");
}

std::vector<Walk::Stop> Walk::stopsAtTemplates()
{
    const auto kept = std::make_shared<QPointer<view::TemplateDraft>>(); // of the sheet, while pages stand over it
    const auto draft = [kept] { return kept->data(); };
    const auto takeDraft = [this, kept] {
        *kept = qobject_cast<view::TemplateDraft *>(find(screen(), "view::TemplateDraft"));
        return !kept->isNull();
    };
    return {
        {QStringLiteral("templates"), [this] { return showTemplates(); }},
        {QStringLiteral("template-built-in"), [this] { return openTemplate(QStringLiteral("observation@1")); }},
        {QStringLiteral("template-preview"),
         [this] { return emitOnScreen("previewRequested") && isScreen("PreviewScreen_"); }},
        {QStringLiteral("template-copy"),
         [this] {
             return openTemplate(QStringLiteral("site@1")) && emitOnScreen("copyRequested", QStringLiteral("site@1"))
                 && isScreen("TemplateScreen_");
         }},
        {QStringLiteral("template-leaving"),
         [this] { return emitOnScreen("leaveRequested") && isScreen("TemplateScreen_"); }},
        {QStringLiteral("template-read"),
         [this, draft, takeDraft] {
             const QUrl file = QUrl::fromLocalFile(write(QStringLiteral("столовая.txt"), table));
             return showTemplates() && QMetaObject::invokeMethod(screen(), "fileChosen", Q_ARG(QUrl, file))
                 && isScreen("TemplateScreen_") && takeDraft() && reach([draft] { return draft()->doubtCount() > 0; });
         }},
        {QStringLiteral("template-problems"),
         [draft] {
             draft()->addQuestion(draft()->addStage());
             draft()->addStage();
             return draft()->problemCount() > 1;
         }},
        {QStringLiteral("template-stage"),
         [this] { return emitOnScreen("stageRequested", QStringLiteral("stage-2")) && isScreen("StageScreen_"); }},
        {QStringLiteral("template-question-conditions"),
         [this] { return emitOnScreen("questionRequested", QStringLiteral("q03")) && isScreen("QuestionScreen_"); }},
        {QStringLiteral("template-leaving-draft"),
         [this] {
             return emitOnScreen("backRequested") && emitOnScreen("backRequested") && isScreen("TemplateScreen_")
                 && emitOnScreen("leaveRequested");
         }},
        {QStringLiteral("template-draft-kept"),
         [this] {
             if (!emitOnScreen("backRequested") || !isScreen("TemplatesScreen_"))
                 return false;
             auto *list = qobject_cast<view::TemplateList *>(find(screen(), "view::TemplateList"));
             return reach([list] { return list->cell(0, "key") != list->cell(0, "name"); });
         }},
        {QStringLiteral("template-draft-again"),
         [this, draft, takeDraft] {
             const auto *list = qobject_cast<view::TemplateList *>(find(screen(), "view::TemplateList"));
             const QUrl file = list->cell(0, "file").toUrl();
             return QMetaObject::invokeMethod(screen(), "draftRequested", Q_ARG(QString, QString()), Q_ARG(bool, false),
                                              Q_ARG(QUrl, file))
                 && isScreen("TemplateScreen_") && takeDraft() && draft()->problemCount() > 1;
         }},
        {QStringLiteral("template-saved"),
         [this, draft] {
             draft()->remove(draft()->rowOfStage(QStringLiteral("stage-3")));
             draft()->remove(draft()->rowOfStage(QStringLiteral("stage-2")));
             draft()->save();
             return reach([draft] { return !draft()->isDirty(); }) && isScreen("TemplateScreen_");
         }},
    };
}
