import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { correctDraft } from '@/features/exchange/review/correct-draft';
import { countFacts, createStateOf } from '@/features/exchange/review/fact-state';
import { factPathOf } from '@/features/exchange/review/fact-paths';
import { groupEvidence, listFacts } from '@/features/exchange/review/list-facts';
import { decide, noDecisions, type ReviewAction } from '@/features/exchange/review/review-decisions';

import { joinDrafts } from '@/formats/draft/join-drafts';
import { readNarrative } from '@/formats/narrative/read-narrative';

import { readRecord } from '../../../helpers/read-record';

async function readDraft(name: string) {
  const bytes = new Uint8Array(readFileSync(`test/fixtures/prior-records/${name}`));
  return (await readRecord({ name, bytes })).draft;
}

const closing = await readDraft('closing-remarks-en.txt');
const news = await readDraft('news-item-en.txt');
const factsOf = (draft: typeof closing) => listFacts(draft, groupEvidence(draft.evidence));
const factAt = (draft: typeof closing, path: string) => {
  const fact = factsOf(draft).find((one) => one.path === path);
  if (!fact) throw new Error(`No fact at ${path}`);
  return fact;
};
const after = (...actions: readonly ReviewAction[]) => actions.reduce(decide, noDecisions);

describe('the facts of a draft', () => {
  it('stand in reading order, each once', () => {
    const facts = factsOf(closing);
    expect(new Set(facts.map(({ path }) => path)).size).toBe(facts.length);
    expect(facts[0]?.kind).toBe('kind');
    expect(facts.at(-1)?.kind).toBe('source');
    expect(facts.filter(({ kind }) => kind === 'delegations')).toHaveLength(9);
    expect(facts.filter(({ kind }) => kind === 'paragraphs')).toHaveLength(7);
  });

  it('read type with number and city with country as one line', () => {
    expect(factAt(closing, '/meetings/0/type').parts).toEqual(['/meetings/0/type', '/meetings/0/ordinal']);
    expect(factPathOf('/meetings/0/ordinal')).toBe('/meetings/0/type');
    expect(factPathOf('/meetings/0/country')).toBe('/meetings/0/city');
    expect(factPathOf('/meetings/0/paragraphs/3/statements/1/verb')).toBe('/meetings/0/paragraphs/3');
    expect(factPathOf('/meetings/0')).toBeNull();
  });

  it('ask for the year that a news item leaves out, and for what is missing altogether', () => {
    const stateOf = createStateOf(noDecisions);
    expect(stateOf(factAt(news, '/meetings/0/date'))).toBe('ask');
    const { date: _date, ...undated } = closing.meetings[0] ?? { sources: [] };
    const draft = { ...closing, meetings: [undated] } as typeof closing;
    expect(factAt(draft, '/meetings/0/date').isMissing).toBe(true);
  });

  it('leave to the register what the joined meeting knows', () => {
    const stateOf = createStateOf(noDecisions, new Set(['/meetings/0/date']));
    expect(stateOf(factAt(news, '/meetings/0/date'))).toBe('sure');
  });
});

describe('the decisions of a review', () => {
  const date = '/meetings/0/date';

  it('drop and restore a fact with a correction in it', () => {
    const corrected = after({ kind: 'correct', path: date, value: '2022-10-19' });
    const dropped = decide(corrected, { kind: 'drop', parts: [date] });
    expect(createStateOf(dropped)(factAt(closing, date))).toBe('dropped');
    const restored = decide(dropped, { kind: 'restore', parts: [date] });
    expect(createStateOf(restored)(factAt(closing, date))).toBe('corrected');
    expect(correctDraft(closing, restored.corrected).meetings[0]?.date).toBe('2022-10-19');
  });

  it('take a correction back to what was read', () => {
    const corrected = after({ kind: 'correct', path: '/meetings/0/delegations/1/printedName', value: 'X' });
    expect(createStateOf(corrected)(factAt(closing, '/meetings/0/delegations/1'))).toBe('corrected');
    const asRead = decide(corrected, { kind: 'as-read', parts: ['/meetings/0/delegations/1'] });
    expect(correctDraft(closing, asRead.corrected)).toEqual(closing);
  });

  it('take an emptied value for one that was not stated', () => {
    const { corrected } = after({ kind: 'correct', path: '/meetings/0/theme', value: null });
    expect(correctDraft(closing, corrected).meetings[0]).not.toHaveProperty('theme');
  });

  it('count what is sure, open and dropped', () => {
    const facts = factsOf(news);
    const open = (actions: readonly ReviewAction[]) => countFacts(facts, createStateOf(after(...actions)));
    const before = open([]);
    expect(before.sure + before.open).toBe(facts.length);
    const accepted = open([{ kind: 'accept', path: date }]);
    expect(accepted.open).toBe(before.open - 1);
    const dropped = open([{ kind: 'drop', parts: [date] }]);
    expect(dropped).toEqual({ ...before, open: before.open - 1, dropped: 1 });
  });

  it('keep a date without its year open after a correction that leaves it so', () => {
    const draft = correctDraft(news, { [date]: 'XXXX-06-05' });
    const stateOf = createStateOf(after({ kind: 'correct', path: date, value: 'XXXX-06-05' }));
    expect(stateOf(factAt(draft, date))).toBe('ask');
  });
});

describe('the state of affairs', () => {
  it('is not asked about because an agenda came before the minutes', () => {
    const agenda = readNarrative({
      text: '4th Senior Officials Meeting\nBishkek, 12-13 June 2018\nDraft agenda\n\n09:30 – 10:00 Opening',
      file: 'agenda.txt',
      sha256: '1',
    });
    const minutes = readNarrative({
      text: '4th Senior Officials Meeting\nMinutes\nBishkek, 12-13 June 2018\n\n1. The Meeting was held in Bishkek.',
      file: 'minutes.txt',
      sha256: '2',
    });
    for (const drafts of [
      [agenda, minutes],
      [minutes, agenda],
    ]) {
      const joined = joinDrafts(drafts);
      expect(joined.meetings).toMatchObject([{ stateOfAffairs: 'held' }]);
      expect(factAt(joined, '/meetings/0/stateOfAffairs')?.competing).toEqual([]);
    }
  });
});
