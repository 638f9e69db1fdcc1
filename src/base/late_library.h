// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace base {

/// A library of C functions that the system's loader takes up when it is first called. Linked, the library and what it
/// brings with it (OpenSSL, libxml2, QtWidgets) would lengthen every start of the program, and few starts read a
/// document or print one. Who derives from it lists the functions, by the shapes in the library's own headers:
///     decltype(&::archive_read_new) archive_read_new = function("archive_read_new");
class LateLibrary
{
public:
    LateLibrary(const LateLibrary &) = delete;
    LateLibrary &operator=(const LateLibrary &) = delete;

    /// The library is on this system, and all its functions that were asked for. Else none may be called.
    bool isWhole() const { return m_isWhole; }

protected:
    /// `name`: as the loader knows it, with the version of the headers («libarchive.so.13»), or a path.
    explicit LateLibrary(const char *name);
    ~LateLibrary() = default; // stays in memory to the end, as a linked one does

    class Symbol
    {
    public:
        explicit Symbol(void *address)
            : m_address(address)
        {
        }
        template <typename Function>
        operator Function *() const // NOLINT: becomes what it is assigned to
        {
            return reinterpret_cast<Function *>(m_address);
        }

    private:
        void *m_address;
    };
    Symbol function(const char *name);

private:
    void *m_handle;
    bool m_isWhole;
};

} // namespace base
