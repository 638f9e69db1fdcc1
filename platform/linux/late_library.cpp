// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/late_library.h"

#include <dlfcn.h>

namespace base {

LateLibrary::LateLibrary(const char *name)
    : m_handle(dlopen(name, RTLD_NOW))
    , m_isWhole(m_handle != nullptr)
{
}

LateLibrary::Symbol LateLibrary::function(const char *name)
{
    void *address = m_handle == nullptr ? nullptr : dlsym(m_handle, name);
    m_isWhole = m_isWhole && address != nullptr;
    return Symbol(address);
}

} // namespace base
