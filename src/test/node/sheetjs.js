// Opens every workbook of a folder with SheetJS, does one thing to it, and saves it in another: sheetjs.js FROM TO
import { readFileSync, writeFileSync } from "node:fs";
import XLSX from "xlsx";
import { habits } from "./habits.js";

const rows = (sheet) => (sheet["!rows"] ??= []);
const columns = (sheet) => (sheet["!cols"] ??= []);

const deeds = {
  NOTHING: () => {},
  TYPE: (sheet, habit) => {
    const at = XLSX.utils.encode_cell({ r: habit.row, c: habit.column });
    sheet[at] = { ...sheet[at], t: "n", v: Number(habit.text), f: undefined, w: undefined };
  },
  HIDE_ROW: (sheet, habit) => (rows(sheet)[habit.row] = { ...rows(sheet)[habit.row], hidden: true }),
  FIT: (sheet) => [1, 2, 3, 4, 5].forEach((at) => (columns(sheet)[at] = { wch: 30 })),
  SORT: (sheet, habit) => {
    const last = XLSX.utils.decode_range(sheet["!ref"]).e.c;
    for (let at = habit.column; at <= last; at++) {
      const [one, other] = [habit.row, habit.row + 1].map((row) => XLSX.utils.encode_cell({ r: row, c: at }));
      [sheet[one], sheet[other]] = [sheet[other], sheet[one]];
    }
  },
  RENAME: (sheet, habit, workbook) => {
    workbook.SheetNames[workbook.SheetNames.indexOf(habit.sheet)] = habit.text;
    workbook.Sheets[habit.text] = sheet;
    delete workbook.Sheets[habit.sheet];
  },
  COPY: (sheet, habit, workbook) => XLSX.utils.book_append_sheet(workbook, structuredClone(sheet), habit.text),
  PUT_LAST: (sheet, habit, workbook) => {
    const at = workbook.SheetNames.indexOf(habit.sheet);
    workbook.SheetNames.push(...workbook.SheetNames.splice(at, 1));
    workbook.Workbook.Sheets.push(...workbook.Workbook.Sheets.splice(at, 1));
  },
  HIDE_SHEET: (sheet, habit, workbook) =>
    (workbook.Workbook.Sheets[workbook.SheetNames.indexOf(habit.sheet)].Hidden = 1),
  DELETE_SHEET: (sheet, habit, workbook) => {
    const at = workbook.SheetNames.indexOf(habit.sheet);
    workbook.SheetNames.splice(at, 1);
    workbook.Workbook.Sheets.splice(at, 1);
    delete workbook.Sheets[habit.sheet];
  },
};

for (const habit of habits()) {
  const workbook = XLSX.read(readFileSync(habit.from), { cellStyles: true, cellNF: true, sheetStubs: true });
  deeds[habit.deed](workbook.Sheets[habit.sheet], habit, workbook);
  writeFileSync(habit.to, XLSX.write(workbook, { type: "buffer", bookType: "xlsx" }));
}
