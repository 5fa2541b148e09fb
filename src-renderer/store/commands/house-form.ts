import { byOrder } from '@/domain/by-order';
import { inLanguage, type Id } from '@/domain/fields';
import { plainHouseForm, type HouseForm, type KeptPicture, type Signatory } from '@/domain/house-form';
import { classificationOfKind, withClassification } from '@/domain/kind-classification';
import type { SymbolKind } from '@/domain/paper-symbol';

import { newId } from '../new-id';
import { placeAfter, placeLast, type Place } from '../order-key';
import type { Command, Recorder } from '../register';
import { command, editKey } from './command';
import { editText, writeText, type LocalizedField } from './edit-record';

/**
 * The form of a process has the id of the process: one begun on two laptops is one when their registers are united. It is
 * in the register once something has been laid down.
 */
export function houseFormId(processId: Id): Id {
  return processId;
}

export type HouseFacts = Omit<HouseForm, 'id' | 'processId' | 'logo' | HouseText>;
export type HouseText = LocalizedField<'houseForms'> &
  ('letterhead' | 'runningHead' | 'runningFoot' | 'classification');

export function editHouseForm(processId: Id, patch: Partial<HouseFacts>): Command {
  const coalesce = editKey('houseForms', houseFormId(processId), patch);
  return command({ ...wordsOf('edit-house-form', processId), coalesce }, async (recorder) => {
    await begun(recorder, processId);
    await recorder.change('houseForms', houseFormId(processId), patch);
  });
}

/** What stands for a kind of paper in its symbol; an empty text brings the usual letters back. */
export function editKindLetters(processId: Id, kind: SymbolKind, letters: string): Command {
  const coalesce = ['houseForms', houseFormId(processId), 'kindLetters', kind].join('/');
  return command({ ...wordsOf('edit-house-form', processId), coalesce }, async (recorder) => {
    const { [kind]: _, ...others } = (await begun(recorder, processId)).kindLetters;
    const kindLetters = letters === '' ? others : { ...others, [kind]: letters };
    await recorder.change('houseForms', houseFormId(processId), { kindLetters });
  });
}

/** Gives a kind of paper a classification of its own, none to begin with, or that of all papers again. */
export function setKindClassification(processId: Id, kind: SymbolKind, isOwn: boolean): Command {
  return command(wordsOf('edit-house-form', processId), async (recorder) => {
    const form = await begun(recorder, processId);
    const kindClassifications = withClassification(form, kind, isOwn ? {} : null);
    await recorder.change('houseForms', houseFormId(processId), { kindClassifications });
  });
}

/** One language of it. */
export function editKindClassification(
  processId: Id,
  kind: SymbolKind,
  language: string,
  text: string,
): Command {
  const coalesce = ['houseForms', houseFormId(processId), 'classification', kind, language].join('/');
  return command({ ...wordsOf('edit-house-form', processId), coalesce }, async (recorder) => {
    const form = await begun(recorder, processId);
    const own = { ...classificationOfKind(form, kind), [language]: text };
    await recorder.change('houseForms', houseFormId(processId), {
      kindClassifications: withClassification(form, kind, own),
    });
  });
}

/** One of the margins, in mm; the others stay as they are now. */
export function editMargin(processId: Id, side: keyof HouseForm['margins'], length: number): Command {
  const coalesce = ['houseForms', houseFormId(processId), 'margins', side].join('/');
  return command({ ...wordsOf('edit-house-form', processId), coalesce }, async (recorder) => {
    const { margins } = await begun(recorder, processId);
    await recorder.change('houseForms', houseFormId(processId), { margins: { ...margins, [side]: length } });
  });
}

/** Sets a text of the form in one language; an empty one removes the language. */
export function editHouseText(processId: Id, field: HouseText, language: string, text: string): Command {
  const id = houseFormId(processId);
  const coalesce = ['houseForms', id, field, language].join('/');
  return command({ ...wordsOf('edit-house-form', processId), coalesce }, async (recorder) => {
    await begun(recorder, processId);
    await writeText(recorder, 'houseForms', id, field, language, text);
  });
}

/** @param files the bytes of the picture, and of what stands in for it, by SHA-256 */
export function setLogo(processId: Id, logo: KeptPicture, files: ReadonlyMap<string, Uint8Array>): Command {
  return command({ ...wordsOf('set-logo', processId), details: { file: logo.name } }, async (recorder) => {
    await begun(recorder, processId);
    for (const [sha256, bytes] of files) await recorder.keepFile(sha256, bytes);
    await recorder.change('houseForms', houseFormId(processId), { logo });
  });
}

/** The file stays for Undo until nothing names it. */
export function removeLogo(processId: Id): Command {
  return command(wordsOf('remove-logo', processId), async (recorder) => {
    await begun(recorder, processId);
    await recorder.change('houseForms', houseFormId(processId), { logo: null });
  });
}

/** Adds somebody who signs after another, at the end where nobody is named; answers with the id. */
export function addSignatory(processId: Id, afterId?: Id): Command<Id> {
  return command(wordsOf('add-signatory', processId), async (recorder) => {
    const siblings = await signatoriesOf(recorder, processId);
    const place = afterId === undefined ? placeLast(siblings) : placeAfter(siblings, afterId);
    const { order } = await placed(recorder, place);
    const id = newId();
    await recorder.add('signatories', { id, processId, capacity: {}, name: {}, function: {}, order });
    return id;
  });
}

export function editSignatory(
  signatory: Signatory,
  field: 'capacity' | 'name' | 'function',
  language: string,
  text: string,
): Command {
  return editText(
    'signatories',
    signatory.id,
    field,
    language,
    text,
    ofSignatory('edit-signatory', signatory),
  );
}

/** Moves somebody who signs after another; `null` moves to the head. */
export function moveSignatory(signatory: Signatory, afterId: Id | null): Command {
  return command(ofSignatory('move-signatory', signatory), async (recorder) => {
    const others = (await signatoriesOf(recorder, signatory.processId)).filter(
      ({ id }) => id !== signatory.id,
    );
    const { order } = await placed(recorder, placeAfter(others, afterId));
    await recorder.change('signatories', signatory.id, { order });
  });
}

export function removeSignatory(signatory: Signatory): Command {
  return command(ofSignatory('remove-signatory', signatory), (recorder) =>
    recorder.remove('signatories', signatory.id),
  );
}

/** The form as it stands. Where it is not there yet it is begun as what papers look by: one of another id, or the plain one. */
async function begun(recorder: Recorder, processId: Id): Promise<HouseForm> {
  const id = houseFormId(processId);
  const found = await recorder.get('houseForms', id);
  if (found) return found;
  const [other] = await recorder.where('houseForms', 'processId', processId);
  const form = { ...plainHouseForm, ...other, id, processId };
  await recorder.add('houseForms', form);
  return form;
}

async function signatoriesOf(recorder: Recorder, processId: Id): Promise<readonly Signatory[]> {
  return (await recorder.where('signatories', 'processId', processId)).toSorted(byOrder);
}

async function placed(recorder: Recorder, place: Place): Promise<Place> {
  for (const { id, order } of place.moved) await recorder.change('signatories', id, { order });
  return place;
}

function wordsOf(name: string, processId: Id) {
  return { name, details: {}, about: [processId] };
}

function ofSignatory(name: string, { name: who, capacity, processId }: Signatory) {
  const words = inLanguage(who, 'en') || inLanguage(capacity, 'en');
  return { name, details: { name: words || 'none' }, about: [processId] };
}
