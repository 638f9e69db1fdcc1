// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cli {

namespace {

/// One call of the contract: how many plain arguments it takes and which options.
struct Call
{
    std::string_view noun;
    std::string_view verb;
    int least;
    int most;
    std::string_view valueOptions; ///< that take a value, blank between
    std::string_view flags;
    std::string_view shown; ///< what the usage says after noun and verb
};

constexpr std::array calls{
    Call{"vault", "create", 0, 0, "", "--fast-kdf", "[--fast-kdf]"},
    Call{"vault", "check", 0, 0, "", "", ""},
    Call{"vault", "change-passphrase", 0, 0, "", "", ""},
    Call{"vault", "recover", 0, 0, "", "", ""},
    Call{"roadmap", "read", 1, 1, "", "", "FILE"},
    Call{"roadmap", "import", 1, 1, "--space", "", "FILE --space ID"},
    Call{"roadmap", "list", 0, 0, "", "", ""},
    Call{"roadmap", "show", 1, 1, "", "", "ID"},
    Call{"roadmap", "export", 1, 1, "--out", "", "ID --out FILE.pdf|.docx|.xlsx|.ics"},
    Call{"campaign", "new", 1, 1, "--space --from --to --procedure --retention-days", "",
         "NAME --space ID [--from DAY --to DAY] [--procedure P] [--retention-days N]"},
    Call{"campaign", "list", 0, 0, "", "", ""},
    Call{"campaign", "show", 1, 1, "", "", "ID"},
    Call{"campaign", "move", 1, 1, "--from --to --source", "--preview", "ID --from DAY --to DAY [--preview]"},
    Call{"person", "add", 1, 1, "--space --works --office --teaches --parent-of --years --higher-education --trained",
         "", "NAME --space ID [--works SCHOOL] [--teaches \"5А:Математика;...\"] [--parent-of \"SCHOOL:5А;...\"] ..."},
    Call{"person", "list", 0, 0, "", "", ""},
    Call{"session", "add", 0, 0,
         "--campaign --space --school --class --subject --date --lesson --begins --minutes --room --form", "",
         "--campaign ID --school S --class C --subject S --date DAY [--lesson N] [--form paper|computer] ..."},
    Call{"session", "list", 0, 0, "--campaign", "", "[--campaign ID]"},
    Call{"session", "schedule", 0, 0, "--campaign", "", "--campaign ID"},
    Call{"appoint", "", 3, 3, "--basis --certificate --reason", "", "PERSON SESSION ROLE [--reason TEXT]"},
    Call{"template", "list", 0, 0, "", "", ""},
    Call{"template", "export", 1, 1, "--out", "", "NAME --out FILE.xlsx"},
    Call{"template", "blank", 1, 1, "--out --for", "", "NAME [--for SESSION|CHECKLIST] --out FILE.pdf|.docx|.xlsx"},
    Call{"template", "import", 1, 1, "--space --id", "", "FILE --space ID --id NAME"},
    Call{"checklist", "new", 1, 1, "--template --observer", "", "SESSION [--template NAME] [--observer PERSON]"},
    Call{"checklist", "answer", 3, 3, "--comment", "", "ID QUESTION VALUE [--comment TEXT]"},
    Call{"checklist", "check", 1, 1, "", "", "ID"},
    Call{"checklist", "sign", 1, 1, "--strokes", "", "ID --strokes FILE"},
    Call{"checklist", "show", 1, 1, "", "", "ID"},
    Call{"checklist", "export", 1, 1, "--out", "", "ID --out FILE.pdf|.docx|.xlsx"},
    Call{"checklist", "next", 1, 1, "", "", "ID"},
    Call{"checklist", "accept", 1, 1, "--by", "", "ID [--by PERSON]"},
    Call{"checklist", "return", 2, 2, "--by", "", "ID REMARK [--by PERSON]"},
    Call{"visit", "list", 0, 0, "--campaign", "", "--campaign ID"},
    Call{"report", "observers", 0, 0, "--campaign --out", "", "--campaign ID [--out FILE.pdf|.docx|.xlsx]"},
    Call{"report", "schedule", 0, 0, "--campaign --out", "", "--campaign ID --out FILE.pdf|.docx|.xlsx"},
    Call{"record", "list", 0, 0, "--kind", "", "[--kind K]"},
    Call{"record", "show", 1, 1, "", "", "ID"},
    Call{"record", "set", 3, 3, "", "", "ID PATH VALUE"},
    Call{"record", "pick", 3, 3, "", "", "ID PATH INDEX"},
    Call{"record", "history", 1, 2, "", "", "ID [PATH]"},
    Call{"search", "", 1, 64, "", "", "WORDS"},
    Call{"space", "found", 1, 1, "--level --code", "", "NAME [--level region|municipality|school] [--code CODE]"},
    Call{"space", "list", 0, 0, "", "", ""},
    Call{"space", "invite", 1, 1, "--role", "", "ID [--role owner|editor|reader]"},
    Call{"space", "join", 1, 8, "", "", "CODE"},
    Call{"space", "remove", 2, 2, "", "", "ID MEMBER"},
    Call{"endpoint", "set", 1, 1, "", "", "URL"},
    Call{"bundle", "write", 1, 1, "", "", "FILE"},
    Call{"bundle", "read", 1, 1, "", "", "FILE"},
    Call{"sync", "", 0, 0, "", "--once", "[--once]"},
    Call{"conflict", "list", 0, 0, "", "", ""},
};

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

const Call *callOf(const QString &noun, const QString &verb)
{
    const auto found = std::find_if(calls.begin(), calls.end(), [&](const Call &call) {
        return noun == text(call.noun) && (call.verb.empty() || verb == text(call.verb));
    });
    return found == calls.end() ? nullptr : &*found;
}

bool lists(std::string_view options, const QString &option)
{
    return text(options).split(QLatin1Char(' ')).contains(option);
}

/// Takes the common options out of `words`, wherever they stand before a lone `--`.
bool takeCommon(QStringList &words, Arguments &into)
{
    for (qsizetype i = 0; i < words.size() && words[i] != QStringLiteral("--");) {
        if (words[i] == QStringLiteral("--json")) {
            into.asJson = true;
            words.removeAt(i);
        } else if (words[i] == QStringLiteral("--vault")) {
            if (i + 1 >= words.size())
                return false;
            into.vaultFolder = words[i + 1];
            words.remove(i, 2);
        } else {
            ++i;
        }
    }
    return true;
}

bool takeRest(const QStringList &words, const Call &call, Arguments &into)
{
    bool isPlain = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (isPlain || !word.startsWith(QStringLiteral("--"))) {
            into.rest << word;
        } else if (word == QStringLiteral("--")) {
            isPlain = true;
        } else if (lists(call.flags, word)) {
            into.options.insert(word, {});
        } else if (lists(call.valueOptions, word) && i + 1 < words.size()) {
            into.options.insert(word, words[++i]);
        } else {
            return false;
        }
    }
    return into.rest.size() >= call.least && into.rest.size() <= call.most;
}

} // namespace

std::optional<Arguments> argumentsOf(const QStringList &given)
{
    QStringList words = given;
    Arguments arguments;
    if (!takeCommon(words, arguments) || words.isEmpty())
        return std::nullopt;
    arguments.noun = words.takeFirst();
    const Call *call = callOf(arguments.noun, words.value(0));
    if (call == nullptr)
        return std::nullopt;
    if (!call->verb.empty())
        arguments.verb = words.takeFirst();
    if (!takeRest(words, *call, arguments))
        return std::nullopt;
    return arguments;
}

bool asksForHelp(const QStringList &words)
{
    const auto end = std::find(words.begin(), words.end(), QStringLiteral("--"));
    return std::find(words.begin(), end, QStringLiteral("--help")) != end;
}

QString usage(const QStringList &words)
{
    const auto isNoun = [](const QString &word) {
        return std::any_of(calls.begin(), calls.end(), [&](const Call &call) { return word == text(call.noun); });
    };
    const auto noun = std::find_if(words.begin(), words.end(), isNoun);
    QString lines = QStringLiteral("usage: versta-cli [--vault DIR] [--json] NOUN VERB [ARGUMENT ...]\n");
    for (const Call &call : calls) {
        if (noun != words.end() && *noun != text(call.noun))
            continue;
        QStringList line{text(call.noun), text(call.verb), text(call.shown)};
        line.removeAll(QString());
        lines += QStringLiteral("  ") + line.join(QLatin1Char(' ')) + QLatin1Char('\n');
    }
    return lines;
}

} // namespace cli
