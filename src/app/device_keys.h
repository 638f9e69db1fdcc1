// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/device.h"
#include "store/store.h"

#include <optional>

namespace app {

/// The profile's device: one pair of keys for all its spaces, kept in the vault.

/// Makes them at the first call.
base::Result<client::Device> deviceOf(store::Store &store);

/// New keys after a copy of the folder; the spaces still have the old ones until they are renewed one by one.
base::Result<client::Device> freshDevice(store::Store &store);

/// The keys before them, until the endpoint has heard of the new ones: they carry the news, for it does not know the
/// new device yet. None: there is no such news.
base::Result<std::optional<client::Device>> deviceBefore(store::Store &store);
base::Done forgetDeviceBefore(store::Store &store);

/// The keys with which this profile stands in a space.
base::Result<client::Device> deviceIn(store::Store &store, const base::SpaceId &space);

/// Makes the space known, or gives it these keys.
base::Done becomeIn(store::Store &store, const base::SpaceId &space, const client::Device &device);

} // namespace app
