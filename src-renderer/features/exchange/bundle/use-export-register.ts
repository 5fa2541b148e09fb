import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';

import { inLanguage } from '@/domain/fields';
import type { RegisterContents } from '@/domain/register-contents';
import { damagedTexts, missingOriginals, type DamagedText } from '@/formats/bundle/damaged-texts';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { today } from '@/pickers/today';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import { useExportOriginals } from '../pending/export-originals';
import { keepLastExport } from '../pending/last-export';
import { formats } from '../reading/formats';

export interface ExportingRegister {
  readonly isRunning: boolean;
  readonly run: () => void;
  /** Which texts are not what was kept, where that is asked about before anything is written; else `null`. */
  readonly damaged: readonly DamagedText[] | null;
  readonly answer: (isMeant: boolean) => void;
}

/** A register that waits for the answer: it is gathered once, and let go of with the question. */
interface Asked {
  readonly contents: RegisterContents;
  readonly damaged: readonly DamagedText[];
}

/** Saves the whole register as a bundle, written on the other thread. */
export function useExportRegister(): ExportingRegister {
  const [withOriginals] = useExportOriginals();
  const t = useText();
  const { locale } = useIntl();
  const host = useHost();
  const register = useRegister();
  const notify = useNotify();
  const [isRunning, setRunning] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);

  const write = useCallback(
    async (contents: RegisterContents) => {
      const now = new Date();
      const written = await formats.writeBundle(contents, now.toISOString());
      if (!written.ok) {
        const tooLarge = written.error.code === 'too-large';
        notify({ kind: 'error', text: t(tooLarge ? 'exchange.export.too-large' : 'exchange.export.failed') });
        return;
      }
      const [process] = contents.records.processes ?? [];
      const name = process ? inLanguage(process.shortName, locale) : t('app.name');
      const saved = await host.saveFile({
        suggestedName: `${name} ${today(now)}.rapporteur`,
        filters: [{ label: t('exchange.files.bundle'), extensions: ['rapporteur'] }],
        bytes: written.value,
      });
      if (saved.ok) {
        await keepLastExport(now);
        // Left out by choice they are not missing.
        const missing = withOriginals ? missingOriginals(contents) : [];
        const words = { name: saved.value.name, count: missing.length, first: missing[0] ?? '' };
        notify({
          kind: 'done',
          text: t(missing.length > 0 ? 'exchange.export.done-without' : 'exchange.export.done', words),
        });
      } else if (saved.error.code !== 'cancelled') {
        notify({ kind: 'error', text: t(`errors.file.${saved.error.code}`, { name, limit: '' }) });
      }
    },
    [host, notify, t, locale, withOriginals],
  );
  const gather = useCallback(async () => {
    await register.settled();
    const contents = await register.exportAll({ originals: withOriginals ? 'kept' : 'left-out' });
    const damaged = await damagedTexts(contents);
    if (damaged.length > 0) setAsked({ contents, damaged });
    else await write(contents);
  }, [register, withOriginals, write]);

  const start = useCallback(
    (work: () => Promise<void>) => {
      setRunning(true);
      void work()
        .catch(() => void notify({ kind: 'error', text: t('exchange.export.failed') }))
        .finally(() => setRunning(false));
    },
    [notify, t],
  );
  const run = useCallback(() => start(gather), [start, gather]);
  const answer = useCallback(
    (isMeant: boolean) => {
      setAsked(null);
      if (isMeant && asked) start(() => write(asked.contents));
    },
    [start, write, asked],
  );
  return { isRunning, run, damaged: asked?.damaged ?? null, answer };
}
