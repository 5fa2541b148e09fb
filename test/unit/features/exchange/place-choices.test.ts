import { describe, expect, it } from 'vitest';

import { emptyDraftMeeting, type Draft, type Evidence } from '@/domain/draft';
import { bareRows } from '@/features/exchange/batch/batch-row';
import { groupEvidence, listFacts } from '@/features/exchange/review/list-facts';
import { placeChoices } from '@/features/exchange/review/place-choices';

import { aDraft } from '../../formats/acceptance/accepted';

const at = (field: string, source: number, value?: string): Evidence => ({
  path: `/meetings/0/${field}`,
  source,
  start: source,
  end: source + 1,
  certainty: 'stated',
  ...(value === undefined ? {} : { value }),
});

const standing = {
  ...emptyDraftMeeting([0]),
  city: 'Sarajevo',
  country: 'BIH',
  date: '2024-06-05/2024-06-06',
};

function factOf(kind: 'date' | 'place', evidence: readonly Evidence[]) {
  const { draft: blank } = aDraft();
  const [source] = blank.sources;
  const sources = source ? [source, source, source] : [];
  const draft: Draft = { ...blank, sources, meetings: [standing], evidence: [...evidence] };
  const fact = listFacts(draft, groupEvidence(draft.evidence)).find((one) => one.kind === kind);
  if (!fact) throw new Error(kind);
  return fact;
}

describe('what sources say otherwise of a meeting', () => {
  it('is no date that holds the one which stands, and is any other', () => {
    const fact = factOf('date', [at('date', 0), at('date', 1, '2024'), at('date', 2, '2024-06-07')]);
    expect(fact.competing.map(({ value }) => value)).toEqual(['2024-06-07']);
  });

  it('is a whole place of each source, taken at once', () => {
    const fact = factOf('place', [
      at('city', 0),
      at('country', 0),
      at('city', 1, 'Antalya'),
      at('country', 1, 'TUR'),
      at('city', 2, 'Budapest'),
      at('country', 2, 'HUN'),
    ]);
    const choices = placeChoices(fact, standing);
    expect(choices.map(({ source, place }) => [source, place])).toEqual([
      [1, { city: 'Antalya', country: 'TUR' }],
      [2, { city: 'Budapest', country: 'HUN' }],
    ]);
    expect(choices[0]?.actions).toEqual([
      { kind: 'correct', path: '/meetings/0/city', value: 'Antalya' },
      { kind: 'correct', path: '/meetings/0/country', value: 'TUR' },
    ]);
  });

  it('is a city with the State it lies in, and a State without a city of another', () => {
    const fact = factOf('place', [at('city', 0), at('city', 1, 'Ankara'), at('country', 2, 'HUN')]);
    expect(placeChoices(fact, standing).map(({ place }) => place)).toEqual([
      { city: 'Ankara', country: 'TUR' },
      { country: 'HUN' },
    ]);
    expect(placeChoices(fact, standing)[1]?.actions).toContainEqual({
      kind: 'correct',
      path: '/meetings/0/city',
      value: null,
    });
  });
});

it('calls a review of many files in its batch as the review itself is called', () => {
  const file = (name: string, reviewId = 'r') => ({
    id: name,
    batchId: 'b',
    name,
    folder: '',
    depth: 0,
    outcome: { kind: 'read', reviewId, foundMeeting: true } as const,
    notes: [],
    reviewId,
  });
  const review = { id: 'r', files: ['matrix.xlsx', 'minutes.docx', 'summary.pdf'] };
  const contents = {
    files: ['minutes.docx', 'summary.pdf', 'matrix.xlsx'].map((name) => file(name)),
    reviews: new Map([['r', review]]),
    digests: new Map(),
  };
  // Of what is looked at here alone.
  const rows = bareRows(contents as unknown as Parameters<typeof bareRows>[0]);
  expect(rows.map((row) => [row.file.name, row.others])).toEqual([['matrix.xlsx', 2]]);
});
