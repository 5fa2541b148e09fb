import { findParties, type PartyMention } from './find-parties';
import { foldText } from './fold-text';
import type { Span } from './span';
import { tokenise } from './tokenise';

/** Parties by name at the head of words, who act together in what follows. */
export interface NamedActors extends Span {
  readonly parties: readonly PartyMention[];
}

/** What may stand before whoever acts: "In this regard, Kazakhstan …", «Кроме того, Казахстан …». */
const lead =
  /^(?:(?:at|during) the meeting|in (?:this|that) (?:regard|context|connection)|in (?:addition|conclusion)|finally|moreover|на (?:совещании|встрече|заседании)|в этой связи|в заключение|кроме того|наконец),? /u;
const office =
  /^(?:the )?(?:governments?|authorities|representatives?) of (?=the |\p{L})|^(?:правительств[оа]|представител[ьи]|власти) /u;
const joint = /^(?:,|,? (?:and|as well as|together with|и|а также))? (?:the )?$/u;
/** An apposition or a bracket: "Kazakhstan, as Chair, …", "Kazakhstan (Chair) …". */
const aside = /^(?: \([^()]{1,40}\)|, (?:as|on behalf of|в качестве|от имени) [^.;:,]{3,60},)/u;
/** Further than this no list of names is followed. */
const reach = 600;

/**
 * The States and organisations that words begin with, one after another: "Kazakhstan, Kyrgyzstan and UNHCR agreed …". In
 * Russian only as they are named when they act: «Казахстану» is somebody to whom something is done.
 * @param span a sentence, or an item without its number
 */
export function namedActorsAt(text: string, folded: string, span: Span): NamedActors | undefined {
  const words = text.slice(span.start, Math.min(span.end, span.start + reach));
  if (!/\p{Lu}/u.test(words)) return undefined;
  const told = folded.slice(span.start, span.start + words.length);
  const from = lead.exec(told)?.[0].length ?? 0;
  const ofOffice = office.exec(told.slice(from))?.[0].length ?? 0;
  const parties: PartyMention[] = [];
  let end = from + ofOffice;
  for (const party of findParties(words, told, tokenise(words, told))) {
    const between = told.slice(end, party.start);
    if (parties.length === 0 ? between !== '' : !joint.test(between)) break;
    if (party.form === 'adjective' || (ofOffice === 0 && !isNominative(party))) break;
    parties.push(party);
    end = party.end;
  }
  if (parties.length === 0) return undefined;
  return { start: span.start + from, end: span.start + end, parties };
}

/** Where what follows the names and their apposition begins. */
export function afterActors(folded: string, { end }: Span): number {
  return end + (aside.exec(folded.slice(end, end + 90))?.[0].length ?? 0);
}

function isNominative({ printed, name }: PartyMention): boolean {
  if (!/\p{Script=Cyrillic}/u.test(printed)) return true;
  return foldText(printed).startsWith(foldText(name)) && !/^\p{L}/u.test(printed.slice(name.length));
}

/** «Казахстан призвали …»: others did so to the one who is named. */
export function isDoneByOthers({ parties }: NamedActors, verb: string): boolean {
  const [only] = parties;
  if (parties.length !== 1 || !only || !/л(?:и|ись)(?!\p{L})/u.test(verb)) return false;
  return !/(?:[ыи]|сша|оаэ)$/u.test(foldText(only.name));
}
