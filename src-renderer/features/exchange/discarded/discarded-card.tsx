import { ArchiveRestore, FileText, Files, Table2, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Dialog } from '@/ui/dialog';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon-button';

import page from '../page/import-page.module.css';
import { readDiscarded, removeDiscarded, restoreDiscarded, type Discarded } from './read-discarded';

const icons = { batch: Files, review: FileText, tables: Table2 } as const;

/** What was discarded and can be brought back; nothing where there is none. */
export function DiscardedCard() {
  const t = useText();
  const list = useLive((register) => readDiscarded(register), []);
  const [removing, setRemoving] = useState<readonly Discarded[] | null>(null);
  if (list === undefined || list.length === 0) return null;
  return (
    <Card title={t('exchange.discarded.title', { count: list.length })}>
      <p className={page.hint}>{t('exchange.discarded.hint')}</p>
      <ul className={page.waiting}>
        {list.map((one) => (
          <DiscardedLine key={one.id} discarded={one} onRemove={() => setRemoving([one])} />
        ))}
      </ul>
      {list.length > 1 ? (
        <span className={page.actions}>
          <Button size="s" kind="quiet" icon={Trash2} onPress={() => setRemoving(list)}>
            {t('exchange.discarded.remove-all')}
          </Button>
        </span>
      ) : null}
      {removing ? <RemoveDialog list={removing} onClose={() => setRemoving(null)} /> : null}
    </Card>
  );
}

interface DiscardedLineProps {
  readonly discarded: Discarded;
  readonly onRemove: () => void;
}

function DiscardedLine({ discarded, onRemove }: DiscardedLineProps) {
  const t = useText();
  const format = useFormat();
  const name =
    discarded.kind === 'batch'
      ? t('exchange.discarded.batch', {
          parts: format.list(
            (['texts', 'tables'] as const).flatMap((kind) =>
              discarded[kind] === 0 ? [] : [t(`exchange.discarded.${kind}`, { count: discarded[kind] })],
            ),
          ),
          when: format.dateTime(new Date(discarded.readAt)),
        })
      : format.list(discarded.name);
  return (
    <li className={page.line}>
      <span className={page.link}>
        <Icon of={icons[discarded.kind]} />
        <span className={page.file} title={name} dir="auto">
          {name}
        </span>
        <span className={page.said}>
          {t('exchange.discarded.when', { when: format.relative(new Date(discarded.discardedAt)) })}
        </span>
      </span>
      <Button
        size="s"
        kind="quiet"
        icon={ArchiveRestore}
        aria-label={t('exchange.discarded.restore-named', { name })}
        onPress={() => void restoreDiscarded(discarded)}
      >
        {t('exchange.discarded.restore')}
      </Button>
      <IconButton
        icon={Trash2}
        size="s"
        label={t('exchange.discarded.remove-named', { name })}
        onPress={onRemove}
      />
    </li>
  );
}

interface RemoveDialogProps {
  readonly list: readonly Discarded[];
  readonly onClose: () => void;
}

/** Asked before, because nothing brings it back: it is neither in the register nor in its history. */
function RemoveDialog({ list, onClose }: RemoveDialogProps) {
  const t = useText();
  const remove = async () => {
    onClose();
    for (const one of list) await removeDiscarded(one);
  };
  return (
    <Dialog
      title={t('exchange.discarded.remove-title', { count: list.length })}
      isOpen
      size="s"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="danger" icon={Trash2} onPress={() => void remove()}>
            {t('exchange.discarded.remove')}
          </Button>
        </>
      }
    >
      <p>{t('exchange.discarded.remove-text')}</p>
    </Dialog>
  );
}
