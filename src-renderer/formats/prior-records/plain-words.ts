/** Signs that are not printed: control characters, the soft hyphen, what has no width, marks of the direction of writing. */
const unprinted = /(?![\n\t])\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Words as they are read: one space between them, no-break spaces as spaces, no space beside a break. */
export function plainWords(text: string): string {
  return text
    .replace(unprinted, '')
    .replace(/[^\S\n\t]+/gu, ' ')
    .replace(/ ?([\n\t]) ?/gu, '$1')
    .replace(/\n{2,}/gu, '\n')
    .trim();
}
