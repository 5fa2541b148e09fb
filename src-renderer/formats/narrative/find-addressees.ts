import { namedIn, participatingStates, type Named } from './addressed-names';
import type { AskedSpan, SearchedText } from './find-acts';
import { foldText } from './fold-text';
import { namesInRow, type NamesRow } from './names-in-row';
import type { Span } from './span';
import { agents } from './statement-actors';

/** Whom a request is addressed to. */
export interface AddresseesFound {
  readonly addressees: readonly string[];
  /** With whom they are to do it; perhaps asked as well. */
  readonly partners: readonly string[];
  /** Somebody is asked who is not recognised. */
  readonly isUnsure: boolean;
  /** States are spoken of without saying which; those that take part are proposed. */
  readonly isAtLarge: boolean;
}

export const nobodyAddressed: AddresseesFound = {
  addressees: [],
  partners: [],
  isUnsure: false,
  isAtLarge: false,
};

/** Between whoever is asked and what is asked of them. */
const deed =
  /(?<!\p{L})(?:to|that|for)(?!\p{L})|(?<!\p{L})\p{L}{2,}(?:ть|ти|чь)(?:ся)?(?!\p{L})|(?<!\p{L})(?:к|о|об)(?!\p{L})/u;
/** The clause that says what is to be done by whom: "recommended that the Republic of … report". */
const clause = /^,?\s*(?:that|чтобы)(?:,[^,.;:]{3,60},)?\s+/u;
/** Who asked, after a verb that is done to others: "recommended by the experts that". */
const byWhom = new RegExp(
  String.raw`^ by [^,.;:]{2,60}?(?= (?:to|that|with)(?!\p{L})|,|:)|^ (?:${agents.map(([agent]) => agent).join('|')})(?!\p{L})`,
  'u',
);
/** "recommended to Kazakhstan that it report". */
const dative = /^(?: also)? to (?=\p{L})/u;
/** Further than this nobody is looked for who is asked. */
const reach = 240;

/**
 * Who is asked by a request: what stands between its verb and the deed, or who is to do what the clause after it says.
 * Parties are given by their names in the nominative, groups in the language.
 * @param verb where its verb stands
 */
export function findAddressees({ text, folded }: SearchedText, verb: Span): AddresseesFound {
  const from = verb.end + (byWhom.exec(folded.slice(verb.end, verb.end + reach))?.[0].length ?? 0);
  const rest = folded.slice(from, from + reach);
  const words = text.slice(from, from + reach);
  const that = clause.exec(rest);
  if (that) return clauseFound(words, rest, that[0].length);
  const to = dative.exec(rest);
  const told = to && rowAt(words, rest, to[0].length);
  if (told && told.named.length > 0) return found(told);
  const end = deed.exec(rest)?.index ?? openEnd(rest);
  const asked = rest.slice(0, end);
  const row = namesInRow(namedIn(words.slice(0, end), asked), asked, 0, 'loose');
  const isUnknown = row.named.length === 0 && /\p{L}{3}/u.test(asked);
  return { ...found(row), isUnsure: isUnknown || row.isBroken };
}

/** Who is to do what a clause says; "Kazakhstan and its neighbours" are more than are named. */
function clauseFound(words: string, folded: string, from: number): AddresseesFound {
  const row = rowAt(words, folded, from);
  const isMore =
    row.named.length > 0 &&
    /^,? (?:and|or|as well as|и|или|а также) (?!that |что )\p{L}/u.test(folded.slice(from + row.end));
  return { ...found(row), isUnsure: isMore };
}

function rowAt(words: string, folded: string, from: number): NamesRow {
  const rest = folded.slice(from);
  return namesInRow(namedIn(words.slice(from), rest), rest, 0, 'strict');
}

/** Before a colon stands whoever is asked for all that follows it. */
function openEnd(rest: string): number {
  return /^[^:]*(?=:\s*$)/u.exec(rest)?.[0].length ?? 0;
}

/**
 * Who is asked where they stand before the verb: "Kazakhstan is invited, together with UNHCR, to …".
 * @param asked where they stand; words that no list has may stand with them
 * @param verb after which others may be told that are to do it with them
 */
export function thoseAsked({ text, folded }: SearchedText, asked: AskedSpan, verb: Span): AddresseesFound {
  const words = folded.slice(asked.start, asked.end);
  const own = namesInRow(namedIn(text.slice(asked.start, asked.end), words), words, 0, 'strict');
  const from = verb.end + (byWhom.exec(folded.slice(verb.end, verb.end + reach))?.[0].length ?? 0);
  const after = folded.slice(from, from + reach);
  const beside = namesInRow(namedIn(text.slice(from, from + reach), after), after, 0, 'beside');
  const named = [...own.named, ...beside.named];
  const partners = [...own.partners, ...beside.partners];
  const isMore = own.end < words.length || (asked.isGuessed ?? false);
  return { ...found({ named, partners }), isUnsure: named.length === 0 || isMore };
}

function found({ named, partners }: Pick<NamesRow, 'named' | 'partners'>): AddresseesFound {
  return {
    addressees: [...new Set(named.map(({ name }) => name))],
    partners: [...new Set(partners.map(({ name }) => name))],
    isUnsure: false,
    isAtLarge: named.some((one: Named) => one.isAtLarge),
  };
}

const collective =
  /^(?:the )?(?:ministers|heads? of delegations?|senior officials|national co-?ordinators|representatives|we|министры|главы делегаций|(?:старшие )?должностные лица|национальные координаторы|представители|мы)(?!\p{L})/u;

/** Whom an act binds that asks nobody: those who do it. Where they are told of together, States that take part are proposed. */
export function thoseWhoAct(actor: string): AddresseesFound {
  const folded = foldText(actor);
  const { named } = namesInRow(namedIn(actor, folded), folded, 0, 'loose');
  const isAtLarge = named.some((one) => one.isAtLarge) || (named.length === 0 && collective.test(folded));
  const together = participatingStates(/\p{Script=Cyrillic}/u.test(actor));
  const addressees = named.length === 0 && isAtLarge ? [together] : named.map(({ name }) => name);
  return { ...nobodyAddressed, addressees, isAtLarge };
}
