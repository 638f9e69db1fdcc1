// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/observation/checklists.h"
#include "app/records.h"
#include "district.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>
#include <functional>

namespace {

QString written(const Device &device, const char *name, const QByteArray &bytes)
{
    QFile file(device.file(w(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

// A process of its own that fills in a checklist on and on until it is killed, and says what is committed.

constexpr int questionsFilled = 8; // q01 to q08, the stage before the lesson

QString questionAt(int turn)
{
    return QStringLiteral("q%1").arg(turn % questionsFilled + 1, 2, 10, QLatin1Char('0'));
}

/// What the n-th tap leaves as the comment.
QString wordsAt(int turn)
{
    return QStringLiteral("запись %1").arg(turn);
}

int fillUntilKilled(const QStringList &words)
{
    app::Options options;
    options.folder = words[0].toStdString();
    options.stateFolder = words[1].toStdString();
    const auto profile = app::Profile::unlock(options, crypto::Secret::copyOf(base::bytesOf(words[2].toStdString())));
    auto desk = profile ? (*profile)->desk(app::Profile::Mode::writing) : profile.error();
    const auto sheet = desk ? app::recordNamed(**desk, words[3]) : desk.error();
    if (!sheet)
        return 1;
    for (int turn = 0;; ++turn) {
        if (!app::answer(**desk, *sheet, questionAt(turn), record::Value(record::Text(domain::violated)))
            || !app::comment(**desk, *sheet, questionAt(turn), wordsAt(turn)))
            return 1;
        std::printf("%d\n", turn);
        std::fflush(stdout);
    }
}

} // namespace

/// The day of an observation, as issue and procedure want it: Anna coordinates in the district, Vera and Gleb observe
/// in two schools without a network, Boris sits in Vera's circle and would rather that her paper said something else.
class ObservationDay : public QObject
{
    Q_OBJECT

private:
    static void answers(const Device &device, const QString &sheet, const char *question, const char *value,
                        const char *comment = nullptr)
    {
        QStringList words{w("checklist"), w("answer"), sheet, w(question), w(value)};
        if (comment)
            words << w("--comment") << w(comment);
        QCOMPARE(device.says(words).exit, 0);
    }

    static void fillsTheRest(const Device &device, const QString &sheet, const QStringList &clearStages)
    {
        answers(device, sheet, "begins", "09:00");
        answers(device, sheet, "ends", "09:50");
        answers(device, sheet, "listed", "24");
        answers(device, sheet, "present", "22");
        for (const QString &stage : clearStages)
            answers(device, sheet, qUtf8Printable(stage), "clear");
    }

    static Said signs(const Device &device, const QString &sheet)
    {
        const QString strokes = written(device, "strokes.json", "[[[100, 200, 90], [900, 700, 200]]]");
        return device.says({w("checklist"), w("sign"), sheet, w("--strokes"), strokes});
    }

    /// A power cut in the middle of filling in. Gives the last tap that was said to be committed.
    static int losesPower(const Device &device, const QString &sheet, const char *passphrase)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {w("--fill"), device.folder(), device.stateFolder(), w(passphrase), sheet});
        QByteArray said;
        while (said.count('\n') < 5 && process.waitForReadyRead(30000))
            said += process.readAllStandardOutput();
        process.kill(); // SIGKILL: no goodbye
        process.waitForFinished();
        said += process.readAllStandardOutput();
        if (process.exitStatus() != QProcess::CrashExit)
            return -1; // it was to be killed, not to end
        const auto whole = said.left(said.lastIndexOf('\n')); // a line that was cut says nothing
        return whole.mid(whole.lastIndexOf('\n') + 1).toInt();
    }

    /// Of all taps up to `last` the newest on each question stands, and at most one more was committed unsaid.
    static bool standsUpTo(int last, const QJsonObject &sheet)
    {
        const QJsonObject given = sheet[w("answers")].toObject();
        int unsaid = 0;
        for (int turn = std::max(0, last - questionsFilled + 1); turn <= last; ++turn) {
            const QJsonObject answer = given[questionAt(turn)].toObject();
            if (answer[w("value")].toString() != w("yes"))
                return false;
            if (answer[w("comment")].toString() == wordsAt(turn))
                continue;
            ++unsaid;
            if (turn + questionsFilled != last + 1 || answer[w("comment")].toString() != wordsAt(last + 1))
                return false;
        }
        return unsaid <= 1;
    }

    static QString stateOf(const Said &visits, const QString &session)
    {
        for (const QJsonValue visit : visits.array())
            if (visit.toObject()[w("session")].toString() == session)
                return visit.toObject()[w("state")].toString();
        return {};
    }

    // The chapters of the day.

    /// A parent is blocked; a small school's only mathematician assists for a reason.
    static void annaAppoints(const District &district)
    {
        QCOMPARE(district.appoints(district.parent(), district.verasSession, "observer").exit, 1);
        const QString verasCard = district.person("Вера Орлова", {w("--works"), w("Библиотека")});
        const QString glebsCard = district.person("Глеб Серов", {w("--works"), w("Почта")});
        QCOMPARE(district.appoints(verasCard, district.verasSession, "observer").exit, 0);
        QCOMPARE(district.appoints(glebsCard, district.glebsSession, "observer").exit, 0);
        const QString teacher =
            district.person("Пётр Лыков", {w("--works"), w("Кикинская МООШ"), w("--teaches"), w("7А:Математика")});
        QCOMPARE(district.appoints(teacher, district.verasSession, "assistant").exit, 1);
        QCOMPARE(district
                     .appoints(teacher, district.verasSession, "assistant",
                               {w("--reason"), w("В школе пять учителей, других нет")})
                     .exit,
                 4);
        QCOMPARE(district.exchanges(district.anna), 1);
        QCOMPARE(district.exchanges(district.vera), 1);
        QVERIFY(district.exchanges(district.gleb) > 0);
    }

    /// Without a network. Gleb's battery dies in the middle of it.
    static void bothObserve(District &district)
    {
        district.verasSheet = district.begins(district.vera, district.verasSession, "Вера Орлова");
        district.glebsSheet = district.begins(district.gleb, district.glebsSession, "Глеб Серов");
        const int last = losesPower(district.gleb, district.glebsSheet, "пароль Глеб");
        QVERIFY(last >= 4);
        QVERIFY2(standsUpTo(last, district.shows(district.gleb, district.glebsSheet)),
                 qPrintable(QStringLiteral("%1: %2").arg(last).arg(QString::fromUtf8(district.gleb.everything()))));
        for (int turn = 0; turn < questionsFilled; ++turn)
            answers(district.gleb, district.glebsSheet, qUtf8Printable(questionAt(turn)), "no");
        fillsTheRest(district.gleb, district.glebsSheet,
                     {w("before"), w("start"), w("course"), w("finish"), w("checking"), w("forms")});
        fillsTheRest(district.vera, district.verasSheet,
                     {w("before"), w("start"), w("finish"), w("checking"), w("forms")});
        for (const char *question : {"q15", "q16", "q17", "q18"})
            answers(district.vera, district.verasSheet, question, "no");
        answers(district.vera, district.verasSheet, "q14", "yes", "телефон на второй парте");
    }

    static void bothHandIn(District &district)
    {
        QCOMPARE(signs(district.vera, district.verasSheet).exit, 0);
        QCOMPARE(signs(district.gleb, district.glebsSheet).exit, 0);
        const int cutBefore = district.line.cuts();
        district.line.worsens();
        QCOMPARE(district.exchanges(district.vera), 1);
        const int tries = district.exchanges(district.gleb);
        QVERIFY2(tries > 0, "Gleb never got through");
        QVERIFY2(district.line.cuts() > cutBefore, "the line was to cut while he hands in");
    }

    /// Boris does his worst to Vera's sheet; Anna sees both as they were signed.
    static void borisAltersInVain(const District &district)
    {
        QCOMPARE(district.exchanges(district.boris), 1);
        QCOMPARE(district.boris.sets(district.verasSheet, w("answer/q14/value"), w("\"no\"")).exit, 0);
        QCOMPARE(district.boris.sets(district.verasSheet, w("answer/q14/comment"), w("\"всё было спокойно\"")).exit, 0);
        QCOMPARE(district.boris.sets(district.verasSheet, w("school"), w("\"Другая школа\"")).exit, 0);
        QCOMPARE(district.exchanges(district.boris), 1);
        QCOMPARE(district.exchanges(district.anna), 1);
        const QJsonObject seen = district.shows(district.anna, district.verasSheet);
        QVERIFY(seen[w("signed")].toBool());
        QCOMPARE(seen[w("school")].toString(), w("Кикинская МООШ"));
        QCOMPARE(seen[w("answers")][w("q14")][w("comment")].toString(), w("телефон на второй парте"));
        QCOMPARE(seen[w("afterSigning")].toArray().size(), 3);
        QVERIFY(district.shows(district.anna, district.glebsSheet)[w("signed")].toBool());
        QVERIFY2(district.boris.says({w("checklist"), w("show"), district.glebsSheet}).exit != 0,
                 "one observer's circle reads another's");
    }

    static void theReportComesOut(const District &district)
    {
        QCOMPARE(
            district.anna.says({w("checklist"), w("accept"), district.verasSheet, w("--by"), w("Анна Котова")}).exit,
            0);
        const Said visits = district.anna.says({w("visit"), w("list"), w("--campaign"), district.campaign});
        QCOMPARE(stateOf(visits, district.verasSession), w("accepted"));
        QCOMPARE(stateOf(visits, district.glebsSession), w("handed-in"));
        const QString pdf = district.anna.file(w("report.pdf"));
        QCOMPARE(
            district.anna.says({w("report"), w("observers"), w("--campaign"), district.campaign, w("--out"), pdf}).exit,
            0);
        const QString paper = textOf(pdf).simplified();
        for (const char *line :
             {"Отчёт наблюдателей, ", "Отчёт нужен до: 20.06.2026", "Посещений: 2", "принято: 1", "сдано: 1",
              "Кикинская МООШ", "Вязьма-Брянская СШ", "Наблюдение за проведением ВПР: листов 2",
              "Кикинская МООШ, 5А: телефон на второй парте", "Назначения с отступлением от порядка", "Пётр Лыков",
              "3.2", "В школе пять учителей, других нет", "Муниципальный координатор"})
            QVERIFY2(paper.contains(w(line)), qPrintable(w(line) + QLatin1Char('\n') + paper));
        for (const char *never : {"всё было спокойно", "Другая школа", "запись ", "Галина Ильина"})
            QVERIFY2(!paper.contains(w(never)), qPrintable(w(never) + QLatin1Char('\n') + paper));
    }

    /// For the head of the school to be acquainted with.
    static void verasActComesOut(const District &district)
    {
        const QString act = district.anna.file(w("act.pdf"));
        QCOMPARE(district.anna.says({w("checklist"), w("export"), district.verasSheet, w("--out"), act}).exit, 0);
        const QString actPaper = textOf(act).simplified();
        for (const char *line : {"Образовательная организация: Кикинская МООШ", "Дата наблюдения: 21.04.2026",
                                 "Время начала: 09:00", "Время окончания: 09:50", "телефон на второй парте",
                                 "Вера Орлова", "Подпись верна", "С актом ознакомлен"})
            QVERIFY2(actPaper.contains(w(line)), qPrintable(w(line) + QLatin1Char('\n') + actPaper));
    }

private Q_SLOTS:
    void appointingKeepsToTheProcedure()
    {
        const District district;
        const Said blocked = district.appoints(district.parent(), district.verasSession, "observer");
        QCOMPARE(blocked.exit, 1);
        QVERIFY2(blocked.text.contains(w("п. 3.1")), qPrintable(blocked.text));
        QVERIFY(blocked.object()[w("id")].isNull());
        const Said schedule = district.anna.says({w("session"), w("schedule"), w("--campaign"), district.campaign});
        QVERIFY(schedule.object()[w("visits")].toArray().isEmpty());
    }

    void theWholeDay()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("no pdftotext here");
        District district;
        for (const auto &chapter : std::initializer_list<std::function<void()>>{
                 [&] { annaAppoints(district); }, [&] { bothObserve(district); }, [&] { bothHandIn(district); },
                 [&] { borisAltersInVain(district); }, [&] { theReportComesOut(district); },
                 [&] { verasActComesOut(district); }}) {
            chapter();
            if (QTest::currentTestFailed())
                return;
        }
    }
};

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    const QStringList given = QCoreApplication::arguments();
    if (given.value(1) == w("--fill") && given.size() == 6)
        return fillUntilKilled(given.mid(2));
    ObservationDay story;
    return QTest::qExec(&story, count, words);
}

#include "observation_day.moc"
