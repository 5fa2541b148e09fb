import { useIntl } from 'react-intl';
import { capitalHonorific, honorificIn } from '@/domain/honorific';
import type { MergeChoices } from '@/domain/merge-request';
import type { MergePlan } from '@/domain/merge-persons';
import { fullName, listName, scripts, type PersonName } from '@/domain/person';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import { Card } from '@/ui/card';
import { ChoiceRow } from '@/ui/choice-row';
import { Choices } from '@/ui/side-by-side';
import { withPreferred } from './merge-draft';
import styles from './merge.module.css';
import { NamesThenChoice } from './names-then-choice';

interface Side {
  readonly dossier: PersonDossier;
  readonly name: string;
}

interface MergeFieldsProps {
  readonly plan: MergePlan;
  readonly keep: Side;
  readonly drop: Side;
  readonly names: readonly PersonName[];
  readonly choices: MergeChoices;
  readonly onChange: (choices: MergeChoices) => void;
}

/** The fields of the person on which the two records differ. Nothing where they agree. */
export function MergeFields({ plan, keep, drop, names, choices, onChange }: MergeFieldsProps) {
  const t = useText();
  const { locale } = useIntl();
  const sides = [keep.dossier.person, drop.dossier.person];
  const honorifics = sides.flatMap(({ id, honorific }) =>
    honorific === null ? [] : [{ id, label: capitalHonorific(honorificIn(honorific, locale)) }],
  );
  const notes = sides.flatMap(({ id, note }) =>
    note === null || note.trim() === '' ? [] : [{ id, label: note }],
  );
  const differing = scripts
    .map((script) => ({ script, rivals: plan.names.filter((name) => name.script === script) }))
    .filter(({ rivals }) => rivals.length > 1);
  const hasHonorifics = new Set(honorifics.map(({ label }) => label)).size > 1;
  const hasNotes = new Set(notes.map(({ label }) => label)).size > 1;
  if (!hasHonorifics && !hasNotes && differing.length === 0) return null;
  return (
    <Card title={t('people.merge.person')}>
      <Choices>
        {differing.map(({ script, rivals }) => (
          <ChoiceRow
            key={script}
            label={t('people.merge.name', { script: t(`people.script.${script}`) })}
            items={rivals.map((name) => ({ id: name.id, label: listName(name) }))}
            value={rivals.find((name) => name.preferred)?.id ?? ''}
            onChange={(id) => onChange(withPreferred(choices, names, id))}
          />
        ))}
        {plan.printedThen.length === 0 ? null : (
          <NamesThenChoice
            printed={plan.printedThen}
            isKept={!choices.namesOfToday}
            onChange={(isKept) => onChange({ ...choices, namesOfToday: !isKept })}
          />
        )}
        {hasHonorifics ? (
          <ChoiceRow
            label={t('people.honorific')}
            items={honorifics}
            value={
              choices.honorific === drop.dossier.person.id ? drop.dossier.person.id : keep.dossier.person.id
            }
            onChange={(honorific) => onChange({ ...choices, honorific })}
          />
        ) : null}
        {hasNotes ? (
          <ChoiceRow
            label={t('people.note')}
            items={[{ id: 'both', label: t('people.merge.both-notes') }, ...notes]}
            value={choices.note ?? 'both'}
            onChange={(id) => {
              const { note: _note, ...others } = choices;
              onChange(id === 'both' ? others : { ...others, note: id });
            }}
          />
        ) : null}
        {differing.length === 0 ? null : (
          <p className={styles.note}>
            {t('people.merge.further-names', {
              names: plan.names
                .filter((name) => !name.preferred)
                .map(fullName)
                .join(', '),
            })}
          </p>
        )}
      </Choices>
    </Card>
  );
}
