import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const head = 'Third Senior Officials Meeting of the Harbour Dialogue\nOsh, Kyrgyzstan, 3 February 2022\n\n';
const meetingOf = (text: string) =>
  readNarrative({ text: head + text, file: 'a.txt', sha256: '0' }).meetings[0];

describe('people called as a State is', () => {
  it.each([
    ['Ms. Jordan Ellis of IOM moderated the second session.', 'Jordan Ellis', 'IOM'],
    ['Mr. Sardor Chad, a consultant, presented a study.', 'Sardor Chad', undefined],
    [
      'Ms. Georgia Papadopoulou, Head of Unit, Ministry of Migration of Greece, spoke.',
      'Georgia Papadopoulou',
      'GRC',
    ],
  ])('keep both their names behind an honorific: %s', (text, name, party) => {
    expect(meetingOf(text)?.people).toMatchObject([{ name, ...(party === undefined ? {} : { party }) }]);
    expect(meetingOf(text)?.people[0]?.party).toBe(party);
  });

  it('are not those whose State stands behind the name in a list without columns', () => {
    expect(meetingOf('Participants:\nMs. Solberg Norway\nMr. Khan Pakistan')?.people).not.toContainEqual(
      expect.objectContaining({ name: 'Solberg Norway' }),
    );
  });
});

describe('observers named beside the delegations', () => {
  it('came as observers', () => {
    const meeting = meetingOf(
      'I thank the delegations of Azerbaijan, Iraq and Pakistan, and the observers from Australia and Canada.',
    );
    expect(meeting?.delegations.map(({ party, category }) => `${party} ${category}`)).toEqual([
      'AZE unspecified',
      'IRQ unspecified',
      'PAK unspecified',
      'AUS observer',
      'CAN observer',
    ]);
  });
});
