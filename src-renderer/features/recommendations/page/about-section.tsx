import { useCallback, useState } from 'react';
import { addressedKinds, type Recommendation } from '@/domain/recommendation';
import { useText } from '@/i18n/use-text';
import { EdtfField } from '@/pickers/edtf-field';
import { TagList } from '@/pickers/tags/tag-list';
import { useKeptText } from '@/pickers/use-kept-text';
import { useRun } from '@/pickers/use-run';
import {
  decideAddressees,
  editRecommendation,
  tagRecommendation,
  untagRecommendation,
} from '@/store/commands/recommendations';
import { useRegister } from '@/store/react/register-context';
import { Card } from '@/ui/card';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { AddresseeList } from './addressee-list';
import type { RecommendationPart } from './loaded-recommendation';
import styles from './recommendation.module.css';

const choices = [...addressedKinds, 'undecided'] as const;

/** Whom it addresses, what it is about, by when, and what the house notes of it. */
export function AboutSection({ open, parties }: RecommendationPart) {
  const t = useText();
  const run = useRun();
  const { typing } = useRegister();
  const { recommendation, tags, isUndecided } = open.row;
  const [isNaming, setNaming] = useState(false);
  const decide = (chosen: (typeof choices)[number]) => {
    setNaming(chosen === 'named');
    if (chosen !== 'named') void run(decideAddressees(recommendation, chosen));
    else if (recommendation.addressed !== 'named') {
      void run(editRecommendation(recommendation, { addressed: chosen }));
    }
  };
  const keepDate = (field: 'due' | 'closed') => (date: string | null) =>
    typing.keep(`recommendations/${recommendation.id}/${field}`, () =>
      editRecommendation(recommendation, { [field]: date }),
    );
  return (
    <Card title={t('recommendations.about')}>
      <div className={styles.form}>
        <Select
          label={t('recommendations.column.addressed')}
          items={choices.map((id) => ({ id, label: t(`domain.addressed.${id}`) }))}
          value={isUndecided && !isNaming ? 'undecided' : recommendation.addressed}
          onChange={decide}
        />
        {recommendation.addressed === 'named' ? (
          <AddresseeList row={open.row} records={open.records} nameOf={parties.nameOf} />
        ) : null}
        <div className={styles.tags}>
          {(['theme', 'group', 'sdg'] as const).map((kind) => (
            <TagList
              key={kind}
              kind={kind}
              tags={tags.filter((tag) => tag.kind === kind)}
              onAdd={(value) => void run(tagRecommendation(recommendation, { kind, value }))}
              onRemove={(tag) => void run(untagRecommendation(recommendation, tag))}
            />
          ))}
        </div>
        <div className={styles.dates}>
          <EdtfField label={t('recommendations.due')} value={recommendation.due} onChange={keepDate('due')} />
          <EdtfField
            label={t('recommendations.closed-on')}
            value={recommendation.closed}
            onChange={keepDate('closed')}
          />
        </div>
        <KeptFields recommendation={recommendation} />
      </div>
    </Card>
  );
}

/** The house's own reference and its note. */
function KeptFields({ recommendation }: { readonly recommendation: Recommendation }) {
  const t = useText();
  const { id } = recommendation;
  const reference = useKeptText(
    `recommendations/${id}/reference`,
    recommendation.reference ?? '',
    useCallback(
      (text: string) => editRecommendation(recommendation, { reference: text.trim() || null }),
      [recommendation],
    ),
  );
  const note = useKeptText(
    `recommendations/${id}/note`,
    recommendation.note ?? '',
    useCallback(
      (text: string) => editRecommendation(recommendation, { note: text || null }),
      [recommendation],
    ),
  );
  return (
    <>
      <TextField
        label={t('recommendations.own-reference')}
        description={t('recommendations.own-reference.hint')}
        value={reference.text}
        onChange={reference.write}
        onBlur={reference.leave}
      />
      <TextArea
        label={t('recommendations.note')}
        value={note.text}
        onChange={note.write}
        onBlur={note.leave}
      />
    </>
  );
}
