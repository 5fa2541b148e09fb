import { describe, expect, it } from 'vitest';

import { competingFields } from '@/domain/competing-claims';
import type { DraftMeeting } from '@/domain/draft';
import type { RecordSet } from '@/domain/records';
import { isBentName } from '@/formats/acceptance/bent-name';

import { accept, aDraft, aRegister } from './accepted';

type Person = DraftMeeting['people'][number];

let count = 0;
/** A list of participants of one meeting, with a place in its text for each name and function. */
function listing(people: readonly Person[]) {
  count += 1;
  return aDraft({
    file: `list ${count}`,
    type: 'list-of-participants',
    evidence: people.flatMap(({ name, function: post = '' }, index) => [
      [`/meetings/0/people/${index}/name`, name] as const,
      [`/meetings/0/people/${index}/function`, post] as const,
    ]),
    meetings: [{ type: 'senior-officials-meeting', ordinal: 4, date: '2018-06-12', people: [...people] }],
  });
}

function joining(register: RecordSet, personId: string) {
  return {
    meetings: [{ kind: 'join' as const, meetingId: register.meetings?.[0]?.id ?? '' }],
    people: new Map([['/meetings/0/people/0', { personId }]]),
  };
}

const latin: Person = { name: 'Aibek Karimov', party: 'KGZ', function: 'Deputy Chairman' };
const cyrillic: Person = { name: 'КАРИМОВ Айбек', party: 'KGZ', function: 'заместитель председателя' };

/** Somebody listed in English, and said to be the one whom a second list names. */
function listedTwice(second: Person) {
  const first = accept(aRegister(), listing([latin])).register;
  const personId = first.persons?.[0]?.id ?? '';
  return accept(first, listing([second]), joining(first, personId));
}

function namesOf({ personNames = [] }: RecordSet) {
  return personNames.map(({ script, given, family, preferred }) => ({ script, given, family, preferred }));
}

describe('somebody who is named in another script', () => {
  it('has that name too, beside the one that was known', () => {
    const { register } = listedTwice(cyrillic);
    expect(register.persons).toHaveLength(1);
    expect(namesOf(register)).toEqual([
      { script: 'latin', given: 'Aibek Karimov', family: '', preferred: true },
      { script: 'cyrillic', given: 'Айбек', family: 'Каримов', preferred: true },
    ]);
  });

  it('is no contradiction, neither of the name nor of the function, and where each was printed is kept', () => {
    const { register, plan } = listedTwice(cyrillic);
    expect(register.attendances).toMatchObject([
      { printedName: 'Aibek Karimov', function: 'Deputy Chairman' },
    ]);
    expect(plan.summary.competingClaims).toBe(0);
    expect(competingFields(register.claims ?? [])).toEqual([]);
    expect(register.claims?.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['КАРИМОВ Айбек', 'заместитель председателя']),
    );
  });

  it('keeps the name of that script that is known already', () => {
    const { register } = listedTwice(cyrillic);
    const personId = register.persons?.[0]?.id ?? '';
    const other = { ...cyrillic, name: 'КЕРИМОВ Айбек' };
    const again = accept(register, listing([other]), joining(register, personId)).register;
    expect(namesOf(again)).toEqual(namesOf(register));
  });

  it('goes by no initials there', () => {
    expect(namesOf(listedTwice({ ...cyrillic, name: 'А. Каримов' }).register)).toHaveLength(1);
  });
});

describe('somebody who is named otherwise in the same script', () => {
  it('is a contradiction between the sources, and has one name', () => {
    const { register, plan } = listedTwice({ ...latin, name: 'Aibek Kerimov', function: 'Chairman' });
    expect(plan.summary.competingClaims).toBe(2);
    expect(competingFields(register.claims ?? []).map(({ field }) => field)).toEqual([
      'printedName',
      'function',
    ]);
    expect(namesOf(register)).toHaveLength(1);
  });
});

describe('words of a name that two of one party bear', () => {
  it('are given to neither of them, and keep the name as printed', () => {
    const people = [
      { name: 'Farrukh Nazarov', party: 'TJK', function: 'Deputy Minister' },
      { name: 'Farrukh Nazarov', party: 'TJK', function: 'Head of Department' },
    ];
    const said = { speaker: 'Farrukh Nazarov', party: 'TJK', verbatim: false, text: 'Roads are open.' };
    const draft = aDraft({
      file: 'namesakes',
      evidence: ['/meetings/0/people/0', '/meetings/0/people/1', '/meetings/0/interventions/0'],
      meetings: [{ date: '2018-06-12', people, interventions: [{ ...said, kind: 'statement' }] }],
    });
    const apart = new Map(
      ['one', 'two'].map((_, index) => [
        `/meetings/0/people/${index}`,
        { personId: `0000000${index}-0000-8000-8000-000000000000` },
      ]),
    );
    const { register } = accept(aRegister(), draft, { people: apart });
    expect(register.persons).toHaveLength(2);
    expect(register.interventions).toMatchObject([{ printedSpeaker: 'Farrukh Nazarov', personId: null }]);
  });
});

describe('two sources in one script beside a value in another', () => {
  it('contradict each other, and it is told while the second is brought in', () => {
    const { register, plan } = listedTwice(cyrillic);
    expect(plan.summary.competingClaims).toBe(0);
    const personId = register.persons?.[0]?.id ?? '';
    const ambassador = { ...cyrillic, function: 'посол' };
    const third = accept(register, listing([ambassador]), joining(register, personId));
    expect(third.plan.summary.competingClaims).toBe(1);
    expect(third.register.attendances).toMatchObject([{ function: 'Deputy Chairman' }]);
    const asked = competingFields(third.register.claims ?? []).map(({ field }) => field);
    expect(asked).toContain('function');
  });
});

describe('a name that two of a party bear', () => {
  it('named once more makes no third person, and that it was left out is told', () => {
    const people: readonly Person[] = [
      { name: 'Aibek Karimov', party: 'KGZ', function: 'Deputy Chairman' },
      { name: 'Aibek Karimov', party: 'KGZ', function: 'Expert' },
      { name: 'Aibek Karimov', party: 'KGZ' },
    ];
    const said = new Map(
      [0, 1].map((at) => [
        `/meetings/0/people/${at}`,
        { personId: `01890000-0000-7000-8000-00000000000${at}`, name: 'Aibek Karimov' },
      ]),
    );
    const { register, plan } = accept(aRegister(), listing(people), {
      meetings: [{ kind: 'new' }],
      people: said,
    });
    expect(register.persons).toHaveLength(2);
    expect(register.attendances).toHaveLength(2);
    expect(plan.problems).toEqual([{ path: '/meetings/0/people/2', code: 'one-of-several' }]);
  });
});

describe('a name in Cyrillic beside one in Latin', () => {
  it('has its place in the source', () => {
    const { register } = listedTwice(cyrillic);
    const added = register.personNames?.find(({ script }) => script === 'cyrillic');
    const claims = register.claims?.filter(({ recordId }) => recordId === added?.id);
    expect(claims).toMatchObject([{ table: 'personNames', field: '', sourceId: register.sources?.[1]?.id }]);
  });

  it.each(['Каримову Айбеку', 'Каримова Айбека', 'КАРИМОВЫМ Айбеком'])(
    'is not what somebody goes by where it is printed in another case: %s',
    (name) => {
      const { register } = listedTwice({ ...cyrillic, name });
      expect(namesOf(register).map(({ script }) => script)).toEqual(['latin']);
      // As printed it is kept all the same.
      expect(register.claims?.map(({ value }) => value)).toContain(name);
    },
  );

  it.each([
    ['Asel Karimova', 'Каримова Асель', false],
    ['Asel Karimova', 'Каримовой Асель', true],
    ['Yelena Ivanova', 'Елене Ивановой', true],
    ['Yelena Ivanova', 'Елена Иванова', false],
    ['Pavel Donskoy', 'Павел Донской', false],
    ['Nurlan Bekzhanuly', 'Нурлан Бекжанұлы', false],
    ['أيبك كريموف', 'Каримову Айбеку', true],
  ])('of %s is bent or not: %s', (known, printed, isBent) => {
    expect(isBentName(printed, [known])).toBe(isBent);
  });
});
