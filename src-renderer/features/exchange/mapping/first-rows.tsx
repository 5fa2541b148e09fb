import { useIntl } from 'react-intl';

import type { Draft } from '@/domain/draft';
import { groupedBy } from '@/domain/grouped-by';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';

import type { Fact } from '../review/fact';
import { factWords, type WordsContext } from '../review/fact-words';
import { groupEvidence, listFacts } from '../review/list-facts';
import styles from './mapping.module.css';

interface FirstRowsProps {
  /** Of the first rows alone. */
  readonly draft: Draft;
  readonly taken: number;
}

const linesShown = 24;

/** The first rows as the review will show them, in its words. */
export function FirstRows({ draft, taken }: FirstRowsProps) {
  const t = useText();
  const { locale } = useIntl();
  const facts = listFacts(draft, groupEvidence(draft.evidence)).filter(
    ({ group, isMissing, places }) => group !== 'source' && !(isMissing && places.length === 0),
  );
  const shown = facts.slice(0, linesShown);
  const groups = groupedBy(shown, ({ meeting }) => String(meeting));
  const context = { draft, dropped: [], t, locale };
  return (
    <section className={styles.first} aria-label={t('exchange.mapping.first')}>
      <h3 className={styles.heading}>{t('exchange.mapping.first')}</h3>
      {facts.length === 0 ? (
        <p className={styles.hint}>{taken === 0 ? t('exchange.mapping.first.none') : ''}</p>
      ) : null}
      {[...groups].map(([meeting, own]) => (
        <dl key={meeting} className={styles.facts}>
          {own.map((fact) => (
            <Line key={fact.path} fact={fact} context={context} />
          ))}
        </dl>
      ))}
      {facts.length > shown.length ? (
        <p className={styles.hint}>
          {t('exchange.mapping.first.more', { count: facts.length - shown.length })}
        </p>
      ) : null}
    </section>
  );
}

function Line({ fact, context }: { readonly fact: Fact; readonly context: WordsContext }) {
  const { label, value, notes, statements } = factWords(fact, context);
  const said = [value, ...statements.map(({ actor, verb }) => `${actor} ${verb}`.trim())];
  const doubts = fact.certainty === 'uncertain' ? [context.t('exchange.why.uncertain')] : [];
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>
        <Bidi>{said.filter(Boolean).join(' ')}</Bidi>
        {[...notes, ...doubts].map((note) => (
          <span key={note} className={styles.note}>
            {note}
          </span>
        ))}
      </dd>
    </div>
  );
}
