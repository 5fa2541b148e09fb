import { describe, expect, it } from 'vitest';

import type { Draft, DraftRecommendation } from '@/domain/draft';
import type { RecordSet } from '@/domain/records';

import { accept, aDraft, aRegister } from './accepted';

const refugees = 'States should ratify the 1951 Convention relating to the Status of Refugees.';
const stateless = 'States should ratify the 1954 Convention relating to the Status of Stateless Persons.';

/** A list of recommendations of one meeting; `meeting: null` names none. */
function aList(recommendations: readonly DraftRecommendation[], file = 'list.xlsx', language = 'en') {
  const { draft, text } = aDraft({
    file,
    language,
    meetings: [{ type: 'senior-officials-meeting', ordinal: 2, city: 'Astana', date: '2015-09-22' }],
    evidence: recommendations.map((one, at) => [`/recommendations/${at}`, one.text] as const),
  });
  return { draft: { ...draft, recommendations: [...recommendations] } satisfies Draft, text };
}

const ofParagraph = (text: string, fields: Partial<DraftRecommendation> = {}): DraftRecommendation => ({
  text,
  reference: 'para. 10',
  meeting: 0,
  ...fields,
});

/** Joined with the meeting that is there. */
function acceptAgain(register: RecordSet, made: ReturnType<typeof aList>, said?: string) {
  const [meeting] = register.meetings ?? [];
  if (!meeting) throw new Error('no meeting to join');
  return accept(register, made, {
    meetings: [{ kind: 'join', meetingId: meeting.id }],
    ...(said === undefined ? {} : { records: new Map([['/recommendations/0', { id: said }]]) }),
  }).register;
}

const statusOf = (register: RecordSet, text: string) => {
  const own = register.recommendations?.find((one) => Object.values(one.text).includes(text));
  const commitments = register.commitments?.filter(({ recommendationId }) => recommendationId === own?.id);
  return register.progressUpdates
    ?.filter(({ commitmentId }) => commitments?.some(({ id }) => id === commitmentId))
    .map(({ status }) => status);
};

describe('recommendations of one paragraph', () => {
  it('are two where a list has two, each with its own progress', () => {
    const { register } = accept(
      aRegister(),
      aList([
        ofParagraph(refugees, { progress: [{ party: 'KAZ', status: 'implemented' }] }),
        ofParagraph(stateless, { progress: [{ party: 'KAZ', status: 'not-started' }] }),
      ]),
    );
    expect(register.recommendations?.map(({ text }) => text)).toEqual([{ en: refugees }, { en: stateless }]);
    expect([refugees, stateless].map((text) => statusOf(register, text))).toEqual([
      ['implemented'],
      ['not-started'],
    ]);
  });

  it('are two in two lists as long as nobody says that they are one', () => {
    const { register } = accept(aRegister(), aList([ofParagraph(refugees)]));
    const after = acceptAgain(register, aList([ofParagraph(stateless)], 'later.xlsx'));
    expect(after.recommendations).toHaveLength(2);
  });

  it('are one in the same words, within a list too', () => {
    const list = [ofParagraph(refugees), ofParagraph(`${refugees.slice(0, -1)};`)];
    const { register } = accept(aRegister(), aList(list));
    expect(register.recommendations).toHaveLength(1);
  });
});

describe('a recommendation that is said to be one of the register', () => {
  it('keeps its other wording with the meeting, and the text as it stands', () => {
    const { register } = accept(aRegister(), aList([ofParagraph(refugees)]));
    const [known] = register.recommendations ?? [];
    const after = acceptAgain(register, aList([ofParagraph(stateless)], 'later.xlsx'), known?.id);
    expect(after.recommendations).toMatchObject([{ text: { en: refugees } }]);
    expect(after.recommendationOrigins).toMatchObject([{ text: { en: stateless } }]);
  });

  it('gains the text in a language it had none in', () => {
    const { register } = accept(aRegister(), aList([ofParagraph(refugees)]));
    const [known] = register.recommendations ?? [];
    const russian = aList(
      [ofParagraph('Государствам следует ратифицировать Конвенцию.')],
      'later.xlsx',
      'ru',
    );
    const after = acceptAgain(register, russian, known?.id);
    expect(after.recommendations?.map(({ text }) => Object.keys(text))).toEqual([['en', 'ru']]);
    expect(after.recommendationOrigins).toMatchObject([{ text: {} }]);
  });

  it('keeps its other wording as a claim where no meeting is named, and in the note where no source has it', () => {
    const { register } = accept(aRegister(), aList([{ text: refugees }]));
    const [known] = register.recommendations ?? [];
    const list = aList([{ text: stateless }], 'later.xlsx');
    const after = acceptAgain(register, list, known?.id);
    expect(after.recommendations).toMatchObject([{ text: { en: refugees }, note: null }]);
    expect(after.claims?.filter(({ field }) => field === 'text.en')).toMatchObject([
      { recordId: known?.id, value: stateless, preferred: false },
    ]);
    const byHand = { ...list, draft: { ...list.draft, evidence: [] } };
    expect(acceptAgain(register, byHand, known?.id).recommendations).toMatchObject([
      { text: { en: refugees }, note: stateless },
    ]);
  });
});
