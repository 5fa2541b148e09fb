import { normaliseName } from '@/domain/reference/normalise-name';
import type { PartyEntry } from '@/pickers/parties/party-entry';
import { readWholeParty } from '@/pickers/parties/read-leading-party';
import { namesIn, type ReadName } from '@/formats/tables/read-names';
import { scriptOf } from '@/domain/person';
import { rowLimit } from '@/formats/sheet/sheet';
import { parsePersonLine, type PersonLine } from '@/formats/person-line/parse-person-line';

/** One line of a pasted list as it was understood. */
export type PastedRow =
  | { readonly kind: 'delegation'; readonly text: string; readonly party: PartyEntry }
  | {
      readonly kind: 'person';
      readonly text: string;
      readonly line: PersonLine;
      /** `null` where no delegation stands over the line or in it. */
      readonly party: PartyEntry | null;
      /** The name in other scripts, which stood in brackets behind it. */
      readonly others: readonly ReadName[];
    }
  | { readonly kind: 'heading'; readonly text: string };

const headings = new Set(
  [
    'chair|member states|observer states|observers|invited states|un entities|un agencies',
    'international organizations|international organisations|intergovernmental organizations|civil society',
    'experts|support unit|list of participants|participants|country|name',
    'председатель|государства-члены|государства-наблюдатели|наблюдатели|приглашенные государства|эксперты',
    'международные организации|группа поддержки|список участников|участники',
  ]
    .flatMap((line) => line.split('|'))
    .map(normaliseName),
);

/** The list as far as lists are read, and whether more stands below. */
export function listWithinLimit(text: string): { readonly text: string; readonly isCut: boolean } {
  const lines = text.split(/\r\n|\r|\n/u);
  const isCut = lines.slice(rowLimit).some((line) => line.trim() !== '');
  return { text: isCut ? lines.slice(0, rowLimit).join('\n') : text, isCut };
}

/**
 * Reads a pasted list line by line: a name of a party alone opens its delegation, other lines are persons in it; a line
 * that begins with a party ("UNHCR; Vito Trani; Representative") is a person of that party. One line of nothing but
 * parties ("Afghanistan, Azerbaijan and China") gives each a delegation.
 */
export function readPastedList(text: string, entries: readonly PartyEntry[]): readonly PastedRow[] {
  let current: PartyEntry | null = null;
  return text.split(/\r\n|\r|\n/u).flatMap((raw): readonly PastedRow[] => {
    const line = raw.replace(/^[\s•*–—-]+|^\s*\d+[.)]\s+/gu, '').trim();
    if (!/\p{L}/u.test(line)) return [];
    if (headings.has(normaliseName(line.replace(/[:.]$/u, '')))) return [{ kind: 'heading', text: line }];
    const parties = partiesAlone(line, entries);
    if (parties.length > 0) {
      current = parties.at(-1)?.party ?? current;
      return parties;
    }
    const [reading] = readWholeParty(entries, line);
    const led = reading && isPartyCell(line, reading.rest) ? reading : undefined;
    const { text: named, others } = withoutOtherScript(led?.rest ?? line);
    const parsed = parsePersonLine(named);
    if (!parsed) return [{ kind: 'heading', text: line }];
    return [
      {
        kind: 'person',
        text: line,
        line: parsed,
        party: led?.party ?? current,
        others,
      },
    ];
  });
}

/** The line as parties and nothing else; empty when anything else stands in it. */
function partiesAlone(
  line: string,
  entries: readonly PartyEntry[],
): readonly Extract<PastedRow, { kind: 'delegation' }>[] {
  const whole = aloneIn(line, entries);
  if (whole) return [{ kind: 'delegation', text: line.replace(/[:.]$/u, ''), party: whole }];
  const parts = line.split(/\s*[,;\t]\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+/u).filter(Boolean);
  const found = parts.map((part) => aloneIn(part, entries));
  if (parts.length < 2) return [];
  return found.flatMap((party, index) =>
    party && found.every(Boolean)
      ? [{ kind: 'delegation' as const, text: (parts[index] ?? '').replace(/\.$/u, ''), party }]
      : [],
  );
}

function aloneIn(text: string, entries: readonly PartyEntry[]): PartyEntry | null {
  const [reading] = readWholeParty(entries, text.replace(/[:.]$/u, ''));
  return reading?.rest === '' ? reading.party : null;
}

/** In a list a party before a name stands in a cell of its own: "Chad Smith" is no delegate of Chad. */
function isPartyCell(line: string, rest: string): boolean {
  return /[:,;\t–—-]\s*$/u.test(line.slice(0, line.length - rest.length));
}

/** "Аян СҰЛТАНБЕКОВ (Ayan SULTANBEKOV), Vice-Minister": brackets in another script hold the name again. */
function withoutOtherScript(text: string): { readonly text: string; readonly others: readonly ReadName[] } {
  const match = /^(?<name>[^(),;]+?)\s*\((?<other>[^()]+)\)\s*(?<rest>.*)$/u.exec(text);
  const { name = '', other = '', rest = '' } = match?.groups ?? {};
  const isName = other.trim().includes(' ') && scriptOf(other) !== scriptOf(name);
  return isName
    ? { text: `${name}${rest === '' ? '' : ` ${rest}`}`.replace(/\s+([,;])/gu, '$1'), others: namesIn(other) }
    : { text, others: [] };
}
