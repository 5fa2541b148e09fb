import { Plus } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { PartyName } from '@/domain/party';
import { useText } from '@/i18n/use-text';
import { PeriodField } from '@/pickers/period-field';
import { KeptTextField } from '@/pickers/rows/kept-text-field';
import { PartRow } from '@/pickers/rows/part-row';
import rows from '@/pickers/rows/rows.module.css';
import { usePartList } from '@/pickers/rows/use-part-list';
import { useRun } from '@/pickers/use-run';
import { addPartyName, editPartyName, removePartyName } from '@/store/commands/parties';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Select } from '@/ui/select';
import { RowConflicts } from './conflict-list';
import { nameLanguages } from './name-languages';
import type { RecordPart } from './record-part';
import styles from './record.module.css';

/** The names the party bore, each in one language and for its time. */
export function NamesSection({ facts, conflicts }: RecordPart) {
  const t = useText();
  const { locale } = useIntl();
  const { party, names } = facts;
  const [spoken = 'en'] = locale.split('-');
  const { listRef, rowRef, add, actionsOf } = usePartList(names, {
    add: () => addPartyName({ ...blank, partyId: party.id, language: spoken }),
    remove: removePartyName,
  });
  return (
    <div className={styles.list}>
      <div ref={listRef} className={rows.rows}>
        {names.map((name, index) => (
          <PartRow
            key={name.id}
            ref={rowRef}
            id={name.id}
            label={t('parties.names.row', { position: index + 1 })}
            actions={actionsOf(name)}
          >
            <NameFields name={name} />
            <RowConflicts rowId={name.id} conflicts={conflicts} facts={facts} />
          </PartRow>
        ))}
      </div>
      <div className={rows.add} data-add>
        <Button kind="quiet" size="s" icon={Plus} onPress={() => void add()}>
          {t('parties.names.add')}
        </Button>
      </div>
    </div>
  );
}

const blank = { short: '', formal: '', sortKey: null, from: null, until: null } as const;

function NameFields({ name }: { readonly name: PartyName }) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const { typing } = useRegister();
  const text = (field: 'short' | 'formal', label: string) => (
    <KeptTextField
      label={label}
      labelHidden
      look="bare"
      placeholder={label}
      keep={`partyNames/${name.id}/${field}`}
      saved={name[field]}
      command={(value) => editPartyName(name, { [field]: value })}
    />
  );
  return (
    <div className={styles.name}>
      <Select
        label={t('parties.names.language')}
        labelHidden
        look="bare"
        items={nameLanguages(locale, name.language, t)}
        value={name.language}
        onChange={(language) => void run(editPartyName(name, { language }))}
      />
      {text('short', t('parties.names.short'))}
      {text('formal', t('parties.names.formal'))}
      <div className={styles.when}>
        <PeriodField
          labelHidden
          look="bare"
          value={name}
          onChange={(patch) =>
            typing.keep(`partyNames/${name.id}/${Object.keys(patch).join(' ')}`, () =>
              editPartyName(name, patch),
            )
          }
        />
      </div>
      <div className={classNames(styles.extra, name.sortKey !== null && styles.filled)}>
        <KeptTextField
          label={t('parties.names.sort-key')}
          labelHidden
          look="bare"
          placeholder={t('parties.names.sort-key')}
          keep={`partyNames/${name.id}/sortKey`}
          saved={name.sortKey ?? ''}
          command={(value) => editPartyName(name, { sortKey: value.trim() || null })}
        />
      </div>
    </div>
  );
}
