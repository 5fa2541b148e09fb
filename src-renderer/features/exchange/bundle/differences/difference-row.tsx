import { useIntl } from 'react-intl';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { fieldLabel, tableLabel } from '@/pickers/history/field-label';
import type { ContradictingLink, Side } from '@/store/differences/register-comparison';
import type { LastChange } from '@/store/differences/field-lineage';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { ChoiceRow } from '@/ui/choice-row';

import {
  partsOf,
  proposedOf,
  sideOf,
  type Decisions,
  type Difference,
  type DifferingPart,
} from './bundle-decisions';
import styles from './differences.module.css';
import type { RecordNames } from './record-names';

interface DifferenceRowProps {
  readonly difference: Difference;
  readonly decisions: Decisions;
  readonly names: RecordNames;
  readonly onDecide: (keys: readonly string[], side: Side) => void;
}

/** One record with what it says here and in the bundle, field by field. */
export function DifferenceRow({ difference, decisions, names, onDecide }: DifferenceRowProps) {
  const t = useText();
  if (difference.kind === 'link') {
    return (
      <LinkRow
        contradiction={difference.contradiction}
        side={decisions.get(difference.key) ?? 'ours'}
        names={names}
        onDecide={(side) => onDecide([difference.key], side)}
      />
    );
  }
  const { record } = difference;
  const parts = partsOf(record);
  const title = names.title(record.table, record.ours);
  const place = [tableLabel(record.table, t), names.place(record.table, record.ours)].filter(Boolean);
  const keys = parts.map(({ key }) => key);
  return (
    <>
      <div className={styles.head}>
        <span className={styles.who}>
          <span className={styles.name}>
            <Bidi>{title}</Bidi>
          </span>
          <span className={styles.place}>
            <Bidi>{place.join(' · ')}</Bidi>
          </span>
        </span>
        {parts.length > 1 ? (
          <span className={styles.whole}>
            {(['ours', 'theirs'] as const).map((side) => (
              <Button
                key={side}
                kind="quiet"
                size="s"
                aria-label={`${t(`exchange.differences.all-${side}`)}: ${title}`}
                onPress={() => onDecide(keys, side)}
              >
                {t(`exchange.differences.all-${side}`)}
              </Button>
            ))}
          </span>
        ) : null}
      </div>
      {parts.map((part) => (
        <PartRow
          key={part.key}
          part={part}
          table={record.table}
          side={sideOf(part, decisions)}
          names={names}
          onDecide={(side) => onDecide([part.key], side)}
        />
      ))}
    </>
  );
}

interface PartRowProps {
  readonly part: DifferingPart;
  readonly table: Parameters<RecordNames['value']>[0];
  readonly side: Side;
  readonly names: RecordNames;
  readonly onDecide: (side: Side) => void;
}

function PartRow({ part: { fields, isRest }, table, side, names, onDecide }: PartRowProps) {
  const t = useText();
  const { locale } = useIntl();
  const format = useFormat();
  const [field] = fields;
  const proposed = proposedOf(fields);
  const source = (of: Side, by: LastChange | null) =>
    [
      t(`exchange.differences.${of}`),
      by === null
        ? t('exchange.differences.unknown')
        : t('exchange.differences.by', { who: by.who, when: format.dateTime(new Date(by.at)) }),
      proposed === of ? t(`exchange.differences.only-${of}`) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  const words = (of: Side) =>
    isRest
      ? t(`exchange.differences.rest-${of}`)
      : names.value(table, field.path, field[of]) || t('meetings.history.nothing');
  return (
    <ChoiceRow
      label={
        isRest
          ? t('exchange.differences.rest-of', {
              fields: fields.map(({ path }) => fieldLabel(path, locale, t)).join(', '),
            })
          : fieldLabel(field.path, locale, t)
      }
      items={[
        { id: 'ours', label: words('ours'), from: source('ours', field.oursBy) },
        { id: 'theirs', label: words('theirs'), from: source('theirs', field.theirsBy) },
      ]}
      value={side}
      onChange={(id) => onDecide(id === 'theirs' ? 'theirs' : 'ours')}
    />
  );
}

interface LinkRowProps {
  readonly contradiction: ContradictingLink;
  readonly side: Side;
  readonly names: RecordNames;
  readonly onDecide: (side: Side) => void;
}

/** A link of the bundle that says the reverse of what stands here. */
function LinkRow({ contradiction: { link, circle, against }, side, names, onDecide }: LinkRowProps) {
  const t = useText();
  const say = (one: typeof link) =>
    t('exchange.differences.link', {
      one: names.recommendation(one.recommendationId),
      kind: one.kind,
      other: names.recommendation(one.otherRecommendationId),
    });
  const here = circle.map(say).join('; ');
  return (
    <>
      <div className={styles.head}>
        <span className={styles.who}>
          <span className={styles.name}>{t('exchange.differences.contradiction')}</span>
          <span className={styles.place}>{t('exchange.differences.contradiction-text')}</span>
        </span>
      </div>
      {against.length > 0 ? (
        <ChoiceRow
          label={tableLabel('recommendationLinks', t)}
          items={[
            { id: 'ours', label: here, from: t('exchange.differences.ours') },
            { id: 'theirs', label: say(link), from: t('exchange.differences.theirs-replaces') },
          ]}
          value={side}
          onChange={(id) => onDecide(id === 'theirs' ? 'theirs' : 'ours')}
        />
      ) : (
        <p className={styles.place}>
          {t('exchange.differences.contradicts-itself', { here, there: say(link) })}
        </p>
      )}
    </>
  );
}
