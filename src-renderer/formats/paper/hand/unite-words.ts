import { compareWords } from '../life/compare-papers';

/** In letters of the text that both began with. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/**
 * A text with what two people changed in it, each without the other; `null` where they changed the same words, or words right
 * beside each other: then it must be read what is meant.
 * @param language BCP 47
 */
export function uniteWords(written: string, one: string, other: string, language: string): string | null {
  const [own, others] = [one, other].map((text) => changesOf(written, text, language));
  if (!own || !others) return null;
  const alone = others.filter((change) => !own.some((mine) => isSame(mine, change)));
  const isApart = own.every((mine) => alone.every((change) => areApart(written, mine, change)));
  if (!isApart) return null;
  let united = written;
  for (const { from, to, words } of [...own, ...alone].toSorted((a, b) => b.from - a.from))
    united = united.slice(0, from) + words + united.slice(to);
  return united;
}

function changesOf(written: string, text: string, language: string): readonly Change[] {
  const changes: Change[] = [];
  let at = 0;
  for (const { kind, text: words } of compareWords(written, text, language)) {
    const last = changes.at(-1);
    const went = kind === 'inserted' ? 0 : words.length;
    if (kind === 'inserted' && last?.to === at) changes[changes.length - 1] = { ...last, words };
    else if (kind !== 'same')
      changes.push({ from: at, to: at + went, words: kind === 'inserted' ? words : '' });
    at += went;
  }
  return changes;
}

function isSame(one: Change, other: Change): boolean {
  return one.from === other.from && one.to === other.to && one.words === other.words;
}

function areApart(written: string, one: Change, other: Change): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  return /[\p{L}\p{N}]/u.test(written.slice(first.to, Math.max(first.to, second.from)));
}
