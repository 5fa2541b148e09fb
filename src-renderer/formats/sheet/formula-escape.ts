/**
 * What a spreadsheet takes for the beginning of a formula when it opens a CSV file, the full-width forms included, and
 * the apostrophes that stand before such a beginning already.
 * Source: OWASP, "CSV Injection".
 */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const escaped = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** The text with an apostrophe before what would run as a formula; `restoreFormula` takes exactly that away. */
export function escapeFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** The text that `escapeFormula` was given. */
export function restoreFormula(text: string): string {
  return escaped.test(text) ? text.slice(1) : text;
}
