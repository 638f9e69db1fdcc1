// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/templates/draft_rows.h"
#include "view/templates/question_edit.h"
#include "view/templates/template_list.h"
#include "view/templates/template_preview.h"

#include "app/observation/checklists.h"
#include "app/people/campaigns.h"
#include "app/people/people.h"
#include "view/key.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using view::DraftRows;
using view::QuestionEdit;
using view::TemplateDraft;

namespace {

const QString phrase = QStringLiteral("верста столб дорога");

/// A profile that is open, with a school of its own.
struct School
{
    School()
        : session(optionsIn(folder))
    {
        session.create(phrase, phrase);
        wait([this] { return session.state() == view::Session::State::KeyShown; });
        session.confirmKeyWritten();
        session.workspace()->foundSpace(QStringLiteral("Школа"), domain::Level::school, {});
        wait([this] { return !session.workspace()->spaces()->empty(); });
        const auto spaces = session.workspace()->spaces();
        for (const auto &space : *spaces)
            if (!space.name.isEmpty())
                organisation = view::keyOf(space.id);
    }

    static app::Options optionsIn(const QTemporaryDir &folder)
    {
        app::Options options;
        options.folder = folder.filePath(QStringLiteral("profile")).toStdString();
        options.stateFolder = folder.filePath(QStringLiteral("marks")).toStdString();
        options.fastKdf = true;
        return options;
    }

    template <typename Condition>
    static void wait(Condition condition)
    {
        if (!QTest::qWaitFor(condition, 60000))
            qFatal("it did not come");
    }

    QString written(const char *name, const QString &text) const
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no file");
        return file.fileName();
    }

    void save(TemplateDraft &draft) const
    {
        draft.setOrganisation(organisation);
        draft.save();
        wait([&] { return !draft.isDirty() && !draft.isBusy(); });
    }

    /// A session at which a checklist is begun from the template: its version is frozen.
    void use(const QString &name)
    {
        bool isBegun = false;
        session.workspace()->make<base::RecordId>(
            QStringLiteral("begin"),
            [name, space = *view::spaceOf(organisation)](app::Desk &desk) -> base::Result<base::RecordId> {
                auto plan = *app::knownCampaign(desk, QStringLiteral("2025"));
                const auto campaign = app::addCampaign(desk, space, plan);
                domain::Session at;
                at.campaign = *campaign;
                at.school = QStringLiteral("Школа");
                at.schoolClass = QStringLiteral("5А");
                at.subject = QStringLiteral("Математика");
                const auto held = app::addSession(desk, at);
                return app::beginChecklist(desk, *held, name, QStringLiteral("Орлова"));
            },
            &session, [&isBegun](const base::RecordId &) { isBegun = true; });
        wait([&] { return isBegun; });
    }

    std::vector<app::KeptDraft> drafts() const
    {
        return *session.workspace()->read([](app::Desk &desk) { return app::keptDrafts(desk); });
    }

    void forgetDrafts()
    {
        bool isDone = false;
        session.workspace()->make<bool>(
            QStringLiteral("forget"),
            [](app::Desk &desk) -> base::Result<bool> {
                const auto kept = app::keptDrafts(desk);
                for (const auto &draft : *kept)
                    if (auto done = app::dropDraft(desk, draft.origin); !done)
                        return done.error();
                return true;
            },
            &session, [&isDone](const bool &) { isDone = true; });
        wait([&] { return isDone; });
    }

    /// As the clock does it, and a person who comes back.
    void lockAndUnlock()
    {
        session.lock();
        wait([this] { return session.state() == view::Session::State::Locked; });
        session.unlock(phrase);
        wait([this] { return session.workspace() != nullptr; });
    }

    QTemporaryDir folder;
    view::Session session;
    QString organisation;
};

void begin(TemplateDraft &draft, School &school, const QString &name, bool isCopy = false)
{
    draft.classBegin();
    draft.setSession(&school.session);
    draft.setCopy(isCopy);
    draft.setName(name);
    draft.componentComplete();
}

} // namespace

class Templates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_school = std::make_unique<School>(); }
    void cleanupTestCase() { m_school.reset(); }
    void cleanup() { m_school->forgetDrafts(); } // each begins with none

    void theProgramsOwnAreOnlyCopied()
    {
        TemplateDraft draft;
        begin(draft, *m_school, QStringLiteral("observation@1"));
        QVERIFY(!draft.isEditable());
        draft.setTitle(QStringLiteral("Иначе"));
        QCOMPARE(draft.addStage(), -1);
        QVERIFY(!draft.isDirty());
        TemplateDraft copy;
        begin(copy, *m_school, QStringLiteral("observation@1"), true);
        QVERIFY(copy.isEditable() && copy.isDirty() && copy.isFresh());
        QCOMPARE(copy.made().stages, draft.made().stages);
        QVERIFY(copy.made().id != draft.made().id);
    }

    void savingAFrozenVersionMakesTheNextOne()
    {
        TemplateDraft draft;
        begin(draft, *m_school, QStringLiteral("site@1"), true);
        m_school->save(draft);
        const QString first = draft.name();
        QVERIFY(first.endsWith(QStringLiteral("@1")));
        draft.setTitle(QStringLiteral("Сайт, по-нашему"));
        m_school->save(draft);
        QCOMPARE(draft.name(), first); // nobody used it yet
        m_school->use(first);
        TemplateDraft again;
        begin(again, *m_school, first);
        QVERIFY(again.standing().contains(QStringLiteral("как версия 2")));
        again.setTitle(QStringLiteral("Сайт, снова иначе"));
        m_school->save(again);
        QVERIFY(again.name().endsWith(QStringLiteral("@2")));
        view::TemplateList list;
        list.setSession(&m_school->session);
        const int newest = list.count();
        QVERIFY(list.hasOlder());
        list.setShowsOlder(true);
        QCOMPARE(list.count(), newest + 1);
    }

    void problemsStandInTheWayAndLeadToTheirPlace()
    {
        TemplateDraft draft;
        begin(draft, *m_school, {});
        draft.setTitle(QStringLiteral("Столовая"));
        QCOMPARE(draft.problemCount(), 1); // its stage is empty
        const int row = draft.addQuestion(0);
        QCOMPARE(draft.problemCount(), 1); // the question has no words
        const QVariantMap problem = draft.problems().constFirst().toMap();
        QCOMPARE(problem[QStringLiteral("row")].toInt(), row);
        draft.setOrganisation(m_school->organisation);
        draft.save();
        QVERIFY(!draft.isBusy() && draft.isDirty());
        QuestionEdit edit;
        edit.setDraft(&draft);
        edit.setQuestion(draft.questionAt(row));
        QVERIFY(!edit.problems().isEmpty());
        edit.setText(QStringLiteral("Есть меню?"));
        QVERIFY(edit.problems().isEmpty());
        m_school->save(draft);
        QVERIFY(!draft.isFresh());
    }

    void aDraftWithProblemsIsKeptBesideItsPageAndComesBack()
    {
        const auto title = QStringLiteral("Буфет");
        {
            TemplateDraft draft;
            begin(draft, *m_school, {});
            draft.setTitle(title);
            draft.addQuestion(0);
            QVERIFY(draft.problemCount() > 0);
            // While the page is open and nothing told it to end: a kill -9 comes after this.
            School::wait([&] { return m_school->drafts().size() == 1; });
            QCOMPARE(m_school->drafts().front().made, draft.made());
            draft.addStage(); // a last edit right before another page takes the place of this one
        }
        view::TemplateList list;
        list.setSession(&m_school->session);
        School::wait([&] { return m_school->drafts().front().made.stages.size() == 2; });
        QTRY_COMPARE(list.cell(0, "title").toString(), title); // what waits to be finished stands first
        QVERIFY(list.cell(0, "key") != list.cell(0, "name"));

        TemplateDraft again;
        begin(again, *m_school, {});
        QCOMPARE(again.title(), title);
        QCOMPARE(again.made().stages.size(), std::size_t(2));
        QVERIFY(again.isFresh() && again.isDirty() && again.problemCount() > 0 && !again.outcome().isEmpty());
        again.discard();
        School::wait([&] { return m_school->drafts().empty(); });
        TemplateDraft fresh;
        begin(fresh, *m_school, {});
        QVERIFY(fresh.title() != title);
    }

    void aDraftOutlivesTheLockAndGoesWhenItIsSaved()
    {
        QString name;
        {
            TemplateDraft own;
            begin(own, *m_school, QStringLiteral("site@1"), true);
            m_school->save(own);
            name = own.name();
        }
        {
            TemplateDraft draft;
            begin(draft, *m_school, name);
            draft.setTitle(QString()); // a sheet without a name cannot be saved
            QVERIFY(draft.problemCount() > 0);
            m_school->lockAndUnlock(); // before it had time to be kept by itself
        }
        QCOMPARE(m_school->drafts().size(), std::size_t(1));
        TemplateDraft draft;
        begin(draft, *m_school, name);
        QVERIFY(draft.title().isEmpty() && draft.isDirty() && !draft.isFresh());
        draft.setTitle(QStringLiteral("Сайт школы, ещё раз"));
        m_school->save(draft);
        QCOMPARE(m_school->drafts().size(), std::size_t(0));
        // What is brought back to where it began is no draft any more.
        const QString title = draft.title();
        draft.setTitle(QStringLiteral("Иначе"));
        School::wait([&] { return m_school->drafts().size() == 1; });
        draft.setTitle(title);
        School::wait([&] { return m_school->drafts().empty(); });
    }

    void conditionsAreChosenFromWhatCanBeAnswered()
    {
        TemplateDraft draft;
        begin(draft, *m_school, {});
        const int first = draft.addQuestion(0), second = draft.addQuestion(first);
        const QString asked = draft.questionAt(first), asking = draft.questionAt(second);
        QuestionEdit giver, edit;
        giver.setDraft(&draft);
        giver.setQuestion(asked);
        giver.setText(QStringLiteral("Кто открыл?"));
        giver.setType(1); // a choice
        giver.setOptions(QStringLiteral("Директор\nЗавуч"));
        edit.setDraft(&draft);
        edit.setQuestion(asking);
        edit.setType(4); // own words
        QCOMPARE(edit.givers(), (QStringList{QStringLiteral("Без условия"), QStringLiteral("Кто открыл?")}));
        QCOMPARE(edit.shownGiver(), 0);
        edit.setShownGiver(1);
        QCOMPARE(edit.shownAnswers(), (QStringList{QStringLiteral("Директор"), QStringLiteral("Завуч")}));
        edit.setShownAnswer(1);
        QCOMPARE(draft.made().question(asking)->shownWhen, (domain::When{asked, QStringLiteral("a2")}));
        giver.setType(5); // a note: it has no answers any more
        QVERIFY(edit.problems().contains(QStringLiteral("ответ")));
        edit.setShownGiver(0);
        QVERIFY(draft.made().question(asking)->shownWhen.isNone());
        QCOMPARE(edit.isRequired(), false);
        edit.setRequired(true);
        edit.setType(5);
        QVERIFY(!draft.made().question(asking)->isRequired);
    }

    void whatIsTypedAsOptionsIsNotRewrittenMeanwhile()
    {
        TemplateDraft draft;
        begin(draft, *m_school, {});
        QuestionEdit edit;
        edit.setDraft(&draft);
        edit.setQuestion(draft.questionAt(draft.addQuestion(0)));
        edit.setType(1);
        edit.setOptions(QStringLiteral("Да\nНет\n"));
        QCOMPARE(edit.options(), QStringLiteral("Да\nНет\n"));
        QCOMPARE(draft.made().question(edit.question())->options.size(), std::size_t(2));
    }

    void aRowGoesWhereItIsDroppedAndARemovedOneComesBack()
    {
        TemplateDraft draft;
        begin(draft, *m_school, QStringLiteral("site@1"), true);
        DraftRows rows;
        rows.setSession(&m_school->session);
        rows.setDraft(&draft);
        const QString key = rows.cell(1, "key").toString();
        QCOMPARE(draft.drop(1, 4), 3);
        QCOMPARE(rows.cell(3, "key").toString(), key);
        QCOMPARE(draft.step(3, false), 2);
        QCOMPARE(rows.cell(2, "key").toString(), key);
        const int count = rows.count();
        draft.remove(2);
        QCOMPARE(rows.count(), count - 1);
        m_school->session.undo()->takeBack();
        QCOMPARE(rows.count(), count);
        QCOMPARE(rows.cell(2, "key").toString(), key);
    }

    void aTableComesInWithItsDoubtsAndGoesOut()
    {
        const QString table = m_school->written(
            "table.txt",
            QStringLiteral("Этап\tКод\tТип\tВопрос\nВход\tq01\tнарушение\tНет графика\nВход\tq01\tгалочка\tОчередь\n"));
        TemplateDraft draft;
        draft.classBegin();
        draft.setSession(&m_school->session);
        draft.setFile(QUrl::fromLocalFile(table));
        draft.componentComplete();
        School::wait([&] { return !draft.isBusy(); });
        QCOMPARE(draft.trouble(), QString());
        QCOMPARE(draft.doubtCount(), 2);
        QVERIFY(draft.doubts().constFirst().contains(QStringLiteral("Строка 3")));
        draft.setTitle(QStringLiteral("Вход"));
        QCOMPARE(draft.problemCount(), 0);
        m_school->save(draft);
        const QUrl out = QUrl::fromLocalFile(m_school->folder.filePath(QStringLiteral("out.xlsx")));
        draft.exportTo(out);
        School::wait([&] { return !draft.isBusy(); });
        QVERIFY2(draft.trouble().isEmpty(), qPrintable(draft.trouble()));
        TemplateDraft again;
        again.classBegin();
        again.setSession(&m_school->session);
        again.setFile(out);
        again.componentComplete();
        School::wait([&] { return !again.isBusy(); });
        QCOMPARE(again.made().stages, draft.made().stages);
        QCOMPARE(again.doubtCount(), 0);
    }

    void whatIsNoTableSaysSo()
    {
        TemplateDraft draft;
        draft.classBegin();
        draft.setSession(&m_school->session);
        draft.setFile(QUrl::fromLocalFile(m_school->written("letter.txt", QStringLiteral("Уважаемые коллеги!\n"))));
        draft.componentComplete();
        School::wait([&] { return !draft.isBusy(); });
        QVERIFY2(draft.trouble().contains(QStringLiteral("не таблица вопросов")), qPrintable(draft.trouble()));
    }

    void thePreviewFollowsConditions()
    {
        TemplateDraft draft;
        begin(draft, *m_school, {});
        const int first = draft.addQuestion(0), second = draft.addQuestion(first);
        draft.edit([](domain::ChecklistTemplate &made) {
            auto &questions = made.stages.front().questions;
            questions[1].shownWhen = {questions[0].id, QStringLiteral("yes")};
        });
        view::TemplatePreview preview;
        preview.setSession(&m_school->session);
        preview.setDraft(&draft);
        QCOMPARE(preview.step(), 1);
        QCOMPARE(preview.questions()->count(), 1);
        const auto key = [&draft](int row) { return draft.questionAt(row); };
        preview.answer(key(first), QStringLiteral("yes"));
        QCOMPARE(preview.questions()->count(), 2);
        QCOMPARE(preview.questions()->cell(0, "value").toString(), QStringLiteral("yes"));
        QCOMPARE(preview.questions()->cell(1, "key").toString(), key(second));
        preview.comment(key(first), QStringLiteral("Листы лежали на столе"));
        QCOMPARE(preview.questions()->cell(0, "comment").toString(), QStringLiteral("Листы лежали на столе"));
        QVERIFY(!preview.canBeClear());
        preview.answer(key(first), QStringLiteral("yes")); // the second tap takes it back
        QCOMPARE(preview.questions()->count(), 1);
        preview.toggleClear();
        QVERIFY(preview.isClear());
        QCOMPARE(preview.questions()->cell(0, "value").toString(), QStringLiteral("no"));
        QVERIFY(draft.made().stages.front().questions.size() == 2);
    }

    void thePreviewGoesThroughTheStagesAsTheyStandNow()
    {
        TemplateDraft draft;
        begin(draft, *m_school, QStringLiteral("site@1"), true);
        view::TemplatePreview preview;
        preview.setSession(&m_school->session);
        preview.setDraft(&draft);
        QVERIFY(preview.isFirst() && preview.hasStages());
        const int stages = int(draft.made().stages.size());
        preview.setStep(0); // the head is no author's
        QCOMPARE(preview.step(), 1);
        QCOMPARE(preview.nextTitle(), draft.made().stages[1].title);
        preview.setStep(stages + 1); // nor is the check
        QCOMPARE(preview.step(), stages);
        QVERIFY(preview.nextTitle().isEmpty());
        draft.edit([](domain::ChecklistTemplate &made) { made.stages.pop_back(); });
        QCOMPARE(preview.step(), stages - 1);
        QCOMPARE(preview.stageTitle(), draft.made().stages.back().title);
        draft.edit([](domain::ChecklistTemplate &made) { made.stages.clear(); });
        QVERIFY(!preview.hasStages() && !preview.isStage() && preview.nextTitle().isEmpty());
    }

    void aDraftThatIsLeftByAnotherWayIsKept()
    {
        const auto titles = [this] {
            view::TemplateList list;
            list.setSession(&m_school->session);
            QStringList all;
            for (int i = 0; i < list.count(); ++i)
                all << list.cell(i, "title").toString();
            return all;
        };
        for (const bool isDiscarded : {true, false}) {
            TemplateDraft draft;
            begin(draft, *m_school, QStringLiteral("site@1"), true);
            draft.setOrganisation(m_school->organisation);
            draft.setTitle(isDiscarded ? QStringLiteral("Выброшен") : QStringLiteral("Оставлен"));
            if (isDiscarded)
                draft.discard();
        }
        School::wait([&] { return titles().contains(QStringLiteral("Оставлен")); });
        QVERIFY(!titles().contains(QStringLiteral("Выброшен")));
    }

    void twoThousandQuestionsStayFluent()
    {
        TemplateDraft draft;
        begin(draft, *m_school, {});
        draft.edit([](domain::ChecklistTemplate &made) {
            made.stages.clear();
            for (int stage = 0; stage < 20; ++stage) {
                made.stages.push_back({QStringLiteral("s%1").arg(stage), QStringLiteral("Этап %1").arg(stage), {}});
                for (int i = 0; i < 100; ++i) {
                    domain::Question question;
                    question.id = QStringLiteral("q%1-%2").arg(stage).arg(i);
                    question.text = QStringLiteral("Вопрос %1 этапа %2 о том, что здесь видно").arg(i).arg(stage);
                    if (i > 0)
                        question.shownWhen = {QStringLiteral("q%1-0").arg(stage), QStringLiteral("yes")};
                    made.stages.back().questions.push_back(question);
                }
            }
        });
        DraftRows rows;
        rows.setSession(&m_school->session);
        rows.setDraft(&draft);
        QuestionEdit edit;
        edit.setDraft(&draft);
        edit.setQuestion(QStringLiteral("q10-50"));
        QCOMPARE(rows.count(), 2020);
        QElapsedTimer clock;
        clock.start();
        const int letters = 20;
        for (int i = 0; i < letters; ++i)
            edit.setText(edit.text() + QLatin1Char('!'));
        qInfo("a letter typed among 2,000 questions: %.1f ms", double(clock.nsecsElapsed()) / 1e6 / letters);
        clock.restart();
        QVERIFY(draft.drop(5, 1900) > 0);
        qInfo("a question dragged from one end to the other: %.1f ms", double(clock.nsecsElapsed()) / 1e6);
        QCOMPARE(rows.count(), 2020);
    }

private:
    std::unique_ptr<School> m_school;
};

QTEST_MAIN(Templates)
#include "templates.moc"
