import { Plus } from 'lucide-react';
import { partyStatuses } from '@/domain/draft';
import type { Status } from '@/domain/party-status';
import { isUndated } from '@/domain/chairmanship';
import { comparePeriods } from '@/domain/period';
import { useText } from '@/i18n/use-text';
import { PeriodField } from '@/pickers/period-field';
import { KeptTextField } from '@/pickers/rows/kept-text-field';
import { PartRow } from '@/pickers/rows/part-row';
import rows from '@/pickers/rows/rows.module.css';
import { usePartList } from '@/pickers/rows/use-part-list';
import { useSteadyOrder } from '@/pickers/rows/use-steady-order';
import { useRun } from '@/pickers/use-run';
import { addStanding, editStanding, removeStanding } from '@/store/commands/party-standing';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { Select } from '@/ui/select';
import { RowConflicts } from './conflict-list';
import type { RecordPart } from './record-part';
import styles from './record.module.css';

/** What the party was in the process, period by period; it says nothing of who was in the room. */
export function StatusesSection({ facts, conflicts, name }: RecordPart) {
  const t = useText();
  const { party, process } = facts;
  const own = useSteadyOrder(
    facts.statuses.filter(({ partyId }) => partyId === party.id),
    comparePeriods,
  );
  const { listRef, rowRef, add, actionsOf } = usePartList(own, {
    add: () => addStanding('statuses', { ...blank, processId: process.id, partyId: party.id }, name),
    remove: (status) => removeStanding('statuses', status, name),
  });
  return (
    <div className={styles.list}>
      {own.length === 0 ? <p className={styles.none}>{t('parties.statuses.none')}</p> : null}
      <div ref={listRef} className={rows.rows}>
        {own.map((status, index) => (
          <PartRow
            key={status.id}
            ref={rowRef}
            id={status.id}
            label={t('parties.statuses.row', { position: index + 1 })}
            actions={actionsOf(status)}
          >
            <StatusFields status={status} name={name} />
            <RowConflicts rowId={status.id} conflicts={conflicts} facts={facts} />
          </PartRow>
        ))}
      </div>
      <div className={rows.add} data-add>
        <Button kind="quiet" size="s" icon={Plus} onPress={() => void add()}>
          {t('parties.statuses.add')}
        </Button>
      </div>
      {own.some(isUndated) ? <p className={styles.hint}>{t('parties.statuses.undated')}</p> : null}
    </div>
  );
}

/** Until somebody says which it is. */
const blank = { status: 'to-be-confirmed', note: null, from: null, until: null } as const;

function StatusFields({ status, name }: { readonly status: Status; readonly name: string }) {
  const t = useText();
  const run = useRun();
  const { typing } = useRegister();
  return (
    <div className={styles.status}>
      <Select
        label={t('parties.statuses.status')}
        labelHidden
        look="bare"
        items={partyStatuses.map((id) => ({ id, label: t(`domain.party-status.${id}`) }))}
        value={status.status}
        onChange={(kind) => void run(editStanding('statuses', status, { status: kind }, name))}
      />
      <div className={styles.when}>
        <PeriodField
          labelHidden
          look="bare"
          value={status}
          onChange={(patch) =>
            typing.keep(`statuses/${status.id}/${Object.keys(patch).join(' ')}`, () =>
              editStanding('statuses', status, patch, name),
            )
          }
        />
      </div>
      <div className={styles.last}>
        <KeptTextField
          label={t('parties.note')}
          labelHidden
          look="bare"
          placeholder={t('parties.note')}
          keep={`statuses/${status.id}/note`}
          saved={status.note ?? ''}
          command={(note) => editStanding('statuses', status, { note: note || null }, name)}
        />
      </div>
    </div>
  );
}
