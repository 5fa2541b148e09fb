/** What no XML document can hold: control characters, halves of surrogate pairs, two code points that are no characters. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** The text without what a workbook cannot hold. */
export function withoutUnwritable(text: string): string {
  return text.replace(unwritable, '');
}
