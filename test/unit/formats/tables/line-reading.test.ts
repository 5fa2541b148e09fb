import { describe, expect, it } from 'vitest';
import { readClipboard } from '@/formats/sheet/read-clipboard';
import type { LineReading } from '@/formats/tables/line-reading';
import { planSheet } from '@/formats/tables/plan-sheet';
import { changesOfPlan, noDecisions } from '@/pickers/tables/changes-of-plan';
import { countsOf } from '@/store/commands/table-changes';
import { emptyMeeting } from '../../../helpers/planned-paste';

const list = [
  'Name\tPosition',
  'Kazakhstan\t',
  'Aliya SERIK\tAdviser',
  'Total: 5\t',
  'Chairperson: Damir Ospanov, Minister of Labour\t',
  'Participants\t',
].join('\n');

function planned(readings: Readonly<Record<string, LineReading>> = {}) {
  const [sheet] = readClipboard({ html: '', text: list });
  if (!sheet) throw new Error('a table');
  return planSheet({
    snapshot: emptyMeeting(),
    from: { kind: 'sheet', sheet, columns: null },
    answers: new Map(),
    readings: new Map(Object.entries(readings)),
    language: 'en',
  }).plan;
}
const rowOf = (text: string, readings?: Readonly<Record<string, LineReading>>) => {
  const at = list.split('\n').findIndex((line) => line.startsWith(text)) + 1;
  const row = planned(readings).rows.find(({ line }) => line === at);
  if (!row) throw new Error('a row');
  return row;
};

describe('a line that was left out', () => {
  it('may be how many came in the delegation above it', () => {
    const sum = rowOf('Total');
    expect(sum).toMatchObject({ kind: 'left-out', readings: ['headcount', 'person'], reading: null });
    const read = planned({ [sum.key]: 'headcount' });
    expect(read.rows.find(({ key }) => key === sum.key)).toMatchObject({
      kind: 'delegation',
      proposed: 'new',
      party: { label: 'Kazakhstan' },
      headcount: { to: { qualifier: 'exactly', count: 5 } },
      reading: 'headcount',
    });
    const changes = changesOfPlan(read, noDecisions, { language: 'en', state: 'present' });
    expect(countsOf(changes)).toMatchObject({ people: 1, delegations: 1, headcounts: 1 });
  });

  it('may be somebody, who is taken apart as any other line is', () => {
    const heading = rowOf('Participants');
    expect(heading.readings).toEqual(['person']);
    const person = rowOf('Participants', { [heading.key]: 'person' });
    expect(person).toMatchObject({ kind: 'new', proposed: 'new', name: 'Participants', reading: 'person' });
    const sum = rowOf('Total');
    expect(rowOf('Total', { [sum.key]: 'person' })).toMatchObject({ party: { label: 'Kazakhstan' } });
  });

  it('may be read otherwise again, and left out after all', () => {
    const { key } = rowOf('Total');
    expect(rowOf('Total', { [key]: 'person' }).readings).toContain('headcount');
    expect(rowOf('Total', { [key]: 'person' }).choices).toContain('skip');
  });

  it('is nobody again once it is said so', () => {
    const line = rowOf('Participants');
    expect(rowOf('Participants', { [line.key]: 'person' }).readings).toContain('nobody');
    expect(rowOf('Participants', { [line.key]: 'nobody' })).toMatchObject({
      kind: 'left-out',
      name: line.name,
      reading: 'nobody',
    });
  });

  it('is nothing else that was understood: a row of somebody stays as it is', () => {
    const { key } = rowOf('Aliya');
    expect(rowOf('Aliya', { [key]: 'headcount' })).toMatchObject({
      kind: 'new',
      readings: [],
      reading: null,
    });
  });
});
