import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';

import { inLanguage } from '@/domain/fields';
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

  const save = useCallback(async () => {
    await register.settled();
    const contents = await register.exportAll({ originals: withOriginals ? 'kept' : 'left-out' });
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
  }, [register, host, notify, t, locale, withOriginals]);

  const run = useCallback(() => {
    setRunning(true);
    void save()
      .catch(() => void notify({ kind: 'error', text: t('exchange.export.failed') }))
      .finally(() => setRunning(false));
  }, [save, notify, t]);
  return { isRunning, run };
}
