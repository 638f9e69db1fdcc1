#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The story of Versta with its real programs: a coordinator imports a roadmap, a colleague's device shows it a moment
later, both edit offline, both edits survive.

tell.py BUILD. With a display the coordinator's profile is opened in the app, else pictures of the pages go to out/.
VERSTA_DOCUMENT names another roadmap than the demonstration's.
"""
import datetime
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
PLAN = TOP / "assets" / "demonstration" / "district_plan.txt"
MONTHS = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split()
PASSPHRASE = "демонстрация"


class Endpoint:
    def __init__(self, build, folder):
        self.process = subprocess.Popen(
            [build / "versta-endpoint", "--listen", "127.0.0.1:0", "--store", f"sqlite:{folder / 'post.db'}", "--open-founding"],
            stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line.startswith("listening on "):
            sys.exit("the endpoint did not start")
        self.address = line.removeprefix("listening on ").strip()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=20)


class Device:
    def __init__(self, build, folder, name):
        self.build, self.folder, self.name = build, folder / name, name
        self.environment = dict(os.environ, VERSTA_PASSPHRASE=PASSPHRASE, VERSTA_STATE=str(folder / (name + "-marks")))
        self.says("vault", "create", "--fast-kdf")

    def says(self, *words, good=(0, 4)):
        done = subprocess.run([self.build / "versta-cli", "--vault", self.folder, "--json", *words],
                              env=self.environment, capture_output=True, text=True)
        if done.returncode not in good:
            sys.exit(f"{self.name}: versta-cli {' '.join(words)} ended with {done.returncode}: {done.stderr}")
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def measures(self):
        roadmap = self.says("roadmap", "list")[0]["id"]
        return self.says("roadmap", "show", roadmap)["measures"]


class Teller:
    def __init__(self):
        self.started = time.monotonic()

    def tell(self, text):
        print(f"{time.monotonic() - self.started:6.2f} s  {text}", flush=True)


def dated(text, today):
    """«{-12}» is a day that many days from today, «{month +1}» and «{year +1}» are as said."""
    def placed(place):
        unit, steps = place[1], int(place[2])
        if unit == "month":
            months = today.year * 12 + today.month - 1 + steps
            return f"{MONTHS[months % 12]} {months // 12} г."
        return str(today.year + steps) if unit == "year" else f"{today + datetime.timedelta(days=steps):%d.%m.%Y}"
    return re.sub(r"\{(?:(month|year) )?([+-]\d+)\}", placed, text)


def document(folder):
    """The given document, or a district's plan whose days lie around today."""
    if "VERSTA_DOCUMENT" in os.environ:
        return pathlib.Path(os.environ["VERSTA_DOCUMENT"])
    plan = folder / "План округа.txt"
    plan.write_text(dated(PLAN.read_text(encoding="utf-8"), datetime.date.today()), encoding="utf-8")
    return plan


def check(condition, text):
    if not condition:
        sys.exit("The story went wrong: " + text)


def note(device, measure):
    fields = device.says("record", "show", measure)["fields"]
    return sorted(sibling["value"] for sibling in fields.get("notes", []))


def story(build, folder, teller):
    endpoint = Endpoint(build, folder)
    teller.tell(f"endpoint at {endpoint.address}")
    anna, boris = Device(build, folder, "anna"), Device(build, folder, "boris")
    teller.tell("two devices, each with an encrypted vault")
    for device in (anna, boris):
        device.says("endpoint", "set", endpoint.address)
    space = anna.says("space", "found", "Отдел образования", "--level", "municipality")["id"]
    plan = document(folder)
    report = anna.says("roadmap", "import", str(plan), "--space", space)
    teller.tell(f"Anna imports {plan.name}: {report['measures']} measures, {report['doubts']} doubts to settle")
    code = anna.says("space", "invite", space)["code"]
    sent = anna.says("sync", "--once")
    teller.tell(f"Anna sends {sent['sent']} envelopes, {sent['bytesUp']} bytes, {sent['requests']} requests")
    boris.says("space", "join", code)
    got = boris.says("sync", "--once")
    check(len(boris.measures()) == report["measures"], "Boris does not see all measures")
    teller.tell(f"Boris joins with the code and sees {len(boris.measures())} measures")
    first, second = (m["id"] for m in anna.measures()[:2])
    endpoint.stop()
    teller.tell("the network is gone: the endpoint is stopped")
    anna.says("record", "set", first, "notes", '"Анна: приказ подписан"')
    boris.says("record", "set", first, "notes", '"Борис: приказ ещё на согласовании"')
    boris.says("record", "set", second, "notes", '"Борис: собрали списки"')
    offline = anna.says("sync", "--once", good=(1,))
    teller.tell("both edit offline; the exchange says that there is no way, and nothing is lost")
    endpoint = Endpoint(build, folder)
    for device in (anna, boris):
        device.says("endpoint", "set", endpoint.address)
    for device in (anna, boris, anna):
        device.says("sync", "--once")
    check(len(note(anna, first)) == 2 and note(anna, first) == note(boris, first), "an edit was lost")
    check(note(anna, second) == note(boris, second) != [], "the other edit was lost")
    teller.tell("the network is back: both values stand side by side on both devices")
    boris.says("record", "pick", first, "notes", "0")
    boris.says("sync", "--once")
    anna.says("sync", "--once")
    check(len(note(anna, first)) == 1 and note(anna, first) == note(boris, first), "the pick did not travel")
    teller.tell("Boris picks one; Anna sees the same")
    return endpoint, anna


def show(build, anna, teller):
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        teller.tell(f"the app opens on Anna's profile; the passphrase is «{PASSPHRASE}»")
        subprocess.run([build / "versta", "--vault", anna.folder], env=anna.environment, check=False)
        return
    pictures = build / "tests" / "test_view_pictures"
    if not pictures.exists():
        return
    out = TOP / "out"
    out.mkdir(exist_ok=True)
    environment = dict(os.environ, VERSTA_PICTURES=str(out), QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    done = subprocess.run([pictures], env=environment, capture_output=True, text=True)
    check(done.returncode == 0, "no pictures: " + done.stdout[-2000:] + done.stderr[-2000:])
    teller.tell(f"pictures of the pages are in out/ ({len(list(out.glob('*.png')))} of them)")


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="versta-"))
    teller = Teller()
    try:
        endpoint, anna = story(build, folder, teller)
        show(build, anna, teller)
        endpoint.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    teller.tell("the end")


if __name__ == "__main__":
    main()
