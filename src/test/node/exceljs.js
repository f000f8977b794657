// Opens every workbook of a folder with ExcelJS, does one thing to it, and saves it in another: exceljs.js FROM TO
import ExcelJS from "exceljs";
import { habits } from "./habits.js";

const deeds = {
  NOTHING: () => {},
  TYPE: (sheet, habit) => (sheet.getCell(habit.row + 1, habit.column + 1).value = Number(habit.text)),
  HIDE_ROW: (sheet, habit) => (sheet.getRow(habit.row + 1).hidden = true),
  FIT: (sheet) => [2, 3, 4, 5, 6].forEach((at) => (sheet.getColumn(at).width = 30)),
  INSERT_ROW: (sheet, habit) => sheet.spliceRows(habit.row + 1, 0, []),
  DELETE_ROW: (sheet, habit) => sheet.spliceRows(habit.row + 1, 1),
  INSERT_COLUMN: (sheet, habit) => sheet.spliceColumns(habit.column + 1, 0, []),
  SORT: (sheet, habit) => {
    for (let at = habit.column + 1; at <= sheet.columnCount; at++) {
      const [one, other] = [habit.row + 1, habit.row + 2].map((row) => sheet.getCell(row, at));
      [one.value, other.value] = [other.value, one.value];
      [one.style, other.style] = [other.style, one.style];
    }
  },
  RENAME: (sheet, habit) => (sheet.name = habit.text),
  PUT_LAST: (sheet, habit, workbook) => (sheet.orderNo = workbook.worksheets.length + 1),
  HIDE_SHEET: (sheet) => (sheet.state = "hidden"),
  DELETE_SHEET: (sheet, habit, workbook) => workbook.removeWorksheet(sheet.id),
};

for (const habit of habits()) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(habit.from);
  deeds[habit.deed](workbook.getWorksheet(habit.sheet), habit, workbook);
  await workbook.xlsx.writeFile(habit.to);
}
