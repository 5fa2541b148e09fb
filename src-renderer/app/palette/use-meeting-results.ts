import { CalendarDays } from 'lucide-react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { formatEdtf } from '@/domain/format-edtf';
import { meetingReference } from '@/domain/meeting-reference';
import { useText } from '@/i18n/use-text';
import { meetingName, meetingPlace } from '@/pickers/meeting-name';
import { useRegister } from '@/store/react/register-context';
import { usePaletteProvider } from '@/ui/commands/command-scope';
import type { PaletteProvider } from '@/ui/commands/palette-provider';
import { fuzzyScore } from './fuzzy-score';

/** Without a query the latest few, so that the palette stays a list of commands. */
const latest = 3;
const most = 10;

/** Lets the palette find meetings by name, short reference, place and date. */
export function useMeetingResults(): void {
  const register = useRegister();
  const { locale } = useIntl();
  const t = useText();
  usePaletteProvider(
    useMemo((): PaletteProvider => {
      const readLines = async () =>
        (await register.meetingRows()).map((meeting) => {
          const date = meeting.date === null ? '' : formatEdtf(meeting.date, locale);
          const detail = [date, meetingPlace(meeting, locale)].filter(Boolean).join(' · ');
          const title = meetingName(meeting, locale, t);
          return {
            result: { id: meeting.id, title, detail, icon: CalendarDays, to: `/meetings/${meeting.id}` },
            text: `${title} ${meetingReference(meeting)} ${detail}`,
          };
        });
      // Read when the palette opens, which it does without a query, and not again for every letter.
      let lastRead: ReturnType<typeof readLines> | null = null;
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
    }, [register, locale, t]),
  );
}
