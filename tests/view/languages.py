#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the face is there in every language. languages.py LUPDATE SOURCE_DIR.

The texts are collected anew into copies of the files; one that is unfinished there was forgotten, one that is gone is
obsolete. Russian stands in the source, so its file holds only what has plurals.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile


def offences(text):
    for context in re.findall(r"<context>.*?</context>", text, re.S):
        name = re.search(r"<name>(.*?)</name>", context).group(1)
        for message in re.findall(r"<message.*?</message>", context, re.S):
            source = re.search(r"<source>(.*?)</source>", message, re.S).group(1)
            forms = re.findall(r"<numerusform>(.*?)</numerusform>", message, re.S)
            if re.search(r'type="(unfinished|vanished|obsolete)"', message) or "" in forms:
                yield f"{name}: {source}"


def main():
    lupdate, top = sys.argv[1], pathlib.Path(sys.argv[2])
    count = 0
    for language, more in (("ru", ["-pluralonly"]), ("en", [])):
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(shutil.copy(top / "qml/i18n" / f"versta_{language}.ts", folder))
            done = subprocess.run([lupdate, "-locations", "none", "-I", "src", *more, "qml", "src/view", "-ts", copy],
                                  cwd=top, capture_output=True, text=True)
            if done.returncode or "<message" not in copy.read_text():
                sys.exit("lupdate did not do its work: " + done.stderr)
            for offence in offences(copy.read_text()):
                print(f"{language}: {offence}")
                count += 1
    print(f"{count} texts are unfinished or no longer needed")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
