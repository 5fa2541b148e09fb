/** More of a text than this is not looked at to tell what it is. */
const sampleSize = 200_000;

/**
 * Whether a text is written in Markdown, told by several of its marks together. A stray asterisk, a dash before a line or a
 * number with a full stop are of every text.
 */
export function isMarkdown(text: string): boolean {
  const sample = text.slice(0, sampleSize);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  if (/^\ufeff?---\n(?:[\w-]{1,40}:.{0,500}\n){1,40}(?:---|\.\.\.)\n/u.test(sample)) return true;
  if (count(/^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*$/gmu) > 0 && count(/^.*\|.*$/gmu) >= 3) return true;
  const headings = count(/^#{1,6} +[\p{L}\p{N}«"“(*_]/gmu) + count(/^\S.{1,120}\n(?:={3,}|-{3,})$/gmu);
  const strong = count(/(?:^|[\s(«"“])\*\*[^\s*][^*\n]{0,300}\*\*(?=$|[\s).,;:!?»"”])/gmu);
  const links = count(/\]\((?:https?:|mailto:|\/|#|\.{1,2}\/|[\w-]{1,80}\.)[^()\s]{0,1000}\)/gu);
  const others = strong + links + count(/^>[ \t]/gmu) + count(/^```/gmu);
  return headings >= 2 || strong >= 2 || links >= 2 || (headings === 1 && others > 0);
}
