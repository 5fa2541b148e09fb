import { PackageOpen, Plus } from 'lucide-react';
import type { Chairmanship } from '@/domain/chairmanship';
import { comparePeriods } from '@/domain/period';
import { useText } from '@/i18n/use-text';
import { EdtfField } from '@/pickers/edtf-field';
import { MeetingPicker } from '@/pickers/meeting-picker';
import { wishPack } from '@/pickers/pack-wish';
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
import { RowConflicts } from './conflict-list';
import type { RecordPart } from './record-part';
import styles from './record.module.css';

/** The State's Chairmanships, each with all the dates its sources give. */
export function ChairmanshipsSection({ facts, conflicts, name }: RecordPart) {
  const t = useText();
  const { party, process } = facts;
  const own = useSteadyOrder(
    facts.chairmanships.filter(({ partyId }) => partyId === party.id),
    comparePeriods,
  );
  const { listRef, rowRef, add, actionsOf } = usePartList(own, {
    add: () => addStanding('chairmanships', { ...blank, processId: process.id, partyId: party.id }, name),
    remove: (chairmanship) => removeStanding('chairmanships', chairmanship, name),
  });
  return (
    <div className={styles.list}>
      {own.length === 0 ? <p className={styles.none}>{t('parties.chairmanships.none')}</p> : null}
      <div ref={listRef} className={rows.rows}>
        {own.map((chairmanship, index) => (
          <PartRow
            key={chairmanship.id}
            ref={rowRef}
            id={chairmanship.id}
            label={t('parties.chairmanships.row', { position: index + 1 })}
            actions={actionsOf(chairmanship)}
          >
            <ChairFields chairmanship={chairmanship} name={name} />
            <Button kind="quiet" size="s" icon={PackageOpen} onPress={() => wishPack(chairmanship.id)}>
              {t('exchange.pack.action')}
            </Button>
            <RowConflicts rowId={chairmanship.id} conflicts={conflicts} facts={facts} />
          </PartRow>
        ))}
      </div>
      <div className={rows.add} data-add>
        <Button kind="quiet" size="s" icon={Plus} onPress={() => void add()}>
          {t('parties.chairmanships.add')}
        </Button>
      </div>
      {own.length > 0 ? <p className={styles.hint}>{t('parties.chairmanships.hint')}</p> : null}
    </div>
  );
}

const blank = {
  label: null,
  electedAtMeetingId: null,
  announced: null,
  handedOver: null,
  assumed: null,
  from: null,
  until: null,
} as const;

const dates = ['announced', 'handedOver', 'assumed'] as const;

interface ChairFieldsProps {
  readonly chairmanship: Chairmanship;
  readonly name: string;
}

function ChairFields({ chairmanship, name }: ChairFieldsProps) {
  const t = useText();
  const run = useRun();
  const { typing } = useRegister();
  const keep = (patch: Partial<Chairmanship>) =>
    typing.keep(`chairmanships/${chairmanship.id}/${Object.keys(patch).join(' ')}`, () =>
      editStanding('chairmanships', chairmanship, patch, name),
    );
  return (
    <div className={styles.chair}>
      <KeptTextField
        label={t('parties.chairmanships.label')}
        placeholder={t('parties.chairmanships.label-example')}
        keep={`chairmanships/${chairmanship.id}/label`}
        saved={chairmanship.label ?? ''}
        command={(label) => editStanding('chairmanships', chairmanship, { label: label || null }, name)}
      />
      <div className={styles.wide}>
        <PeriodField value={chairmanship} onChange={keep} />
      </div>
      {dates.map((field) => (
        <EdtfField
          key={field}
          label={t(`parties.chairmanships.${field}`)}
          placeholder={t('parties.chairmanships.date-empty')}
          value={chairmanship[field]}
          onChange={(date) => keep({ [field]: date })}
        />
      ))}
      <div className={styles.wide}>
        <MeetingPicker
          label={t('parties.chairmanships.elected')}
          placeholder={t('parties.chairmanships.elected-empty')}
          value={chairmanship.electedAtMeetingId}
          onChange={(electedAtMeetingId) =>
            void run(editStanding('chairmanships', chairmanship, { electedAtMeetingId }, name))
          }
        />
      </div>
    </div>
  );
}
