"""Fills in workbooks in a Norwegian LibreOffice as people do, cell by cell through their names, and saves them:

fill.py
stdin: [{"from": path, "to": path, "names": {"<defined name>": number | text}, "mangled": whether it is also knocked about}, ...]
"""

import json
import sys

from libreoffice import NORWEGIAN, opened, save, started
from recalculate import put


def mangle(document):
    """What people do to sheets that are not theirs: a row and a column pushed in, a sheet with another name and place."""
    sheet = document.Sheets.getByIndex(2)
    sheet.unprotect("")
    sheet.Rows.insertByIndex(3, 2)
    sheet.Columns.insertByIndex(1, 1)
    sheet.Name = "Tiltakene våre"
    document.Sheets.moveByName(sheet.Name, document.Sheets.Count)


def fill(desktop, task):
    document = opened(desktop, task["from"])
    for name, value in task["names"].items():
        put(document.NamedRanges.getByName(name).getReferredCells().getCellByPosition(0, 0), value)
    if task.get("mangled"):
        mangle(document)
    save(document, task["to"])


def main(tasks):
    with started(NORWEGIAN) as desktop:
        for task in tasks:
            fill(desktop, task)


if __name__ == "__main__":
    main(json.load(sys.stdin))
