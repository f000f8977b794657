"""Fills in workbooks in a Norwegian LibreOffice as people do, cell by cell through their names, and saves them:

fill.py
stdin: [{"from": path, "to": path, "names": {"<defined name>": number | text}, "mangled": whether it is also knocked about}, ...]
"""

import json
import os
import subprocess
import sys
import tempfile
import time

import uno

from libreoffice_save import NORWEGIAN, setting
from recalculate import connect, put


def mangle(document):
    """What people do to sheets that are not theirs: a row and a column pushed in, a sheet with another name and place."""
    sheet = document.Sheets.getByIndex(2)
    sheet.unprotect("")
    sheet.Rows.insertByIndex(3, 2)
    sheet.Columns.insertByIndex(1, 1)
    sheet.Name = "Tiltakene våre"
    document.Sheets.moveByName(sheet.Name, document.Sheets.Count)


def fill(desktop, task):
    document = desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(task["from"]), "_blank", 0, (setting("Hidden", True),))
    for name, value in task["names"].items():
        put(document.NamedRanges.getByName(name).getReferredCells().getCellByPosition(0, 0), value)
    if task.get("mangled"):
        mangle(document)
    document.storeToURL(uno.systemPathToFileUrl(task["to"]), (setting("FilterName", "Calc MS Excel 2007 XML"),))
    document.close(True)


def main(tasks):
    with tempfile.TemporaryDirectory(prefix="samlebok-uno-", ignore_cleanup_errors=True) as profile:
        os.mkdir(os.path.join(profile, "user"))
        with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w", encoding="utf-8") as settings:
            settings.write(NORWEGIAN)
        pipe = "samlebok%d" % time.time_ns()
        process = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=file://" + profile,
             "--accept=pipe,name=%s;urp;" % pipe],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            desktop = connect(pipe, process).ServiceManager.createInstance("com.sun.star.frame.Desktop")
            for task in tasks:
                fill(desktop, task)
            desktop.terminate()
        finally:
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


if __name__ == "__main__":
    main(json.load(sys.stdin))
