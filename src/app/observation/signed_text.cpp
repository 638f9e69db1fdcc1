// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/observation/signed_text.h"

#include "app/desk.h"
#include "app/fields.h"
#include "app/signing/proof.h"

#include <algorithm>

namespace app {

namespace {

QString shortName(const base::Tag &tag)
{
    return QString::fromStdString(base::shortNameOf(tag));
}

std::optional<domain::Drawing> drawingIn(const record::Value &value)
{
    const auto *bytes = std::get_if<base::Bytes>(&value);
    if (bytes == nullptr)
        return std::nullopt;
    const auto autograph = client::decodeAutograph(*bytes);
    if (!autograph)
        return std::nullopt;
    auto drawing = domain::drawingOf(autograph->drawing);
    return drawing ? std::optional(std::move(*drawing)) : std::nullopt;
}

SignedText textOf(const store::Record &record, const record::Signature &signature, const Circle &circle)
{
    const base::Tag &signer = signature.source.from.dot.author;
    return {domain::checklistOf(fieldsIn(signature.shows)),
            proofOf(record, signature, circle.members),
            shortName(signer),
            handOf(circle, signer),
            isSamePerson(circle.members, signer, record.id.birth),
            signature.source.labelMs,
            drawingIn(signature.value)};
}

std::vector<AfterSigning> afterIn(const record::RecordState &state, const Circle &circle)
{
    std::vector<AfterSigning> after;
    for (const record::Field &field : record::afterSigning(state))
        for (const record::Sibling &sibling : field.siblings) {
            const base::Tag &author = sibling.sources.front().from.dot.author;
            after.push_back({field.path, sibling.value, shortName(author), handOf(circle, author)});
        }
    return after;
}

} // namespace

QString nameOf(client::Proof proof)
{
    switch (proof) {
    case client::Proof::valid: return QStringLiteral("valid");
    case client::Proof::otherText: return QStringLiteral("other-text");
    case client::Proof::unknownSigner: return QStringLiteral("unknown-signer");
    case client::Proof::forged: return QStringLiteral("forged");
    case client::Proof::newer: break;
    }
    return QStringLiteral("newer");
}

const SignedText *SignedTexts::binding() const
{
    const auto found =
        std::find_if(texts.begin(), texts.end(), [](const SignedText &text) { return text.isBinding(); });
    return found == texts.end() ? nullptr : &*found;
}

base::Result<SignedTexts> signedTextsOf(Desk &desk, const store::Record &record)
{
    SignedTexts all;
    if (record.state.signatures.empty())
        return all;
    const auto circle = circleOf(desk, record.space);
    if (!circle)
        return circle.error();
    record::RecordState bound = record.state; // what else was signed covers nothing
    bound.signatures.clear();
    for (const record::Signature &signature : record.state.signatures) {
        all.texts.push_back(textOf(record, signature, *circle));
        if (all.texts.back().isBinding())
            bound.signatures.push_back(signature);
    }
    all.after = afterIn(bound, *circle);
    return all;
}

std::optional<domain::Checklist> textSignedByItsDevice(store::Record &record)
{
    if (record.state.signatures.empty())
        return std::nullopt;
    record::Signature &first = record.state.signatures.front();
    const auto *bytes = std::get_if<base::Bytes>(&first.value);
    if (bytes == nullptr || first.source.from.dot.author != record.id.birth)
        return std::nullopt;
    const auto autograph = client::decodeAutograph(*bytes);
    const auto content = client::contentOf(record.state.kind.value_or(record::Text()), first.shows);
    if (!autograph || !content || autograph->content != *content)
        return std::nullopt;
    return domain::checklistOf(fieldsIn(std::move(first.shows)));
}

base::Result<ShownText> shownTextOf(Desk &desk, store::Record record)
{
    if (auto checklist = textSignedByItsDevice(record))
        return ShownText{std::move(*checklist), true};
    const auto texts = signedTextsOf(desk, record);
    if (!texts)
        return texts.error();
    if (const SignedText *binding = texts->binding())
        return ShownText{binding->checklist, true};
    return ShownText{domain::checklistOf(fieldsIn(std::move(record.state.fields))), false};
}

} // namespace app
