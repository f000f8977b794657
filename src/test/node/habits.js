// What is done to the workbooks of a folder: one habit for each line of its habits.tsv; rows and columns are 0-based.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export function habits() {
  const [from, to] = process.argv.slice(2);
  return readFileSync(join(from, "habits.tsv"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [name, deed, sheet, row, column, text] = line.split("\t");
      return { from: join(from, name), to: join(to, name), deed, sheet, row: Number(row), column: Number(column), text };
    });
}
