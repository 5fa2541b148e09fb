import type { Localized } from '@/domain/fields';

import { chairOfMeeting } from './chair-of-meeting';
import { supportUnit } from './minutes-facts';
import { localized, type MinutesContext } from './minutes-context';
import { frameFor } from './frame/frame-for';
import { paperLanguages, type Block, type SignaturePlace } from './paper';
import { capitalHonorific } from './person-title';
import { inlinesOf, joined, plainText, richText } from './rich-text';

/** Where a paper is signed: by whom the house lays down, else for the Chair and, where there is one, the Support Unit. */
export function signatureBlock(context: MinutesContext): Block {
  const laidDown = signatoryPlaces(context);
  return { kind: 'signatures', places: laidDown.length > 0 ? laidDown : usualPlaces(context) };
}

/** One without a word yet signs nothing. "For the Chair" and nobody named is whoever chaired the meeting. */
function signatoryPlaces(context: MinutesContext): readonly SignaturePlace[] {
  const { dossier, language } = context;
  return dossier.signatories.flatMap((signatory): readonly SignaturePlace[] => {
    const capacity = localized(signatory.capacity, language);
    const name = localized(signatory.name, language);
    const held = localized(signatory.function, language);
    if (!capacity && !name && !held) return [];
    const words = capacity ? plainText(capacity) : '';
    const isChair = !name && !held && isForChair(signatory.capacity);
    return [isChair ? chairPlace(context, words) : { capacity: words, name, function: held }];
  });
}

/** In whatever language the house says it in the usual words, it says so in all: it may have other words for it in one. */
function isForChair(capacity: Localized): boolean {
  return paperLanguages.some((tag) => capacity[tag]?.trim() === frameFor(tag).signature.chair);
}

/** A letter speaks for one: for the Chair, whom the house names as such or first among those who sign. */
export function letterSignature(context: MinutesContext): Block {
  const laidDown = signatoryPlaces(context);
  const places = laidDown.length > 0 ? laidDown : usualPlaces(context);
  const { chair } = context.frame.signature;
  const own = places.find(({ capacity }) => capacity === chair) ?? places[0];
  return { kind: 'signatures', places: own ? [own] : [] };
}

function usualPlaces(context: MinutesContext): readonly SignaturePlace[] {
  const { frame } = context;
  const chair = chairPlace(context, frame.signature.chair);
  const support = { capacity: frame.signature.supportUnit, name: null, function: null };
  return supportUnit(context).length > 0 ? [chair, support] : [chair];
}

/** The function is what the list of participants tells. */
function chairPlace(context: MinutesContext, capacity: string): SignaturePlace {
  const { language } = context;
  const { person = null, function: held = null } = chairOfMeeting(context) ?? {};
  return {
    capacity,
    name: person
      ? joined([inlinesOf(capitalHonorific(person), 'text'), inlinesOf(person.name, 'name')], language)
      : null,
    function: held === null ? null : richText(held, language),
  };
}
