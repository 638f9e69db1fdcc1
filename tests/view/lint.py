#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""qmllint over every page; anything that it says fails.

lint.py QMLLINT MODULES_DIR QML_DIR. One thing is let pass: an id of the same file, used inside a Component or delegate of
that file. It is well known where it stands, but Qt 6.4 has no `pragma ComponentBehavior: Bound` to say so.
"""
import json
import pathlib
import re
import subprocess
import sys


def is_known_id(path, warning):
    if warning.get("id") != "unqualified" and "Unqualified access" not in warning["message"]:
        return False
    lines = path.read_text().split("\n")
    word = re.match(r"\w+", lines[warning["line"] - 1][warning["column"] - 1:])
    return bool(word) and re.search(rf"^\s*id: {word.group()}$", "\n".join(lines), re.M) is not None


def main():
    lint, modules, top = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    files = sorted(top.rglob("*.qml"))
    told = subprocess.run([lint, "--json", "-", "-I", modules, *map(str, files)], capture_output=True, text=True)
    offences = 0
    for file in json.loads(told.stdout)["files"]:
        path = pathlib.Path(file["filename"])
        for warning in file["warnings"]:
            if warning["type"] == "info" or is_known_id(path, warning):
                continue
            print(f"{path.relative_to(top)}:{warning.get('line')}: {warning['message']}")
            offences += 1
    for path in files:
        if len(path.read_text().split("\n")) > 121:
            print(f"{path.relative_to(top)} is longer than 120 lines")
            offences += 1
    print(f"{len(files)} pages, {offences} offences")
    return 1 if offences or not files else 0


if __name__ == "__main__":
    sys.exit(main())
