/** A cell of a PDF may be padded with thousands of spaces; they say nothing. Tabs and new lines stay. */
export function singleSpaces(text: string): string {
  return text.replaceAll(/[^\S\t\r\n]{2,}/gu, ' ');
}

/** A name with its posts is shorter; in whatever is longer nothing is looked for letter by letter. */
export const longestLine = 1000;
