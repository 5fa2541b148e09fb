import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';

import type { LetGo } from '@/formats/acceptance/acceptance-plan';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';

import type { Fact } from '../review/fact';
import { factWords, type WordsContext } from '../review/fact-words';
import type { Review } from '../review/use-review';
import { valueInWords } from '../review/value-in-words';
import type { FactDifference } from './fact-differences';
import { TextChanges } from './text-changes';
import type { VersionDifference } from './version-difference';
import styles from './difference.module.css';

interface DifferenceViewProps {
  readonly review: Review;
  /** Gives nothing where the earlier version is gone. */
  readonly load: () => Promise<VersionDifference | null>;
  /** Whether what only the earlier version has is in this review, and can be taken over from it. */
  readonly isWithin: boolean;
  /** Whether the earlier version is in the register, whose values stand until the other is preferred. */
  readonly isImported: boolean;
}

/** What became of the facts and of the words from an earlier version to this one, and what of it is taken over. */
export function DifferenceView({ load, ...shown }: DifferenceViewProps) {
  const t = useText();
  const [found, setFound] = useState<VersionDifference | 'failed' | null>();
  useEffect(() => {
    let current = true;
    const show = (difference: VersionDifference | 'failed' | null) => {
      if (current) setFound(difference);
    };
    load().then(show, () => show('failed'));
    return () => {
      current = false;
    };
  }, [load]);
  if (found === undefined) return <p role="status">{t('exchange.version.comparing')}</p>;
  if (found === null) return <p role="status">{t('exchange.version.gone')}</p>;
  if (found === 'failed') return <p role="status">{t('exchange.version.text-failed')}</p>;
  return (
    <div className={styles.difference}>
      <FactChanges {...shown} found={found} />
      <TextChanges text={found.text} />
    </div>
  );
}

type Shown = Omit<DifferenceViewProps, 'load'>;

function FactChanges({
  found: { draft, facts, standing },
  ...shown
}: Shown & { readonly found: VersionDifference }) {
  const t = useText();
  const { locale } = useIntl();
  if (facts === null) return <p className={styles.none}>{t('exchange.version.facts-unread')}</p>;
  if (facts.length === 0) return <p className={styles.none}>{t('exchange.version.facts-same')}</p>;
  const context: WordsContext = { draft, dropped: [], t, locale };
  return (
    <ul className={styles.facts} aria-label={t('exchange.version.facts')}>
      {facts.map((one) => (
        <li key={`${one.kind} ${one.fact.path}`} className={styles.fact}>
          <span className={styles.kind}>{t(`exchange.version.fact.${one.kind}`)}</span>
          <span className={styles.words} dir="auto">
            {inWords(one, context)}
          </span>
          <Choice
            {...shown}
            difference={one}
            words={inWords(one, context)}
            standing={standing?.get(one.fact.path) ?? null}
          />
        </li>
      ))}
    </ul>
  );
}

function inWords(difference: FactDifference, context: WordsContext): string {
  const { t, locale, draft } = context;
  const told = (fact: Fact) => {
    const { label, value, notes } = factWords(fact, context);
    const { meeting, path, kind } = fact;
    const paragraph =
      kind === 'paragraphs'
        ? draft.meetings[meeting ?? 0]?.paragraphs[Number(path.split('/').at(-1))]
        : undefined;
    // In full, where the line of the review is cut short; its label is the number.
    return [label, paragraph?.text ?? value, ...(paragraph ? [] : notes)].filter(Boolean).join(' · ');
  };
  if (difference.kind === 'changed') {
    const { path, value } = difference.other;
    const before = valueInWords(path.split('/')[3] ?? '', value, t, locale);
    return t('exchange.version.before', { now: told(difference.fact), before });
  }
  if (difference.kind === 'numbers')
    return difference.moves
      .map(({ now, before }) => t('exchange.version.before', { now, before }))
      .join(', ');
  if (difference.kind === 'reworded')
    return t('exchange.version.before', { now: told(difference.fact), before: told(difference.before) });
  const words = told(difference.fact);
  const { said = 0 } = difference;
  return said > 0 ? t('exchange.version.with-said', { words, count: said }) : words;
}

interface ChoiceProps extends Shown {
  readonly difference: FactDifference;
  readonly words: string;
  /** The paragraph or the delegation of the register that a fact which is gone is; `null` where it is none, or no file may let it go. */
  readonly standing: LetGo | null;
}

/** Takes a difference over, or leaves it. */
function Choice({ review, isWithin, isImported, difference, words, standing }: ChoiceProps) {
  const t = useText();
  const { decisions, dispatch } = review;
  const toggle = (isTaken: boolean, take: () => void, leave: () => void) => (
    <Button
      size="s"
      aria-pressed={isTaken}
      aria-label={t(isTaken ? 'exchange.version.taken-of' : 'exchange.version.take-of', { words })}
      kind={isTaken ? 'primary' : 'default'}
      onPress={isTaken ? leave : take}
    >
      {t(isTaken ? 'exchange.version.taken' : 'exchange.version.take')}
    </Button>
  );
  const { fact } = difference;
  const isDropped = (parts: readonly string[]) => parts.every((part) => decisions.dropped.includes(part));
  const ofFact = ({ parts }: Fact) =>
    toggle(
      !isDropped(parts),
      () => dispatch({ kind: 'restore', parts }),
      () => dispatch({ kind: 'drop', parts }),
    );
  switch (difference.kind) {
    case 'new':
      return ofFact(fact);
    case 'gone':
      if (isWithin) return ofFact(fact);
      if (isImported && standing !== null) return stays(standing);
      return <span className={styles.none}>{isImported ? t('exchange.version.stays') : null}</span>;
    case 'changed': {
      const { path, value } = difference.other;
      if (isImported) return preferred(path);
      const isOther = JSON.stringify(decisions.corrected[path]) === JSON.stringify(value);
      return toggle(
        !isOther,
        () => dispatch({ kind: 'as-read', parts: [path] }),
        // Evidence holds plain JSON.
        () => dispatch({ kind: 'correct', path, value: JSON.parse(JSON.stringify(value)) as string }),
      );
    }
    case 'numbers':
      return isImported ? preferred(...difference.moves.map(({ path }) => path)) : null;
    case 'reworded':
      return isImported ? preferred(`${fact.path}/text`) : ofFact(fact);
  }
  function preferred(...paths: readonly string[]) {
    const prefer = (side: 'register' | 'draft') => () =>
      dispatch(...paths.map((path) => ({ kind: 'prefer', path, side }) as const));
    return toggle(
      paths.every((path) => decisions.preferred[path] === 'draft'),
      prefer('draft'),
      prefer('register'),
    );
  }
  function stays(gone: LetGo) {
    const isGone = gone.id in (decisions.letGo ?? {});
    return (
      <Button
        size="s"
        aria-pressed={isGone}
        aria-label={t(isGone ? 'exchange.version.let-go-done-of' : 'exchange.version.let-go-of', { words })}
        kind={isGone ? 'primary' : 'default'}
        onPress={() => dispatch({ kind: 'let-go', ...gone, words, isGone: !isGone })}
      >
        {t(isGone ? 'exchange.version.let-go-done' : 'exchange.version.let-go')}
      </Button>
    );
  }
}
