#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs ctest in a build folder and closes with one line: N passed, N failed, N skipped.

count.py BUILD [CTEST ARGUMENT ...]. What is counted are test functions, as each Qt Test program totals them;
a program that ends without its totals (a crash, a time-out, a check that is no Qt Test) counts as one.
"""
import os
import re
import subprocess
import sys

TOTALS = re.compile(r"Totals: (\d+) passed, (\d+) failed, (\d+) skipped")
RESULT = re.compile(r"^\s*\d+/\d+ Test\s+#\d+: (\S+) \.*\s*(.*?)\s+[\d.]+ sec")


def run(folder, arguments):
    command = ["ctest", "--test-dir", folder, "--verbose", "-j", str(os.cpu_count() or 2), *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")


def main():
    folder, arguments = sys.argv[1], sys.argv[2:]
    passed = failed = skipped = 0
    process = run(folder, arguments)
    totals, lines = {}, {}
    for line in process.stdout:
        number, _, text = line.partition(": ")
        found = TOTALS.search(text)
        if found and number.strip().isdigit():
            totals[int(number)] = [int(n) for n in found.groups()]
        if number.strip().isdigit():
            lines.setdefault(int(number), []).append(text.rstrip())
        result = RESULT.match(line)
        if not result:
            continue
        index = int(re.search(r"#(\d+):", line).group(1))
        ok = result.group(2).startswith("Passed")
        here = totals.get(index, [int(ok), int(not ok), 0])
        if not ok and here[1] == 0:
            here[1] = 1  # its functions passed, then it crashed or hung
        passed, failed, skipped = passed + here[0], failed + here[1], skipped + here[2]
        print(f"{'ok  ' if ok else 'FAIL'} {result.group(1)}: {here[0]} passed, {here[1]} failed, {here[2]} skipped", flush=True)
        for text in lines.pop(index, []):
            if not ok or text.startswith("SKIP"):
                print("    " + text)
    code = process.wait()
    if passed + failed == 0:
        failed = 1
    print(f"{passed} passed, {failed} failed, {skipped} skipped", flush=True)
    return 1 if failed or code else 0


if __name__ == "__main__":
    sys.exit(main())
