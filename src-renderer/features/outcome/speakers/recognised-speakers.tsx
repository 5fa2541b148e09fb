import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { recogniseSpeaker } from '@/store/commands/recognise-speaker';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { findRecognised } from './find-recognised';
import { keepLeft, leftSpeakers } from './left-speakers';
import type { Speakers } from './speaker';

interface RecognisedSpeakersProps {
  readonly dossier: MeetingDossier;
  readonly speakers: Speakers;
}

/** Asks whether speakers that were kept as letters are those who are known by that name now: nothing changes by itself. */
export function RecognisedSpeakers({ dossier, speakers }: RecognisedSpeakersProps) {
  const t = useText();
  const { locale } = useIntl();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const run = useRun();
  const notice = useUndoNotice();
  const meetingId = dossier.meeting.id;
  const [left, setLeft] = useState(() => leftSpeakers(meetingId));
  const found = useMemo(() => findRecognised(dossier, speakers), [dossier, speakers]);
  return found
    .filter(({ key }) => !left.has(key))
    .map(({ key, written, count, speakers: meant }) => {
      const name = list.format(meant.map((one) => one.name ?? ''));
      const recognise = async () => {
        const given = await run(recogniseSpeaker(meetingId, written, meant, name));
        if (given !== null) notice(t('proceedings.recognised.done', { written, name }));
      };
      return (
        <Banner
          key={key}
          kind="ask"
          title={t('proceedings.recognised', { written, name })}
          actions={
            <>
              <Button looksOnly size="s" kind="quiet" onPress={() => setLeft(keepLeft(meetingId, key))}>
                {t('proceedings.recognised.leave', { written })}
              </Button>
              <Button size="s" onPress={() => void recognise()}>
                {t('proceedings.recognised.take', { name })}
              </Button>
            </>
          }
        >
          {t('proceedings.recognised.where', { count })}
        </Banner>
      );
    });
}
