import { describe, expect, test } from 'vitest';

import { byOrder, compareText } from '@/domain/by-order';
import { stateByIso3 } from '@/domain/reference/find-names';
import { addCoSpeaker, removeCoSpeaker } from '@/store/commands/co-speakers';
import { ofFreshIntervention } from '@/store/commands/fresh-intervention';
import { editListItem } from '@/store/commands/meeting-lists';
import {
  editNote,
  interventionOfNote,
  keepNote,
  paragraphOfNote,
  recommendationOfNote,
  statementOfNote,
} from '@/store/commands/notes';
import { removePerson } from '@/store/commands/persons';
import { recogniseSpeaker } from '@/store/commands/recognise-speaker';
import { ofSpeaker } from '@/store/commands/speaker-choice';
import { takeUpStatements } from '@/store/commands/take-up-statements';
import type { Register } from '@/store/register';

import {
  aClaim,
  aDelegation,
  aMeeting,
  aNote,
  anIntervention,
  aParagraph,
  aParty,
  aPerson,
  aPersonName,
  aProcess,
  aSource,
} from '../../helpers/builders';
import { danglingReferences } from '../../helpers/dangling-references';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess();
const meeting = aMeeting({ processId: process.id });
const kazakhstan = aParty();
const turkiye = aParty({ iso2: 'TR', iso3: 'TUR' });
const speaker = aPerson();
const paragraph = aParagraph({ meetingId: meeting.id, text: { en: 'Participants met.' } });
const note = aNote({
  meetingId: meeting.id,
  partyId: kazakhstan.id,
  text: 'Participants agreed to a joint workshop.',
});
const records = {
  processes: [process],
  meetings: [meeting],
  parties: [kazakhstan, turkiye],
  persons: [speaker],
  personNames: [aPersonName({ personId: speaker.id })],
  delegations: [aDelegation({ meetingId: meeting.id, partyId: kazakhstan.id })],
  paragraphs: [paragraph],
};

async function opened(notes = [note]) {
  const register = await openTestRegister();
  await insert(register, { ...records, notes });
  return register;
}

async function noteIn(register: Register) {
  return (await register.get('notes', note.id)) ?? aNote();
}

describe('a note', () => {
  test('is in the register from its first word, follows what is written, and goes when it is emptied', async () => {
    const register = await opened([]);
    const { order: _, ...written } = note;
    await register.execute(keepNote({ ...written, text: 'P' }));
    await register.execute(keepNote({ ...written, text: 'Participants' }));
    expect(await noteIn(register)).toMatchObject({ text: 'Participants', partyId: kazakhstan.id });
    await register.undo();
    expect(await register.get('notes', note.id)).toBeUndefined();
    await register.redo();
    await register.execute(keepNote({ ...written, text: ' ' }));
    expect(await register.get('notes', note.id)).toBeUndefined();
  });

  test('is one step of Undo however long its writer listens between two words, until something else is done', async () => {
    let now = 1_700_000_000_000;
    const register = await openTestRegister({ now: () => now });
    await insert(register, records);
    const { order: _, ...written } = note;
    const write = async (text: string) => {
      now += 60_000;
      valueOf(await register.execute(keepNote({ ...written, text })));
    };
    await write('Kazakhstan proposes');
    await write('Kazakhstan proposes a focal point');
    valueOf(await register.undo());
    expect(await register.list('notes')).toEqual([]);
    valueOf(await register.redo());
    await write('Kazakhstan proposes a focal point for data');
    valueOf(await register.undo());
    expect(await noteIn(register)).toMatchObject({ text: 'Kazakhstan proposes a focal point' });
  });

  test('whose statement is taken up already leads to that recommendation, and makes no second one', async () => {
    const register = await opened();
    const proposal = { text: note.text, class: 'decision' } as const;
    const statementId = valueOf(await register.execute(statementOfNote(note, 'en', paragraph.id, proposal)));
    const statement = await register.get('statements', statementId);
    const [id] = valueOf(
      await register.execute(takeUpStatements(statement ? [{ statement, reaffirms: null }] : [])),
    );
    valueOf(await register.execute(recommendationOfNote(await noteIn(register), 'en')));
    expect(await register.list('recommendations')).toMatchObject([{ id }]);
    expect(await noteIn(register)).toMatchObject({ recommendationId: id });
  });

  test('stays and leads to the intervention, paragraph, statement and recommendation made of it', async () => {
    const register = await opened();
    const made = {
      interventionId: valueOf(await register.execute(interventionOfNote(note, 'en'))),
      paragraphId: valueOf(await register.execute(paragraphOfNote(note, 'en', paragraph.id))),
      statementId: valueOf(
        await register.execute(
          statementOfNote(note, 'en', paragraph.id, { text: note.text, verb: 'agreed', class: 'decision' }),
        ),
      ),
    };
    const recommendationId = valueOf(
      await register.execute(recommendationOfNote(await noteIn(register), 'en')),
    );
    expect(await noteIn(register)).toMatchObject({ text: note.text, ...made, recommendationId });
    expect(await register.get('interventions', made.interventionId)).toMatchObject({
      partyId: kazakhstan.id,
      verbatim: false,
      text: { en: note.text },
    });
    expect(await register.get('statements', made.statementId)).toMatchObject({
      paragraphId: paragraph.id,
      text: note.text,
      verb: 'agreed',
      followUp: 'yes',
    });
    const text = (await register.get('paragraphs', paragraph.id))?.text['en'];
    expect(text).toBe(`Participants met. ${note.text}`);
    const [origin] = await register.list('recommendationOrigins');
    expect(origin).toMatchObject({ statementId: made.statementId, paragraphId: paragraph.id });

    for (let step = 0; step < 4; step += 1) await register.undo();
    expect(await noteIn(register)).toEqual(note);
    expect(await register.list('recommendations')).toEqual([]);
    expect((await register.get('paragraphs', paragraph.id))?.text).toEqual(paragraph.text);
    expect(danglingReferences((await register.exportAll()).records)).toEqual([]);
  });
});

describe('a joint intervention', () => {
  const joint = anIntervention({ meetingId: meeting.id, partyId: kazakhstan.id });
  const together = { personId: speaker.id, partyId: turkiye.id, printedSpeaker: null };

  test('names each of its speakers once, and stands on the pages of all of them', async () => {
    const register = await opened();
    await insert(register, { interventions: [joint] });
    const id = valueOf(await register.execute(addCoSpeaker(joint, together, 'Kazakhstan', 'Türkiye')));
    expect(valueOf(await register.execute(addCoSpeaker(joint, together, 'Kazakhstan', 'Türkiye')))).toBe(id);
    expect((await register.partyActivity(turkiye.id)).interventions).toMatchObject([{ id: joint.id }]);
    expect((await register.partyActivity(kazakhstan.id)).coSpeakers).toMatchObject([{ id }]);
    const person = await register.person(speaker.id);
    expect(person?.jointInterventions).toMatchObject([{ id: joint.id }]);
    expect(person?.meetings).toMatchObject([{ id: meeting.id }]);

    const [row] = (await register.dossier(meeting.id))?.coSpeakers ?? [];
    if (!row) throw new Error('nobody spoke along');
    await register.execute(removeCoSpeaker(row, 'Kazakhstan', 'Türkiye'));
    expect((await register.partyActivity(turkiye.id)).interventions).toEqual([]);
  });

  test('keeps the persons whom it or a note names from being removed', async () => {
    const register = await opened([{ ...note, personId: speaker.id }]);
    const refused = await register.execute(removePerson(speaker.id, 'Somebody'));
    expect(refused).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } });
  });
});

describe('interventions made of notes', () => {
  const at = (takenAt: string, order: string) =>
    aNote({ meetingId: meeting.id, takenAt: `2019-05-04T${takenAt}`, order, text: takenAt });
  const [first, second, third] = [at('17:40', 'a1'), at('17:45', 'a2'), at('17:45', 'a3')] as const;
  const said = async (register: Register) => {
    const all = await register.list('interventions');
    return all.toSorted(byOrder).map(({ text }) => text['en'] ?? 'by hand');
  };

  test('stand in the order in which they were spoken, in whatever order they were made', async () => {
    const register = await opened([first, second, third]);
    for (const one of [third, first, second]) {
      valueOf(await register.execute(interventionOfNote(one, 'en')));
    }
    expect(await said(register)).toEqual(['17:40', '17:45', '17:45']);
    const [, middle] = (await register.list('interventions')).toSorted(byOrder);
    expect((await register.get('notes', second.id))?.interventionId).toBe(middle?.id);
  });

  test('go to their new place with the time of their note, and leave those added by hand where they are', async () => {
    const register = await opened([first, second]);
    const byHand = anIntervention({ meetingId: meeting.id, text: {}, order: 'a0' });
    await insert(register, { interventions: [byHand] });
    for (const one of [second, first]) valueOf(await register.execute(interventionOfNote(one, 'en')));
    expect(await said(register)).toEqual(['by hand', '17:40', '17:45']);
    const now = (await register.get('notes', first.id)) ?? first;
    valueOf(await register.execute(editNote(now, { takenAt: '2019-05-04T18:00' })));
    expect(await said(register)).toEqual(['by hand', '17:45', '17:40']);
    valueOf(await register.undo());
    expect(await said(register)).toEqual(['by hand', '17:40', '17:45']);
  });
});

describe('a speaker who was kept as letters', () => {
  const uzbekistan = stateByIso3('UZB');
  const written = (printedSpeaker: string) =>
    ({ meetingId: meeting.id, personId: null, partyId: null, printedSpeaker }) as const;
  const choice = uzbekistan && {
    personId: null,
    party: { kind: 'reference', reference: uzbekistan } as const,
    printedSpeaker: null,
  };

  test('is one of the reference in one step with all that was said under them, which goes back in one too', async () => {
    const printed = anIntervention({ ...written('Uzb'), order: 'a2' });
    const source = aSource();
    const register = await opened([aNote(written('uzb')), aNote(written('iom'))]);
    const interventions = [anIntervention({ ...written('UZB'), order: 'a1' }), printed];
    await insert(register, {
      interventions,
      sources: [source],
      claims: [
        aClaim({ sourceId: source.id, meetingId: meeting.id, table: 'interventions', recordId: printed.id }),
      ],
    });
    const count =
      choice && valueOf(await register.execute(recogniseSpeaker(meeting.id, 'uzb', [choice], 'Uzbekistan')));
    expect(count).toBe(3);
    const party = (await register.list('parties')).find(({ iso3 }) => iso3 === 'UZB');
    const of = async (table: 'notes' | 'interventions') =>
      (await register.list(table))
        .map(({ partyId, printedSpeaker }) => `${partyId === party?.id} ${printedSpeaker}`)
        .toSorted(compareText);
    expect(await of('notes')).toEqual(['false iom', 'true null']);
    // What a source printed stays printed.
    expect(await of('interventions')).toEqual(['true Uzb', 'true null']);
    valueOf(await register.undo());
    expect((await register.list('parties')).some(({ iso3 }) => iso3 === 'UZB')).toBe(false);
    expect((await register.list('notes')).every(({ partyId }) => partyId === null)).toBe(true);
  });

  test('and stands for two States makes them speak together, in what is made of a note and in what was made of it', async () => {
    const register = await opened([aNote(written('kz, uz'))]);
    await insert(register, { interventions: [anIntervention({ ...written('KZ, UZ'), order: 'a1' })] });
    const first = stateByIso3('KAZ');
    if (!choice || !first) throw new Error('no States');
    const both = [{ ...choice, party: { kind: 'reference', reference: first } as const }, choice] as const;
    const [taken] = await register.list('notes');
    if (taken) valueOf(await register.execute(interventionOfNote(taken, 'en', both)));
    expect(valueOf(await register.execute(recogniseSpeaker(meeting.id, 'kz, uz', both, 'Both')))).toBe(1);
    const codes = new Map((await register.list('parties')).map(({ id, iso3 }) => [id, iso3]));
    const told = async (table: 'interventions' | 'coSpeakers') =>
      (await register.list(table)).map(
        ({ partyId, printedSpeaker }) => `${codes.get(partyId ?? '')} ${printedSpeaker}`,
      );
    expect(await told('interventions')).toEqual(['KAZ null', 'KAZ null']);
    expect(await told('coSpeakers')).toEqual(['UZB null', 'UZB null']);
    // The note stays as it was taken.
    expect((await register.list('notes')).map(({ printedSpeaker }) => printedSpeaker)).toEqual(['kz, uz']);
    valueOf(await register.undo());
    valueOf(await register.undo());
    expect(await register.list('coSpeakers')).toEqual([]);
  });

  test('and whom a field offers come into the register with the note itself', async () => {
    const register = await opened([]);
    const {
      interventionId: _,
      paragraphId: __,
      ...blank
    } = aNote({ meetingId: meeting.id, text: 'We agree.' });
    if (choice) valueOf(await register.execute(ofSpeaker(choice, (who) => keepNote({ ...blank, ...who }))));
    const [kept] = await register.list('notes');
    const uzb = (await register.list('parties')).find(({ iso3 }) => iso3 === 'UZB');
    expect(kept).toMatchObject({ partyId: uzb?.id, printedSpeaker: null });
    valueOf(await register.undo());
    expect(await register.list('notes')).toEqual([]);
    expect((await register.list('parties')).some(({ iso3 }) => iso3 === 'UZB')).toBe(false);
  });
});

test('an intervention that is shown already is in the register with the first that is recorded of it, in one step', async () => {
  const register = await opened([]);
  const fresh = anIntervention({ meetingId: meeting.id, text: {} });
  const said = (text: string) => editListItem('interventions', fresh, { text: { en: text } }, 'Kazakhstan');
  for (const words of ['We', 'We agree']) {
    valueOf(await register.execute(ofFreshIntervention(fresh, said(words), 'Kazakhstan')));
  }
  expect(await register.list('interventions')).toMatchObject([{ id: fresh.id, text: { en: 'We agree' } }]);
  valueOf(await register.undo());
  expect(await register.list('interventions')).toEqual([]);
});
