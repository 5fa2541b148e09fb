import { russianNominatives } from '@/domain/russian-nominatives';
import { isParticle } from '@/formats/person-line/particles';
import { foldName } from '@/search/fold-name';
import { unknownEntry } from './choice-of-entry';
import { inUseFirst, partiesCalled } from './parties-called';
import { stateOf, type PartyEntry } from './party-entry';

/** One way to read the head of a line as a party; `rest` is what follows it. */
export interface PartyReading {
  readonly party: PartyEntry;
  /** As the line writes it. */
  readonly name: string;
  readonly rest: string;
  /** `whole` a name or code in full, `begun` beginnings of its words. */
  readonly how: 'whole' | 'begun';
  /** Whether the words may as well be somebody's name, or another party's: "Li Wei", "Kim", "Congo". */
  readonly isDoubtful: boolean;
}

/** More words than any name of the reference has. */
const longestName = 14;
const lead =
  /^(?:the )?(?:delegation|representatives?|government) of |^(?:делегация|представител[ьи]|правительство) /iu;

/**
 * The ways to read the first words of a line as a party, the longest whole name first: "kz nurymb" is Kazakhstan and
 * "nurymb". Without a whole name, beginnings of at least three letters count, those of parties in use first.
 */
export function readLeadingParty(entries: readonly PartyEntry[], line: string): readonly PartyReading[] {
  const whole = readWholeParty(entries, line);
  return whole.length > 0 ? whole : readBegunParty(entries, line);
}

/** The readings that rest on a whole name or code; for lists, where nothing is abbreviated on the way. */
export function readWholeParty(entries: readonly PartyEntry[], line: string): readonly PartyReading[] {
  const led = wordsOf(line, lead);
  // "Delegation of the European Union" is a name itself.
  const own = led.isLed ? readHead(entries, wordsOf(line, null), leastOwn) : [];
  return own.length > 0 ? own : readHead(entries, led, 1);
}

/** «Делегация ЕС»; the first word alone says no more than that a delegation follows. */
const leastOwn = 2;

function readHead(entries: readonly PartyEntry[], head: Head, least: number): readonly PartyReading[] {
  for (let count = Math.min(head.words.length, longestName); count >= least; count -= 1) {
    const { name, rest } = head.cut(count);
    if (count === 1 && isHonorific(name)) continue;
    const spellings = head.isLed ? russianNominatives(name) : [name];
    const called = spellings
      .map((one) => partiesCalled(entries, one))
      .find(({ parties }) => parties.length > 0);
    if (!called) continue;
    const { parties, isShared } = called;
    return parties.map((party) => ({
      party,
      name,
      rest,
      how: 'whole',
      isDoubtful: isShared || (count === 1 && !head.isLed && isCodeLikeName(name, rest, party)),
    }));
  }
  return [];
}

/** Mr., Col. and Lt. are codes of Mauritania, Colombia and Lithuania too: written so they are none. */
function isHonorific(word: string): boolean {
  return /^(?:mr\.?|Mr\.?|(?:Col|Lt)\.?|(?:col|lt)\.)$/u.test(word);
}

/** Whose codes one types here before they are in use. */
const ofTheRegion = new Set(['AFG', 'AZE', 'IRN', 'UZB']);

/** Li, Ma, Ken: names of people that are codes of States as well. Small letters and codes in use are meant as codes. */
function isCodeLikeName(word: string, rest: string, party: PartyEntry): boolean {
  const iso3 = stateOf(party);
  if (!/^\p{Script=Latin}{2,3}$/u.test(word) || !/[aeiouy]/iu.test(word) || iso3 === null) return false;
  if (party.partyId !== null || ofTheRegion.has(iso3)) return false;
  if (rest === '') return /^\p{Lu}\p{Ll}/u.test(word);
  return word !== word.toLowerCase() || isParticle(word);
}

/** The party that a text names and nothing else, by a whole name or code; of several States none that is known. */
export function partyCalled(entries: readonly PartyEntry[], text: string): PartyEntry | null {
  const [whole = '', name = ''] = [text, text.replace(lead, '')].map((one) =>
    one.replace(/^[\s:,;–—-]+|[\s:,;–—-]+$/gu, ''),
  );
  // "Delegation of the European Union" is the name of one.
  const own = whole === name ? null : partiesCalled(entries, whole).parties[0];
  if (own) return own;
  const { parties, isShared } = partiesCalled(entries, name);
  return isShared ? unknownEntry(name) : (parties[0] ?? null);
}

/** Fewer letters than these begin too many names. */
const tellingLetters = 4;

function readBegunParty(entries: readonly PartyEntry[], line: string): readonly PartyReading[] {
  const head = wordsOf(line, lead);
  const typed = head.words.map(foldName);
  const [first = ''] = typed;
  if (first.length < 3) return [];
  const isInCapitals = /^\p{Lu}+$/u.test(head.words[0] ?? '');
  const found = inUseFirst(entries)
    .map((party) => ({ party, ...longestBeginning(party, typed) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || Number(a.isAcronym) - Number(b.isAcronym))
    .map(({ party, count, isAcronym, isWord }) => {
      const { name, rest } = head.cut(count);
      const isTelling = isAcronym ? isInCapitals : first.length >= tellingLetters;
      return { party, name, rest, how: 'begun' as const, isDoubtful: !isTelling, isWord };
    })
    // Beginnings of a party that is not in use say too little to take the rest for a person; a word of its name asks.
    .filter(
      ({ party, rest, isWord }) =>
        party.partyId !== null || rest === '' || (isWord && party.kind === 'state'),
    )
    .map(({ isWord, ...one }) => ({ ...one, isDoubtful: one.isDoubtful || isAside(one, isWord) }))
    .slice(0, 3);
  // An organisation has no say where a State is begun; of several States each may be meant.
  const best = found.find(({ party }) => party.kind === 'state') ?? found[0];
  const rivals = found.filter(({ party, rest }) => party.kind === best?.party.kind && rest === best.rest);
  return found.map((one) => ({ ...one, isDoubtful: one.isDoubtful || rivals.length > 1 }));
}

function isAside({ party, rest }: Pick<PartyReading, 'party' | 'rest'>, isWord: boolean): boolean {
  return party.partyId === null && rest !== '' && isWord;
}

/** How many of the typed words begin a name of the party, from the first on, and what kind of name that is. */
function longestBeginning({ beginnings }: PartyEntry, typed: readonly string[]) {
  let best = { count: 0, isAcronym: false, isWord: false };
  for (const { words, isAcronym } of beginnings) {
    let count = 0;
    while (count < typed.length && typed[count] !== '' && words[count]?.startsWith(typed[count] ?? '\0'))
      count += 1;
    const isBetter = count > best.count || (count === best.count && best.isAcronym && !isAcronym);
    const isWord =
      count > 0 && words[count - 1] === typed[count - 1] && (typed[0]?.length ?? 0) >= tellingLetters;
    if (isBetter && count > 0) best = { count, isAcronym, isWord };
    else if (count > 0 && count === best.count && isWord) best = { ...best, isWord };
  }
  return best;
}

interface Head {
  readonly words: readonly string[];
  /** Whether "Delegation of" stood before: «Делегация Франции» bends the name. */
  readonly isLed: boolean;
  /** The first words of the line as a name, and what follows them. */
  readonly cut: (count: number) => { readonly name: string; readonly rest: string };
}

function wordsOf(line: string, without: RegExp | null): Head {
  const text = without ? line.replace(without, '') : line;
  const matches = [...text.matchAll(/[^\s:,;\t]+/gu)];
  return {
    words: matches.map(([word]) => word),
    isLed: text !== line,
    cut(count) {
      const last = matches[count - 1];
      const end = last ? last.index + last[0].length : 0;
      return { name: text.slice(0, end), rest: text.slice(end).replace(/^[\s:,;–—-]+/u, '') };
    },
  };
}
