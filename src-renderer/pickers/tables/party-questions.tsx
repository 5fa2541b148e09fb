import { useState } from 'react';
import { statesOfSharedName } from '@/domain/reference/find-names';
import { normaliseName } from '@/domain/reference/normalise-name';
import type { PartyAnswer } from '@/formats/tables/party-answer';
import type { TablePlan } from '@/formats/tables/planned-row';
import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { ComboBox } from '@/ui/combo-box';
import { findParties } from '../parties/find-parties';
import type { PartyEntry } from '../parties/party-entry';
import { usePartyEntries } from '../parties/use-party-entries';
import styles from './table-review.module.css';

interface PartyQuestionsProps {
  readonly plan: TablePlan;
  /** EDTF, on which the parties are named. */
  readonly date: string | null;
  readonly answers: ReadonlyMap<string, PartyAnswer>;
  readonly onAnswer: (text: string, answer: PartyAnswer | null) => void;
}

/** "Korea": known, though not of one State alone. */
function isShared(text: string): boolean {
  return statesOfSharedName(text).length > 0;
}

/** Names that nothing has, and persons without a party: each is asked once for all of its rows. */
export function PartyQuestions(props: PartyQuestionsProps) {
  const { plan, answers } = props;
  // Every party of the world is made ready only where one is asked for.
  const isAsking = plan.unknownParties.length > 0 || plan.unplaced > 0 || answers.size > 0;
  return isAsking ? <AskedParties {...props} /> : null;
}

function AskedParties({ plan, date, answers, onAnswer }: PartyQuestionsProps) {
  const t = useText();
  const entries = usePartyEntries(date);
  const asked = plan.unknownParties.filter(({ text }) => !answers.has(text));
  return (
    <div className={styles.questions}>
      {asked.map(({ text, count }) => (
        <Banner
          key={text}
          kind="ask"
          title={t(isShared(text) ? 'tables.unknown.shared' : 'tables.unknown', { text, count })}
        >
          {t('tables.unknown.hint')}
          <div className={styles.answer}>
            <PartyChooser
              label={t('tables.unknown.choose', { text })}
              entries={entries}
              onChoose={(ref) => onAnswer(text, ref)}
            />
            <Button onPress={() => onAnswer(text, { kind: 'new', name: text })}>
              {t('tables.unknown.new')}
            </Button>
            <Button onPress={() => onAnswer(text, { kind: 'skip' })}>{t('tables.unknown.skip')}</Button>
          </div>
        </Banner>
      ))}
      {plan.unplaced > 0 ? (
        <Banner kind="ask" title={t('tables.unplaced', { count: plan.unplaced })}>
          <div className={styles.answer}>
            <PartyChooser
              label={t('tables.unplaced.choose')}
              entries={entries}
              onChoose={(ref) => onAnswer('', ref)}
            />
          </div>
        </Banner>
      ) : null}
      {[...answers].map(([text, answer]) => (
        <Banner
          key={text}
          kind="done"
          actions={
            <Button kind="quiet" onPress={() => onAnswer(text, null)}>
              {t('tables.unknown.change')}
            </Button>
          }
        >
          {t(text === '' ? 'tables.unplaced.answered' : 'tables.unknown.answered', {
            text,
            answer: answer.kind === 'skip' ? t('tables.unknown.skipped') : labelOf(answer, entries),
          })}
        </Banner>
      ))}
    </div>
  );
}

interface PartyChooserProps {
  readonly label: string;
  readonly entries: readonly PartyEntry[];
  readonly onChoose: (answer: PartyAnswer) => void;
}

function PartyChooser({ label, entries, onChoose }: PartyChooserProps) {
  const [key, setKey] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const wanted = normaliseName(typed);
  // Of all parties, as long as nothing is typed.
  const found = wanted === '' ? entries : findParties(entries, typed);
  return (
    <ComboBox
      label={label}
      items={found.map((entry) => ({
        id: entry.key,
        label: entry.label,
        end: entry.code,
        isNamed: entry.exact.has(wanted),
      }))}
      shown={entries.find((one) => one.key === key)?.label ?? ''}
      onSearch={setTyped}
      value={key}
      onChange={(chosen) => {
        setKey(chosen);
        const entry = entries.find((one) => one.key === chosen);
        if (!entry) return;
        onChoose(
          entry.partyId === null
            ? { kind: 'reference', code: entry.key }
            : { kind: 'party', partyId: entry.partyId },
        );
      }}
    />
  );
}

function labelOf(answer: Exclude<PartyAnswer, { kind: 'skip' }>, entries: readonly PartyEntry[]): string {
  if (answer.kind === 'new') return answer.name;
  const key = answer.kind === 'party' ? answer.partyId : answer.code;
  return entries.find((entry) => entry.key === key)?.label ?? key;
}
