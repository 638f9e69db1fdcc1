// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/desk/circle.h"

#include "wire/exchange.h"

namespace endpoint {

/// One envelope of a push, read and hashed before it stands in line for the transaction.
struct Item
{
    enum class Form { broken, newer, whole };

    base::View bytes;
    Form form = Form::broken;
    wire::Header header; ///< not of broken ones
    std::optional<wire::Envelope> envelope; ///< of whole ones
    base::Hash hash;
    /// The predecessor with which the signature was found to fit. Only a saving: the intake asks again for others.
    std::optional<base::Hash> fits;
};

/// What one request brings for one space. The request must outlive it.
class Parcel
{
public:
    explicit Parcel(const wire::ExchangeRequest::Space &asked);

    const wire::ExchangeRequest::Space &asked() const { return *m_asked; }
    const std::vector<Item> &items() const { return m_items; }
    bool isEmpty() const { return m_items.empty() && m_asked->parts.empty(); }
    /// Does any item claim to found this space?
    bool founds() const;

    /// Checks the signatures of change sets against what `circle` knows now. Locks it for a moment only.
    void checkAhead(Circle &circle);

private:
    const wire::ExchangeRequest::Space *m_asked;
    std::vector<Item> m_items;
};

} // namespace endpoint
