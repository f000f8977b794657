"""Opens every workbook of a folder in a Norwegian LibreOffice, does one thing to it as a user does, and saves it in another:

libreoffice_save.py FROM TO
"""

import os
import sys

import habits
import uno
from com.sun.star.table import TableSortField

from libreoffice import NORWEGIAN, opened, save, setting, started


def sort(sheet, habit):
    """Sorts two rows by their labels, upwards or downwards, whichever has them change places."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    label = int(habit.text)
    rows = sheet.getCellRangeByPosition(habit.column, habit.row, cursor.RangeAddress.EndColumn, habit.row + 1)
    before = sheet.getCellByPosition(label, habit.row).String
    for upwards in (True, False):
        field = TableSortField()
        field.Field, field.IsAscending = label - habit.column, upwards
        rows.sort((
            setting("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))),
            setting("ContainsHeader", False),
        ))
        if sheet.getCellByPosition(label, habit.row).String != before:
            return
    raise ValueError("not sorted: %s" % before)


def act(document, habit):
    sheets = document.Sheets
    sheet = sheets.getByName(habit.sheet)
    sheet.unprotect("")
    if habit.deed == "TYPE":
        sheet.getCellByPosition(habit.column, habit.row).setValue(float(habit.text))
    elif habit.deed == "HIDE_ROW":
        sheet.Rows.getByIndex(habit.row).IsVisible = False
    elif habit.deed == "FIT":
        for at in range(1, 6):
            sheet.Columns.getByIndex(at).OptimalWidth = True
    elif habit.deed == "INSERT_ROW":
        sheet.Rows.insertByIndex(habit.row, 1)
    elif habit.deed == "DELETE_ROW":
        sheet.Rows.removeByIndex(habit.row, 1)
    elif habit.deed == "INSERT_COLUMN":
        sheet.Columns.insertByIndex(habit.column, 1)
    elif habit.deed == "SORT":
        sort(sheet, habit)
    elif habit.deed == "RENAME":
        sheet.Name = habit.text
    elif habit.deed == "COPY":
        sheets.copyByName(habit.sheet, habit.text, sheets.Count)
    elif habit.deed == "PUT_LAST":
        sheets.moveByName(habit.sheet, sheets.Count)
    elif habit.deed == "HIDE_SHEET":
        sheet.IsVisible = False
    elif habit.deed == "DELETE_SHEET":
        sheets.removeByName(habit.sheet)
    else:
        raise ValueError(habit)


def change(desktop, source, target, habit):
    document = opened(desktop, source)
    if habit.deed != "NOTHING":
        act(document, habit)
    save(document, target)


def main(source, target):
    with started(NORWEGIAN) as desktop:
        for before, after, habit in habits.read(source, target):
            change(desktop, before, after, habit)


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))
