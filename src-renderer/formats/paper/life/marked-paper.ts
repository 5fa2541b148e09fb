import { assertNever } from '@/domain/assert-never';

import type { Block, Fact, Inline, Line, PaperDocument, RichText, SignaturePlace, TableRow } from '../paper';
import { plainText } from '../rich-text';
import { comparePapers, compareWords, type PassagePair } from './compare-papers';
import { passageWords, type Passage, type Shell } from './passages';

/** Who made the changes and when, as word processors show it. */
export interface Markup {
  readonly author: string;
  /** Moment, ISO 8601 in UTC. */
  readonly at: string;
}

/**
 * The later paper with what became of the earlier one marked in it: words that came in, and words that went. A Word file
 * of it has them as tracked changes, which can be accepted and rejected one by one.
 */
export function markedPaper(before: PaperDocument, after: PaperDocument, markup: Markup): PaperDocument {
  const pairs = comparePapers(before, after);
  const texts = (place: Passage['place']) =>
    pairs.filter((pair) => passageOf(pair).place === place).map((pair) => textOf(pair, 0));
  const [subtitle = null] = texts('subtitle');
  const start = pairs.findIndex((pair) => passageOf(pair).place === 'title');
  const body = pairs.slice(start).filter((pair) => !outside.has(passageOf(pair).place));
  return {
    ...after,
    markup,
    title: texts('title')[0] ?? after.title,
    subtitle,
    blocks: blocksOf(body),
    notes: texts('note'),
  };
}

const outside: ReadonlySet<Passage['place']> = new Set(['title', 'subtitle', 'note']);
const none: Passage = {
  place: 'other',
  label: '',
  texts: [],
  record: null,
  shell: null,
};

function passageOf({ before, after }: PassagePair): Passage {
  return after ?? before ?? none;
}

function blocksOf(pairs: readonly PassagePair[]): readonly Block[] {
  const blocks: Block[] = [];
  let group: PassagePair[] = [];
  const close = () => {
    const [first] = group;
    if (first) blocks.push(...groupBlocks(group, passageOf(first)));
    group = [];
  };
  for (let at = 0; at < pairs.length; at += 1) {
    const pair = pairs[at];
    if (!pair) continue;
    if (passageOf(pair).place === 'annex') {
      close();
      const next = pairs.findIndex((one, index) => index > at && passageOf(one).place === 'annex');
      const end = next < 0 ? pairs.length : next;
      blocks.push({ kind: 'annex', title: textOf(pair, 0), blocks: blocksOf(pairs.slice(at + 1, end)) });
      at = end - 1;
      continue;
    }
    const last = group.at(-1);
    if (last && !goesOn(last, pair)) close();
    group.push(pair);
  }
  close();
  return blocks;
}

/** Whether a passage stands in the same block as the one before it. */
function goesOn(last: PassagePair, pair: PassagePair): boolean {
  const [one, other] = [passageOf(last), passageOf(pair)];
  if (one.shell === null || one.place !== other.place || !holdsMany.has(one.place)) return false;
  if (other.place === 'delegation' && other.heads) return false;
  // A row under the columns of another table would lose cells, or have its words under the wrong head.
  if (columnsOf(one.shell) !== columnsOf(other.shell)) return false;
  const isSame = (a: Passage | null, b: Passage | null) => !a || !b || a.shell === b.shell;
  return isSame(last.after, pair.after) && isSame(last.before, pair.before);
}

function columnsOf(shell: Shell | null): string {
  return shell?.kind === 'table' ? shell.columns.map(({ title }) => title).join('\u001F') : '';
}

const holdsMany: ReadonlySet<string> = new Set(['facts', 'delegation', 'table', 'list', 'signatures']);

function groupBlocks(group: readonly PassagePair[], first: Passage): readonly Block[] {
  const { shell } = first;
  return shell === null
    ? group.map((pair) => ({ kind: 'paragraph', text: textOf(pair, 0), record: passageOf(pair).record }))
    : [blockOf(shell, group)];
}

function blockOf(shell: Shell, group: readonly PassagePair[]): Block {
  const first = group[0] ?? { kind: 'same', before: null, after: null };
  switch (shell.kind) {
    case 'heading':
    case 'paragraph':
    case 'section-label':
      return { ...shell, text: textOf(first, 0) };
    case 'numbered':
      return { ...shell, label: passageOf(first).label, text: textOf(first, 0) };
    case 'quotation':
      return { ...shell, speaker: textOf(first, 0), text: textOf(first, 1) };
    case 'facts':
      return {
        kind: 'facts',
        facts: group.map((pair): Fact => ({ term: passageOf(pair).label, descriptions: [lineOf(pair)] })),
      };
    case 'list':
      return { kind: 'list', items: group.map(lineOf) };
    case 'delegation': {
      const isHeaded = passageOf(first).heads === true;
      return {
        ...shell,
        name: isHeaded ? textOf(first, 0) : { inlines: [], language: shell.name.language },
        lines: (isHeaded ? group.slice(1) : group).map(lineOf),
      };
    }
    case 'table':
      return { ...shell, rows: group.map((pair) => rowOf(pair, shell.columns.length)) };
    case 'signatures':
      return {
        kind: 'signatures',
        places: group.map((pair): SignaturePlace => {
          const { label, texts } = passageOf(pair);
          return {
            capacity: label,
            name: texts.length > 0 ? textOf(pair, 0) : null,
            function: texts.length > 1 ? textOf(pair, 1) : null,
          };
        }),
      };
    default:
      return assertNever(shell);
  }
}

function lineOf(pair: PassagePair): Line {
  return { text: textOf(pair, 0), record: passageOf(pair).record };
}

function rowOf(pair: PassagePair, columns: number): TableRow {
  const { heads, texts, record, shell } = passageOf(pair);
  if (heads) {
    const row =
      shell?.kind === 'table'
        ? shell.rows.find((one) => one.kind === 'group' && one.text === texts[0])
        : undefined;
    return { kind: 'group', level: row?.kind === 'group' ? row.level : 1, text: textOf(pair, 0), record };
  }
  const count = Math.min(columns, Math.max(texts.length, 1));
  return { kind: 'cells', cells: Array.from({ length: count }, (_, index) => textOf(pair, index)), record };
}

/** A text of the pair with its changes; where the two have another number of texts, the whole of both in the first. */
function textOf({ kind, before, after }: PassagePair, index: number): RichText {
  const empty: RichText = { inlines: [], language: 'und' };
  if (before && after && before.texts.length !== after.texts.length) {
    const gone =
      index === 0 ? [{ kind: 'text', text: passageWords({ label: '', texts: before.texts }) } as const] : [];
    const text = after.texts[index] ?? empty;
    return { ...text, inlines: [...marked(gone, 'deleted'), ...marked(text.inlines, 'inserted')] };
  }
  const [from, to] = [before?.texts[index], after?.texts[index]];
  if (kind === 'same') return to ?? from ?? empty;
  if (!from) return to ? { ...to, inlines: marked(to.inlines, 'inserted') } : empty;
  if (!to) return { ...from, inlines: marked(from.inlines, 'deleted') };
  return merged(from, to);
}

type Change = 'inserted' | 'deleted';

function marked(inlines: readonly Inline[], change: Change): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    // A note that went with its mark has no place at the foot of the later paper.
    if (inline.kind === 'note-mark') return change === 'deleted' ? [] : [inline];
    return [inline.kind === 'line-break' || inline.kind === 'gap' ? inline : { ...inline, change }];
  });
}

function merged(from: RichText, to: RichText): RichText {
  const runs = compareWords(plainText(from), plainText(to), to.language);
  const [before, after] = [sliced(from.inlines), sliced(to.inlines)];
  const inlines = runs.flatMap(({ kind, text }): readonly Inline[] => {
    if (kind === 'deleted') return marked(before(text.length), 'deleted');
    if (kind === 'inserted') return marked(after(text.length), 'inserted');
    before(text.length);
    return after(text.length);
  });
  return { ...to, inlines: [...inlines, ...after(0)] };
}

/** Takes a text apart from its beginning, so many letters at a time; a line break is one letter. */
function sliced(inlines: readonly Inline[]): (length: number) => readonly Inline[] {
  const waiting = [...inlines];
  return (length) => {
    const taken: Inline[] = [];
    let left = length;
    for (let next = waiting[0]; next; next = waiting[0]) {
      if (next.kind === 'note-mark') taken.push(next);
      else if (left === 0) break;
      else if (next.kind === 'line-break') {
        taken.push(next);
        left -= 1;
      } else if (next.text.length > left) {
        taken.push({ ...next, text: next.text.slice(0, left) });
        waiting[0] = { ...next, text: next.text.slice(left) };
        return taken;
      } else {
        taken.push(next);
        left -= next.text.length;
      }
      waiting.shift();
    }
    return taken;
  };
}
