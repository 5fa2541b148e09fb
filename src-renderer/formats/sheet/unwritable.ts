// What no XML document can hold: control characters, halves of surrogate pairs, two code points that are no characters.
// oxlint-disable-next-line no-control-regex -- they are what is meant
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without what a workbook cannot hold. */
export function withoutUnwritable(text: string): string {
  return text.replace(unwritable, '');
}
