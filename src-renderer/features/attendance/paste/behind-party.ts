import { readHeadcount, type Headcount } from '@/formats/tables/headcount';
import { saysNobody } from '@/formats/tables/says-nobody';
import { standingOfHeading } from '@/formats/tables/standing-of-heading';
import type { PartyEntry } from '@/pickers/parties/party-entry';
import { readWholeParty } from '@/pickers/parties/read-leading-party';
import { aloneIn, ledDelegation } from './delegations-in-line';
import { nobody } from './heading-in-line';
import type { ListLine } from './list-lines';
import type { DelegationRow, PastedRow } from './pasted-row';

/** What a line says that begins with a party, and what of it is still to be read. */
export interface BehindParty {
  readonly rows: readonly PastedRow[];
  /** Whose people stand below. */
  readonly party: PartyEntry | null;
  readonly rest: ListLine | null;
}

/**
 * A line that begins with a party and goes on with no name: "Kyrgyzstan – 2 (1 online)", "Tajikistan - HoD only",
 * "Azerbaijan, Armenia, Georgia – 1 each", "Afghanistan - not invited"; and the head of "Uzbekistan – by video: A. Li".
 */
export function behindParty(
  line: ListLine,
  entries: readonly PartyEntry[],
  isParty: (text: string) => boolean,
): BehindParty | null {
  return (
    tallyOf(line, entries, isParty) ?? tallyOfSeveral(line, entries) ?? qualifiedHead(line, entries, isParty)
  );
}

const counts = new RegExp(
  `^(?:${[
    String.raw`\d{1,3}|[+~≈±,;:()/–—-]+|and|each|only|plus|online|on-line|remote(?:ly)?|virtual(?:ly)?|in|person|by|via|video|zoom|tbc|tba|names?|later|follow|to|be|confirmed|up|approx\.?|about|ca\.?`,
    String.raw`max\.?|min\.?|pax|persons?|people|participants?|delegates?|members?|reps?|representatives?|officials?|experts?|interpreters?|drivers?|staff|support|head|hod|of|delegation|women|men|female|male`,
    String.raw`чел\.?|человека?|участник\p{L}*|делегат\p{L}*|представител\p{L}*|персон\p{L}*|глава|руководитель|делегаци[ия]|только|плюс|и|из|них|онлайн|очно|дистанционно|по|видеосвязи|вкс`,
    String.raw`имена|позже|будут|уточняется|эксперт\p{L}*|переводчик\p{L}*|водител\p{L}*|мужчин\p{L}*|женщин\p{L}*|каждая|каждой|одному|около|ок\.?|до`,
  ].join('|')})$`,
  'iu',
);
const headOnly =
  /^(?:only (?:the )?)?(?:hod|head of (?:the )?delegation)(?: only)?$|^(?:только )?(?:глава|руководитель) делегации$|^names? (?:later|to follow|tbc)$|^имена (?:позже|уточня\p{L}+|будут \p{L}+)$/iu;

/** Words, numbers and signs of a tally and nothing else; two words with capitals may be somebody. */
function isTally(text: string): boolean {
  if (headOnly.test(text)) return true;
  const words = text.split(/\s+|(?<=[\d(])(?=[^\d\s])|(?<=[^\d\s])(?=[\d),;])/u).filter(Boolean);
  const capitals = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !/^HoD$/u.test(word));
  return /\d/u.test(text) && capitals.length < 2 && words.every((word) => counts.test(word));
}

function tallyOf(
  line: ListLine,
  entries: readonly PartyEntry[],
  isParty: (text: string) => boolean,
): BehindParty | null {
  const [reading] = readWholeParty(entries, line.text);
  if (!reading || reading.isDoubtful || reading.rest === '') return null;
  const { party, name, rest } = reading;
  if (saysNobody(rest)) return { rows: [nobody(line)], party, rest: null };
  if (!isTally(rest) || readHeadcount(line.text, isParty)) return null;
  return { rows: [tallied(line, { party, name }, rest)], party, rest: null };
}

/** The number that goes first counts, where what follows it is said beside it: "2 (1 online)" and not "2+1". */
function tallied(
  { at, text }: ListLine,
  { party, name }: { readonly party: PartyEntry; readonly name: string },
  rest: string,
): DelegationRow {
  const [first = ''] = rest.split(/\s*[(,;]/u);
  const headcount: Headcount | null =
    readHeadcount(first, () => false)?.headcount ??
    readHeadcount(`${first} persons`, () => false)?.headcount ??
    null;
  return {
    kind: 'delegation',
    at,
    text: name,
    party,
    ...(headcount ? { headcount } : {}),
    problems: [{ code: 'beside-party', text }],
  };
}

/** "Azerbaijan, Armenia, Georgia – 1 each", «Иран, Китай – по 2»: of several what is said of each, else their names. */
function tallyOfSeveral(line: ListLine, entries: readonly PartyEntry[]): BehindParty | null {
  const { names = '', rest = '' } =
    /^(?<names>[^:]+?[,/&][^:]+?)(?:\s*:|\s+[–—-])\s*(?<rest>\S.*)$/u.exec(line.text)?.groups ?? {};
  const parts = names.split(/\s*[,;/&]\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+/u).filter(Boolean);
  const parties = parts.flatMap((part) => aloneIn(part, entries) ?? []);
  if (parts.length < 2 || parties.length < parts.length) return null;
  if (saysNobody(rest)) return { rows: [nobody(line)], party: null, rest: null };
  // "UNHCR/IOM: A. Lee, B. Kim": who is whose delegate is asked.
  if (!isTally(rest)) return severalOf(line, parts, parties, rest);
  const [, ofEach = ''] =
    /^(\d{1,3})(?: \p{L}+)? each$|^(?:each )?(\d{1,3})$/iu.exec(
      rest.replace(/^по (\d{1,3}).*$/iu, '$1 each'),
    ) ?? [];
  const count = Number(ofEach);
  return {
    rows: parties.map((party, at): DelegationRow => ({
      kind: 'delegation',
      at: line.at,
      text: parts[at] ?? '',
      party,
      ...(count > 0
        ? { headcount: { qualifier: 'exactly', count } }
        : { problems: [{ code: 'beside-party', text: line.text }] }),
    })),
    party: parties.at(-1) ?? null,
    rest: null,
  };
}

function severalOf(
  line: ListLine,
  names: readonly string[],
  parties: readonly PartyEntry[],
  rest: string,
): BehindParty {
  return {
    rows: parties.map((party, at): DelegationRow => ({
      kind: 'delegation',
      at: line.at,
      text: names[at] ?? '',
      party,
    })),
    party: null,
    rest: { ...line, text: rest, isNext: false },
  };
}

/** "Iran (observer) – S. Mirzaei, Ambassador": the heading with words beside its name, and who stands behind it. */
function qualifiedHead(
  line: ListLine,
  entries: readonly PartyEntry[],
  isParty: (text: string) => boolean,
): BehindParty | null {
  for (const { index, 0: mark } of line.text.matchAll(/\s*:\s+|\s+[–—-]\s+/gu)) {
    const text = line.text.slice(0, index);
    const rest = line.text.slice(index + mark.length);
    const led =
      rest === '' || isParty(text) ? null : ledDelegation({ ...line, text }, null, entries, isParty);
    if (led && isQualified(led, text))
      return { rows: [led], party: led.party, rest: { ...line, text: rest, isNext: false } };
  }
  return null;
}

/** The words beside it say in what capacity its delegation comes, or how; "Kazakhstan – Chair: …" says what somebody is. */
function isQualified({ text, problems = [] }: DelegationRow, whole: string): boolean {
  const beside = whole.split(/\s*[():–—]\s*|\s+-\s+/u).at(-1) ?? '';
  return (
    text !== '' &&
    problems.every(({ code }) => code !== 'beside-party' && code !== 'body-or-name') &&
    (standingOfHeading(beside)?.roles ?? []).length === 0
  );
}
