import { describe, expect, test } from 'vitest';

import { byOrder } from '@/domain/by-order';
import { competingFields } from '@/domain/competing-claims';
import { nameOn } from '@/domain/name-on';
import { numberParagraphs } from '@/domain/number-paragraphs';
import { organisationsUn } from '@/domain/reference/organisations-un';
import { states } from '@/domain/reference/states';
import { addAttendee, moveAttendance, setHeadOfDelegation } from '@/store/commands/attendances';
import { preferClaim } from '@/store/commands/claims';
import { addDelegation, removeDelegation } from '@/store/commands/delegations';
import { addDocument, removeDocument } from '@/store/commands/documents';
import { createMeeting, deleteMeeting } from '@/store/commands/meetings';
import { keepParagraphNumbers } from '@/store/commands/paragraph-numbers';
import {
  addParagraph,
  editParagraph,
  moveParagraph,
  removeParagraph,
  setParagraphLevel,
} from '@/store/commands/paragraphs';
import { removeBlankIntervention } from '@/store/commands/blank-interventions';
import { addListItem } from '@/store/commands/meeting-lists';
import { addParty } from '@/store/commands/parties';
import { startRegister } from '@/store/commands/processes';
import { addOrigin, addRecommendation } from '@/store/commands/recommendations';
import { mergeParagraph, splitParagraph } from '@/store/commands/split-paragraph';
import { addStatement, editStatement } from '@/store/commands/statements';
import { addTag } from '@/store/commands/tags';
import { takeParagraphs } from '@/store/commands/take-paragraphs';
import { takeUpStatements } from '@/store/commands/take-up-statements';
import type { Register } from '@/store/register';

import {
  aClaim,
  aMeeting,
  aMeetingSource,
  aNote,
  aParagraph,
  aDelegation,
  anAttendance,
  aParty,
  aPerson,
  aPersonName,
  aProcess,
  aSource,
  anAppointment,
} from '../../helpers/builders';
import { danglingReferences } from '../../helpers/dangling-references';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

async function registerWithMeeting() {
  const register = await openTestRegister();
  const facts = { shortName: { en: 'AP' }, name: { en: 'Almaty Process' }, meetingTypes: [] };
  const processId = valueOf(await register.execute(startRegister(facts)));
  const type = 'senior-officials-meeting';
  const id = valueOf(await register.execute(createMeeting({ processId, type, ordinal: 2, date: '2015' })));
  const meeting = await register.get('meetings', id);
  return { register, meeting: meeting ?? aMeeting() };
}

const stateOf = (iso3: string) => {
  const reference = states.find((state) => state.iso3 === iso3);
  if (!reference) throw new Error(iso3);
  return { kind: 'reference', reference } as const;
};

async function paragraphTexts(register: Register, meetingId: string) {
  return (await register.dossier(meetingId))?.paragraphs.map((paragraph) => paragraph.text['en']);
}

describe('parties', () => {
  test('come from the reference with their names of all times, and only once', async () => {
    const { register, meeting } = await registerWithMeeting();
    const türkiye = stateOf('TUR');
    valueOf(await register.execute(addDelegation({ meetingId: meeting.id, party: türkiye }, 'Türkiye')));
    valueOf(await register.execute(addParty(türkiye, 'Türkiye')));
    const dossier = await register.dossier(meeting.id);
    expect(dossier?.parties).toHaveLength(1);
    const [party = aParty()] = dossier?.parties ?? [];
    const nameIn = (date: string) => nameOn(party, dossier?.partyNames ?? [], date, 'en', 'short');
    expect([nameIn('2015-09-22'), nameIn('2023-10-12')]).toEqual(['Turkey', 'Türkiye']);
  });

  test('that are organisations are known again by their acronym', async () => {
    const { register } = await registerWithMeeting();
    const [reference] = organisationsUn;
    if (!reference) throw new Error('no organisation');
    const choice = { kind: 'reference', reference } as const;
    const ids = [
      valueOf(await register.execute(addParty(choice, reference.code))),
      valueOf(await register.execute(addParty(choice, reference.code))),
    ];
    expect(ids[0]).toBe(ids[1]);
  });

  test('may be new organisations by name', async () => {
    const { register, meeting } = await registerWithMeeting();
    const party = { kind: 'new', name: 'Центр «Мир»', language: 'ru', category: 'civil-society' } as const;
    valueOf(await register.execute(addDelegation({ meetingId: meeting.id, party }, party.name)));
    expect(await register.parties()).toMatchObject([
      { party: { category: 'civil-society' }, names: [{ language: 'ru', formal: 'Центр «Мир»' }] },
    ]);
  });
});

describe('delegations and attendance', () => {
  test('a person who came for the same party before is known again, a namesake of another is not', async () => {
    const { register, meeting } = await registerWithMeeting();
    const seat = async (iso3: string, given: string) => {
      const party = stateOf(iso3);
      const delegationId = valueOf(
        await register.execute(addDelegation({ meetingId: meeting.id, party }, iso3)),
      );
      const person = { kind: 'named', given, family: 'Ахметов' } as const;
      return valueOf(await register.execute(addAttendee({ delegationId, person }, given)));
    };
    const ids = [await seat('KAZ', 'Семён'), await seat('KAZ', 'Семен'), await seat('KGZ', 'Семён')];
    const persons = await Promise.all(
      ids.map(async (id) => (await register.get('attendances', id))?.personId ?? ''),
    );
    expect(persons[0]).toBe(persons[1]);
    expect(persons[2]).not.toBe(persons[0]);
    expect((await register.namedPeople()).map(({ id }) => id).toSorted()).toEqual(
      [...new Set(persons)].toSorted(),
    );
  });

  test('a name of a merged person finds the one they were merged into; two of one name find neither', async () => {
    const { register, meeting } = await registerWithMeeting();
    const party = stateOf('KAZ');
    const delegationId = valueOf(
      await register.execute(addDelegation({ meetingId: meeting.id, party }, 'KAZ')),
    );
    const partyId = (await register.get('delegations', delegationId))?.partyId ?? '';
    const known = (family: string, mergedIntoId: string | null) => {
      const person = aPerson({ mergedIntoId });
      return { person, family, appointment: anAppointment({ personId: person.id, partyId }) };
    };
    const survivor = known('Trani', null);
    const people = [
      survivor,
      known('Trany', survivor.person.id),
      known('Ahmetov', null),
      known('Ahmetov', null),
    ];
    await insert(register, {
      persons: people.map(({ person }) => person),
      personNames: people.map(({ person, family }) =>
        aPersonName({ personId: person.id, given: 'Vito', family }),
      ),
      appointments: people.map(({ appointment }) => appointment),
    });
    const seated = async (family: string) => {
      const person = { kind: 'named', given: 'Vito', family } as const;
      const id = valueOf(await register.execute(addAttendee({ delegationId, person }, family)));
      return (await register.get('attendances', id))?.personId;
    };
    expect(await seated('Trany')).toBe(survivor.person.id);
    const ids = people.map(({ person }) => person.id);
    expect(ids).not.toContain(await seated('Ahmetov'));
  });

  test('a head who moves to a delegation that has one comes as a delegate', async () => {
    const { register, meeting } = await registerWithMeeting();
    const delegationOf = async (iso3: string) =>
      valueOf(await register.execute(addDelegation({ meetingId: meeting.id, party: stateOf(iso3) }, iso3)));
    const headOf = async (delegationId: string, given: string) => {
      const person = { kind: 'named', given, family: '' } as const;
      const roles = ['head-of-delegation' as const];
      return valueOf(await register.execute(addAttendee({ delegationId, person, roles }, given)));
    };
    const [here, there] = [await delegationOf('KAZ'), await delegationOf('KGZ')];
    const [moved, staying] = [await headOf(here, 'A'), await headOf(there, 'B')];
    valueOf(
      await register.execute(moveAttendance({ id: moved, meetingId: meeting.id }, there, staying, 'A')),
    );
    const rolesOf = async (id: string) => (await register.get('attendances', id))?.roles;
    expect([await rolesOf(moved), await rolesOf(staying)]).toEqual([['delegate'], ['head-of-delegation']]);
  });

  test('a delegation has one head', async () => {
    const { register, meeting } = await registerWithMeeting();
    const party = stateOf('KAZ');
    const delegationId = valueOf(
      await register.execute(addDelegation({ meetingId: meeting.id, party }, 'KAZ')),
    );
    const add = async (given: string) =>
      valueOf(
        await register.execute(
          addAttendee({ delegationId, person: { kind: 'named', given, family: '' } }, given),
        ),
      );
    const [first, second] = [await add('A'), await add('B')];
    for (const id of [first, second]) {
      valueOf(await register.execute(setHeadOfDelegation({ id, meetingId: meeting.id, delegationId }, 'x')));
    }
    const rolesOf = async (id: string) => (await register.get('attendances', id))?.roles;
    expect([await rolesOf(first), await rolesOf(second)]).toEqual([['delegate'], ['head-of-delegation']]);

    valueOf(
      await register.execute(moveAttendance({ id: second, meetingId: meeting.id }, delegationId, null, 'B')),
    );
    expect((await register.dossier(meeting.id))?.attendances.map(({ id }) => id)).toEqual([second, first]);
  });

  test('removing a delegation removes its attendances and keeps the persons', async () => {
    const { register, meeting } = await registerWithMeeting();
    const party = stateOf('KAZ');
    const id = valueOf(await register.execute(addDelegation({ meetingId: meeting.id, party }, 'KAZ')));
    const person = { kind: 'named', given: 'Vito', family: 'Trani' } as const;
    valueOf(await register.execute(addAttendee({ delegationId: id, person }, 'Vito Trani')));
    expect(await register.meetingRows()).toMatchObject([{ delegations: 1, attendances: 1 }]);
    valueOf(await register.execute(removeDelegation({ id, meetingId: meeting.id }, 'KAZ')));
    expect(await register.list('attendances')).toEqual([]);
    expect(await register.namedPeople()).toHaveLength(1);
    expect(await register.meetingRows()).toMatchObject([{ delegations: 0, attendances: 0 }]);
  });
});

describe('paragraphs', () => {
  async function withText(text: string) {
    const { register, meeting } = await registerWithMeeting();
    const id = valueOf(
      await register.execute(addParagraph({ meetingId: meeting.id, text: { en: text, ru: 'Перевод.' } })),
    );
    return { register, meeting, label: { id, meetingId: meeting.id, printedNumber: '1' } };
  }

  test('split at a place, the statements go with their words; merged again, they come back', async () => {
    const { register, meeting, label } = await withText('Ministers agreed. They thanked the host.');
    const state = (text: string) =>
      register.execute(addStatement({ paragraphId: label.id, language: 'en', text, class: 'courtesy' }));
    const agreed = valueOf(await state('agreed'));
    const thanked = valueOf(await state('thanked the host'));

    const second = valueOf(await register.execute(splitParagraph(label, 'en', 17)));
    expect(await paragraphTexts(register, meeting.id)).toEqual([
      'Ministers agreed.',
      'They thanked the host.',
    ]);
    const placeOf = async (id: string) => (await register.get('statements', id))?.paragraphId;
    expect([await placeOf(agreed), await placeOf(thanked)]).toEqual([label.id, second]);

    valueOf(await register.execute(mergeParagraph({ ...label, id: second })));
    expect(await paragraphTexts(register, meeting.id)).toEqual(['Ministers agreed. They thanked the host.']);
    expect([await placeOf(agreed), await placeOf(thanked)]).toEqual([label.id, label.id]);
    expect(await register.get('paragraphs', label.id)).toMatchObject({ text: { ru: 'Перевод.' } });
  });

  test('split in one language, are divided in the other where the statements that go begin', async () => {
    const { register, meeting, label } = await withText('Ministers agreed. They thanked the host.');
    valueOf(
      await register.execute(editParagraph(label, 'ru', 'Министры договорились. Они поблагодарили хозяев.')),
    );
    const state = (text: string, ru: string) =>
      register.execute(addStatement({ paragraphId: label.id, language: 'en', text, translations: { ru } }));
    const agreed = valueOf(await state('Ministers agreed.', 'Министры договорились.'));
    const thanked = valueOf(await state('They thanked the host.', 'Они поблагодарили хозяев.'));
    const second = valueOf(await register.execute(splitParagraph(label, 'ru', 23)));
    expect(await paragraphTexts(register, meeting.id)).toEqual([
      'Ministers agreed.',
      'They thanked the host.',
    ]);
    expect(await register.get('paragraphs', second)).toMatchObject({
      text: { ru: 'Они поблагодарили хозяев.' },
    });
    const placeOf = async (id: string) => (await register.get('statements', id))?.paragraphId;
    expect([await placeOf(agreed), await placeOf(thanked)]).toEqual([label.id, second]);
  });

  test('have words that are marked once, however often they are marked, in either language', async () => {
    const { register, label } = await withText('Ministers agreed.');
    const mark = async (language: string, text: string) =>
      valueOf(await register.execute(addStatement({ paragraphId: label.id, language, text })));
    const id = await mark('en', 'Ministers agreed.');
    const [again] = await Promise.all([mark('en', ' Ministers agreed. '), mark('en', 'Ministers agreed.')]);
    expect(again).toBe(id);
    expect(await register.list('statements')).toHaveLength(1);
    await mark('ru', 'Министры договорились.');
    expect(await register.list('statements')).toHaveLength(2);
  });

  test('of which nothing was recorded leave the interventions again, and no other does', async () => {
    const { register, meeting } = await registerWithMeeting();
    const blank = {
      meetingId: meeting.id,
      sessionId: null,
      agendaItemId: null,
      language: null,
      personId: null,
      partyId: null,
      printedSpeaker: null,
      text: {},
      kind: 'statement',
      verbatim: false,
    } as const;
    const bare = valueOf(await register.execute(addListItem('interventions', blank, '?')));
    const said = valueOf(
      await register.execute(addListItem('interventions', { ...blank, text: { en: 'Hear, hear.' } }, '?')),
    );
    for (const id of [bare, said]) {
      valueOf(await register.execute(removeBlankIntervention(meeting.id, id, '?')));
    }
    expect((await register.list('interventions')).map(({ id }) => id)).toEqual([said]);
  });

  test('split and merged, take what came from their statements along, and cite it by the half it stands in', async () => {
    const { register, meeting, label } = await withText('Ministers agreed. They asked for data.');
    const facts = { paragraphId: label.id, language: 'en', text: 'asked for data' };
    const statementId = valueOf(await register.execute(addStatement(facts)));
    const statement = await register.get('statements', statementId);
    const [recommendationId = ''] = valueOf(
      await register.execute(takeUpStatements(statement ? [{ statement, reaffirms: null }] : [])),
    );
    const recommendation = await register.get('recommendations', recommendationId);
    if (!recommendation) throw new Error('no recommendation');
    const origin = { meetingId: meeting.id, paragraphId: label.id };
    valueOf(await register.execute(addOrigin(recommendation, origin)));
    const ofParagraph = aNote({ meetingId: meeting.id, paragraphId: label.id });
    const ofStatement = aNote({ meetingId: meeting.id, paragraphId: label.id, statementId });
    await insert(register, { notes: [ofParagraph, ofStatement] });
    const places = async () => [
      ...(await register.list('recommendationOrigins')).toSorted(byOrder).map((one) => one.paragraphId),
      ...(await Promise.all([ofParagraph, ofStatement].map(({ id }) => register.get('notes', id)))).map(
        (one) => one?.paragraphId,
      ),
    ];

    const second = valueOf(await register.execute(splitParagraph(label, 'en', 17)));
    expect(await places()).toEqual([second, label.id, label.id, second]);
    valueOf(await register.execute(addOrigin(recommendation, { ...origin, paragraphId: second })));
    valueOf(await register.execute(mergeParagraph({ ...label, id: second })));
    expect(await places()).toEqual([label.id, label.id, label.id, label.id, label.id]);
    expect(danglingReferences((await register.exportAll()).records)).toEqual([]);
  });

  test('whose number is kept leave it to what came of them when they are joined, split or removed', async () => {
    const { register, meeting, label } = await withText('Ministers agreed.');
    const add = async (text: string) => {
      const id = valueOf(await register.execute(addParagraph({ meetingId: meeting.id, text: { en: text } })));
      const facts = { processId: meeting.processId, text: { en: text } };
      valueOf(await register.execute(addRecommendation(facts, [{ meetingId: meeting.id, paragraphId: id }])));
      return { ...label, id };
    };
    const references = async () =>
      (await register.list('recommendationOrigins')).toSorted(byOrder).map((one) => one.printedReference);
    const [second, third] = [await add('They asked for data.'), await add('They met. They left.')];
    valueOf(await register.execute(mergeParagraph(second)));
    expect(await references()).toEqual([null, null]);
    valueOf(await register.undo());

    valueOf(await register.execute(keepParagraphNumbers(meeting.id)));
    const half = valueOf(await register.execute(splitParagraph(third, 'en', 9)));
    expect(await references()).toEqual([null, null]);
    const numbered = numberParagraphs((await register.list('paragraphs')).toSorted(byOrder));
    expect(numbered.map(({ cited }) => cited)).toEqual(['1', '2', '3', '4']);
    expect(numbered.at(-1)?.paragraph.id).toBe(half);
    valueOf(await register.execute(mergeParagraph(second)));
    valueOf(await register.execute(removeParagraph(third, 'ru')));
    const said = (await references()).map((reference) => reference?.split(', ').at(-1));
    expect(new Set(said)).toEqual(new Set(['para. 2', 'п. 3']));
    valueOf(await register.undo());
    valueOf(await register.undo());
    expect(await references()).toEqual([null, null]);
  });

  test('are typed in together with what their statements say, as one step that is taken back as one', async () => {
    const { register, label } = await withText('Ministers agreed.');
    const statementId = valueOf(
      await register.execute(
        addStatement({
          paragraphId: label.id,
          language: 'en',
          text: 'Ministers agreed.',
          translations: { ru: 'Перевод.' },
        }),
      ),
    );
    const before = await register.get('statements', statementId);
    const type = (text: string) =>
      register.execute(editParagraph(label, 'en', text, [{ statementId, field: 'text', words: text }]));
    valueOf(await type('All ministers agreed.'));
    valueOf(await type('All ministers decided.'));
    const words = [{ statementId, field: 'text', words: 'Решение.' }] as const;
    valueOf(await register.execute(editParagraph(label, 'ru', 'Решение.', words)));
    expect(await register.get('statements', statementId)).toMatchObject({
      text: 'All ministers decided.',
      translations: { ru: 'Решение.' },
    });
    valueOf(await register.undo());
    valueOf(await register.undo());
    expect(await register.get('statements', statementId)).toEqual(before);
    expect(await register.get('paragraphs', label.id)).toMatchObject({ text: { en: 'Ministers agreed.' } });
  });

  test('merged, keep what sources said of the second half as its evidence, not as a rival of the whole', async () => {
    const { register, meeting, label } = await withText('Ministers agreed.');
    const second = valueOf(
      await register.execute(addParagraph({ meetingId: meeting.id, text: { en: 'They thanked.' } })),
    );
    const source = aSource();
    const claimOf = (recordId: string, field: string, value: string | true) =>
      aClaim({
        meetingId: meeting.id,
        sourceId: source.id,
        table: 'paragraphs',
        recordId,
        field,
        value,
        preferred: true,
      });
    const claims = [
      claimOf(label.id, 'text.en', 'Ministers agreed.'),
      claimOf(second, 'text.en', 'They thanked.'),
      claimOf(second, 'number', '2'),
      claimOf(second, '', true),
    ];
    await insert(register, { sources: [source], claims });
    valueOf(await register.execute(mergeParagraph({ ...label, id: second })));
    const kept = await register.list('claims');
    expect(kept.map(({ recordId }) => recordId)).toEqual(claims.map(() => label.id));
    expect(competingFields(kept)).toEqual([]);
  });

  test('take their statements and those statements’ tags with them', async () => {
    const { register, meeting, label } = await withText('Ministers agreed.');
    const facts = { paragraphId: label.id, language: 'en', text: 'agreed' };
    const statementId = valueOf(await register.execute(addStatement(facts)));
    const tag = { meetingId: meeting.id, statementId, kind: 'theme', value: 'statelessness' } as const;
    valueOf(await register.execute(addTag(tag)));
    valueOf(await register.execute(removeParagraph(label)));
    expect([await register.list('statements'), await register.list('tags')]).toEqual([[], []]);
    valueOf(await register.undo());
    expect(await register.list('tags')).toMatchObject([tag]);
  });

  test('leave what belonged to them a level higher, so that it becomes no part of the one before', async () => {
    const { register, meeting } = await registerWithMeeting();
    const add = async (level: 0 | 1 | 2) =>
      valueOf(await register.execute(addParagraph({ meetingId: meeting.id, level })));
    const [, second] = [await add(0), await add(0), await add(1), await add(2), await add(0)];
    const cited = async () =>
      numberParagraphs((await register.list('paragraphs')).toSorted(byOrder)).map((one) => one.cited);
    const label = { id: second, meetingId: meeting.id, printedNumber: '2' };
    valueOf(await register.execute(removeParagraph(label)));
    expect(await cited()).toEqual(['1', '2', '2 (a)', '3']);
    valueOf(await register.undo());
    expect(await cited()).toEqual(['1', '2', '2 (a)', '2 (a) (i)', '3']);
  });

  test('of a final text keep what they are cited by when they are moved, indented, or others come between', async () => {
    const { register, meeting } = await registerWithMeeting();
    const paragraphs = [0, 0, 1, 0].map((level, index) =>
      aParagraph({ meetingId: meeting.id, level, order: `a${index}`, text: { en: `${index}` } }),
    );
    await insert(register, { paragraphs });
    const [one, two, sub, three] = paragraphs.map((paragraph) => ({ ...paragraph, printedNumber: '' }));
    if (!one || !two || !sub || !three) throw new Error('no paragraphs');
    const cited = async () => {
      const numbered = numberParagraphs((await register.dossier(meeting.id))?.paragraphs ?? []);
      return [one, two, sub, three].map(
        ({ id }) => numbered.find(({ paragraph }) => paragraph.id === id)?.cited,
      );
    };
    expect(valueOf(await register.execute(keepParagraphNumbers(meeting.id)))).toBe(4);
    const final = ['1', '2', '2 (a)', '3'];
    expect(await cited()).toEqual(final);
    valueOf(await register.execute(moveParagraph(sub, one.id)));
    expect(await cited()).toEqual(final);
    valueOf(await register.execute(addParagraph({ meetingId: meeting.id, afterId: one.id })));
    expect(await cited()).toEqual(final);
    for (const level of [1, 2, 0] as const) {
      for (const label of [three, sub]) valueOf(await register.execute(setParagraphLevel(label, level)));
      expect(await cited()).toEqual(final);
    }
    expect(valueOf(await register.execute(keepParagraphNumbers(meeting.id)))).toBe(1);
    expect(await cited()).toEqual(final);
  });

  test('that are pasted keep the numbers they came with, unless they have them by their order', async () => {
    const { register, meeting } = await registerWithMeeting();
    const line = (level: 0 | 1, number: string | null) => ({ level, number, text: `Text ${number ?? ''}` });
    const paste = async (...taken: ReturnType<typeof line>[]) =>
      valueOf(await register.execute(takeParagraphs(meeting.id, taken, 'en')));
    const inText = async () => (await register.dossier(meeting.id))?.paragraphs ?? [];
    await paste(line(0, '1'), line(1, 'a'), line(1, 'b'));
    expect((await inText()).map(({ number }) => number)).toEqual([null, null, null]);
    await paste(line(0, '10'), line(1, 'a'), line(0, '11'));
    const cited = ['1', '1 (a)', '1 (b)', '10', '10 (a)', '11'];
    expect(numberParagraphs(await inText()).map((one) => one.cited)).toEqual(cited);
    // What follows in another paste has its numbers by its place.
    await paste(line(0, '12'), line(0, '13'));
    expect((await inText()).map(({ number }) => number).slice(-2)).toEqual([null, null]);
    expect(numberParagraphs(await inText()).map((one) => one.cited)).toEqual([...cited, '12', '13']);
  });

  test('that are pasted fill the empty paragraph first, and bring what was confirmed in them', async () => {
    const { register, label } = await withText('');
    const statements = [
      { language: 'en', text: 'agreed', class: 'decision', tags: [{ kind: 'theme', value: 'data' }] },
    ] as const;
    const taken = [
      { level: 1, number: null, text: 'Ministers agreed.', statements },
      { level: 0, number: null, text: 'They met.' },
    ] as const;
    const place = { after: label.id, replaces: label.id };
    const ids = valueOf(await register.execute(takeParagraphs(label.meetingId, taken, 'en', place)));
    expect(ids[0]).toBe(label.id);
    expect(await paragraphTexts(register, label.meetingId)).toEqual(['Ministers agreed.', 'They met.']);
    expect(await register.get('paragraphs', label.id)).toMatchObject({ level: 1, text: { ru: 'Перевод.' } });
    const [statement] = await register.list('statements');
    expect(statement).toMatchObject({ paragraphId: label.id, text: 'agreed', followUp: 'yes' });
    expect(await register.list('tags')).toMatchObject([{ statementId: statement?.id, value: 'data' }]);
  });

  test('the first cannot be merged with one before it', async () => {
    const { register, label } = await withText('Only one.');
    expect(errorOf(await register.execute(mergeParagraph(label)))).toBe('not-found');
  });

  test('move to where they are put, also among rows whose order is no key or tied', async () => {
    const { register, meeting } = await registerWithMeeting();
    const paragraphs = ['2', '2', '10'].map((order, index) =>
      aParagraph({ meetingId: meeting.id, order, text: { en: `${index}` } }),
    );
    await insert(register, { paragraphs });
    const [a = aParagraph(), b = aParagraph(), c = aParagraph()] =
      (await register.dossier(meeting.id))?.paragraphs ?? [];
    valueOf(await register.execute(moveParagraph({ ...c, printedNumber: '3' }, a.id)));
    expect((await register.dossier(meeting.id))?.paragraphs.map(({ id }) => id)).toEqual([a.id, c.id, b.id]);
  });

  test('a change of class brings its follow-up along, unless another is chosen', async () => {
    const { register, label } = await withText('Ministers agreed.');
    const facts = { paragraphId: label.id, language: 'en', text: 'agreed', class: 'decision' } as const;
    const id = valueOf(await register.execute(addStatement(facts)));
    const current = async () => (await register.list('statements'))[0];
    const before = await current();
    if (!before) throw new Error('no statement');
    expect(before.followUp).toBe('yes');
    valueOf(await register.execute(editStatement(before, { class: 'record' })));
    expect(await current()).toMatchObject({ id, followUp: 'no' });
    valueOf(await register.execute(editStatement(before, { class: 'need', followUp: 'yes' })));
    expect(await current()).toMatchObject({ followUp: 'yes' });
  });
});

describe('documents, tags and claims', () => {
  test('a document adopted at a meeting says so, and goes with its last meeting', async () => {
    const { register, meeting } = await registerWithMeeting();
    const facts = { type: 'declaration', title: { en: 'Almaty Declaration' } } as const;
    const id = valueOf(await register.execute(addDocument(meeting.id, facts, 'adopted')));
    expect(await register.get('documents', id)).toMatchObject({ adoptedAtMeetingId: meeting.id });
    const [link] = await register.list('meetingDocuments');
    if (!link) throw new Error('no link');
    valueOf(await register.execute(removeDocument(link, 'Almaty Declaration')));
    expect(await register.list('documents')).toEqual([]);
  });

  test('a tag is not added twice', async () => {
    const { register, meeting } = await registerWithMeeting();
    const tag = { meetingId: meeting.id, statementId: null, kind: 'sdg', value: '10' } as const;
    const ids = [valueOf(await register.execute(addTag(tag))), valueOf(await register.execute(addTag(tag)))];
    expect(ids[0]).toBe(ids[1]);
    expect(await register.list('tags')).toHaveLength(1);
  });

  test('of competing claims the preferred one stands in the record, the others are kept', async () => {
    const { register, meeting } = await registerWithMeeting();
    const source = aSource();
    const about = { meetingId: meeting.id, recordId: meeting.id, sourceId: source.id };
    const dates = [
      aClaim({ ...about, value: '2015', preferred: true }),
      aClaim({ ...about, value: '2015-09-22', preferred: false }),
    ];
    const city = aClaim({ ...about, field: 'city.en', value: 'Astana', preferred: false });
    await insert(register, { sources: [source], claims: [...dates, city] });
    for (const claim of [dates[1] ?? city, city]) {
      valueOf(await register.execute(preferClaim(claim, 'Closing remarks')));
    }
    expect(await register.get('meetings', meeting.id)).toMatchObject({
      date: '2015-09-22',
      city: { en: 'Astana' },
    });
    const preferred = (await register.list('claims')).filter((claim) => claim.preferred);
    expect(preferred.map((claim) => claim.value)).toEqual(['2015-09-22', 'Astana']);
  });
});

test('a role that another source gives passes from one to the other as one step, and back', async () => {
  const { register, meeting } = await registerWithMeeting();
  const party = aParty();
  const people = [aPerson(), aPerson()] as const;
  const delegation = aDelegation({ meetingId: meeting.id, partyId: party.id });
  const seat = { meetingId: meeting.id, delegationId: delegation.id };
  const [head, other] = [
    anAttendance({ ...seat, personId: people[0].id, roles: ['head-of-delegation'] }),
    anAttendance({ ...seat, personId: people[1].id, roles: ['expert'] }),
  ];
  const source = aSource();
  const stated = {
    meetingId: meeting.id,
    sourceId: source.id,
    table: 'attendances',
    field: 'roles',
    value: ['head-of-delegation'],
  };
  const rival = aClaim({ ...stated, recordId: other.id, preferred: false });
  await insert(register, {
    parties: [party],
    persons: people,
    delegations: [delegation],
    attendances: [head, other],
    sources: [source],
    claims: [aClaim({ ...stated, recordId: head.id, preferred: true }), rival],
  });
  const roles = async () =>
    Promise.all([head, other].map(async ({ id }) => (await register.get('attendances', id))?.roles));
  valueOf(await register.execute(preferClaim(rival, 'List of participants')));
  expect(await roles()).toEqual([['delegate'], ['expert', 'head-of-delegation']]);
  const standing = new Map((await register.list('attendances')).map((one) => [one.id, one.roles]));
  const fields = competingFields(await register.list('claims'), ({ recordId }) => standing.get(recordId));
  expect(fields.map(({ recordId }) => recordId)).toEqual([head.id]);
  valueOf(await register.undo());
  expect(await roles()).toEqual([['head-of-delegation'], ['expert']]);
});

describe('deleting a meeting', () => {
  test('leaves nothing that belonged to it and keeps what it shared', async () => {
    const { register, meeting } = await registerWithMeeting();
    const other = aMeeting({ processId: meeting.processId });
    const [shared, own] = [aSource(), aSource()];
    await insert(register, {
      meetings: [other],
      sources: [shared, own],
      meetingSources: [
        aMeetingSource({ meetingId: meeting.id, sourceId: shared.id }),
        aMeetingSource({ meetingId: other.id, sourceId: shared.id }),
        aMeetingSource({ meetingId: meeting.id, sourceId: own.id }),
      ],
      claims: [aClaim({ meetingId: meeting.id, recordId: meeting.id, sourceId: own.id })],
    });
    const facts = { type: 'declaration', title: { en: 'Almaty Declaration' } } as const;
    const document = valueOf(await register.execute(addDocument(meeting.id, facts, 'adopted')));
    const before = await register.exportAll();

    valueOf(await register.execute(deleteMeeting(meeting)));
    const after = await register.exportAll();
    expect(danglingReferences(after.records)).toEqual([]);
    expect(after.records.meetings).toEqual([other]);
    expect(after.records.sources).toEqual([shared]);
    expect(after.records.claims).toBeUndefined();
    expect(await register.get('documents', document)).toMatchObject({ adoptedAtMeetingId: null });
    expect(await register.history(meeting.id)).toMatchObject([{ command: 'delete-meeting' }, {}, {}, {}]);

    valueOf(await register.undo());
    expect((await register.exportAll()).records).toEqual(before.records);
  });

  test('of which another process knows nothing more than the process itself', async () => {
    const register = await openTestRegister();
    const process = aProcess();
    const meeting = aMeeting({ processId: process.id });
    await insert(register, { processes: [process], meetings: [meeting] });
    valueOf(await register.execute(deleteMeeting(meeting)));
    expect((await register.exportAll()).records).toEqual({ processes: [process] });
  });
});
