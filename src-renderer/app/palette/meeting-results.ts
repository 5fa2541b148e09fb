import { CalendarDays } from 'lucide-react';
import { formatEdtf } from '@/domain/format-edtf';
import { meetingReference } from '@/domain/meeting-reference';
import type { Translate } from '@/i18n/use-text';
import { meetingName, meetingPlace } from '@/pickers/meeting-name';
import type { MeetingRow, Register } from '@/store/register';
import type { PaletteProvider, PaletteResult } from '@/ui/commands/palette-provider';
import { fuzzyScore } from './fuzzy-score';

/** Without a query the latest few, so that the palette stays a list of commands. */
const latest = 3;
const most = 10;

interface Line {
  readonly result: PaletteResult;
  /** What is searched. */
  readonly text: string;
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
  const readLines = async () => (await register.meetingRows()).map((meeting) => lineOf(meeting, locale, t));
  let lastRead: Promise<readonly Line[]> | null = null;
  return {
    heading: 'app.nav.meetings',
    find: async (query) => {
      if (!query.trim()) lastRead = null;
      const lines = await (lastRead ??= readLines());
      if (!query.trim()) return lines.slice(0, latest).map(({ result }) => result);
      return lines
        .map(({ result, text }) => ({ result, score: fuzzyScore(text, query) }))
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
    text: `${title} ${meetingReference(meeting)} ${detail}`,
  };
}
