import { isSum } from '@/formats/tables/headcount';
import { headingIn, isNoName, isProse, isTitleAlone } from '@/formats/tables/nobody';
import { takeUnconfirmed } from '@/formats/tables/unconfirmed';
import type { ListLine } from './list-lines';
import type { PastedRow } from './pasted-row';

export function headingOf(line: ListLine, isParty: (text: string) => boolean): PastedRow | null {
  const { at, text } = line;
  const base = { kind: 'heading', at, text } as const;
  if (headingIn(text) === 'section') return { ...base, problems: [] };
  if (isNoName(text, isParty)) return nobody(line);
  if (isParty(text)) return null;
  if (isSum(text)) return { ...base, problems: [{ code: 'sum' }] };
  if (headingIn(text) !== null) return { ...base, problems: [] };
  // "10:00 Registration" is of the programme, and "Could you send us the agenda?" of the letter.
  if (/^\d{1,2}[:.]\d{2}(?![\d.])|\?$/u.test(text)) return nobody(line);
  return isProse(text) || isTitleAlone(text) || !/\p{L}/u.test(text) ? nobody(line) : null;
}

export function nobody({ at, text }: ListLine): PastedRow {
  return { kind: 'heading', at, text, problems: [...takeUnconfirmed(text).problems, { code: 'no-name' }] };
}
