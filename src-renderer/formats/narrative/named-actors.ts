import { findParties, type PartyMention } from './find-parties';
import { foldText } from './fold-text';
import { linkBetween } from './names-in-row';
import type { Span } from './span';
import { tokenise } from './tokenise';

/** Parties by name at the head of words, who act together in what follows. */
export interface NamedActors extends Span {
  readonly parties: readonly PartyMention[];
  /** Where those end who only help, or with whom they act: "Kazakhstan, with the support of UNHCR,". */
  readonly after: number;
}

/** What may stand before whoever acts: "In this regard, Kazakhstan …", «Кроме того, Казахстан …». */
export const leadSource =
  '^(?:(?:at|during) the meeting|in (?:this|that) (?:regard|context|connection)|in (?:addition|conclusion)|finally|moreover|also|на (?:совещании|встрече|заседании)|в этой связи|в заключение|кроме того|наконец|также),? ';
const lead = new RegExp(leadSource, 'u');
const office =
  /^(?:the )?(?:governments?|authorities|representatives?) of (?=the |\p{L})|^(?:правительств[оа]|представител[ьи]|власти) /u;
/** An apposition or a bracket: "Kazakhstan, as Chair, …", "Kazakhstan (Chair) …". */
export const asideSource = ' \\([^()]{1,40}\\)|, (?:as|on behalf of|в качестве|от имени) [^.;:,]{3,60},';
const aside = new RegExp(`^(?:${asideSource})`, 'u');
const ofSome = / of |правительств|представител|власт|делегаци/u;
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
  let after = end;
  let acts = true;
  let isBent = ofOffice > 0;
  for (const party of findParties(words, told, tokenise(words, told))) {
    const between = told.slice(after, party.start);
    const link = parties.length === 0 ? undefined : linkBetween(between);
    if (parties.length === 0 ? between !== '' : link === undefined) break;
    if (link !== undefined && link !== 'same') acts = link === 'named';
    // «вместе с Узбекистаном», «и Правительство Узбекистана»
    if (link === 'named' || ofSome.test(between)) isBent = true;
    if (party.form === 'adjective' || (acts && !isBent && !isNominative(party))) break;
    ({ end: after } = party);
    if (!acts) continue;
    parties.push(party);
    ({ end } = party);
  }
  if (parties.length === 0) return undefined;
  // The comma after what stands beside the names.
  if (told.slice(from, after).includes(',') && told.charAt(after) === ',') after += 1;
  return { start: span.start + from, end: span.start + end, after: span.start + after, parties };
}

/** Where what follows the names and their apposition begins. */
export function afterActors(folded: string, { after }: NamedActors): number {
  return after + (aside.exec(folded.slice(after, after + 90))?.[0].length ?? 0);
}

/** Whether a party is named as it is when it acts; English bends no names. */
export function isNominative({ printed, name }: PartyMention): boolean {
  if (!/\p{Script=Cyrillic}/u.test(printed)) return true;
  return foldText(printed).startsWith(foldText(name)) && !/^\p{L}/u.test(printed.slice(name.length));
}

/** «Казахстан призвали …»: others did so to the one who is named. */
export function isDoneByOthers({ parties }: NamedActors, verb: string): boolean {
  const [only] = parties;
  if (parties.length !== 1 || !only || !/л(?:и|ись)(?!\p{L})/u.test(verb)) return false;
  return !/(?:[ыи]|сша|оаэ)$/u.test(foldText(only.name));
}
