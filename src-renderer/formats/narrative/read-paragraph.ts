import type { DraftStatement } from '@/domain/draft';
import { defaultFollowUp } from '@/domain/paragraph';

import { isClause, isManner, leadsToVerb, saysWhatIsDone } from './clause-items';
import { findQualifier } from './find-qualifier';
import { beginsWithItsVerb, type SearchedText } from './find-acts';
import { findStatements, type FoundStatement, type NamedActor } from './find-statements';
import { derived, stated } from './found';
import type { Span } from './span';
import { namedActorsAt } from './named-actors';
import { actorOver } from './preamble-actor';
import { actorSource } from './statement-actors';
import { whoIsNamed } from './whom-addressed';

/** An act whose objects stand below it: "Participants recommended that States:", then (a), (b), (c). */
export interface Opening {
  /** As it would be a statement by itself; its words end in the colon. */
  readonly act: FoundStatement;
}

/** What the paragraphs above give to an item. */
export interface Above {
  /** Who acts in an item that begins with its verb. */
  readonly actor?: NamedActor | undefined;
  /** What an item without a verb of its own is the object of. */
  readonly opening?: Opening | undefined;
  /** Most paragraphs of the text begin with their verbs, whoever acts: "1. Recommend that …". */
  readonly beginsWithVerb?: boolean | undefined;
  /** It stands below «РЕШИЛИ:»: whatever is to be done in it was decided. */
  readonly isDecided?: boolean | undefined;
  /** The texts of the items directly below, where they are known: whether an item that ends in a colon opens them. */
  readonly items?: readonly string[] | undefined;
}

/** A statement, with the opening that it hangs on. */
export interface ReadStatement extends FoundStatement {
  readonly opening: Opening | null;
}

export interface ParagraphRead extends Omit<Above, 'items' | 'beginsWithVerb' | 'isDecided'> {
  readonly statements: readonly ReadStatement[];
}

const binding: ReadonlySet<DraftStatement['class']> = new Set<DraftStatement['class']>([
  'decision',
  'commitment',
  'request',
]);
const colon = /:\s*$/u;
const actorAlone = new RegExp(`^${actorSource}(?: also| further| также)?:\\s*$`, 'u');

/**
 * The statements of a paragraph that may stand below others. What ends in a colon opens the items below: it is no
 * statement by itself, and each item without a verb of its own has its actor, verb and class.
 * @param sentences of the paragraph, without its number
 */
export function readParagraph(
  context: SearchedText,
  sentences: readonly Span[],
  above: Above = {},
): ParagraphRead {
  const [first] = sentences;
  const last = sentences.at(-1);
  if (!first || !last) return { actor: above.actor, opening: above.opening, statements: [] };
  const opens = colon.test(context.text.slice(last.start, last.end));
  const { opening } = above;
  const isItem = opening !== undefined && !beginsWithItsVerb(context, first);
  const { statements, actor } = isItem
    ? findStatements(context, sentences.slice(1), above.actor, 'continues')
    : findStatements(context, sentences, above.actor, howOf(above));
  const own = statements.map((statement) => ({ ...statement, opening: null }));
  const act = opens ? own.findLast(({ value }) => colon.test(value.text)) : undefined;
  const told = own.filter((statement) => statement !== act);
  if (isItem) {
    const goesOn =
      opens && last === first && opensItems(context.text.slice(last.start, last.end), above.items);
    const item = itemOf(opening, context, first);
    // A mark with nothing behind it asks for nothing.
    const isSaid = !goesOn && /[\p{L}\p{N}]/u.test(item.value.text);
    return {
      statements: isSaid ? [item, ...told] : told,
      actor,
      opening: goesOn ? opening : act && { act },
    };
  }
  if (act && isWhole(act, context, above.items)) {
    const whole = own.map((one) => (one === act ? { ...withoutColon(act), opening: null } : one));
    return { statements: whole, actor, opening: undefined };
  }
  const alone = opens && !act ? actorAloneIn(context, last) : undefined;
  return { statements: told, actor: alone ?? actor, opening: act && { act } };
}

function howOf({ actor, beginsWithVerb, isDecided }: Above): 'item' | 'verbs' | 'orders' {
  if (isDecided) return 'orders';
  return actor || !beginsWithVerb ? 'item' : 'verbs';
}

/** "agreed to share data:" says all, where its items are "(a) monthly; (b) in one format". */
function isWhole(
  { value, clues }: FoundStatement,
  { text }: SearchedText,
  items: readonly string[] = [],
): boolean {
  const words = clues.find(({ field }) => field === 'text');
  const verb = clues.find(({ field }) => field === 'verb');
  if (!words || !verb || items.length === 0 || !items.every(isManner)) return false;
  const rest = text.slice(verb.end, words.end);
  // What is only on record has said what it is about.
  if (!binding.has(value.class)) return /\p{L}{3}/u.test(rest) && !leadsToVerb(rest);
  return saysWhatIsDone(rest);
}

function withoutColon({ value, clues, ...statement }: FoundStatement): FoundStatement {
  const text = value.text.replace(/(?<![\s:])[\s:]+$/u, '');
  const shorter = clues.map((clue) =>
    clue.field === 'text' ? { ...clue, end: clue.start + text.length } : clue,
  );
  return { ...statement, value: { ...value, text }, clues: shorter };
}

/** "(b) share data by June:" is what is asked where the items below say only how or with what. */
function opensItems(words: string, items: readonly string[] | undefined): boolean {
  return items === undefined || leadsToVerb(words) || items.some(isClause);
}

/** "The participants:" above items that begin with their verbs. */
function actorAloneIn({ text, folded }: SearchedText, { start, end }: Span): NamedActor | undefined {
  const named = namedActorsAt(text, folded, { start, end });
  const isAlone = named && /^(?: also| further| также)?:\s*$/u.test(folded.slice(named.end, end));
  if (isAlone) return { span: named, printed: text.slice(named.start, named.end) };
  if (!actorAlone.test(folded.slice(start, end))) return actorOver({ text, folded }, { start, end });
  const words = text.slice(start, end).replace(/(?: also| further| также)?:\s*$/u, '');
  return { span: { start, end: start + words.length }, printed: words };
}

function itemOf(opening: Opening, { text, folded }: SearchedText, first: Span): ReadStatement {
  const words = text.slice(first.start, first.end);
  const tail = /[\s;,:]*(?:[\s;,](?:and|or|и|или|а также))?[\s;,]*$/u.exec(words);
  const span = { start: first.start, end: first.start + (tail?.index ?? words.length) };
  const { act } = opening;
  const { qualifier: _others, ...facts } = act.value;
  const qualifier = findQualifier(folded, span);
  // An item stays what the opening says, whatever words of need or thanks stand in it.
  const clues = act.clues.filter(({ field }) => field !== 'text' && field !== 'qualifier');
  const value = {
    ...facts,
    followUp: facts.followUp ?? defaultFollowUp[facts.class ?? 'record'],
    ...(qualifier ? { qualifier: text.slice(qualifier.start, qualifier.end) } : {}),
    text: text.slice(span.start, span.end),
  };
  return {
    value,
    clues: [
      stated(span, 'text'),
      ...clues.map((clue) => (clue.field === undefined ? clue : derived(clue, clue.field))),
      ...(qualifier ? [stated(qualifier, 'qualifier')] : []),
    ],
    mention: act.mention,
    isOfSome: act.isOfSome,
    addressed: whoIsNamed(value) ?? act.addressed,
    opening,
  };
}
