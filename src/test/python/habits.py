"""What is done to the workbooks of a folder: one habit for each line of its habits.tsv."""

import os
from collections import namedtuple

Habit = namedtuple("Habit", "deed sheet row column text")


def read(source, target):
    """The file to open, the file to save and the habit, for each workbook; rows and columns are 0-based."""
    with open(os.path.join(source, "habits.tsv"), encoding="utf-8") as lines:
        for line in lines:
            name, deed, sheet, row, column, text = line.rstrip("\n").split("\t")
            habit = Habit(deed, sheet, int(row), int(column), text)
            yield os.path.join(source, name), os.path.join(target, name), habit
