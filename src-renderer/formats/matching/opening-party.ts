import type { Id } from '@/domain/fields';
import { missionInEnglish, missionInRussian } from '@/domain/mission-words';
import { partyKey, type PartyWithNames } from '@/domain/party-from-reference';
import { partyOfMission } from '@/domain/party-of-mission';
import { stateOfDelegation, statesOfSharedName } from '@/domain/reference/find-names';
import { isAbbreviation, normaliseName } from '@/domain/reference/normalise-name';
import { russianNominatives } from '@/domain/russian-nominatives';

import { keysOf } from './called-so';
import { matchParty, referenceParty } from './match-party';
import { looksLikeParty, openingWords } from './opening-words';

/** Who a remark says it is of. */
export type Opening =
  | { readonly kind: 'none' }
  | { readonly kind: 'party'; readonly partyId: Id }
  | {
      /** It seems to begin with who says it, and that is not one delegation that is known. */
      readonly kind: 'unclear';
      /** As written before the colon. */
      readonly words: string;
      /** Those of the delegations that are named there, in order; often none. */
      readonly partyIds: readonly Id[];
      readonly isSeveral: boolean;
    };

const none: Opening = { kind: 'none' };

/**
 * The party that a text begins with, before a colon: "Kyrgyzstan: delete “urgently”", "UNHCR (Ms. Al-Amin): …", "Türkiye,
 * through its Embassy: …". Names are known as everywhere else (`matchParty`): former ones, acronyms and those of the
 * built-in reference, in either language. Several parties, one that is not among them and one that nobody knows are
 * never settled here.
 * @param parties those it may be, the delegations of the meeting
 */
export function openingParty(text: string, parties: readonly PartyWithNames[]): Opening {
  const opening = openingWords(text);
  if (!opening) return none;
  const found = partyIn(opening.words, parties);
  const isGuess = found.kind === 'unclear' && found.partyIds.length === 0;
  return opening.before === 'dash' && isGuess ? none : found;
}

function partyIn(words: string, parties: readonly PartyWithNames[]): Opening {
  const before = new Map<string, Bearers | null>();
  const named = (text: string) => {
    const known = before.get(text);
    if (known !== undefined) return known;
    const fresh = bearersOf(text, parties);
    before.set(text, fresh);
    return fresh;
  };
  const unclear = (ids: readonly (Id | null)[], isSeveral: boolean): Opening => ({
    kind: 'unclear',
    words,
    partyIds: [...new Set(ids.filter((id) => id !== null))],
    isSeveral,
  });
  const settled = ({ ids }: Bearers): Opening => {
    const [only = null, ...more] = ids;
    return only !== null && more.length === 0
      ? { kind: 'party', partyId: only }
      : unclear(ids, more.length > 0);
  };
  const whole = named(words) ?? missionOrSide(words, named);
  if (whole) return settled(whole);
  const short = words.replace(channel, '');
  const scanned = short === words ? null : scan(short, named);
  const { hits, rest } = scanned && scanned.hits.length > 0 ? scanned : scan(words, named);
  const distinct = [...new Map(hits.map((hit) => [hit.key, hit])).values()];
  const [only] = distinct;
  if (only && distinct.length === 1 && standsAlone.test(rest)) return settled(only);
  const isList = distinct.length > 1 && joinedOnly.test(rest);
  if (!isList && !looksLikeParty(words)) return none;
  return unclear(
    distinct.flatMap(({ ids }) => ids),
    distinct.length > 1,
  );
}

/** By which way it came, which says nothing of whose it is: "Türkiye, through its Embassy", «Турция, нотой от 3 мая». */
const channel =
  /[\s,]+\(?(?:through|via|by (?:a |its )?(?:note|letter|e-?mail|phone)|in (?:a|its|the) (?:note|letter|e-?mail)|with (?:a|its) note|через|по (?:линии|каналам|эл|дипломатическ[а-яё]+)|письмом|нотой|в (?:ноте|письме))(?![a-zа-яё]).*$/iu;

interface Bearers {
  /** Of those it may be; `null` where the name is another party's. */
  readonly ids: readonly (Id | null)[];
  readonly key: string;
}

/** Who is called so; `null` where it is nobody's name. */
function bearersOf(text: string, parties: readonly PartyWithNames[]): Bearers | null {
  const name = text.replace(/^[(«“"\s]+|[,;.»”"\s]+$/gu, '');
  if (name === '' || isWord(name)) return null;
  const shared = statesOfSharedName(name);
  if (shared.length > 0) {
    const there = parties.flatMap(({ party }) => (shared.includes(party.iso3 ?? '') ? [party.id] : []));
    // That only one of them is at the meeting does not say that it is meant.
    return { ids: [...there, null], key: shared.join() };
  }
  const reference = referenceParty(name);
  // Nearly all runs of words are nobody's name, and who all are called so is gone through for none of them.
  if (!reference && !keysOf(parties).has(normaliseName(name))) return null;
  const { sure, candidates } = matchParty({ name, date: null }, parties);
  if (sure) return { ids: [sure.id], key: sure.id };
  if (candidates.length > 0) {
    const ids = candidates.map(({ id }) => id);
    return { ids: [...ids, null], key: ids.join() };
  }
  return reference ? { ids: [null], key: partyKey(reference) } : null;
}

/** "Who" and "us" are words: acronyms as short as they are written in capitals. */
function isWord(name: string): boolean {
  return name.length <= 3 && !isAbbreviation(name);
}

/** "Embassy of Japan", "Uzbek delegation", «узбекская сторона». */
function missionOrSide(words: string, named: (text: string) => Bearers | null): Bearers | null {
  if (words.split(/\s+/u).length > mostWordsOfName) return null;
  const mission = partyOfMission(words, (text) => named(text) !== null);
  const whose = mission ?? stateOfDelegation(words)?.en.short;
  return whose === undefined ? null : named(whose);
}

const mostWordsOfName = 12;
/** A longer name is met bent too seldom to try all that it may be the genitive of while somebody types. */
const mostBentWords = 4;
/** Stands in the words for each name that was found in them. */
const mark = '\u0001';

/** The names in a line, the longest at each place, and the line with a mark for each. */
function scan(
  line: string,
  named: (text: string) => Bearers | null,
): { readonly hits: readonly Bearers[]; readonly rest: string } {
  const words = line.split(/\s+/u);
  const hits: Bearers[] = [];
  const rest: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const hit = longestFrom(words, from, named);
    if (hit) {
      hits.push(hit.bearers);
      rest.push(hit.around);
      from += hit.count - 1;
    } else rest.push(words[from] ?? '');
  }
  return { hits, rest: rest.join(' ').toLocaleLowerCase() };
}

function longestFrom(words: readonly string[], from: number, named: (text: string) => Bearers | null) {
  if (!/^\P{L}*[\p{Lu}\p{Lo}]/u.test(words[from] ?? '')) return null;
  for (let count = Math.min(mostWordsOfName, words.length - from); count > 0; count -= 1) {
    const run = words.slice(from, from + count).join(' ');
    const {
      before = '',
      name = '',
      after = '',
    } = /^(?<before>[("«“]*)(?<name>.*?)(?<after>[,;.»”"]*)$/u.exec(run)?.groups ?? {};
    // "UNHCR)" closes a bracket before it; "Iran (Islamic Republic of)" its own.
    const closes = name.endsWith(')') && !name.includes('(') ? ')' : '';
    const plain = closes === '' ? name : name.slice(0, -1);
    const names = count > mostBentWords ? [plain] : russianNominatives(plain);
    const bearers = firstKnown(names, named);
    if (bearers) return { bearers, count, around: before + mark + closes + after };
  }
  return null;
}

function firstKnown(names: readonly string[], named: (text: string) => Bearers | null): Bearers | null {
  for (const name of names) {
    const bearers = named(name);
    if (bearers) return bearers;
  }
  return null;
}

const honorific = String.raw`(?:mr|ms|mrs|dr|prof|h\. ?e|amb|ambassador|minister|professor|г-н|г-жа|господин|госпожа|посол|д-р|проф|е\. ?п)\.?`;
const office = String.raw`(?:delegations?|representatives?|observers?|government|side|authorities|secretariat|${missionInEnglish}|делегаци[а-яё]+|представител[а-яё]+|наблюдател[а-яё]+|правительств[а-яё]+|сторон[а-яё]+|власт[а-яё]+|секретариат[а-яё]*|${missionInRussian})`;
const lead = String.raw`(?:from |от )?(?:the )?(?:${office} (?:(?:of|from|for|to) )?(?:the )?)?`;
/** Who spoke for it: "(Ms. Al-Amin)", ", Ms. Al-Amin, Protection Officer". */
const tail = String.raw`(?:'s|’s)?(?: ${office})?(?: ?\([^()${mark}]{2,80}\)|, ?${honorific} [^${mark}]{2,80})?,?`;
/** Nothing but the party's name, with what it is called and who spoke for it. */
const standsAlone = new RegExp(
  String.raw`^(?:${lead}${mark}${tail}|${honorific} [^${mark}:]{2,60}?(?:,| ?\(| (?:of|from|for|on behalf of|от имени|от|из)) ?(?:the )?${lead}${mark}\)?)$`,
  'u',
);
/** Names and what joins them. */
const joinedOnly = new RegExp(
  String.raw`^${lead}${mark}${tail}(?:(?: ?[/&+]| and| и| а также| with| jointly with| together with| supported by| on behalf of| also on behalf of| от имени| также от имени| совместно с| вместе с| при поддержке| с|,| in| for| to| в| на|) ?${lead}${mark}${tail})+$`,
  'u',
);
