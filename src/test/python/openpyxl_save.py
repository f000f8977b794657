"""Opens every workbook of a folder with openpyxl, does one thing to it, and saves it in another: openpyxl_save.py FROM TO"""

import sys
from copy import copy

import habits
from openpyxl import load_workbook


def swap(one, other):
    one.value, other.value = other.value, one.value
    one._style, other._style = copy(other._style), copy(one._style)


def move_merged(sheet, row, column, down, right):
    """The library leaves merged cells where they were."""
    for area in list(sheet.merged_cells.ranges):
        if area.min_row >= row and area.min_col >= column:
            area.shift(col_shift=right, row_shift=down)


def act(workbook, habit):
    sheet = workbook[habit.sheet]
    row, column = habit.row + 1, habit.column + 1
    if habit.deed == "TYPE":
        sheet.cell(row, column).value = float(habit.text)
    elif habit.deed == "HIDE_ROW":
        sheet.row_dimensions[row].hidden = True
    elif habit.deed == "FIT":
        for letter in "BCDEF":
            sheet.column_dimensions[letter].width = 30
    elif habit.deed == "INSERT_ROW":
        sheet.insert_rows(row)
        move_merged(sheet, row, 1, 1, 0)
    elif habit.deed == "DELETE_ROW":
        sheet.delete_rows(row)
        move_merged(sheet, row + 1, 1, -1, 0)
    elif habit.deed == "INSERT_COLUMN":
        sheet.insert_cols(column)
        move_merged(sheet, 1, column, 0, 1)
    elif habit.deed == "SORT":
        for at in range(column, sheet.max_column + 1):
            swap(sheet.cell(row, at), sheet.cell(row + 1, at))
    elif habit.deed == "RENAME":
        sheet.title = habit.text
    elif habit.deed == "COPY":
        workbook.copy_worksheet(sheet).title = habit.text
    elif habit.deed == "PUT_LAST":
        workbook.move_sheet(sheet, len(workbook.worksheets))
    elif habit.deed == "HIDE_SHEET":
        sheet.sheet_state = "hidden"
    elif habit.deed == "DELETE_SHEET":
        workbook.remove(sheet)
    else:
        raise ValueError(habit)


for source, target, habit in habits.read(sys.argv[1], sys.argv[2]):
    opened = load_workbook(source)
    if habit.deed != "NOTHING":
        act(opened, habit)
    opened.save(target)
