/** Signs that are not printed: control characters, the soft hyphen, what has no width, marks of the direction of writing. */
const unprinted = /(?![\n\t])\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Whatever the rules below would change: most paragraphs hold none of it, and are looked through once. */
const unclean = /\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|[^\S ]| {2}|^ | $/u;

/** Words as they are read: one space between them, no-break spaces as spaces, no space beside a break. */
export function plainWords(text: string): string {
  if (!unclean.test(text)) return text;
  return text
    .replace(unprinted, '')
    .replace(/[^\S\n\t]+/gu, ' ')
    .replace(/ ?([\n\t]) ?/gu, '$1')
    .replace(/\n{2,}/gu, '\n')
    .trim();
}
