#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house's own rules, one function each: arrows between rooms, paths in ARCHITECTURE.md, forms of the files.

rules.py CHECK SOURCE_DIR, where CHECK is the name of a function below. Prints each offence; exit 1 if there is one.
"""
import pathlib
import re
import subprocess
import sys

# room -> rooms that it may include; arrows are transitive but for view and cli, which name all that they may see.
ARROWS = {
    "base": [],
    "crypto": ["base"],
    "db": ["base"],
    "record": ["base"],
    "vault": ["db", "crypto"],
    "wire": ["crypto", "base"],
    "domain": ["record"],
    "client": ["wire", "record", "crypto"],
    "document": ["domain"],
    "store": ["vault", "record"],
    "app": ["store", "client", "document", "domain"],
    "endpoint": ["wire", "db", "base"],
}
VALUES_ONLY = {"view": {"app", "domain", "record", "base"}, "cli": {"app", "domain", "record", "base"}}
FLOORS = {"src": ["base", "crypto", "db", "vault", "record", "store", "domain", "document", "app", "view", "cli"],
          "sync": ["wire", "client", "endpoint"]}
TOP = {"qml", "src", "sync", "platform", "tests", "assets"}
QT_FREE = {"base", "crypto", "db", "vault", "record", "store", "wire", "endpoint"}
INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]', re.M)
POSIX = {"unistd.h", "fcntl.h", "sys/stat.h", "sys/mman.h", "sys/socket.h", "sys/wait.h", "signal.h", "pthread.h",
         "sys/file.h", "sys/resource.h", "windows.h"}


def reach(room):
    seen, waiting = set(), list(ARROWS[room])
    while waiting:
        other = waiting.pop()
        if other not in seen:
            seen.add(other)
            waiting += ARROWS[other]
    return seen


def sources(top):
    for tree, rooms in FLOORS.items():
        for room in rooms:
            for path in sorted((top / tree / room).rglob("*")):
                if path.suffix in (".h", ".cpp") and path.name != "main.cpp":
                    yield room, path


def arrows(top):
    known = {room for rooms in FLOORS.values() for room in rooms}
    for room, path in sources(top):
        allowed = VALUES_ONLY.get(room) or reach(room)
        for mark, name in INCLUDE.findall(path.read_text()):
            other = name.split("/")[0]
            if mark == '"' and other in known and other not in allowed | {room}:
                yield f"{path.relative_to(top)} includes {name}: no arrow {room} -> {other}"
            if room in QT_FREE and re.match(r"Q[A-Z]", name):
                yield f"{path.relative_to(top)} includes {name}: {room} knows no Qt"
            if name in POSIX:
                yield f"{path.relative_to(top)} includes {name}: only platform/ knows POSIX"


def links(top):
    """The CMake arrows are the same as those of the includes."""
    for tree, rooms in FLOORS.items():
        for room in rooms:
            path = top / tree / room / "CMakeLists.txt"
            if not path.exists():
                continue
            found = re.search(r"versta_room\(\s*" + room + r"\b.*?ARROWS([a-z\s]*)", path.read_text(), re.S)
            allowed = VALUES_ONLY.get(room) or reach(room)
            for other in found.group(1).split() if found else []:
                if other not in allowed:
                    yield f"{path.relative_to(top)} links {other}: no arrow {room} -> {other}"


def paths(top):
    """Every path that ARCHITECTURE.md and README.md name exists."""
    made = ("build", "out/")
    for page in ("ARCHITECTURE.md", "README.md"):
        for name in re.findall(r"`((?:\./)?[\w.-]+(?:/[\w.*-]+)*/?)`", (top / page).read_text()):
            if "/" not in name and not re.search(r"\.(md|json|cmake|h|cpp|txt)$", name) or name.startswith(made):
                continue
            if not list(top.glob(name.removeprefix("./").rstrip("/"))):
                yield f"{page} names {name}, which does not exist"


def tree(top):
    """Top-level folders are exactly the six; no file holds a path of somebody's machine."""
    tracked = subprocess.run(["git", "-C", top, "ls-files"], capture_output=True, text=True, check=True).stdout.split("\n")
    folders = {name.split("/")[0] for name in tracked if "/" in name}
    for folder in sorted(folders - TOP - {".ci"}):
        yield f"{folder}/ is no room of the house"
    for folder in sorted(TOP - folders):
        yield f"{folder}/ is missing"
    for name in tracked:
        path = top / name
        if path.suffix in (".h", ".cpp", ".qml", ".py", ".cmake", ".md", ".json", "") and path.is_file():
            for number, line in enumerate(path.read_text(errors="replace").split("\n"), 1):
                if re.search(r"(^|[^.\w])/(home|root|work|farm)/", line) and "re.search" not in line:
                    yield f"{name}:{number} holds a path of a machine"


def licences(top):
    for _, path in sources(top):
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in path.read_text()[:200]:
            yield f"{path.relative_to(top)} has no SPDX line"


def layout(top):
    """clang-format finds nothing to change."""
    files = [str(p) for tree in ("src", "sync", "tests", "platform") for p in sorted((top / tree).rglob("*"))
             if p.suffix in (".h", ".cpp") and "node_modules" not in p.parts and "generated" not in p.name]
    found = subprocess.run(["clang-format-14", "--dry-run", "-Werror", *files], capture_output=True, text=True)
    for line in sorted({line.split(":")[0] for line in found.stderr.split("\n") if "error:" in line}):
        yield f"{line} is not in the shape of .clang-format"


def main():
    check, top = globals()[sys.argv[1]], pathlib.Path(sys.argv[2])
    offences = list(check(top))
    print("\n".join(offences))
    return 1 if offences else 0


if __name__ == "__main__":
    sys.exit(main())
