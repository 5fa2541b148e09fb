import type { Draft, DraftParagraph, DraftStatement } from '@/domain/draft';
import { oneHoldsOther, plainWords, sameStart, sameWords, startsAfterLabel } from './alike';
import type { CorpusDocument, KeyParagraph } from './documents';
import { placed, type Judge, type Placed } from './judge';

interface ReadParagraph extends Omit<DraftParagraph, 'statements'> {
  readonly statements: readonly Placed<DraftStatement>[];
}

const plainNumber = (number: string | undefined): string => plainWords(number ?? '').join(' ');

/** Paragraphs by number and beginning, and in each of them its statements. */
export function judgeParagraphs(
  judge: Judge,
  key: Placed<readonly KeyParagraph[] | undefined>,
  read: Placed<Draft['meetings'][number]['paragraphs'] | undefined>,
  { text, draft }: Pick<CorpusDocument, 'text' | 'draft'>,
): void {
  const keys = placed(key.value, key.path);
  const numbered: Placed<ReadParagraph>[] = [];
  const loose: Placed<ReadParagraph>[] = [];
  for (const { value, path } of placed(read.value, read.path)) {
    if (value.kind === 'heading') continue;
    const item = { value: { ...value, statements: placed(value.statements, `${path}/statements`) }, path };
    (value.number === undefined ? loose : numbered).push(item);
  }
  liftOpenings(numbered, draft);
  const stretches = unnumberedStretches(keys, text);
  const united = uniteByStretch(loose, stretches, draft);
  const pairs = judge.pairs(
    'paragraphs',
    keys,
    [...numbered, ...united],
    [
      (a, b) => plainNumber(a.number) === plainNumber(b.number) && sameStart(a.text, b.text),
      (a, b) => sameStart(a.text, b.text),
      (a, b) => startsAfterLabel(a.text, b.text),
    ],
    { key: inWords, read: inWords },
    () => false,
  );
  const pairedRead = new Set(pairs.map(([, item]) => item));
  const pairedKey = new Set(pairs.map(([item]) => item));
  for (const [item, match] of pairs) {
    judge.value(
      'numbers of paragraphs',
      { value: item.value.number && plainNumber(item.value.number), path: `${item.path}/number` },
      { value: match.value.number && plainNumber(match.value.number), path: `${match.path}/number` },
    );
    judgeStatements(judge, item, match.value.statements);
  }
  for (const item of keys) if (!pairedKey.has(item)) judgeStatements(judge, item, []);
  for (const item of [...numbered, ...united]) {
    if (pairedRead.has(item) || judge.isOpen(key.path)) continue;
    for (const { value, path } of item.value.statements)
      judge.surplus('statements', `${value.verb} in ${inWords(item.value)}`, path);
  }
}

function judgeStatements(
  judge: Judge,
  paragraph: Placed<KeyParagraph>,
  read: readonly Placed<DraftStatement>[],
): void {
  const where = inWords(paragraph.value);
  const pairs = judge.pairs(
    'statements',
    placed(paragraph.value.statements, `${paragraph.path}/statements`),
    judge.isOpen(`${paragraph.path}/statements`) ? [] : read,
    [(a, b) => sameWords(a.verb ?? '', b.verb ?? ''), (a, b) => oneHoldsOther(a.verb ?? '', b.verb ?? '')],
    { key: (item) => `${item.verb} in ${where}`, read: (item) => `${item.verb} in ${where}` },
  );
  for (const [item, match] of pairs) {
    const at = (field: string) => `${item.path}/${field}`;
    const readAt = (field: string) => `${match.path}/${field}`;
    judge.value(
      'actors',
      { value: item.value.actor, path: at('actor') },
      { value: match.value.actor, path: readAt('actor') },
      sameWords,
      false,
    );
    judge.value(
      'classes',
      { value: item.value.class, path: at('class') },
      { value: match.value.class, path: readAt('class') },
    );
    judge.value(
      'follow-up',
      { value: item.value.followUp, path: at('followUp') },
      { value: match.value.followUp, path: readAt('followUp') },
    );
  }
}

/**
 * "Experts recommended:" with (a), (b) below: the keys have one statement, at the head; the reader gives each item its
 * own. Those whose verb stands in the head are counted there, once.
 */
function liftOpenings(numbered: Placed<ReadParagraph>[], draft: Draft): void {
  let head: { readonly at: number; readonly start: number } | undefined;
  numbered.forEach((item, at) => {
    const start = startOf(draft, `${item.path}/text`);
    if (item.value.text.trim().endsWith(':')) head = { at, start };
    const opener = head && numbered[head.at];
    if (!head || !opener || head.at === at) return;
    const isLifted = ({ path }: Placed<DraftStatement>): boolean => {
      const verb = startOf(draft, `${path}/verb`);
      return verb >= (head?.start ?? 0) && verb < (head?.start ?? 0) + opener.value.text.length;
    };
    const lifted = item.value.statements.filter(isLifted);
    const isNew = !opener.value.statements.some(({ value }) => value.verb === lifted[0]?.value.verb);
    const [first] = lifted;
    if (first && isNew) {
      const statements = [...opener.value.statements, first];
      numbered[head.at] = { ...opener, value: { ...opener.value, statements } };
    }
    const rest = item.value.statements.filter((statement) => !isLifted(statement));
    numbered[at] = { ...item, value: { ...item.value, statements: rest } };
  });
}

function startOf({ evidence }: Draft, path: string): number {
  return evidence.find((item) => item.path === path)?.start ?? -1;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where the unnumbered paragraphs of the key stand in the text: from their first words to the next gap. */
function unnumberedStretches(keys: readonly Placed<KeyParagraph>[], text: string): readonly Stretch[] {
  const starts = keys.flatMap(({ value }) => {
    if (value.number !== undefined) return [];
    const words = value.text.trim().split(/\s+/u);
    const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s+');
    const start = new RegExp(pattern, 'iu').exec(text)?.index;
    return start === undefined ? [] : [{ start, text: value.text }];
  });
  return starts.map(({ start, text: words }) => {
    const gap = text.indexOf('\n\n', start);
    const next = starts.map((other) => other.start).filter((other) => other > start);
    return { start, text: words, end: Math.min(gap < 0 ? text.length : gap, ...next) };
  });
}

/** The reader may take each sentence of an unnumbered paragraph by itself: those are one here. */
function uniteByStretch(
  loose: readonly Placed<ReadParagraph>[],
  stretches: readonly Stretch[],
  draft: Draft,
): readonly Placed<ReadParagraph>[] {
  const united = new Map<Stretch | Placed<ReadParagraph>, Placed<ReadParagraph>>();
  for (const item of loose) {
    const start = startOf(draft, `${item.path}/text`);
    const stretch = stretches.find((one) => start >= one.start && start < one.end);
    const before = stretch && united.get(stretch);
    const statements = [...(before?.value.statements ?? []), ...item.value.statements];
    const text = stretch?.text ?? item.value.text;
    united.set(stretch ?? item, { ...item, value: { ...item.value, text, statements } });
  }
  return [...united.values()];
}

function inWords({ number, text }: { readonly number?: string | undefined; readonly text: string }): string {
  return `${number === undefined ? '' : `${number}. `}“${text.slice(0, 50).replace(/\s+/gu, ' ')}”`;
}
