import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';

import { outcomeInWords } from '../reading/outcome-in-words';
import { asksForVersion } from '../versions/asks-for-version';
import { sameTextInWords, versionInWords } from '../versions/version-in-words';
import { whoIsIt } from './open-of-review';
import { hostsOf, type BatchRow } from './batch-row';
import { countedLists } from './review-digest';

/** "12 delegations, 5 people, 8 paragraphs", over all meetings of the row. */
export function foundInWords({ digest }: BatchRow, t: Translate, format: Format): string {
  if (!digest) return '';
  return format.list(
    countedLists.flatMap((list) => {
      const count = digest.meetings.reduce((sum, { counts }) => sum + counts[list], 0);
      return count === 0 ? [] : [t(`exchange.batch.found.${list}`, { count })];
    }),
  );
}

/** Names of fields stand within a sentence; an abbreviation keeps its capitals. */
function asSentence(words: readonly string[], format: Format): string {
  const within = words.map((word) =>
    /^\p{Lu}\P{Lu}/u.test(word) ? `${word.slice(0, 1).toLocaleLowerCase()}${word.slice(1)}` : word,
  );
  const line = format.list(within);
  return `${line.slice(0, 1).toLocaleUpperCase()}${line.slice(1)}`;
}

/** What waits for the user's word, or what became of the file. */
export function needsInWords(row: BatchRow, t: Translate, format: Format): string {
  const { review, file, open } = row;
  if (!review && file.outcome.kind === 'table' && row.state === 'aside')
    return t('exchange.batch.needs.discarded');
  if (!review) return contactsInWords(row, t) ?? outcomeInWords(file, t, format);
  if (review.sameAs && row.state === 'known') return sameTextInWords(review.sameAs, t, format);
  if (row.takenBack > 0) return t('exchange.batch.needs.taken-back', { count: row.takenBack });
  if (row.state === 'nothing') return t('exchange.outcome.no-meeting');
  if (row.state === 'waits')
    return t('exchange.batch.needs.host', {
      name: format.list([...new Set(hostsOf(review.id, open).map((host) => host.file))]),
    });
  const told = review.versionOf ? [versionInWords(review.versionOf, t, format)] : [];
  if (row.state !== 'ask' || !open) return row.state === 'accepted' ? '' : format.list(told);
  const choices = open.choices.flatMap(({ isForeign, isOpen, openDifferences }) => [
    ...(isForeign ? [t('exchange.batch.needs.foreign')] : isOpen ? [t('exchange.batch.needs.possible')] : []),
    ...(openDifferences > 0 ? [t('exchange.batch.needs.differs')] : []),
  ]);
  const asked: string[] = [...told, ...choices];
  if (review.decisions.contradicted) asked.push(t('exchange.contradicted.needs'));
  if (asksForVersion(review)) asked.push(t('exchange.version.needs'));
  if (row.perhapsSame.length > 0) asked.push(t('exchange.batch.needs.twice'));
  const counts = new Map<string, number>();
  for (const { kind, doubts } of open.facts) {
    const isMeant = doubts.includes(whoIsIt);
    const what = isMeant
      ? t(kind === 'people' ? 'exchange.batch.needs.who' : 'exchange.batch.needs.what')
      : t(`exchange.fact.${kind}`);
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  const facts = [...counts].map(([what, count]) =>
    t(count === 1 ? 'exchange.batch.needs.fact' : 'exchange.batch.needs.facts', { what, count }),
  );
  return asSentence([...new Set(asked), ...facts], format);
}

/** What became of contact cards that were compared; `null` of what was not. */
function contactsInWords({ file: { outcome }, state }: BatchRow, t: Translate): string | null {
  if (outcome.kind !== 'contacts' || outcome.comparedAs === undefined) return null;
  if (state === 'accepted') return '';
  return t(state === 'aside' ? 'exchange.batch.needs.nobody-taken' : 'exchange.batch.needs.comparing');
}
