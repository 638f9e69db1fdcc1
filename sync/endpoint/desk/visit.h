// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/archive/group_commit.h"
#include "endpoint/desk/reply.h"
#include "endpoint/log.h"

namespace endpoint {

/// What every exchange works with.
struct Office
{
    Archive &archive;
    Circles &circles;
    GroupCommit &commit;
    Metrics &metrics;
    Log &log;
};

/// One exchange of one device on its way: prepared on the caller's thread, done in the group's transaction, answered
/// when that is durable. Kept alive by the functions that it hands out.
class Visit : public std::enable_shared_from_this<Visit>
{
public:
    using Reply = base::Result<wire::ExchangeReply>;
    /// Makes the reply: may take a while, so it runs on the thread that sends it.
    using Replied = std::function<void(std::function<Reply()>)>;

    Visit(const Office &office, const crypto::VerifyKey &device, const IntakeRules &rules,
          wire::ExchangeRequest request);

    /// Calls `replied` once, now or when all is durable. The reply is an Error when the archive failed.
    void begin(Replied replied);

private:
    void prepare();
    base::Done work(Archive::Change &change);
    base::Result<Taken> take(const Parcel &parcel, Archive::Change &change);
    void forgetCircles();
    Reply reply();
    void count(const Taken &taken);

    const Office m_office;
    const crypto::VerifyKey m_device;
    const IntakeRules m_rules;
    const wire::ExchangeRequest m_request;
    std::vector<Parcel> m_parcels;
    std::vector<Taken> m_taken; ///< one for each parcel
    std::map<base::SpaceId, std::shared_ptr<Circle>> m_circles; ///< those changed, until the transaction's end
};

} // namespace endpoint
