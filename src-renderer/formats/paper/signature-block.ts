import { chairOfMeeting } from './chair-of-meeting';
import { supportUnit } from './minutes-facts';
import { localized, type MinutesContext } from './minutes-context';
import type { Block, SignaturePlace } from './paper';
import { capitalHonorific } from './person-title';
import { inlinesOf, joined, plainText } from './rich-text';

/** Where a paper is signed: by whom the house lays down, else for the Chair and, where there is one, the Support Unit. */
export function signatureBlock(context: MinutesContext): Block {
  const laidDown = signatoryPlaces(context);
  return { kind: 'signatures', places: laidDown.length > 0 ? laidDown : usualPlaces(context) };
}

/** One without a word yet signs nothing. */
function signatoryPlaces({ dossier, language }: MinutesContext): readonly SignaturePlace[] {
  return dossier.signatories.flatMap((signatory): readonly SignaturePlace[] => {
    const capacity = localized(signatory.capacity, language);
    const name = localized(signatory.name, language);
    const held = localized(signatory.function, language);
    if (!capacity && !name && !held) return [];
    return [{ capacity: capacity ? plainText(capacity) : '', name, function: held }];
  });
}

function usualPlaces(context: MinutesContext): readonly SignaturePlace[] {
  const { frame, language } = context;
  const person = chairOfMeeting(context)?.person ?? null;
  const name = person
    ? joined([inlinesOf(capitalHonorific(person), 'text'), inlinesOf(person.name, 'name')], language)
    : null;
  const chair = { capacity: frame.signature.chair, name, function: null };
  const support = { capacity: frame.signature.supportUnit, name: null, function: null };
  return supportUnit(context).length > 0 ? [chair, support] : [chair];
}
