import { HardDriveDownload, PackageOpen, Table2 } from 'lucide-react';
import { useId, useState } from 'react';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Switch } from '@/ui/switch';

import { PackDialog } from '../pack/pack-dialog';
import page from '../page/import-page.module.css';
import { useExportOriginals } from '../pending/export-originals';
import { useLastExport } from '../pending/last-export';
import { useWaitingCount } from '../pending/use-waiting';
import { DamagedQuestion } from './damaged-question';
import type { ExportingRegister } from './use-export-register';
import { useExportTables } from './use-export-tables';

/** The way out: the whole register in one file, and its records as tables. */
export function ExportCard({ exporting }: { readonly exporting: ExportingRegister }) {
  const [withOriginals, onOriginals] = useExportOriginals();
  const t = useText();
  const format = useFormat();
  const aboutId = useId();
  const [isPacking, setPacking] = useState(false);
  const last = useLastExport();
  const waiting = useWaitingCount();
  const saveTables = useExportTables();
  const isEmpty = useLive((register) => register.isEmpty(), []);
  const originals = useLive((register) => register.heldOriginals(), []);
  return (
    <Card title={t('exchange.export.title')}>
      <p className={page.hint}>{t('exchange.export.text')}</p>
      {waiting > 0 ? <p className={page.hint}>{t('exchange.export.waiting', { count: waiting })}</p> : null}
      {originals && originals.count > 0 ? (
        <>
          <Switch isSelected={withOriginals} onChange={onOriginals} aria-describedby={aboutId}>
            {t('exchange.export.originals')}
          </Switch>
          <p id={aboutId} className={page.hint}>
            {t(withOriginals ? 'exchange.export.with-originals' : 'exchange.export.without-originals', {
              count: originals.count,
              size: format.fileSize(originals.bytes),
            })}
          </p>
        </>
      ) : null}
      <span className={page.actions}>
        <Button
          icon={HardDriveDownload}
          isDisabled={isEmpty !== false || exporting.isRunning}
          onPress={exporting.run}
        >
          {t(exporting.isRunning ? 'exchange.export.running' : 'exchange.export.action')}
        </Button>
        <Button icon={Table2} isDisabled={isEmpty !== false} onPress={() => void saveTables()}>
          {t('exchange.export.tables')}
        </Button>
        <Button icon={PackageOpen} isDisabled={isEmpty !== false} onPress={() => setPacking(true)}>
          {t('exchange.pack.action')}
        </Button>
        <DamagedQuestion exporting={exporting} />
        <PackDialog isOpen={isPacking} onClose={() => setPacking(false)} />
      </span>
      {last === undefined ? null : (
        <p className={page.hint}>
          {last === null
            ? t('exchange.export.never')
            : t('exchange.export.last', { when: format.dateTime(last) })}
        </p>
      )}
    </Card>
  );
}
