import { describe, expect, it } from 'vitest';

import { outcomeReader } from '@/formats/narrative/propose-outcome';
import { readNarrative } from '@/formats/narrative/read-narrative';

const lines = [
  '1. Participants thanked the hosts for the hall.',
  '2. Tajikistan was encouraged to print the atlas.',
  '3. Participants called upon States to open the ferries.',
  '4. Georgia, in cooperation with UNHCR, was invited to host a workshop.',
  '5. Participants recommended that Member States:',
  '(a) lower their fees;',
  '(b) train their clerks.',
  '6. Participants agreed to meet again in spring.',
  '7. Carriers were requested to lower their fees.',
];

const draft = readNarrative({
  text: `Conclusions of the Second Senior Officials Meeting of the Almaty Process\n\n${lines.join('\n\n')}\n`,
  file: 'a.txt',
  sha256: '0',
});
const paragraphs = draft.meetings[0]?.paragraphs ?? [];

describe('the statements of a prior record', () => {
  it('say whom they address, as those of a pasted text do', () => {
    const next = outcomeReader('en');
    const pasted = paragraphs.map(({ text, number = '' }) =>
      next({ text, level: /^\d/u.test(number) ? 0 : 1 }).map(({ addressees }) => addressees),
    );
    const recorded = paragraphs.map(({ statements }) => statements.map(({ addressees = [] }) => addressees));
    expect(recorded).toEqual(pasted);
    expect(recorded).toEqual([
      [[]],
      [['Tajikistan']],
      [['Participating States']],
      [['Georgia']],
      [],
      [['Member States']],
      [['Member States']],
      [['Participating States']],
      [[]],
    ]);
  });

  it('make nobody an organiser of the meeting who is to help with what they ask', () => {
    expect(draft.meetings[0]?.organisers).toEqual([]);
  });

  it('are doubted where the words leave open which States they ask, or whom else', () => {
    const certainty = (paragraph: number) =>
      draft.evidence.find(
        ({ path }) => path === `/meetings/0/paragraphs/${paragraph}/statements/0/addressees`,
      );
    expect(certainty(0)).toBeUndefined();
    expect(certainty(1)).toMatchObject({ certainty: 'derived' });
    expect(certainty(2)).toMatchObject({ certainty: 'uncertain', why: 'review.why.addressee' });
    expect(certainty(3)).toMatchObject({ certainty: 'uncertain', why: 'review.why.addressee' });
    expect(certainty(5)).toMatchObject({ certainty: 'derived' });
    expect(
      draft.evidence.find(
        ({ path, certainty: how }) => path === '/meetings/0/paragraphs/8/statements/0' && how === 'uncertain',
      ),
    ).toMatchObject({ why: 'review.why.addressee' });
    // Those who decide together are those whom it binds.
    expect(certainty(7)).toMatchObject({ certainty: 'derived' });
  });
});
