import { describe, expect, test } from 'vitest';

import { recommendationRows } from '@/domain/recommendation-row';
import type { NamedRecommendations } from '@/domain/recommendation-records';
import { recommendationReference } from '@/domain/recommendation-reference';
import { originContext } from '@/pickers/recommendations/use-recommendation-rows';
import { recommendationResults } from '@/app/palette/recommendation-results';
import { joinRecommendations } from '@/store/commands/join-recommendations';
import { referenceId } from '@/domain/reference-id';
import { withoutCircles } from '@/domain/recommendation-chain';
import { removeAttendances } from '@/store/commands/attendances';
import {
  editCommitment,
  removeReport,
  reportProgress,
  reportProgressOfSeveral,
} from '@/store/commands/follow-up';
import { deleteMeeting } from '@/store/commands/meetings';
import {
  addOrigin,
  linkRecommendations,
  removeRecommendation,
  tagRecommendation,
  addAddressee,
  decideAddressees,
} from '@/store/commands/recommendations';
import {
  distinguishRecommendations,
  forgetRecommendationDistinction,
} from '@/store/commands/recommendation-distinctions';
import { writeTagWords } from '@/store/commands/tag-words';
import { takeUpStatements } from '@/store/commands/take-up-statements';
import { newId } from '@/store/new-id';
import type { Register } from '@/store/register';

import {
  aCommitment,
  aDelegation,
  aMeeting,
  aParagraph,
  aParty,
  aPartyName,
  aPerson,
  aProcess,
  aProgressUpdate,
  aRecommendation,
  aRecommendationDistinction,
  aStatement,
  aStatus,
  aTag,
  anAttendance,
  anOrganisation,
} from '../../helpers/builders';
import { danglingReferences } from '../../helpers/dangling-references';
import { followUpRegister } from '../../helpers/follow-up-register';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess({ silenceMonths: 12 });
const kazakhstan = aParty();
const tajikistan = aParty({ iso2: 'TJ', iso3: 'TJK' });
const unhcr = anOrganisation();
const som2 = aMeeting({ processId: process.id, ordinal: 2, date: '2015-09-22' });
const som3 = aMeeting({ processId: process.id, ordinal: 3, date: '2016-09-19/2016-09-20' });
const first = aParagraph({ meetingId: som2.id, order: 'a0' });
const sub = aParagraph({ meetingId: som2.id, order: 'a1', level: 1 });
const again = aParagraph({ meetingId: som3.id });
const statement = aStatement({
  meetingId: som2.id,
  paragraphId: sub.id,
  language: 'en',
  text: 'to register every arrival',
  addressees: ['Participating States'],
});
const records = {
  processes: [process],
  parties: [kazakhstan, tajikistan, unhcr],
  meetings: [som2, som3],
  delegations: [
    aDelegation({ meetingId: som2.id, partyId: kazakhstan.id }),
    aDelegation({ meetingId: som2.id, partyId: unhcr.id }),
    aDelegation({ meetingId: som3.id, partyId: tajikistan.id }),
  ],
  statuses: [aStatus({ processId: process.id, partyId: tajikistan.id, from: '2016', until: null })],
  paragraphs: [first, sub, again],
  statements: [statement],
  tags: [aTag({ meetingId: som2.id, statementId: statement.id, kind: 'theme', value: 'registration' })],
};

const today = '2019-01-01';

async function rowsOf(register: Register, day: string | null = null) {
  return recommendationRows(await register.recommendationRecords(), { today, day });
}

async function recommended() {
  const register = await openTestRegister();
  await insert(register, records);
  const [id = ''] = valueOf(await register.execute(takeUpStatements([{ statement, reaffirms: null }])));
  const recommendation = (await register.get('recommendations', id)) ?? aRecommendation();
  return { register, recommendation };
}

describe('a recommendation', () => {
  test('made of a statement keeps the link, the theme and how the field cites it, once', async () => {
    const { register, recommendation } = await recommended();
    expect(valueOf(await register.execute(takeUpStatements([{ statement, reaffirms: null }])))).toEqual([]);
    const [row] = await rowsOf(register);
    expect(row?.recommendation.text).toEqual({ en: 'to register every arrival' });
    expect(row?.tags).toMatchObject([{ kind: 'theme', value: 'registration' }]);
    expect(row?.origins).toMatchObject([{ statementId: statement.id, relation: 'made' }]);
    const context = originContext(await register.recommendationRecords());
    const cite = (language: string) =>
      recommendationReference(recommendation, row?.origins ?? [], context, language);
    expect(cite('en')).toBe('SOM 2 (2015), para. 1 (a)');
    expect(cite('ru')).toBe('SOM 2 (2015), п. 1 (a)');
  });

  test('made at two meetings is one line with two origins, and addresses the States of both', async () => {
    const { register, recommendation } = await recommended();
    valueOf(await register.execute(addOrigin(recommendation, { meetingId: som3.id, paragraphId: again.id })));
    const [row] = await rowsOf(register);
    expect(row?.origins.map(({ relation, meetingId }) => [relation, meetingId])).toEqual([
      ['made', som2.id],
      ['reaffirmed', som3.id],
    ]);
    expect([...(row?.states.keys() ?? [])].toSorted()).toEqual([kazakhstan.id, tajikistan.id].toSorted());
  });

  test('cannot come to supersede itself', async () => {
    const { register, recommendation } = await recommended();
    const [two, three] = [
      aRecommendation({ processId: process.id }),
      aRecommendation({ processId: process.id }),
    ];
    await insert(register, { recommendations: [two, three] });
    const link = async (from: typeof two, to: typeof two) =>
      valueOf(await register.execute(linkRecommendations(from, to.id, 'supersedes'))).kind;
    expect(await link(recommendation, two)).toBe('linked');
    expect(await link(two, three)).toBe('linked');
    expect(await link(three, recommendation)).toBe('circle');
    expect(await link(three, three)).toBe('circle');
    expect(await register.list('recommendationLinks')).toHaveLength(2);
    const open = (await rowsOf(register)).filter(({ isOpen }) => isOpen);
    expect(open.map(({ recommendation: { id } }) => id)).toEqual([recommendation.id]);
  });

  test('goes with all that is part of it, and comes back in one step', async () => {
    const { register, recommendation } = await recommended();
    const cell = { recommendationId: recommendation.id, partyId: kazakhstan.id, reference: '', party: '' };
    valueOf(await register.execute(reportProgress(cell, { status: 'under-way', date: '2016' })));
    const before = (await register.exportAll()).records;
    valueOf(await register.execute(removeRecommendation(recommendation)));
    const { records: after } = await register.exportAll();
    expect(after.progressUpdates ?? []).toEqual([]);
    expect(after.recommendationOrigins ?? []).toEqual([]);
    expect(danglingReferences(after)).toEqual([]);
    valueOf(await register.undo());
    expect((await register.exportAll()).records).toEqual(before);
  });
});

describe('follow-up', () => {
  test('tells the status on a day, keeps one commitment a State, and what was reported stays apart', async () => {
    const { register, recommendation } = await recommended();
    const cell = {
      recommendationId: recommendation.id,
      partyId: kazakhstan.id,
      reference: 'R1',
      party: 'Kazakhstan',
    };
    const report = async (facts: Parameters<typeof reportProgress>[1]) =>
      valueOf(await register.execute(reportProgress(cell, facts)));
    await report({ status: 'not-started', date: '2016-02-01' });
    const latest = await report({ status: 'implemented', meetingId: som3.id });
    valueOf(await register.execute(editCommitment(cell, { owner: 'Ministry of Labour' })));
    expect(await register.list('commitments')).toHaveLength(1);
    const statusOn = async (day: string | null) =>
      (await rowsOf(register, day))[0]?.states.get(kazakhstan.id)?.status;
    expect(await statusOn('2016-01-31')).toBe('not-reported');
    expect(await statusOn('2016-09-19')).toBe('not-started');
    expect(await statusOn('2016-09-20')).toBe('implemented');
    expect(await statusOn(null)).toBe('implemented');
    valueOf(await register.execute(removeReport(cell, latest)));
    expect(await statusOn(null)).toBe('not-started');
  });

  test('has a sheet once that two windows bring in at one moment, and all else that it says', async () => {
    const { register, recommendation } = await recommended();
    const cell = { recommendationId: recommendation.id, partyId: kazakhstan.id, reference: '', party: '' };
    const report = { status: 'under-way', date: '2016', text: { en: 'A law is being drafted' } } as const;
    const sheet = [{ cell, report }];
    const both = await Promise.all(
      [sheet, sheet].map((cells) => register.execute(reportProgressOfSeveral(cells, { party: '' }))),
    );
    expect(both.map((done) => valueOf(done).length)).toEqual([1, 0]);
    const later = [{ cell, report: { ...report, text: { en: 'The law was passed' } } }];
    valueOf(await register.execute(reportProgressOfSeveral(later, { party: '' })));
    expect(await register.list('progressUpdates')).toHaveLength(2);
  });

  test('forgets a commitment with its last report where nothing else is known of it', async () => {
    const { register, recommendation } = await recommended();
    const cell = { recommendationId: recommendation.id, partyId: unhcr.id, reference: '', party: '' };
    const report = async () => valueOf(await register.execute(reportProgress(cell, { status: 'under-way' })));
    valueOf(await register.execute(removeReport(cell, await report())));
    expect(await register.list('commitments')).toEqual([]);
    const id = await report();
    valueOf(await register.execute(editCommitment(cell, { owner: 'Regional office' })));
    valueOf(await register.execute(removeReport(cell, id)));
    expect(await register.list('commitments')).toMatchObject([{ owner: 'Regional office' }]);
  });

  test('makes one commitment of two that came from two laptops once either is written to', async () => {
    const { register, recommendation } = await recommended();
    const place = { recommendationId: recommendation.id, partyId: kazakhstan.id };
    const cell = { ...place, reference: '', party: '' };
    const [one, two] = [
      aCommitment({ ...place, owner: null, due: '2016' }),
      aCommitment({ ...place, owner: 'Police', due: '2018' }),
    ];
    await insert(register, {
      commitments: [one, two],
      progressUpdates: [aProgressUpdate({ commitmentId: two.id, status: 'under-way' })],
    });
    valueOf(await register.execute(editCommitment(cell, { owner: null })));
    expect(await register.list('commitments')).toEqual([{ ...one, owner: null }]);
    expect((await rowsOf(register))[0]?.states.get(kazakhstan.id)?.status).toBe('under-way');
  });

  test('raises silence in an addressed State that was not heard of, and none where the process asks for none', async () => {
    const { register } = await recommended();
    const isSilent = async () => (await rowsOf(register))[0]?.states.get(kazakhstan.id)?.isSilent;
    expect(await isSilent()).toBe(true);
    const words = { name: 'edit-process', details: {}, about: [] };
    valueOf(
      await register.execute({
        ...words,
        run: (recorder) => recorder.change('processes', process.id, { silenceMonths: null }),
      }),
    );
    expect(await isSilent()).toBe(false);
  });
});

describe('a meeting that is deleted', () => {
  test('leaves what it dated its date, and what was made there alone its addressees', async () => {
    const { register, recommendation } = await recommended();
    const elsewhere = aRecommendation({ processId: process.id, addressed: 'participants' });
    const nobody = aRecommendation({ processId: process.id, addressed: 'members' });
    await insert(register, { recommendations: [elsewhere, nobody] });
    for (const meetingId of [som2.id, som3.id])
      valueOf(await register.execute(addOrigin(elsewhere, { meetingId })));
    valueOf(await register.execute(addOrigin(nobody, { meetingId: som2.id })));
    const cell = { recommendationId: recommendation.id, partyId: kazakhstan.id, reference: '', party: '' };
    const report = (status: 'under-way' | 'implemented', facts: Parameters<typeof reportProgress>[1]) =>
      register.execute(reportProgress(cell, { status, ...facts }));
    valueOf(await report('under-way', { date: '2014' }));
    valueOf(await report('implemented', { meetingId: som2.id }));
    const before = (await register.exportAll()).records;

    expect(valueOf(await register.execute(deleteMeeting(som2)))).toBe(2);
    const rows = new Map((await rowsOf(register)).map((row) => [row.recommendation.id, row]));
    expect([...(rows.get(recommendation.id)?.states.keys() ?? [])]).toEqual([kazakhstan.id]);
    expect(rows.get(recommendation.id)?.states.get(kazakhstan.id)).toMatchObject({
      isAddressed: true,
      status: 'implemented',
    });
    expect(rows.get(elsewhere.id)?.recommendation.addressed).toBe('participants');
    expect(rows.get(nobody.id)?.recommendation.addressed).toBe('members');
    valueOf(await register.undo());
    expect((await register.exportAll()).records).toEqual(before);
  });
});

describe('two recommendations made one', () => {
  test('keep every origin, report and theme once, and come apart again in one step', async () => {
    const { register, recommendation } = await recommended();
    const other = aRecommendation({
      processId: process.id,
      text: { ru: 'регистрировать каждого прибывшего' },
    });
    await insert(register, { recommendations: [other] });
    valueOf(await register.execute(addOrigin(other, { meetingId: som3.id, paragraphId: again.id })));
    valueOf(
      await register.execute(
        addOrigin(other, { meetingId: som2.id, paragraphId: sub.id, statementId: statement.id }),
      ),
    );
    valueOf(await register.execute(tagRecommendation(other, { kind: 'theme', value: 'registration' })));
    valueOf(await register.execute(linkRecommendations(other, recommendation.id, 'repeats')));
    const report = async (recommendationId: string, status: 'not-started' | 'implemented', date: string) => {
      const cell = { recommendationId, partyId: kazakhstan.id, reference: '', party: '' };
      valueOf(await register.execute(reportProgress(cell, { status, date })));
    };
    await report(recommendation.id, 'not-started', '2016');
    await report(other.id, 'implemented', '2018');
    const before = (await register.exportAll()).records;

    valueOf(await register.execute(joinRecommendations(recommendation, other)));
    const [row, ...rest] = await rowsOf(register);
    expect(rest).toEqual([]);
    expect(Object.keys(row?.recommendation.text ?? {}).toSorted()).toEqual(['en', 'ru']);
    expect(row?.origins.map(({ relation, meetingId }) => [relation, meetingId])).toEqual([
      ['made', som2.id],
      ['reaffirmed', som3.id],
    ]);
    expect(row?.tags).toHaveLength(1);
    expect(row?.links).toEqual([]);
    expect(row?.states.get(kazakhstan.id)).toMatchObject({ status: 'implemented', reports: [{}, {}] });
    expect(await register.list('commitments')).toHaveLength(1);
    const { records: after } = await register.exportAll();
    expect(danglingReferences(after)).toEqual([]);

    valueOf(await register.undo());
    expect((await register.exportAll()).records).toEqual(before);
  });

  test('leave no chain that leads back to itself', async () => {
    const { register, recommendation } = await recommended();
    const [two, three] = [
      aRecommendation({ processId: process.id }),
      aRecommendation({ processId: process.id }),
    ];
    await insert(register, { recommendations: [two, three] });
    valueOf(await register.execute(linkRecommendations(recommendation, two.id, 'supersedes')));
    valueOf(await register.execute(linkRecommendations(two, three.id, 'supersedes')));
    valueOf(await register.execute(joinRecommendations(recommendation, three)));
    const links = await register.list('recommendationLinks');
    expect(withoutCircles(links)).toEqual(links);
    expect(links).toHaveLength(1);
  });
});

describe('two recommendations kept apart', () => {
  test('are remembered once, whichever was named first, and come together again in one step', async () => {
    const { register, recommendation } = await recommended();
    const other = aRecommendation({ processId: process.id });
    await insert(register, { recommendations: [other] });
    const apart = (a: string, b: string) => register.execute(distinguishRecommendations(a, b, 'A', 'B'));
    valueOf(await apart(recommendation.id, other.id));
    valueOf(await apart(other.id, recommendation.id));
    const [row, ...more] = await register.list('recommendationDistinctions');
    expect(more).toEqual([]);
    const [step] = await register.history(other.id, 9);
    expect(step?.command).toBe('distinguish-recommendations');

    if (!row) throw new Error('no distinction');
    valueOf(await register.execute(forgetRecommendationDistinction(row, 'A', 'B')));
    expect(await register.list('recommendationDistinctions')).toEqual([]);
    valueOf(await register.undo());
    expect(await register.list('recommendationDistinctions')).toEqual([row]);
  });

  test('stay apart from what one of them is joined to, and are apart no longer once they are joined', async () => {
    const { register, recommendation } = await recommended();
    const [other, third] = [
      aRecommendation({ processId: process.id }),
      aRecommendation({ processId: process.id }),
    ];
    const distinctions = [
      aRecommendationDistinction({ recommendationId: other.id, otherRecommendationId: third.id }),
      aRecommendationDistinction({ recommendationId: third.id, otherRecommendationId: recommendation.id }),
      aRecommendationDistinction({ recommendationId: recommendation.id, otherRecommendationId: other.id }),
    ];
    await insert(register, { recommendations: [other, third], recommendationDistinctions: distinctions });
    valueOf(await register.execute(joinRecommendations(recommendation, other)));
    const rows = await register.list('recommendationDistinctions');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ recommendationId: third.id, otherRecommendationId: recommendation.id });
    expect(danglingReferences((await register.exportAll()).records)).toEqual([]);
  });
});

describe('a statement that is taken up', () => {
  test('is one more origin of what it reaffirms, and a recommendation of its own where it reaffirms none', async () => {
    const { register, recommendation } = await recommended();
    const one = aStatement({ meetingId: som3.id, paragraphId: again.id, language: 'en', text: 'to go on' });
    const two = aStatement({ meetingId: som3.id, paragraphId: again.id, language: 'en', text: 'to begin' });
    await insert(register, { statements: [one, two] });
    const ids = valueOf(
      await register.execute(
        takeUpStatements([
          { statement: one, reaffirms: recommendation.id },
          { statement: two, reaffirms: null },
        ]),
      ),
    );
    expect(ids[0]).toBe(recommendation.id);
    expect(await register.list('recommendations')).toHaveLength(2);
    const { origins } = await register.recommendationRecordsAt(som3.id);
    const here = origins.filter(({ meetingId }) => meetingId === som3.id);
    expect(here.map(({ relation }) => relation)).toEqual(expect.arrayContaining(['reaffirmed', 'made']));
    // It keeps the words in which it reaffirmed, where they are its own.
    expect(here.find(({ relation }) => relation === 'reaffirmed')?.text).toEqual({ en: 'to go on' });
    valueOf(await register.undo());
    expect(await register.list('recommendations')).toHaveLength(1);
    expect((await register.recommendationRecordsOf(recommendation.id)).origins).toHaveLength(1);
    expect((await register.recommendationRecordsOf(two.id)).recommendations).toEqual([]);
  });
});

describe('a recommendation whose statement names parties', () => {
  const turkiye = aParty({ iso2: 'TR', iso3: 'TUR' });
  const names = [
    aPartyName({ partyId: unhcr.id, short: 'UNHCR', formal: 'Office of the High Commissioner' }),
    aPartyName({
      partyId: turkiye.id,
      short: 'Turkey',
      formal: 'Republic of Turkey',
      from: null,
      until: '2022',
    }),
    aPartyName({ partyId: turkiye.id, short: 'Türkiye', formal: 'Republic of Türkiye', from: '2022' }),
  ];

  async function addressedBy(addressees: readonly string[]) {
    const register = await openTestRegister();
    const named = aStatement({ ...statement, id: newId(), addressees: [...addressees] });
    const { parties, statements } = records;
    await insert(register, {
      ...records,
      parties: [...parties, turkiye],
      partyNames: names,
      statements: [...statements, named],
    });
    valueOf(await register.execute(takeUpStatements([{ statement: named, reaffirms: null }])));
    const [row] = await rowsOf(register);
    const addressed = [...(row?.states.values() ?? [])].filter(({ isAddressed }) => isAddressed);
    return [row?.recommendation.addressed, ...addressed.map(({ partyId }) => partyId).toSorted()];
  }

  test('addresses those, by the names of the meeting’s day, organisations too', async () => {
    expect(await addressedBy(['UNHCR'])).toEqual(['named', unhcr.id]);
    expect(await addressedBy(['the Government of Turkey', 'UNHCR'])).toEqual([
      'named',
      ...[turkiye.id, unhcr.id].toSorted(),
    ]);
  });

  test('addresses a State by its name that the register did not have yet', async () => {
    const georgia = referenceId('party/GEO');
    expect(await addressedBy(['Georgia', 'UNHCR'])).toEqual(['named', ...[georgia, unhcr.id].toSorted()]);
    expect(await addressedBy(['Грузия'])).toEqual(['named', georgia]);
  });

  test('leaves open whom it addresses where it names nobody that is known', async () => {
    expect(await addressedBy([])).toEqual(['named']);
    expect(await addressedBy(['civil society'])).toEqual(['named']);
    expect(await addressedBy(['States of the region', 'страны происхождения'])).toEqual(['named']);
    expect(await addressedBy(['observer States'])).toEqual(['named']);
  });

  test('addresses States together where it speaks of them together', async () => {
    expect(await addressedBy(['Participating States'])).toEqual(['participants', kazakhstan.id]);
    expect(await addressedBy(['all States', 'государства-участники'])).toEqual([
      'participants',
      kazakhstan.id,
    ]);
    expect((await addressedBy(['Member States']))[0]).toBe('members');
  });

  test('addresses those that took part beside those it names where it speaks of States at large', async () => {
    const both = ['named', ...[kazakhstan.id, unhcr.id].toSorted()];
    expect(await addressedBy(['Participating States', 'UNHCR'])).toEqual(both);
    expect(await addressedBy(['государства-участники', 'UNHCR'])).toEqual(both);
  });
});

describe('whom a recommendation addresses', () => {
  test('is what was chosen when it was made, with the day by which it is due', async () => {
    const { register } = await recommended();
    const one = aStatement({ ...statement, id: newId(), addressees: ['UNHCR'] });
    await insert(register, { statements: [one] });
    const [id = ''] = valueOf(
      await register.execute(
        takeUpStatements([{ statement: one, reaffirms: null, addressed: 'members', due: '2026-06-30' }]),
      ),
    );
    expect(await register.get('recommendations', id)).toMatchObject({
      addressed: 'members',
      due: '2026-06-30',
    });
  });

  test('is decided afterwards, taken back with those that were named, and undone step by step', async () => {
    const { register } = await recommended();
    const one = aStatement({ ...statement, id: newId() });
    await insert(register, { statements: [one] });
    const [id = ''] = valueOf(
      await register.execute(takeUpStatements([{ statement: one, reaffirms: null, addressed: 'undecided' }])),
    );
    const recommendation = (await register.get('recommendations', id)) ?? aRecommendation();
    const row = async () =>
      (await rowsOf(register)).find((found) => found.recommendation.id === recommendation.id);
    expect(await row()).toMatchObject({ isUndecided: true, states: new Map() });
    valueOf(await register.execute(decideAddressees(recommendation, 'participants')));
    expect([...((await row())?.states.keys() ?? [])]).toEqual([kazakhstan.id]);
    valueOf(
      await register.execute(addAddressee(recommendation, { kind: 'party', partyId: unhcr.id }, 'UNHCR')),
    );
    expect((await row())?.isUndecided).toBe(false);
    valueOf(await register.execute(decideAddressees(recommendation, 'undecided')));
    expect(await row()).toMatchObject({ isUndecided: true, states: new Map() });
    valueOf(await register.undo());
    expect([...((await row())?.states.keys() ?? [])]).toEqual([unhcr.id]);
  });
});

describe('the States that took part', () => {
  const came = aDelegation({ meetingId: som2.id, partyId: kazakhstan.id });
  const stayed = aDelegation({ meetingId: som2.id, partyId: tajikistan.id });
  const persons = [aPerson(), aPerson()] as const;
  const [one, two] = [persons[0].id, persons[1].id];
  const seats = [
    anAttendance({ meetingId: som2.id, delegationId: came.id, personId: one }),
    anAttendance({ meetingId: som2.id, delegationId: stayed.id, personId: two, state: 'excused' }),
  ];

  async function opened(addressees: readonly string[]) {
    const register = await openTestRegister();
    const own = aStatement({ ...statement, id: newId(), addressees: [...addressees] });
    await insert(register, {
      ...records,
      delegations: [came, stayed],
      persons: [...persons],
      attendances: seats,
      statements: [...records.statements, own],
    });
    const [id = ''] = valueOf(
      await register.execute(takeUpStatements([{ statement: own, reaffirms: null }])),
    );
    return { register, id };
  }
  const named = async (register: Register) =>
    (await register.list('addressees')).map(({ partyId }) => partyId).toSorted();

  test('are those with somebody there, wherever the register says them together', async () => {
    const { register, id } = await opened(['Participating States']);
    const [row] = await rowsOf(register);
    expect([...(row?.states.keys() ?? [])]).toEqual([kazakhstan.id]);
    expect((await register.recommendationRecordsOf(id)).represented).toEqual([came]);
    valueOf(await register.execute(deleteMeeting(som2)));
    expect(await named(register)).toEqual([kazakhstan.id]);
  });

  test('are named beside others as those alone', async () => {
    const { register } = await opened(['Participating States', 'Member States']);
    expect(await named(register)).toEqual([kazakhstan.id]);
  });

  test('are no longer those whose last person was taken off the list', async () => {
    const { register } = await opened(['Participating States']);
    const [seat] = seats;
    if (!seat) throw new Error('a seat');
    valueOf(await register.execute(removeAttendances([seat], 'Somebody')));
    const [row] = await rowsOf(register);
    expect([...(row?.states.keys() ?? [])]).toEqual([]);
  });
});

describe('what a theme is called in another language', () => {
  test('is written once for all that have it, changed, and taken back step by step', async () => {
    const { register } = await recommended();
    const known = { en: 'Winter supplies' };
    valueOf(await register.execute(writeTagWords('theme', known, 'ru', 'Запасы на зиму')));
    valueOf(await register.execute(writeTagWords('group', known, 'ru', 'Другое')));
    valueOf(await register.execute(writeTagWords('theme', { ru: 'запасы на зиму' }, 'kk', 'Қысқы қор')));
    const themes = async () => (await register.list('tagWords')).filter(({ kind }) => kind === 'theme');
    expect(await themes()).toMatchObject([
      { words: { en: 'Winter supplies', ru: 'Запасы на зиму', kk: 'Қысқы қор' } },
    ]);
    valueOf(await register.undo());
    expect(await themes()).toMatchObject([{ words: { en: 'Winter supplies', ru: 'Запасы на зиму' } }]);
  });
});

describe('a recommendation made of statements', () => {
  test('has the words of all of them in every language they share, and each as a place where it was made', async () => {
    const { register } = await recommended();
    const [one, two] = [
      aStatement({
        meetingId: som3.id,
        paragraphId: again.id,
        text: 'Train border guards',
        translations: { ru: 'Обучать пограничников' },
      }),
      aStatement({
        meetingId: som3.id,
        paragraphId: again.id,
        text: 'Report each year.',
        translations: { ru: 'Отчитываться ежегодно.' },
      }),
    ];
    const tags = [one, two].map(({ id }) => aTag({ meetingId: som3.id, statementId: id, value: 'borders' }));
    await insert(register, { statements: [one, two], tags });
    const [id, ...more] = valueOf(
      await register.execute(
        takeUpStatements([
          { statement: one, reaffirms: null },
          { statement: two, reaffirms: null, joins: one.id },
        ]),
      ),
    );
    expect(more).toEqual([]);
    expect(await register.get('recommendations', id ?? '')).toMatchObject({
      text: {
        en: 'Train border guards; Report each year.',
        ru: 'Обучать пограничников; Отчитываться ежегодно.',
      },
    });
    const own = (await rowsOf(register)).find(({ recommendation }) => recommendation.id === id);
    expect(own?.origins.map(({ statementId, relation }) => [statementId, relation])).toEqual([
      [one.id, 'made'],
      [two.id, 'made'],
    ]);
    expect(own?.tags).toHaveLength(1);
  });
});

describe('the palette', () => {
  test('finds a recommendation by its words and by every place where it was made, in either language', async () => {
    const { register, recommendation } = await recommended();
    valueOf(await register.execute(addOrigin(recommendation, { meetingId: som3.id, paragraphId: again.id })));
    const { find } = recommendationResults(register, 'ru');
    const titles = async (query: string) =>
      (await find(query, new AbortController().signal)).map(({ title, detail }) => [title, detail]);
    const found = [['to register every arrival', 'SOM 2 (2015), п. 1 (a)']];
    expect(await titles('every ARRIVAL')).toEqual(found);
    expect(await titles('som 3 2016')).toEqual(found);
    expect(await titles('')).toEqual([]);
    expect(await titles('nothing of it')).toEqual([]);
  });
});

test('recommendations that are cited alike have a letter each, the same by themselves and in every list', async () => {
  const register = await openTestRegister();
  const { records: many, recommendationIds } = followUpRegister({ recommendations: 9, states: 1 });
  // Of what the first meeting made no paragraph is known.
  const [origin] = many.recommendationOrigins ?? [];
  await insert(register, {
    ...many,
    recommendationOrigins: (many.recommendationOrigins ?? []).map((one) =>
      one.meetingId === origin?.meetingId ? { ...one, paragraphId: null } : one,
    ),
  });
  const called = (read: NamedRecommendations, id: string) => {
    const one = read.recommendations.find((recommendation) => recommendation.id === id);
    const own = read.origins.filter(({ recommendationId }) => recommendationId === id);
    return one ? recommendationReference(one, own, originContext(read), 'en') : null;
  };
  const [all, named] = [await register.recommendationRecords(), await register.namedRecommendations()];
  const alike = [0, 4, 8].map((at) => recommendationIds[at] ?? '');
  expect(alike.map((id) => called(all, id))).toEqual([
    'SOM 2 (2015) [a]',
    'SOM 2 (2015) [b]',
    'SOM 2 (2015) [c]',
  ]);
  expect(called(all, recommendationIds[1] ?? '')).toMatch(/para\. \d$/u);
  for (const id of alike) {
    expect(called(named, id)).toBe(called(all, id));
    expect(called(await register.recommendationRecordsOf(id), id)).toBe(called(all, id));
  }
  const ofMeeting = await register.recommendationRecordsAt(origin?.meetingId ?? '');
  expect(alike.map((id) => called(ofMeeting, id))).toEqual(alike.map((id) => called(all, id)));
});
