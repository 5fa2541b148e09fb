/**
 * The text as the recognisers read it: lower case, Latin letters without their marks, ё as е, one apostrophe, one
 * double quote, one dash, plain spaces. Every character keeps its place, so an offset here is an offset in the text.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : lowerByUnit(text);
  return folded
    .replace(/[\u00a0\u2000-\u200b\u202f\u205f\u3000\t]/gu, ' ')
    .replace(/[’‘‛`´ʼ′ʹ]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[–—−―]/gu, '–')
    .replace(/[‐‑]/gu, '-')
    .replace(/ё/gu, 'е')
    .replace(/[\u00df-\u024f\u1e00-\u1eff]/gu, withoutMark);
}

/** Some capitals (İ) grow when lowered; those are left as they are so that offsets hold. */
function lowerByUnit(text: string): string {
  return text.replace(/\p{Lu}/gu, (char) => {
    const lower = char.toLowerCase();
    return lower.length === char.length ? lower : char === 'İ' ? 'i' : char;
  });
}

function withoutMark(char: string): string {
  if (char === 'ı') return 'i';
  const base = char.normalize('NFD').charAt(0);
  return base === '' ? char : base;
}
