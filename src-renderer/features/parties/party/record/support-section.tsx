import { Plus } from 'lucide-react';
import { isUndated } from '@/domain/chairmanship';
import { comparePeriods } from '@/domain/period';
import { supportKinds, type SupportRole } from '@/domain/support-role';
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

/** How the party serves the process: as its Support Unit, its secretariat, with money or expertise. */
export function SupportSection({ facts, conflicts, name }: RecordPart) {
  const t = useText();
  const { party, process } = facts;
  const own = useSteadyOrder(
    facts.supportRoles.filter(({ partyId }) => partyId === party.id),
    comparePeriods,
  );
  const { listRef, rowRef, add, actionsOf } = usePartList(own, {
    add: () => addStanding('supportRoles', { ...blank, processId: process.id, partyId: party.id }, name),
    remove: (role) => removeStanding('supportRoles', role, name),
  });
  return (
    <div className={styles.list}>
      {own.length === 0 ? <p className={styles.none}>{t('parties.support.none')}</p> : null}
      <div ref={listRef} className={rows.rows}>
        {own.map((role, index) => (
          <PartRow
            key={role.id}
            ref={rowRef}
            id={role.id}
            label={t('parties.support.row', { position: index + 1 })}
            actions={actionsOf(role)}
          >
            <SupportFields role={role} name={name} />
            <RowConflicts rowId={role.id} conflicts={conflicts} facts={facts} />
          </PartRow>
        ))}
      </div>
      <div className={rows.add} data-add>
        <Button kind="quiet" size="s" icon={Plus} onPress={() => void add()}>
          {t('parties.support.add')}
        </Button>
      </div>
      {own.some(isUndated) ? <p className={styles.hint}>{t('parties.support.undated')}</p> : null}
    </div>
  );
}

const blank = { kind: 'organisational', capacity: null, from: null, until: null } as const;

function SupportFields({ role, name }: { readonly role: SupportRole; readonly name: string }) {
  const t = useText();
  const run = useRun();
  const { typing } = useRegister();
  return (
    <div className={styles.support}>
      <Select
        label={t('parties.support.kind')}
        labelHidden
        look="bare"
        items={supportKinds.map((id) => ({ id, label: t(`domain.support-kind.${id}`) }))}
        value={role.kind}
        onChange={(kind) => void run(editStanding('supportRoles', role, { kind }, name))}
      />
      <div className={styles.when}>
        <PeriodField
          labelHidden
          look="bare"
          value={role}
          onChange={(patch) =>
            typing.keep(`supportRoles/${role.id}/${Object.keys(patch).join(' ')}`, () =>
              editStanding('supportRoles', role, patch, name),
            )
          }
        />
      </div>
      <div className={styles.last}>
        <KeptTextField
          label={t('parties.support.capacity')}
          labelHidden
          look="bare"
          placeholder={t('parties.support.capacity')}
          keep={`supportRoles/${role.id}/capacity`}
          saved={role.capacity ?? ''}
          command={(capacity) => editStanding('supportRoles', role, { capacity: capacity || null }, name)}
        />
      </div>
    </div>
  );
}
