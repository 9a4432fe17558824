/** A column of a table: its name in the first row, and what stands in it for a row. */
export type Column<Row> = { readonly name: string; read(row: Row): string };

// Several values in one cell: no country and no id holds this, and no name has been seen to.
const BETWEEN_VALUES = '; ';

// What makes spreadsheets take a text for a formula: https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** The row of names. A mark before it tells Excel that the file is UTF-8; others pass over it. */
export function csvHead<Row>(columns: readonly Column<Row>[]): string {
  return `\uFEFF${columns.map(({ name }) => name).join(',')}\r\n`;
}

/** A row as RFC 4180 has it. */
export function csvRow<Row>(columns: readonly Column<Row>[], row: Row): string {
  return `${columns.map(({ read }) => csvCell(read(row))).join(',')}\r\n`;
}

/** A text as one cell that no spreadsheet computes: what looks like a formula gets an apostrophe before it. */
export function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Several values for one cell. */
export function csvList(values: readonly string[]): string {
  return values.join(BETWEEN_VALUES);
}
