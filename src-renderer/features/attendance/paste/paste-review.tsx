import { useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { AttendanceState } from '@/domain/attendance';
import { fullName } from '@/domain/person';
import { useText, type Translate } from '@/i18n/use-text';
import type { EntryContext } from '../entry/suggest';
import type { NewEntry } from '../entry/add-entries';
import type { PartyEntry } from '@/pickers/parties/party-entry';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Checkbox } from '@/ui/checkbox';
import { ComboBox } from '@/ui/combo-box';
import { Pill, type PillKind } from '@/ui/pill';
import { TextArea } from '@/ui/text-area';
import { entriesOfRows, isNewRow, type PasteContext } from './choose-rows';
import styles from './paste-review.module.css';
import { readPastedList, type PastedRow } from './read-list';

interface PasteReviewProps {
  readonly initial: string;
  readonly context: EntryContext;
  readonly state: AttendanceState;
  readonly onAdd: (entries: readonly NewEntry[]) => void;
  readonly onClose: () => void;
}

/** A pasted list taken apart, to confirm in one go. Nothing is added before that. */
export function PasteReview({ initial, context, state, onAdd, onClose }: PasteReviewProps) {
  const t = useText();
  const { locale } = useIntl();
  const [text, setText] = useState(initial);
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [unplaced, setUnplaced] = useState<PartyEntry | null>(context.current);
  const field = useRef<HTMLTextAreaElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  // An empty review waits for the list, a filled one for the confirmation.
  useEffect(() => (initial === '' ? field : add).current?.focus(), [initial]);
  const rows = useMemo(
    () => readPastedList(text, context.entries, context.people),
    [text, context.entries, context.people],
  );
  const paste: PasteContext = { ...context, unplaced, language: locale, state };
  const entries = entriesOfRows(rows, leftOut, paste);
  const people = entries.filter((entry) => entry.attendee).length;
  const delegations = entries.length - people;
  const lost = rows.filter((row) => row.kind === 'person' && row.party === null).length;
  const toggle = (index: number, isIn: boolean) => {
    const next = new Set(leftOut);
    if (isIn) next.delete(index);
    else next.add(index);
    setLeftOut(next);
  };
  const both = people > 0 && delegations > 0 ? 'yes' : 'no';

  return (
    <Card title={t('attendance.paste.title')}>
      <div className={styles.review}>
        <TextArea
          label={t('attendance.paste.field')}
          labelHidden
          inputRef={field}
          rows={initial === '' ? 6 : 3}
          value={text}
          onChange={(next) => {
            setText(next);
            setLeftOut(new Set());
          }}
          placeholder={t('attendance.paste.placeholder')}
        />
        {lost > 0 ? (
          <Banner kind="ask" title={t('attendance.paste.unplaced-note', { count: lost })}>
            <ComboBox
              label={t('attendance.paste.unplaced-party')}
              items={context.entries
                .filter((entry) => entry.partyId !== null)
                .map((entry) => ({ id: entry.key, label: entry.label, end: entry.code }))}
              value={unplaced?.key ?? null}
              onChange={(key) => setUnplaced(context.entries.find((entry) => entry.key === key) ?? null)}
            />
          </Banner>
        ) : null}
        {rows.length > 0 ? (
          <ul className={styles.rows} aria-label={t('attendance.paste.rows')}>
            {rows.map((row, index) => (
              // Rows are made of the text by their place in it and have no other identity.
              // oxlint-disable-next-line react/no-array-index-key -- see above
              <li key={index} className={styles[row.kind]}>
                <PastedLine
                  row={row}
                  isNew={isNewRow(row, paste)}
                  isIn={!leftOut.has(index)}
                  onToggle={(isIn) => toggle(index, isIn)}
                  t={t}
                />
              </li>
            ))}
          </ul>
        ) : null}
        <div className={styles.actions}>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" isDisabled={entries.length === 0} onPress={() => onAdd(entries)} ref={add}>
            {entries.length === 0
              ? t('attendance.paste.nothing')
              : t('attendance.paste.add', { delegations, people, both })}
          </Button>
        </div>
      </div>
    </Card>
  );
}

interface PastedLineProps {
  readonly row: PastedRow;
  readonly isNew: boolean;
  readonly isIn: boolean;
  readonly onToggle: (isIn: boolean) => void;
  readonly t: Translate;
}

function PastedLine({ row, isNew, isIn, onToggle, t }: PastedLineProps) {
  const [kind, words] = verdict(row, isNew, t);
  const name =
    row.kind === 'person' ? fullName(row.line) : row.kind === 'delegation' ? row.party.label : row.text;
  const titles =
    row.kind === 'person'
      ? [row.line.function, row.line.unit, row.line.institution].filter(Boolean).join(', ')
      : row.text;
  return (
    <div className={styles.line}>
      {isNew ? (
        <Checkbox
          aria-label={t('attendance.paste.include', { name })}
          isSelected={isIn}
          onChange={onToggle}
        />
      ) : (
        <span />
      )}
      <span className={styles.name} title={name}>
        {row.kind === 'person' && row.line.honorific ? `${row.line.honorific} ` : ''}
        {name}
      </span>
      <span className={styles.titles} title={titles}>
        {titles === name ? '' : titles}
      </span>
      <Pill kind={kind}>{words}</Pill>
    </div>
  );
}

function verdict(row: PastedRow, isNew: boolean, t: Translate): readonly [PillKind, string] {
  switch (row.kind) {
    case 'heading':
      return ['plain', t('attendance.paste.heading')];
    case 'delegation':
      return ['plain', isNew ? t('attendance.paste.delegation') : t('attendance.paste.delegation-here')];
    case 'person':
      if (!isNew) return ['plain', t('attendance.paste.here')];
      if (!row.party) return ['ask', t('attendance.paste.unplaced')];
      return row.known ? ['done', t('attendance.paste.known')] : ['plain', t('attendance.paste.new')];
  }
}
