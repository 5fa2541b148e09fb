import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';

import { inLanguage } from '@/domain/fields';
import { damagedTexts, type DamagedText } from '@/formats/bundle/damaged-texts';
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

/** Saves the whole register as a bundle, written on the other thread. */
export function useExportRegister(): ExportingRegister {
  const [withOriginals] = useExportOriginals();
  const t = useText();
  const { locale } = useIntl();
  const host = useHost();
  const register = useRegister();
  const notify = useNotify();
  const [isRunning, setRunning] = useState(false);
  const [damaged, setDamaged] = useState<readonly DamagedText[] | null>(null);

  const save = useCallback(
    async (isKnown: boolean) => {
      await register.settled();
      const contents = await register.exportAll({ originals: withOriginals ? 'kept' : 'left-out' });
      const found = isKnown ? [] : await damagedTexts(contents);
      if (found.length > 0) {
        setDamaged(found);
        return;
      }
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
        notify({ kind: 'done', text: t('exchange.export.done', { name: saved.value.name }) });
      } else if (saved.error.code !== 'cancelled') {
        notify({ kind: 'error', text: t(`errors.file.${saved.error.code}`, { name, limit: '' }) });
      }
    },
    [register, host, notify, t, locale, withOriginals],
  );

  const start = useCallback(
    (isKnown: boolean) => {
      setRunning(true);
      void save(isKnown)
        .catch(() => void notify({ kind: 'error', text: t('exchange.export.failed') }))
        .finally(() => setRunning(false));
    },
    [save, notify, t],
  );
  const run = useCallback(() => start(false), [start]);
  const answer = useCallback(
    (isMeant: boolean) => {
      setDamaged(null);
      if (isMeant) start(true);
    },
    [start],
  );
  return { isRunning, run, damaged, answer };
}
