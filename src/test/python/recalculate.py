"""Recalculates one open workbook in LibreOffice for filling after filling.

usage: recalculate.py FILE
stdin:  one filling a line, as JSON: {"<defined name>": number | text | null, ...}; only what changed since the last one
stdout: one line for each: {"states": {"<rule id>": "<text of its cell>"}, "poison": number}
The poisoned cell is a formula over a cell that is given a new number each time: if it does not change, nothing was
calculated, and the caller must not believe the states.
"""
import json
import sys

from libreoffice import opened, started

CONTROL_SHEETS = ("Kontroll",)


def main(path):
    with started() as desktop:
        document = opened(desktop, path)
        serve(document)
        document.close(True)


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
