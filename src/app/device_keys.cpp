// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device_keys.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::string_view deviceNote = "device";
constexpr std::string_view beforeNote = "device/before";
constexpr std::size_t keyBytes = 32;

crypto::Secret packed(const client::Device &device)
{
    crypto::Secret both(2 * keyBytes);
    const auto bytes = both.mutableView();
    std::ranges::copy(device.signing.seed(), bytes.begin());
    std::ranges::copy(device.box.view(), bytes.begin() + keyBytes);
    return both;
}

base::Result<client::Device> unpacked(base::View bytes)
{
    if (bytes.size() != 2 * keyBytes)
        return base::fail(base::Error::Code::damaged, "the device's keys have another size");
    return client::Device{crypto::SigningKey::fromSeed(bytes.first<keyBytes>()),
                          crypto::BoxKey::copyOf(bytes.subspan<keyBytes, keyBytes>())};
}

} // namespace

base::Result<client::Device> deviceOf(store::Store &store)
{
    const auto note = store.identity().note(deviceNote);
    if (note)
        return unpacked(*note);
    if (note.error().code != base::Error::Code::notFound)
        return note.error();
    return freshDevice(store);
}

base::Result<std::optional<client::Device>> deviceBefore(store::Store &store)
{
    const auto note = store.identity().note(beforeNote);
    if (!note && note.error().code == base::Error::Code::notFound)
        return std::optional<client::Device>();
    if (!note)
        return note.error();
    auto device = unpacked(*note);
    if (!device)
        return device.error();
    return std::optional(std::move(*device));
}

base::Done forgetDeviceBefore(store::Store &store)
{
    return store.identity().eraseNote(beforeNote);
}

base::Result<client::Device> freshDevice(store::Store &store)
{
    if (const auto before = store.identity().note(deviceNote))
        if (auto done = store.identity().setNote(beforeNote, *before); !done)
            return done.error();
    client::Device device = client::Device::random();
    const crypto::Secret both = packed(device);
    if (auto done = store.identity().setNote(deviceNote, both.view()); !done)
        return done.error();
    return device;
}

base::Result<client::Device> deviceIn(store::Store &store, const base::SpaceId &space)
{
    const auto self = store.identity().self(space);
    if (!self)
        return self.error();
    return unpacked(self->keys.view());
}

base::Done becomeIn(store::Store &store, const base::SpaceId &space, const client::Device &device)
{
    const crypto::Secret both = packed(device);
    return store.identity().become(space, device.tag(), both.view());
}

} // namespace app
