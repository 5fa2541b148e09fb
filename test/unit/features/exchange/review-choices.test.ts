import { describe, expect, it } from 'vitest';

import { almatyProcess } from '@/formats/sample/almaty-process';
import { toAcceptance } from '@/features/exchange/accept/decisions-to-acceptance';
import { moveFact } from '@/features/exchange/review/facts/fact-keys';
import { createStateOf } from '@/features/exchange/review/fact-state';
import { groupEvidence, listFacts } from '@/features/exchange/review/list-facts';
import { chooseMeetings } from '@/features/exchange/review/meeting-choice';
import { nameToday, partyName } from '@/features/exchange/review/party-words';
import { noDecisions } from '@/features/exchange/review/review-decisions';

import { readRecord } from '../../../helpers/read-record';

const meetings = almatyProcess().records.meetings ?? [];

async function draftOf(text: string) {
  const bytes = new TextEncoder().encode(text);
  return (await readRecord({ name: 'note.txt', bytes, pasted: true })).draft;
}

const joining = await draftOf(
  'Second Senior Officials Meeting\n\nAstana, 22 September. Participants of the Second Senior Officials Meeting met in Astana on 22 September.',
);

describe('a meeting that is in the register', () => {
  it('is proposed to be joined, and knows the year that the text leaves out', () => {
    const [choice] = chooseMeetings(joining, meetings, noDecisions);
    expect(choice?.decision.kind).toBe('join');
    expect(choice?.settled).toContain('/meetings/0/date');
    expect(choice?.openDifferences).toBe(0);
  });

  it('has its contradictions decided by the user before they count as settled', () => {
    const draft = {
      ...joining,
      meetings: joining.meetings.map((one) => ({ ...one, date: '2015-09-23', ordinal: 2 })),
    };
    const id = meetings.find(({ ordinal, type }) => ordinal === 2 && type === 'senior-officials-meeting')?.id;
    const join = { ...noDecisions, meetings: [{ kind: 'join' as const, meetingId: id ?? '' }] };
    expect(chooseMeetings(draft, meetings, join)[0]?.openDifferences).toBe(1);
    const preferred = { ...join, preferred: { '/meetings/0/date': 'draft' as const } };
    expect(chooseMeetings(draft, meetings, preferred)[0]?.openDifferences).toBe(0);
  });

  it('is promised no other state where the text does not say that it was held', async () => {
    const planned = meetings.map((one) => ({ ...one, stateOfAffairs: 'planned' as const }));
    const silent = await draftOf(
      '2nd Senior Officials Meeting of the Almaty Process\nAstana, 22 September 2015\n\nDelegations of up to three are admitted.',
    );
    const told = { ...silent, evidence: [] };
    const statesIn = (draft: typeof silent) =>
      chooseMeetings(draft, planned, noDecisions)[0]?.differences.filter(
        ({ field }) => field === 'stateOfAffairs',
      );
    expect(silent.meetings[0]?.stateOfAffairs).toBe('held');
    expect(statesIn(silent)).toEqual([]);
    expect(statesIn(told)).toMatchObject([{ ours: 'planned', theirs: 'held' }]);
  });

  it('is made new when it was removed meanwhile', () => {
    const gone = { ...noDecisions, meetings: [{ kind: 'join' as const, meetingId: 'gone' }] };
    expect(chooseMeetings(joining, [], gone)[0]?.decision).toEqual({ kind: 'new' });
  });
});

describe('what goes to the register', () => {
  const facts = listFacts(joining, groupEvidence(joining.evidence));

  it('is all, or without what is still to be decided', () => {
    const stateOf = createStateOf(noDecisions);
    const all = toAcceptance(noDecisions, [{ kind: 'new' }], facts, stateOf, 'all');
    expect(all.facts.size).toBe(0);
    const sure = toAcceptance(noDecisions, [{ kind: 'new' }], facts, stateOf, 'sure');
    expect(sure.facts.get('/meetings/0/date')).toEqual({ kind: 'drop' });
  });

  it('keeps every value of what sources differ about, though nobody has decided between them', () => {
    const draft = {
      ...joining,
      meetings: joining.meetings.map((one) => ({ ...one, date: '2011-03-15/2011-03-16' })),
      evidence: [
        { path: '/meetings/0/date', source: 0, start: 0, end: 5, certainty: 'stated' as const },
        {
          path: '/meetings/0/date',
          source: 0,
          start: 6,
          end: 9,
          certainty: 'stated' as const,
          value: '2011-03-14/2011-03-16',
        },
      ],
    };
    const stateOf = createStateOf(noDecisions);
    const listed = listFacts(draft, groupEvidence(draft.evidence));
    const date = listed.find(({ kind }) => kind === 'date');
    expect(date && stateOf(date)).toBe('ask');
    const sure = toAcceptance(noDecisions, [{ kind: 'new' }], listed, stateOf, 'sure');
    expect(sure.facts.has('/meetings/0/date')).toBe(false);
  });

  it('drops what was emptied, and prefers dropping to correcting', () => {
    const decisions = {
      ...noDecisions,
      corrected: { '/meetings/0/title': null, '/meetings/0/city': 'Almaty' },
      dropped: ['/meetings/0/city'],
    };
    const { facts: byPath } = toAcceptance(decisions, [], facts, createStateOf(decisions), 'all');
    expect(byPath.get('/meetings/0/title')).toEqual({ kind: 'drop' });
    expect(byPath.get('/meetings/0/city')).toEqual({ kind: 'drop' });
  });
});

describe('names of parties in a review', () => {
  it('says what a former name is today, and nothing for one that still is', () => {
    expect(nameToday('TUR', 'the Republic of Turkey', 'en')).toBe('Türkiye');
    expect(nameToday('TUR', 'Türkiye', 'en')).toBeNull();
    expect(nameToday('KAZ', 'the Republic of Kazakhstan', 'en')).toBeNull();
    expect(partyName('TUR', 'en', '2015-09-22')).toBe('Turkey');
  });
});

describe('moving through the facts', () => {
  const paths = ['a', 'b', 'c', 'd'];
  it('goes to the next that is open, round the end', () => {
    expect(moveFact(paths, 'c', 'next-open', new Set(['b', 'd']))).toBe('d');
    expect(moveFact(paths, 'd', 'next-open', new Set(['b']))).toBe('b');
    expect(moveFact(paths, 'd', 'next-open', new Set())).toBe('d');
  });
  it('stops at both ends', () => {
    expect(moveFact(paths, 'a', 'previous', new Set())).toBe('a');
    expect(moveFact(paths, 'd', 'next', new Set())).toBe('d');
    expect(moveFact(paths, null, 'next', new Set())).toBe('a');
  });
});
