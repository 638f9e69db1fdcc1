// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/proof.h"

#include <algorithm>

namespace app {

const wire::Member *memberIn(const std::vector<wire::Member> &members, const base::Tag &tag)
{
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const wire::Member &member) { return member.tag == tag; });
    return found == members.end() ? nullptr : &*found;
}

bool isSamePerson(const std::vector<wire::Member> &members, const base::Tag &one, const base::Tag &other)
{
    const wire::Member *left = memberIn(members, one), *right = memberIn(members, other);
    return one == other || (left != nullptr && right != nullptr && left->person == right->person);
}

client::Proof proofOf(const store::Record &record, const record::Signature &signature,
                      const std::vector<wire::Member> &members)
{
    const wire::Member *signer = memberIn(members, signature.source.from.dot.author);
    return client::judge(signature, record.state.kind.value_or(record::Text()), {record.space, record.id},
                         signer ? std::optional(signer->key) : std::nullopt);
}

} // namespace app
