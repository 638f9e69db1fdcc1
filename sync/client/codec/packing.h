// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace client::codec {

/// The last step before sealing: small, then of a size that tells little.
///
///   packed  = form u8, body, 0x80, zeros up to `paddedSize`
///   form 0  body is the content itself
///   form 1  body is a zstd frame (RFC 8878) without its magic number, with its content size and no checksum,
///           made with dictionary 1
///
/// Which zstd made the frame does not matter: the one form of a change set is that of its content, not of these bytes.

constexpr std::size_t contentLimitBytes = 1024 * 1024;
constexpr std::byte newestForm{1};

/// Steps of 32 bytes up to 1 KiB, then Padmé (Nikitin et al., PURBs, 2019, §4): at most 12 % more.
std::size_t paddedSize(std::size_t sizeBytes);

/// Error tooLarge: over `contentLimitBytes`.
base::Result<base::Bytes> pack(base::View content);

/// Error newer: a form that this version does not know; damaged: no frame, a wrong padding; tooLarge: over the limit,
/// decided before anything is unpacked.
base::Result<base::Bytes> unpack(base::View packed);

/// A guess at the size of `pack`, made ten times faster and never far off.
std::size_t roughPackedSize(base::View content);

} // namespace client::codec
