import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { JoinChoices } from '@/domain/join-choices';
import { joinedRecords } from '@/domain/joined-records';
import { addressedKinds } from '@/domain/recommendation';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { recommendationRows } from '@/domain/recommendation-row';
import { joinRecommendations } from '@/store/commands/join-recommendations';

import {
  aCommitment,
  aDelegation,
  aMeeting,
  anAddressee,
  anOrigin,
  aParty,
  aProcess,
  aProgressUpdate,
  aRecommendation,
  aRecommendationTag,
} from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const asOf = { today: '2032-01-01', day: null };
const process = aProcess();
const parties = ['KZ', 'KG', 'TJ', 'UZ'].map((iso2) => aParty({ iso2 }));
const meetings = ['2031-05-14', '2031-09-01', '2031-11-01'].map((date, at) =>
  aMeeting({ processId: process.id, ordinal: at + 1, date }),
);
const delegations = meetings.flatMap(({ id: meetingId }, at) =>
  parties.slice(at, at + 2).map(({ id: partyId }) => aDelegation({ meetingId, partyId })),
);

const words = fc.constantFrom('Register births', 'Record all births', 'Регистрировать', 'Issue papers');
const orNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const some = fc.subarray([0, 1, 2, 3]);
const side = fc.record({
  text: fc.dictionary(fc.constantFrom('en', 'ru'), words),
  reference: orNone(fc.constantFrom('A/1', 'B/2')),
  due: orNone(fc.constantFrom('2028', '2031-06')),
  note: orNone(words),
  addressed: fc.constantFrom(...addressedKinds),
  named: some,
  madeAt: fc.subarray([0, 1, 2]),
  themes: fc.subarray(['papers', 'births']),
  reported: some,
  owners: fc.constantFrom('Ministry', 'Agency'),
});
const choice = fc.constantFrom('keep', 'drop', 'both', 'unsaid');
const chosen = fc.record({
  en: choice,
  ru: choice,
  reference: choice,
  due: choice,
  addressed: choice,
  theme: choice,
});
type Side = typeof side extends fc.Arbitrary<infer One> ? One : never;

/** A recommendation with all that hangs on it. */
function partsOf({ named, madeAt, themes, reported, owners, ...fields }: Side) {
  const recommendation = aRecommendation({ processId: process.id, ...fields });
  const recommendationId = recommendation.id;
  const at = <T>(list: readonly T[], indexes: readonly number[]) =>
    indexes.flatMap((index) => list[index] ?? []);
  const commitments = at(parties, reported).map(({ id }) =>
    aCommitment({ recommendationId, partyId: id, owner: owners, due: null, note: null }),
  );
  return {
    recommendation,
    recommendationOrigins: at(meetings, madeAt).map(({ id }) =>
      anOrigin({ recommendationId, meetingId: id }),
    ),
    recommendationTags: themes.map((value) => aRecommendationTag({ recommendationId, kind: 'theme', value })),
    addressees: at(parties, named).map(({ id }) => anAddressee({ recommendationId, partyId: id })),
    commitments,
    progressUpdates: commitments.map(({ id }) =>
      aProgressUpdate({ commitmentId: id, date: '2031-12', meetingId: null }),
    ),
  };
}
type Parts = ReturnType<typeof partsOf>;

async function opened(parts: readonly Parts[]) {
  const register = await openTestRegister();
  const all = <Key extends Exclude<keyof Parts, 'recommendation'>>(key: Key) =>
    parts.flatMap((one) => one[key] as Parts[Key][number][]);
  await insert(register, {
    processes: [process],
    parties,
    meetings,
    delegations,
    recommendations: parts.map(({ recommendation }) => recommendation),
    recommendationOrigins: all('recommendationOrigins'),
    recommendationTags: all('recommendationTags'),
    addressees: all('addressees'),
    commitments: all('commitments'),
    progressUpdates: all('progressUpdates'),
  });
  return register;
}

/** What stands after, without the ids of rows that the preview cannot know. */
function told(records: RecommendationRecords) {
  return recommendationRows(records, asOf).map(({ recommendation, origins, tags, states }) => ({
    ...recommendation,
    origins: origins.map(({ meetingId, text }) => ({ meetingId, text })),
    tags: tags.map(({ value }) => value).toSorted(),
    states: [...states]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([partyId, { isAddressed, due, commitment, reports }]) => [
        partyId,
        isAddressed,
        due,
        commitment?.owner ?? null,
        reports.map(({ id }) => id).toSorted(),
      ]),
  }));
}

describe('two recommendations made one', () => {
  test('lose no report, origin, wording or reporting State, are as was chosen, and come apart in one step', async () => {
    await fc.assert(
      fc.asyncProperty(side, side, chosen, async (one, other, pick) => {
        const [keep, drop] = [partsOf(one), partsOf(other)];
        const register = await opened([keep, drop]);
        const request = {
          keepId: keep.recommendation.id,
          dropId: drop.recommendation.id,
          choices: choicesOf(pick, keep.recommendation.id, drop.recommendation.id),
        };
        const before = await register.recommendationRecords();
        const rowsBefore = recommendationRows(before, asOf);
        const preview = told(joinedRecords(before, request));
        valueOf(
          await register.execute(
            joinRecommendations(keep.recommendation, drop.recommendation, request.choices),
          ),
        );
        const after = await register.recommendationRecords();
        const rows = recommendationRows(after, asOf);
        const [row] = rows;
        expect(rows).toHaveLength(1);
        expect(told(after)).toEqual(preview);
        if (!row) return;

        const { recommendation, origins, states } = row;
        expect(after.updates.length).toBe(before.updates.length);
        for (const { states: old } of rowsBefore) {
          for (const [partyId, { reports }] of old) {
            if (reports.length > 0) expect(states.has(partyId)).toBe(true);
          }
        }
        expect(new Set(origins.map(({ meetingId }) => meetingId))).toEqual(
          new Set(before.origins.map(({ meetingId }) => meetingId)),
        );
        const kept = [
          ...Object.values(recommendation.text),
          ...origins.flatMap(({ text }) => Object.values(text)),
          recommendation.note ?? '',
          recommendation.reference ?? '',
          ...after.commitments.flatMap(({ owner, note }) => [owner ?? '', note ?? '']),
        ].join('\n');
        for (const { text, note, reference } of [keep.recommendation, drop.recommendation]) {
          for (const said of [...Object.values(text), note ?? '', reference ?? ''])
            expect(kept).toContain(said);
        }
        for (const { owner } of before.commitments) expect(kept).toContain(owner);

        const addressed = new Set([...states].flatMap(([id, state]) => (state.isAddressed ? [id] : [])));
        const [mine, theirs] = rowsBefore.toSorted(
          (a, b) =>
            Number(b.recommendation.id === request.keepId) - Number(a.recommendation.id === request.keepId),
        );
        const wereAddressed = (old: typeof mine) =>
          [...(old?.states ?? [])].flatMap(([id, state]) => (state.isAddressed ? [id] : []));
        if (pick.addressed === 'keep') expect(recommendation.addressed).toBe(keep.recommendation.addressed);
        if (pick.addressed === 'drop') expect(recommendation.addressed).toBe(drop.recommendation.addressed);
        if (pick.addressed === 'both' || pick.addressed === 'unsaid') {
          for (const id of [...wereAddressed(mine), ...wereAddressed(theirs)])
            expect(addressed).toContain(id);
        }
        expect(recommendation.due).toBe(pick.due === 'drop' ? other.due : one.due);

        valueOf(await register.undo());
        expect(told(await register.recommendationRecords())).toEqual(told(before));
      }),
      { numRuns: 30 },
    );
  });

  test('keep the wording of each where it was said, and that of the other too where it was chosen', async () => {
    const [first, second] = meetings;
    const keep = aRecommendation({
      processId: process.id,
      text: { en: 'Register births.', ru: 'Регистрировать.' },
    });
    const drop = aRecommendation({ processId: process.id, text: { en: 'Record all births.' } });
    const register = await openTestRegister();
    await insert(register, {
      processes: [process],
      meetings,
      recommendations: [keep, drop],
      recommendationOrigins: [
        anOrigin({ recommendationId: keep.id, meetingId: first?.id ?? '' }),
        anOrigin({ recommendationId: drop.id, meetingId: second?.id ?? '' }),
      ],
    });
    valueOf(await register.execute(joinRecommendations(keep, drop, { text: { en: drop.id } })));
    const [row] = recommendationRows(await register.recommendationRecords(), asOf);
    expect(row?.recommendation.text).toEqual({ en: 'Record all births.', ru: 'Регистрировать.' });
    expect(row?.origins.map(({ text }) => text)).toEqual([{ en: 'Register births.' }, {}]);
  });
});

function choicesOf(
  pick: Readonly<Record<'en' | 'ru' | 'reference' | 'due' | 'addressed' | 'theme', string>>,
  keepId: string,
  dropId: string,
): JoinChoices {
  const idOf = (one: string) => (one === 'keep' ? keepId : one === 'drop' ? dropId : undefined);
  const set = <Name extends string, Value>(name: Name, value: Value | undefined) =>
    (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, Value>>;
  const orBoth = (one: string) => (one === 'both' ? ('both' as const) : idOf(one));
  return {
    ...set('text', { ...set('en', idOf(pick.en)), ...set('ru', idOf(pick.ru)) }),
    ...set('reference', idOf(pick.reference)),
    ...set('due', idOf(pick.due)),
    ...set('addressed', orBoth(pick.addressed)),
    ...set('tags', { ...set('theme', orBoth(pick.theme)) }),
  };
}
