import { ChevronDown, ChevronRight, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import type { Meeting } from '@/domain/meeting';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { meetingName } from '@/pickers/meeting-name';
import { useLive } from '@/store/react/use-live';
import { useRegister } from '@/store/react/register-context';
import type { PastImport } from '@/store/queries/imports';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { MeasuredRows } from '@/ui/measured-rows';
import { Pill } from '@/ui/pill';

import { filesOfImport } from './files-of-import';
import { useTakeBack } from './use-take-back';
import styles from './past-imports.module.css';

/** One import: when, by whom, how much; opened, its files, each with a way to take back what it brought. */
export function PastImportLine({ past }: { readonly past: PastImport }) {
  const t = useText();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { step, at, who, files, meetings, firstFile, isUndone } = past;
  const names = useMeetingNames(past.meetingIds);
  const what = [firstFile, names].filter(Boolean).join(' · ');
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <Button
          kind="quiet"
          size="s"
          icon={isOpen ? ChevronDown : ChevronRight}
          isDisabled={isUndone}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {format.dateTime(new Date(at))}
        </Button>
        {what === '' ? null : (
          <span className={styles.what} title={what}>
            <Bidi>{what}</Bidi>
          </span>
        )}
        <span className={styles.counts}>{t('exchange.imports.line', { files, meetings, who })}</span>
        {isUndone ? <Pill icon={Undo2}>{t('exchange.imports.undone')}</Pill> : null}
      </div>
      {isOpen && !isUndone ? <ImportFiles step={step} /> : null}
    </li>
  );
}

/** So many meetings are named; of the others there is a count. */
const named = 2;

function useMeetingNames(ids: readonly string[]): string {
  const t = useText();
  const { locale } = useIntl();
  const key = ids.join(' ');
  const first = useLive(
    async (register) => {
      const found: Meeting[] = [];
      for (const id of key.split(' ')) {
        const meeting = found.length < named ? await register.get('meetings', id) : undefined;
        if (meeting) found.push(meeting);
      }
      return found;
    },
    [key],
  );
  const more = ids.length - named;
  const words = (first ?? []).map((meeting) => meetingName(meeting, locale, t));
  return [
    ...words,
    ...(words.length === named && more > 0 ? [t('exchange.imports.more', { count: more })] : []),
  ].join(', ');
}

function ImportFiles({ step }: { readonly step: string }) {
  const t = useText();
  const register = useRegister();
  const found = useLive((reader) => filesOfImport(reader, step), [step]);
  const takeBack = useTakeBack(step);
  if (found === undefined) return <p className={styles.hint}>{t('exchange.imports.looking')}</p>;
  if (found.length === 0) return <p className={styles.hint}>{t('exchange.imports.nothing-left')}</p>;
  const isNext = register.nextUndo?.step === step;
  return (
    <div className={styles.files}>
      <div className={styles.line}>
        <p className={styles.hint}>{t('exchange.imports.hint')}</p>
        <Button
          size="s"
          icon={Undo2}
          isDisabled={takeBack.isRunning}
          onPress={() => void (isNext ? takeBack.undo() : takeBack.takeBack(found))}
        >
          {t('exchange.imports.take-back-all', { count: found.length })}
        </Button>
      </div>
      <MeasuredRows
        label={t('exchange.imports.files')}
        rows={found}
        keyOf={({ id }) => id}
        estimate={42}
        rowClass={() => styles.file}
      >
        {(source) => (
          <div className={styles.line}>
            <span className={styles.words} title={source.fileName} dir="auto">
              {source.fileName}
            </span>
            <Button
              size="s"
              kind="quiet"
              icon={Undo2}
              isDisabled={takeBack.isRunning}
              aria-label={t('exchange.imports.take-back-named', { name: source.fileName })}
              onPress={() => void takeBack.takeBack([source])}
            >
              {t('exchange.imports.take-back')}
            </Button>
          </div>
        )}
      </MeasuredRows>
    </div>
  );
}
