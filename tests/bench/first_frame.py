# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of a program to its first frame, as Qt's own log tells it; offscreen, drawn by software."""
import os
import subprocess
import time

SETTINGS = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_LOGGING_RULES": "qt.scenegraph.time.renderloop=true",
    "LC_ALL": "C.UTF-8",
}


def memory_mb(process):
    with open(f"/proc/{process}/status", encoding="ascii", errors="replace") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))


def cpu_ms(process):
    with open(f"/proc/{process}/stat", encoding="utf-8") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def first_frame(command):
    """Wall ms, CPU ms and resident MB at the first frame."""
    begin = time.monotonic()
    process = subprocess.Popen(command, env={**os.environ, **SETTINGS}, stderr=subprocess.PIPE, text=True)
    try:
        for line in process.stderr:
            if "rame" in line:
                wall = (time.monotonic() - begin) * 1000
                return wall, cpu_ms(process.pid), memory_mb(process.pid)
    finally:
        process.kill()
        process.wait()
    raise RuntimeError(f"{command[0]} showed no frame")
