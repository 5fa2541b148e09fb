import { sectionOf } from './participant-lists';
import type { PersonRole } from './person-roles';
import { wordsOf, type Reading } from './reading';
import { within, type Span } from './span';

/** What heads a part of a list and says which part those below play. */
const heads: readonly (readonly [kind: PersonRole, pattern: RegExp])[] = [
  [
    'head-of-delegation',
    /^(?:heads? of (?:the )?delegations?|глав[аы] делегаци[ий]|руководител[ьи] делегаци[ий])$/u,
  ],
  ['interpreter', /^(?:interpreters?|interpretation|переводчики?)$/u],
  ['moderator', /^(?:moderators?|модераторы?)$/u],
];
/** A head in the singular is of the one below it. */
const ofOne = /^(?:head of (?:the )?delegation|глава делегации|руководитель делегации)$/u;

/** A stretch of a list whose people all play one part, by the head above it. */
export interface RoleSection extends Span {
  readonly kind: PersonRole;
  readonly head: Span;
  /** Only the first person below. */
  readonly isOfOne: boolean;
}

/** What a line that heads people says they are; `isOfOne` where it speaks of the first below alone. */
export interface RoleHead {
  readonly kind: PersonRole;
  readonly isOfOne: boolean;
}

/** What a line says of those below it, as the whole of it: "Heads of delegation:". */
export function roleOfHead(reading: Reading, line: Span): RoleHead | undefined {
  if (line.end - line.start > 60) return undefined;
  const words = wordsOfHead(reading, line);
  const head = heads.find(([, pattern]) => pattern.test(words));
  return head && { kind: head[0], isOfOne: ofOne.test(words) };
}

/** The stretches below heads such as "Heads of delegation" and «ПЕРЕВОДЧИКИ», each to the next head, or to the text that follows the list. */
export function roleSections(reading: Reading): readonly RoleSection[] {
  const found: RoleSection[] = [];
  let open: Omit<RoleSection, 'end'> | undefined;
  const close = (end: number): void => {
    if (open) found.push({ ...open, end });
    open = undefined;
  };
  for (const block of reading.blocks) {
    if (open && isProse(reading, block)) close(block.start);
    if (block.end - block.start > 60) continue;
    const head = roleOfHead(reading, block);
    if (head) {
      close(block.start);
      open = { ...head, start: block.end, head: block };
    } else if (open && endsSection(reading, block)) close(block.start);
  }
  close(reading.text.length);
  return found;
}

/** Without the colon that ends them. */
function wordsOfHead(reading: Reading, line: Span): string {
  return wordsOf(reading, line)
    .replace(/[:\s]+$/u, '')
    .trim();
}

const verb =
  /(?<!\p{L})(?:was|were|is|are|has|have|had|will|said|took|gave|\p{Ll}{2,}ed(?! by)|\p{Ll}{2,}(?:вал|тил|вил|чил|щил|нул|лся|лась|лось|лись|ила|ало|ила|али|или)|прошл[аои]|дал[аи]?)(?!\p{L})/u;

/** A sentence with a verb: no person of a list, with whatever post. */
function isProse(reading: Reading, block: Span): boolean {
  const printed = reading.text.slice(block.start, block.end).trim();
  return printed.length > 40 && /[.!?…]["”»)]*$/u.test(printed) && verb.test(printed);
}

/** Another head: a section, a label, a party alone, or a line all in capitals. */
function endsSection(reading: Reading, block: Span): boolean {
  const words = wordsOfHead(reading, block);
  const printed = reading.text.slice(block.start, block.end);
  const isAlone = within(reading.parties, block).some(
    (party) => party.start === block.start && /^[\s:.]*$/u.test(reading.folded.slice(party.end, block.end)),
  );
  return (
    isAlone ||
    /:\s*$/u.test(printed) ||
    (/\p{Lu}{3}/u.test(printed) && !/\p{Ll}/u.test(printed)) ||
    sectionOf(words) !== undefined ||
    /^(?:(?:the )?(?:other )?members(?: of (?:the )?delegations?)?|члены делегаци[ий])$/u.test(words)
  );
}
