// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/whole_file.h"

#include "base/file.h"
#include "crypto/random.h"

#include <system_error>

namespace app {

base::Done writeWhole(const std::filesystem::path &file,
                      const std::function<base::Done(const std::filesystem::path &)> &write)
{
    std::array<std::byte, 6> dice{};
    crypto::fillRandom(dice);
    std::filesystem::path beside = file;
    beside += '.' + base::hexOf(dice) + ".part"; // in the same folder, a name that nobody else uses
    auto done = write(beside);
    if (done)
        done = base::renameDurably(beside, file);
    if (!done) {
        std::error_code ignored; // what is left of it helps nobody
        std::filesystem::remove(beside, ignored);
    }
    return done;
}

} // namespace app
