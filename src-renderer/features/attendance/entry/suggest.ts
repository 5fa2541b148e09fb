import { cutPerson } from '@/formats/person-line/cut-person';
import { isHonorificAlone } from '@/formats/tables/nobody';
import { kindOfTitle } from '@/formats/person-line/split-titles';
import { readHeadcount } from '@/formats/tables/headcount';
import { alikeParties } from '@/pickers/parties/alike-parties';
import { unknownEntry } from '@/pickers/parties/choice-of-entry';
import { mentionedParties, missionAt, type MentionedParty } from '@/pickers/parties/mentioned-parties';
import { isOrganisationName } from '@/pickers/parties/organisation-name';
import { readLaterParties } from '@/pickers/parties/read-later-party';
import { partyCalled, readLeadingParty, type PartyReading } from '@/pickers/parties/read-leading-party';
import { readUnknownParty, type UnknownParty } from '@/pickers/parties/read-unknown-party';
import { postAlone } from './nobody-in-line';
import { peopleAnywhere } from './suggest-people';
import {
  asOrganisation,
  elsewhere,
  ofLater,
  ofMentioned,
  ofReading,
  ofUnknown,
  toCurrent,
} from './suggest-parts';
import { keyOfSuggestion, type EntryContext, type EntryReading, type Suggestion } from './suggestion';

const limit = 8;
const nothing: EntryReading = { suggestions: [], asks: null };

/**
 * Reads the one line of the entry: "kz nurymb", "unhcr tran", «Казахстан Нурым», "Kazakhstan", "tran", "Anne Martin,
 * France, Ambassador", "Atlantis Mr. Nemo", "Jordan 3 persons". What is typed besides name and party stays with the
 * person. Nobody is put into the delegation used last where the line names another State, nor where it may mean
 * several things: that is asked.
 */
export function readEntry(text: string, context: EntryContext): EntryReading {
  const line = text.trim();
  if (line === '') return nothing;
  const { suggestions, asks } = readLine(line, context);
  const shown = surestFirst(firstOfEach(suggestions)).slice(0, limit);
  return { suggestions: shown, asks: asks ?? (needsDelegation(shown, line) ? 'delegation' : null) };
}

/** What the line may add, the likeliest first. */
export function suggest(text: string, context: EntryContext): readonly Suggestion[] {
  return readEntry(text, context).suggestions;
}

function readLine(line: string, context: EntryContext): EntryReading {
  if (isHonorificAlone(line)) return { suggestions: [], asks: 'name' };
  const counted = headcountIn(line, context);
  if (counted) return { suggestions: counted, asks: null };
  const { entries } = context;
  const readings = readLeadingParty(entries, line);
  const [first] = readings;
  const sender = first?.how === 'whole' && first.rest === '' ? null : missionAt(entries, line);
  if (sender) {
    // "US Embassy in Astana" is nobody; where it is says nothing of whom it stands for.
    const named = ofReading(alone(sender), context).slice(0, 1);
    return { suggestions: [...named, ...asOrganisation(line)], asks: 'which' };
  }
  const office = first?.how === 'whole' ? null : postAlone(entries, line);
  if (office) {
    const named = office.flatMap(({ party }) => ofReading(alone(party), context).slice(0, 1));
    return { suggestions: named, asks: 'post' };
  }
  const later = readLaterParties(entries, line);
  const isSure = first?.how === 'whole' && !first.isDoubtful;
  if (isSure && !(later.length > 0 && isGivenName(first))) return atHead(readings, line, context);
  if (first?.how === 'whole' && first.isDoubtful && later.length === 0)
    return inDoubt(readings, line, context);
  const inParty = readings.slice(0, 2).flatMap((reading) => ofReading(reading, context));
  if (later.length > 0) {
    const named = later.flatMap((one) => ofLater(one, context));
    const [{ name, rest } = { name: '', rest: line }] = later;
    return { suggestions: [...named, ...elsewhere(name, rest, context), ...inParty], asks: null };
  }
  const parted = withTitlesParted(line);
  const mentioned = mentionedParties(entries, titlesIn(parted));
  if (mentioned.length > 0) return withMentioned(mentioned, parted, context);
  const unknown = readUnknownParty(line);
  if (unknown && !isBegun(unknown, readings)) {
    const atUnknown = ofUnknown(unknown, context);
    const others = elsewhere(unknown.name, unknown.rest, context);
    const suggestions = unknown.isSure
      ? [...atUnknown, ...others, ...inParty]
      : [...others, ...atUnknown, ...inParty, ...asOrganisation(line)];
    return { suggestions, asks: null };
  }
  return first?.isDoubtful ? inDoubt(readings, line, context) : ofName(line, inParty, context);
}

/** Neither party nor anything else that tells: a person of the delegation used last, or an organisation. */
function ofName(line: string, inParty: readonly Suggestion[], context: EntryContext): EntryReading {
  const people = [...peopleAnywhere(line, context), ...inParty];
  const fresh = toCurrent(line, context);
  const organisation = asOrganisation(line);
  const isOrganisation = isOrganisationName(line);
  const alike = alikeParties(context.entries, line).flatMap((party) =>
    ofReading(alone(party), context).slice(0, 1),
  );
  if (alike.length > 0) {
    // Nearly the name of one that is there: that one, a new one, or nobody of either; it is asked.
    return { suggestions: [...alike, ...people, ...organisation, ...fresh], asks: 'which' };
  }
  return {
    suggestions: isOrganisation
      ? [...people, ...organisation, ...fresh]
      : [...people, ...fresh, ...organisation],
    asks: null,
  };
}

/** A whole name or code at the head of the line. */
function atHead(readings: readonly PartyReading[], line: string, context: EntryContext): EntryReading {
  const [first] = readings;
  if (!first) return nothing;
  const inParty = ofReading(first, context);
  // "Jordan Smith, Ministry of Interior of Italy": the first word is a given name as likely.
  const others =
    first.party.kind === 'state' && /^\S+\s*[,;]/u.test(first.rest)
      ? mentionedParties(context.entries, titlesIn(line)).filter(({ how }) => how === 'whose')
      : [];
  const isOther = others.length > 0 && others.every(({ party }) => party.key !== first.party.key);
  const named = isOther ? others.flatMap((one) => ofMentioned(one, line, context)) : [];
  return {
    suggestions: [...named, ...inParty, ...peopleAnywhere(line, context)],
    asks: isOther ? 'which' : null,
  };
}

/** Beginnings and codes that are names of people too, names of two States: nothing is taken before it is chosen. */
function inDoubt(readings: readonly PartyReading[], line: string, context: EntryContext): EntryReading {
  const people = peopleAnywhere(line, context);
  const inParty = readings.flatMap((reading) => ofReading(reading, context));
  // In capitals it is written as a code is, and as a family name is.
  const isParty =
    readings[0]?.name === readings[0]?.name.toUpperCase() ||
    (readings.length > 1 && readings.every(({ rest, how }) => rest === '' || how === 'whole'));
  const fresh = toCurrent(line, context);
  return {
    suggestions: isParty
      ? [...people, ...inParty, ...fresh, ...asOrganisation(line)]
      : [...people, ...fresh, ...inParty, ...asOrganisation(line)],
    asks: people.some(({ isUnsure }) => !isUnsure) ? null : 'which',
  };
}

/** A State inside what the person is: "Ministry of Interior of Tajikistan", "Head of Office in Tajikistan". */
function withMentioned(
  mentioned: readonly MentionedParty[],
  line: string,
  context: EntryContext,
): EntryReading {
  const { current } = context;
  const whose = mentioned.filter(({ how }) => how === 'whose');
  const isCurrent = mentioned.some(({ party }) => party.key === current?.key);
  const named = [...whose, ...mentioned.filter((one) => !whose.includes(one))].flatMap((one) =>
    isNameless(line) ? ofReading(alone(one.party), context).slice(0, 1) : ofMentioned(one, line, context),
  );
  if (isNameless(line)) return { suggestions: [...named, ...asOrganisation(line)], asks: 'which' };
  if (isCurrent && (whose.length === 0 || whose.some(({ party }) => party.key === current?.key))) {
    return {
      suggestions: [...peopleAnywhere(line, context), ...toCurrent(line, context, 'named'), ...named],
      asks: null,
    };
  }
  const fresh = toCurrent(line, context);
  return whose.length > 0
    ? { suggestions: [...named, ...fresh], asks: whose.length > 1 ? 'which' : null }
    : { suggestions: [...fresh, ...named], asks: 'which' };
}

/** «МВД Казахстана», "Embassy of Japan": an institution, and nobody of it. */
function isNameless(line: string): boolean {
  const { name, titles } = cutPerson(line);
  return titles === '' && (kindOfTitle(line) !== null || /^\p{Lu}{3,}\s|\s(?:of|for|по)\s/u.test(name));
}

/** What stands after the name. */
function titlesIn(line: string): string {
  return isNameless(line) ? line.slice(line.search(/\s|$/u)).trim() : cutPerson(line).titles;
}

const patronymic =
  /(?:вич|вна|ична|угли|ұлы|уулу|кызы|қызы|оглы|зода|ovich|evich|ovna|evna|uulu|ogly|kyzy)$/iu;

/** «Сейткали А.Б. МВД Казахстана» with the comma that was left out: after two words, and a patronymic. */
function withTitlesParted(line: string): string {
  const { honorific, name, titles } = cutPerson(line);
  const words = name.split(/\s+/u);
  const count = patronymic.test(words[2] ?? '') ? 3 : 2;
  if (titles !== '' || words.length <= count || isNameless(line)) return line;
  const parted = `${words.slice(0, count).join(' ')}, ${words.slice(count).join(' ')}`;
  return honorific === null ? parted : `${honorific} ${parted}`;
}

/** "Jordan 3 persons", «ок. 4 человек» of the delegation used last. */
function headcountIn(line: string, context: EntryContext): readonly Suggestion[] | null {
  const { entries, current } = context;
  const found = readHeadcount(line, (name) => partyCalled(entries, name) !== null);
  if (!found) return null;
  const { headcount } = found;
  const was = (id: string | null) => (id === null ? null : (context.headcounts?.get(id) ?? null));
  if (found.party === '') {
    if (!current) return null;
    return [{ kind: 'headcount', party: current, headcount, place: 'last-used', was: was(current.partyId) }];
  }
  const party = partyCalled(entries, found.party) ?? unknownEntry(found.party);
  const place = party.key.startsWith('new/') ? 'unknown' : 'named';
  return [{ kind: 'headcount', party, headcount, place, was: was(party.partyId) }];
}

function alone(party: PartyReading['party']): PartyReading {
  return { party, name: '', rest: '', how: 'whole', isDoubtful: false };
}

/** In "Jordan Smith, IOM" a person comes from IOM: what stands before one word and a party's own name is a given name. */
function isGivenName({ rest }: PartyReading): boolean {
  return /^[^\s,;]+\s*[,;(]/u.test(rest);
}

/** "kaz Mr Nurym": the words before the honorific are the beginning of a name that is known. */
function isBegun({ rest }: UnknownParty, readings: readonly PartyReading[]): boolean {
  return readings.some((reading) => reading.rest === rest);
}

/** A name alone, and no delegation for it: Enter makes no organisation of it. What is called one, or cut short, may be. */
function needsDelegation([first, ...more]: readonly Suggestion[], line: string): boolean {
  if (!first) return true;
  const isOrganisation = isOrganisationName(line) || /^[\p{Lu}\d-]{2,8}$/u.test(line);
  return first.kind === 'new-organisation' && more.length === 0 && !isOrganisation;
}

/** زهرا is shown for "Zahra", and for "Zohreh" too: who is new must not be taken for her by Enter. */
function surestFirst(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const isUnsure = (one: Suggestion) => one.kind === 'person' && one.isUnsure;
  const sure = suggestions.filter((one) => !isUnsure(one));
  const fresh = sure.findLastIndex(({ kind }) => kind === 'new-person');
  return fresh < 0 ? suggestions : sure.toSpliced(fresh + 1, 0, ...suggestions.filter(isUnsure));
}

function firstOfEach(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Map(suggestions.toReversed().map((one) => [keyOfSuggestion(one), one]));
  return suggestions.filter((one) => seen.get(keyOfSuggestion(one)) === one);
}
