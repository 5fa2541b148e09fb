import { CalendarSync } from 'lucide-react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { daysOutside } from '@/domain/days-outside';
import { formatEdtf } from '@/domain/format-edtf';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { moveMeetingDays } from '@/store/commands/meeting-days';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { useRun, useUndoNotice } from './use-run';

/** More days than this to choose from are put right one by one. */
const mostOffered = 4;

/**
 * Says that sessions or records of attendance stand on days that are none of the meeting's, and takes them along where
 * the date was moved. Papers leave such days out.
 */
export function DaysOutsideNote({ dossier }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const { meeting } = dossier;
  const outside = useMemo(() => daysOutside(dossier), [dossier]);
  if (outside === null) return null;
  const { days, sessions, people, moves } = outside;
  const what = [
    ...(sessions > 0 ? [t('pickers.days-outside.sessions', { count: sessions })] : []),
    ...(people > 0 ? [t('pickers.days-outside.people', { count: people })] : []),
  ];
  const move = async (along: number) => {
    if ((await run(moveMeetingDays(meeting, along))) !== null) notice(t('pickers.days-outside.moved'));
  };
  return (
    <Banner
      kind="ask"
      title={t('pickers.days-outside.title', {
        days: format.list(days.map((day) => formatEdtf(day, locale))),
      })}
      actions={
        moves.length === 0
          ? undefined
          : moves.slice(0, mostOffered).map(({ by, to }) => (
              <Button key={by} size="s" icon={CalendarSync} onPress={() => void move(by)}>
                {t('pickers.days-outside.move', { days: formatEdtf(to, locale) })}
              </Button>
            ))
      }
    >
      {t('pickers.days-outside.text', { what: format.list(what) })}
    </Banner>
  );
}
