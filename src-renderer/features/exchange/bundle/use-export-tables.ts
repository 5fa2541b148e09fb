import { useIntl } from 'react-intl';

import { inLanguage } from '@/domain/fields';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { today } from '@/pickers/today';
import { saveWritten } from '@/pickers/paper/save-paper-file';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';
import { useOneAtATime } from '@/ui/use-one-at-a-time';

import { formats } from '../reading/formats';

/** Saves every record of the register as tables, a CSV file for each kind, written on the other thread. */
export function useExportTables(): () => Promise<void> {
  const t = useText();
  const { locale } = useIntl();
  const host = useHost();
  const register = useRegister();
  const notify = useNotify();
  return useOneAtATime(async () => {
    try {
      await register.settled();
      const { records } = await register.exportAll();
      // Spreadsheets set to Russian part columns by the semicolon.
      const written = await formats.writeRecordTables(records, { separator: locale === 'ru' ? ';' : ',' });
      const [process] = records.processes ?? [];
      const name = process ? inLanguage(process.shortName, locale) : t('app.name');
      const saved = await saveWritten(host, t, written, `${name} ${today()}`, 'zip');
      if (saved.kind === 'saved')
        notify({ kind: 'done', text: t('exchange.export.done', { name: saved.name }) });
      else if (saved.kind === 'failed') notify({ kind: 'error', text: saved.text });
    } catch {
      notify({ kind: 'error', text: t('exchange.export.tables-failed') });
    }
  });
}
