"""Recalculates one open workbook in LibreOffice for filling after filling.

usage: recalculate.py FILE
stdin:  one filling a line, as JSON: {"<defined name>": number | text | null, ...}; only what changed since the last one
stdout: one line for each: {"states": {"<rule id>": "<text of its cell>"}, "poison": number}
The poisoned cell is a formula over a cell that is given a new number each time: if it does not change, nothing was
calculated, and the caller must not believe the states.
"""
import json
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

CONTROL_SHEETS = ("Kontroll",)


def connect(pipe, process):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:  # not up yet
            if process.poll() is not None:
                raise RuntimeError("soffice ended with %s" % process.returncode)
            time.sleep(0.25)
    raise RuntimeError("soffice did not answer")


def main(path):
    profile = tempfile.mkdtemp(prefix="samlebok-uno-")
    pipe = "samlebok%d" % time.time_ns()
    process = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=file://" + profile,
         "--accept=pipe,name=%s;urp;" % pipe],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        desktop = connect(pipe, process).ServiceManager.createInstance("com.sun.star.frame.Desktop")
        hidden = PropertyValue()
        hidden.Name, hidden.Value = "Hidden", True
        document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (hidden,))
        serve(document)
        document.close(True)
        desktop.terminate()
    finally:
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()


def serve(document):
    names = document.NamedRanges
    cells = {}
    control = next(document.Sheets.getByName(name) for name in CONTROL_SHEETS if document.Sheets.hasByName(name))
    for sheet in document.Sheets:
        sheet.unprotect("")
    document.Sheets.insertNewByName("poison", document.Sheets.Count)
    poison = document.Sheets.getByName("poison")
    poison.getCellByPosition(1, 0).setFormula("=A1*2+1")
    document.addActionLock()
    document.lockControllers()
    document.enableAutomaticCalculation(False)
    cursor = control.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress.EndRow
    states = control.getCellRangeByPosition(0, 0, 1, last)
    for number, line in enumerate(sys.stdin):
        for name, value in json.loads(line).items():
            if name not in cells:
                cells[name] = names.getByName(name).getReferredCells().getCellByPosition(0, 0)
            put(cells[name], value)
        poison.getCellByPosition(0, 0).setValue(number)
        document.calculateAll()
        rows = states.getDataArray()
        answer = {
            "states": {row[0]: row[1] for row in rows if row[0]},
            "poison": poison.getCellByPosition(1, 0).getValue(),
        }
        print(json.dumps(answer), flush=True)


def put(cell, value):
    if value is None:
        cell.setString("")
        cell.clearContents(1 | 2 | 4 | 16)
    elif isinstance(value, str):
        cell.setString(value)
    else:
        cell.setValue(value)


if __name__ == "__main__":
    main(sys.argv[1])
