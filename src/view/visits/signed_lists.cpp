// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/tone.h"
#include "view/visits/signed_visit.h"
#include "view/visits/visit_words.h"
#include "view/words.h"

namespace view {

namespace {

using client::Proof;

QString worthOf(const app::SignedText &text)
{
    switch (text.proof) {
    case Proof::valid:
        return text.isOfTheAuthor ? SignatureList::tr("Подпись действительна")
                                  : SignatureList::tr("Подпись другого человека: лист показан так, как подписал автор");
    case Proof::otherText: return SignatureList::tr("Подпись не относится к этому тексту");
    case Proof::unknownSigner: return SignatureList::tr("Неизвестно, чья это подпись");
    case Proof::forged: return SignatureList::tr("Подпись поддельная");
    case Proof::newer: break;
    }
    return SignatureList::tr("Подпись сделана более новой версией программы");
}

int toneOf(const app::SignedText &text)
{
    if (text.proof == Proof::valid)
        return text.isOfTheAuthor ? tone::Good : tone::Muted;
    return text.proof == Proof::newer || text.proof == Proof::unknownSigner ? tone::Warning : tone::Alarm;
}

/// «5 вопросов: нарушений нет».
QString countsOf(const domain::StageProgress &stage)
{
    return stage.violations == 0 ? SheetSummaryList::tr("Нарушений нет")
                                 : SheetSummaryList::tr("Нарушений: %1").arg(stage.violations);
}

} // namespace

SheetSummaryList::SheetSummaryList(QObject *parent)
    : Rows({"group", "text", "detail", "tone"}, parent)
{
}

// Short enough to be read before signing: a stage without a violation is one line.
void SheetSummaryList::take(const app::ChecklistPage &page)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; page.made && i < page.made->stages.size(); ++i) {
        const domain::Stage &stage = page.made->stages[i];
        const bool isClean = page.progress[i].violations == 0;
        rows.push_back(
            {stage.id, {stage.title, countsOf(page.progress[i]), QString(), isClean ? tone::Good : tone::Alarm}});
        for (const domain::Question &question : stage.questions) {
            const domain::Answer *own = page.checklist.answer(question.id);
            const bool isQuiet = !own || own->value == record::Value(record::Text(domain::notViolated));
            if (!domain::isShown(page.checklist, *page.made, question) || isQuiet)
                continue;
            const QString answer = words::answerOf(question, own->value);
            const QString detail = own->comment.isEmpty() ? answer : answer + QStringLiteral(": ") + own->comment;
            rows.push_back(
                {stage.id + QLatin1Char('/') + question.id,
                 {stage.title, question.text, detail, domain::isViolation(own->value) ? tone::Alarm : tone::Plain}});
        }
    }
    show(std::move(rows));
}

SignatureList::SignatureList(QObject *parent)
    : Rows({"text", "by", "tone", "drawn"}, parent)
{
}

void SignatureList::take(const app::ChecklistPage &page)
{
    std::vector<Row> rows;
    int at = 0;
    for (const app::SignedText &text : page.signatures) {
        const QVariant drawn = text.drawing ? QVariant::fromValue(*text.drawing) : QVariant();
        rows.push_back({QString::number(at++),
                        {worthOf(text),
                         tr("%1, %2", "moment, whose device")
                             .arg(words::momentOf(text.labelMs), words::authorOf(text.hand, text.signer)),
                         toneOf(text), drawn}});
    }
    show(std::move(rows));
}

AfterList::AfterList(QObject *parent)
    : Rows({"text", "detail", "by"}, parent)
{
}

void AfterList::take(const app::ChecklistPage &page)
{
    std::vector<Row> rows;
    for (const app::AfterSigning &after : page.after) {
        const QString path = QString::fromStdString(after.path);
        const domain::Question *question =
            page.made ? page.made->question(path.section(QLatin1Char('/'), 1, 1)) : nullptr;
        const bool isAnswer = question && path.endsWith(QLatin1String("/value"));
        const QString value =
            isAnswer ? words::answerOf(*question, after.value) : words::textOf(after.path, after.value);
        rows.push_back({path + QString::number(rows.size()),
                        {question ? question->text : words::nameOfField(after.path),
                         value.isEmpty() ? tr("убрано") : value, words::authorOf(after.hand, after.author)}});
    }
    show(std::move(rows));
}

} // namespace view
