import { ClipboardPaste, FileInput, FolderOpen, HardDriveDownload } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';

import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';
import { Icon } from '@/ui/icon';
import { PageHeader } from '@/ui/page-header';

import { batchAcceptance } from '../accept/batch-acceptance';
import { ExportCard } from '../bundle/export-card';
import { useExportRegister } from '../bundle/use-export-register';
import { BundlePreview } from '../bundle/bundle-preview';
import { WaitingTablesCard } from '../mapping/waiting-tables';
import { PastImports } from '../imports/past-imports';
import { DiscardedCard } from '../discarded/discarded-card';
import { purgeBatches } from '../pending/discard-batch';
import { settleAcceptances } from '../pending/noted-acceptances';
import { countWaiting, purgeAccepted } from '../pending/pending-reviews';
import { importer } from '../reading/importer';
import { useDropped } from '../reading/use-dropped';
import { useImporter } from '../reading/use-importer';
import { PasteText } from './paste-text';
import { ReadingPart } from './reading-part';
import { usePaste } from './use-paste';
import { WaitingList } from './waiting-list';
import layout from '@/ui/page-frame.module.css';
import styles from './import-page.module.css';

/** Where records come in and the register goes out. */
export function ImportPage() {
  const t = useText();
  const importing = useImporter();
  const [pasting, setPasting] = useState(false);
  const exporting = useExportRegister();
  const { state, chooseFiles, chooseFolder, takeFiles, takeText } = importing;
  const takeDropped = useDropped(importing.takeHandles);
  usePaste(takeText, takeFiles);
  const register = useRegister();
  useEffect(() => {
    const now = new Date();
    void settleAcceptances(register, now)
      .then(() => purgeAccepted(register, now))
      .then(() => purgeBatches(now))
      .then(() =>
        register.removeOrphanFiles(
          async () => batchAcceptance.state() !== null || (await countWaiting(register)) > 0,
        ),
      )
      // What could not be let go of now is at the next visit.
      .catch(() => undefined);
  }, [register]);
  usePageCommands(chooseFiles, chooseFolder, setPasting);
  const bundle = state.kind === 'done' ? state.bundle : null;

  return (
    <div className={layout.page}>
      <PageHeader title={t('exchange.title')} />
      <div className={styles.scroll}>
        <div className={styles.sheet}>
          <DropZone
            className={({ isDropTarget }) => classNames(styles.drop, isDropTarget && styles.target)}
            aria-label={t('exchange.drop.label')}
            onDrop={({ items }) => takeDropped(items)}
          >
            <span className={styles.mark}>
              <Icon of={HardDriveDownload} size="l" />
            </span>
            <p className={styles.lead}>{t('exchange.drop.title')}</p>
            <p className={styles.hint}>{t('exchange.drop.hint')}</p>
            <span className={styles.actions}>
              <Button kind="primary" icon={FileInput} shortcut="Mod+O" onPress={chooseFiles}>
                {t('exchange.open-files')}
              </Button>
              {chooseFolder ? (
                <Button icon={FolderOpen} onPress={chooseFolder}>
                  {t('exchange.open-folder')}
                </Button>
              ) : null}
              <Button icon={ClipboardPaste} onPress={() => setPasting(!pasting)} aria-expanded={pasting}>
                {t('exchange.paste-text')}
              </Button>
            </span>
          </DropZone>
          {pasting ? (
            <PasteText
              onRead={(text) => {
                setPasting(false);
                takeText(text);
              }}
              onClose={() => setPasting(false)}
            />
          ) : null}
          <ReadingPart state={state} />
          {bundle ? <BundlePreview key={bundle.name} file={bundle} onDone={() => importer.clear()} /> : null}
          <WaitingTablesCard />
          <WaitingList />
          <PastImports />
          <DiscardedCard />
          <ExportCard exporting={exporting} />
        </div>
      </div>
    </div>
  );
}

function folderCommand(run: () => void): Command {
  return {
    id: 'exchange.import-folder',
    message: 'exchange.command.open-folder',
    group: 'exchange',
    icon: FolderOpen,
    run,
  };
}

function usePageCommands(
  chooseFiles: () => void,
  chooseFolder: (() => void) | null,
  setPasting: (open: boolean) => void,
): void {
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'exchange.import',
        message: 'exchange.command.open-files',
        group: 'exchange',
        icon: FileInput,
        shortcuts: ['Mod+O'],
        run: chooseFiles,
      },
      ...(chooseFolder ? [folderCommand(chooseFolder)] : []),
      {
        id: 'exchange.paste',
        message: 'exchange.command.paste',
        group: 'exchange',
        icon: ClipboardPaste,
        run: () => setPasting(true),
      },
    ],
    [chooseFiles, chooseFolder, setPasting],
  );
  useCommands(commands);
}
