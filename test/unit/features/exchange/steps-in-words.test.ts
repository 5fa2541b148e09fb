import { expect, test } from 'vitest';

import { emptyDraftMeeting, type Draft } from '@/domain/draft';
import { stateOfRow } from '@/features/exchange/batch/batch-row';
import { batchSteps, type BatchStep } from '@/features/exchange/batch/batch-steps';
import { leftOutLines } from '@/features/exchange/review/left-out-lines';
import { groupEvidence, listFacts } from '@/features/exchange/review/list-facts';
import type { ReviewAction } from '@/features/exchange/review/review-decisions';
import { stepInWords } from '@/features/exchange/review/step-in-words';

import { createTranslate } from '../meetings/create-translate';

const paths = ['/meetings/0/people/0', '/meetings/0/interventions/0', '/meetings/0/delegations/0'];
const draft: Draft = {
  format: 'rapporteur-draft/1',
  sources: [{ file: 'list.txt', sha256: 'a', type: 'other', language: 'en' }],
  meetings: [
    {
      ...emptyDraftMeeting([0]),
      date: '2019-05-14',
      people: [{ name: 'Karimov', party: 'KAZ' }],
      delegations: [{ party: 'TUR' }],
      interventions: [
        { party: 'KAZ', kind: 'statement', verbatim: false, text: 'Kazakhstan spoke of resettlement.' },
      ],
    },
  ],
  statuses: [],
  chairmanships: [],
  evidence: paths.map((path) => ({ path, source: 0, start: 0, end: 1, certainty: 'stated' as const })),
  dropped: [],
  unplaced: [],
};
const review = { draft, facts: listFacts(draft, groupEvidence(draft.evidence)) };
const [person = '', , delegation = ''] = paths;
const isKarimova: ReviewAction = { kind: 'person', path: person, is: { personId: 'p', name: 'Karimova' } };
const date = '/meetings/0/date';

function said(actions: readonly ReviewAction[], language: 'en' | 'ru' = 'en'): string {
  return stepInWords({ actions }, review, createTranslate(language), language);
}

test('a step is told by the answer that was given, and by how much else it was about', () => {
  expect(said([isKarimova])).toMatch(/Karimov: it is Karimova$/u);
  expect(said([isKarimova], 'ru')).toMatch(/Karimov: это Karimova$/u);
  expect(said([{ kind: 'record', path: 'party Iran', is: { id: 'r' } }])).toBe('Iran: which one it is');
  const drops = [person, delegation, '/meetings/0/interventions/0'];
  expect(said(drops.map((path) => ({ kind: 'drop', parts: [path] })))).toMatch(/: Leave out, and 2 more$/u);
  expect(said([{ kind: 'drop', parts: [delegation] }])).toMatch(/: Leave out$/u);
});

test('two removals are two, also where the same words stand twice', () => {
  const letGo = (id: string): ReviewAction => {
    return { kind: 'let-go', id, words: 'Paragraph · 4', by: 'a', seen: 'b', isGone: true };
  };
  expect(said([letGo('one'), letGo('two')])).toBe('Paragraph · 4: Remove from the register, and 1 more');
  expect(said([letGo('one')])).toBe('Paragraph · 4: Remove from the register');
});

test('a contradiction that was settled is told by what holds', () => {
  const settle: ReviewAction = { kind: 'settle', path: date, side: 0 };
  const other: ReviewAction = { kind: 'correct', path: date, value: '2020' };
  expect(said([settle, other])).toMatch(/: 2020 \(of two decisions\)$/u);
  expect(said([settle])).toMatch(/: which of two decisions holds$/u);
});

test('taking the decision of another window is told as that', () => {
  const actions: readonly ReviewAction[] = [{ kind: 'correct', path: date, value: '2020' }];
  const decisions = {
    accepted: [],
    dropped: [],
    corrected: {},
    preferred: {},
    meetings: [],
    processName: null,
  };
  const gaveUp = { actions, before: decisions, after: decisions };
  expect(stepInWords({ actions, gaveUp }, review, createTranslate('en'), 'en')).toMatch(
    /^The decision of the other window instead of yours \(.*2020\)$/u,
  );
});

test('what was left out is shown with its first words, not by who spoke alone', () => {
  const lines = leftOutLines(draft, paths, { t: createTranslate('en'), locale: 'en' });
  expect(lines.map(({ value, note }) => [value, note])).toContainEqual([
    'Kazakhstan',
    'Kazakhstan spoke of resettlement.',
  ]);
});

test('a step of the register that is taken back there is offered by no batch any more', () => {
  const step = (registerStep?: string): BatchStep => ({
    label: registerStep ?? 'set aside',
    ...(registerStep === undefined ? {} : { registerStep }),
    back: () => Promise.resolve(null),
    again: () => Promise.resolve(() => Promise.resolve(null)),
  });
  const [own, taken, later] = [step(), step('import-1'), step('import-2')];
  for (const one of [own, taken, later]) batchSteps.push('batch', one);
  batchSteps.forget('import-1');
  expect(batchSteps.of('batch').done).toEqual([own, later]);
});

test('an archive of which the files were read is told as opened, and an empty one as holding nothing', () => {
  const stateOf = (count: number) =>
    stateOfRow(
      {
        id: 'f',
        file: {
          id: 'f',
          batchId: 'b',
          reviewId: 'r',
          name: 'minutes.zip',
          folder: '',
          depth: 0,
          notes: [],
          outcome: { kind: 'parts', count },
        },
        others: 0,
        review: null,
        digest: null,
      },
      null,
      { accepted: new Map(), compared: new Map(), discarded: new Set() },
    );
  expect([stateOf(3), stateOf(0)]).toEqual(['opened', 'nothing']);
});
