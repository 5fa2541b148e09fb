import { CalendarDays } from 'lucide-react';
import { formatEdtf } from '@/domain/format-edtf';
import { meetingReference } from '@/domain/meeting-reference';
import type { Translate } from '@/i18n/use-text';
import { meetingName, meetingPlace } from '@/pickers/meeting-name';
import { mapInSlices } from '@/store/in-slices';
import type { MeetingRow, Register } from '@/store/register';
import type { PaletteProvider, PaletteResult } from '@/ui/commands/palette-provider';
import { foldedLabel, fuzzyScore, type FoldedLabel } from './fuzzy-score';

/** Without a query the latest few, so that the palette stays a list of commands. */
const latest = 3;
const most = 10;
/** Never aborted: the next letter waits for the same reading. */
const always = new AbortController().signal;

interface Line {
  readonly result: PaletteResult;
  /** What is searched. */
  readonly text: FoldedLabel;
}

/**
 * Finds meetings by name, short reference, place and date. They are read when the palette opens, which it does without
 * a query, and not again for every letter.
 */
export function meetingResults(
  register: Pick<Register, 'meetingRows'>,
  locale: string,
  t: Translate,
): PaletteProvider {
  const inWords = (meeting: MeetingRow) => lineOf(meeting, locale, t);
  const read = () => {
    const rows = register.meetingRows();
    let lines: Promise<readonly Line[]> | null = null;
    // Dates and places of thousands in words take long: they are made at the first letter, and not at one go.
    const asLines = async () => (await mapInSlices(await rows, inWords, always)) ?? [];
    return { rows, lines: () => (lines ??= asLines()) };
  };
  let lastRead: ReturnType<typeof read> | null = null;
  return {
    heading: 'app.nav.meetings',
    find: async (query, signal) => {
      if (!query.trim()) lastRead = null;
      const known = (lastRead ??= read());
      if (!query.trim()) return (await known.rows).slice(0, latest).map((row) => inWords(row).result);
      const scored = ({ result, text }: Line) => ({ result, score: fuzzyScore(text, query) });
      return ((await mapInSlices(await known.lines(), scored, signal)) ?? [])
        .filter(({ score }) => score > 0)
        .toSorted((a, b) => b.score - a.score)
        .slice(0, most)
        .map(({ result }) => result);
    },
  };
}

function lineOf(meeting: MeetingRow, locale: string, t: Translate): Line {
  const date = meeting.date === null ? '' : formatEdtf(meeting.date, locale);
  const detail = [date, meetingPlace(meeting, locale)].filter(Boolean).join(' · ');
  const title = meetingName(meeting, locale, t);
  return {
    result: { id: meeting.id, title, detail, icon: CalendarDays, to: `/meetings/${meeting.id}` },
    text: foldedLabel(`${title} ${meetingReference(meeting)} ${detail}`),
  };
}
