import type { DraftStatement } from '@/domain/draft';
import { defaultFollowUp } from '@/domain/paragraph';
import type { AddresseesFound } from './find-addressees';
import { derived, stated, uncertain, type Clue, type Found } from './found';
import { decidedActs, findActs, leadingVerb, type Act, type SearchedText } from './find-acts';
import { doesNothing, isDoneToNothing, mentionOf, type Mention } from './find-mention';
import { findQualifier } from './find-qualifier';
import { findQuotations } from './find-quotations';
import type { Span } from './span';
import { pronouns } from './statement-actors';
import { whomAddressed } from './whom-addressed';

/** An actor and where it stands; a pronoun or a list item after it means the same. */
export interface NamedActor {
  readonly span: Span;
  readonly printed: string;
}

/** A statement with why it is none, where its words are only a mention of one. */
export interface FoundStatement extends Found<DraftStatement> {
  readonly mention: Mention | null;
  /** It is said by parties by their names, not by all together. */
  readonly isOfSome: boolean;
  /** Whom it asks or binds. */
  readonly addressed: AddresseesFound;
}

export interface StatementsFound {
  readonly statements: readonly FoundStatement[];
  /** The last actor named, for what follows. */
  readonly actor: NamedActor | undefined;
}

/**
 * The statements of a paragraph: who did what, in the paragraph's order. One sentence may hold several; participles
 * ("noting that …") are part of the statement they hang on.
 * @param sentences of one paragraph, without its number
 * @param how `item`: the first words may be the verb of the inherited actor; `continues`: only pronouns mean it
 * `verbs`: the first words are a verb whose actor stands nowhere; `orders`: so are what is to be done, and it was decided
 * @param inherited the actor of the paragraph above, for an item that begins with its verb: "(b) encouraged …"
 */
export function findStatements(
  { text, folded }: SearchedText,
  sentences: readonly Span[],
  inherited?: NamedActor,
  how: 'item' | 'continues' | 'verbs' | 'orders' = 'item',
): StatementsFound {
  const found: FoundStatement[] = [];
  let before = inherited;
  const quotations = findQuotations(text, {
    start: sentences[0]?.start ?? 0,
    end: sentences.at(-1)?.end ?? 0,
  });
  for (const sentence of sentences) {
    const begins = sentence === sentences[0] && ((inherited && how === 'item') || how === 'verbs');
    const acts =
      how === 'orders'
        ? decidedActs({ text, folded }, sentence)
        : begins
          ? leadingVerb({ text, folded }, sentence)
          : findActs({ text, folded }, sentence);
    let mention: Mention | null = null;
    const own = acts.filter(({ verb }) => !hearsSomebody(text, verb));
    own.forEach((act, at) => {
      const whole = { start: beginOf(act), end: act.verb.end };
      const isDenied =
        (act.isNegated ?? false) ||
        doesNothing(folded, act.verb) ||
        (act.actor === undefined &&
          act.from !== sentence.start &&
          isDoneToNothing(folded, sentence, act.verb));
      const said = mentionOf(folded, sentence, whole, isDenied, quotations);
      // What goes on with the same actor is told by the same voice; a denial is of its own verb.
      mention = said ?? (act.actor || mention === 'negated' ? null : mention);
      const end = own[at + 1]?.from ?? sentence.end;
      const words = trimTail(text, { start: at === 0 ? sentence.start : act.from, end });
      const printed =
        act.actorName ?? (act.actor && text.slice(act.actor.start, act.actor.end).replace(/,$/u, ''));
      const pronoun = printed !== undefined && pronouns.has(printed.toLowerCase());
      const actor = printed === undefined || (pronoun && before) ? before?.printed : printed;
      // "The meeting did not agree on … and decided": who did not do the one did the other.
      const isTheirs = mention === null || (mention === 'negated' && act.isNegated === true);
      if (act.actor && printed !== undefined && !pronoun && isTheirs) before = { span: act.actor, printed };
      const above = how === 'item' || how === 'orders' ? inherited : undefined;
      // Whoever is asked is not asked by the one who acts before: "Kazakhstan agreed, and UNHCR was asked to help".
      const isOfOthers = act.asked !== undefined && !act.actor;
      const named = isOfOthers ? above?.printed : act.actor || at > 0 || above ? actor : undefined;
      const clues = actorClues(act, pronoun, isOfOthers ? above?.span : before?.span);
      const counted = countedFor(mention, act);
      const made = statement(text, folded, act, words, named, clues);
      const addressed = whomAddressed({ text, folded }, act, words, counted.class, named);
      found.push({
        ...made,
        value: { ...made.value, ...counted },
        mention,
        isOfSome: act.isOfSome === true,
        addressed,
      });
    });
  }
  return { statements: found, actor: before };
}

/** "We heard Malta on wages": who spoke is told, and nothing that was done about it. */
function hearsSomebody(text: string, verb: Span): boolean {
  return (
    /^heard$/iu.test(text.slice(verb.start, verb.end)) &&
    /^ (?:from )?(?:the )?\p{Lu}/u.test(text.slice(verb.end, verb.end + 20))
  );
}

/**
 * What is only mentioned is on record, and nobody's decision; what hangs on a condition, or is asked for by some and not
 * by all, is to be decided about.
 */
function countedFor(
  mention: Mention | null,
  { class: kind, isOfSome = false }: Act,
): Pick<DraftStatement, 'class' | 'followUp'> {
  if (mention === null && isOfSome && kind === 'request') return { class: kind, followUp: 'ask' };
  if (mention === null) return { class: kind, followUp: defaultFollowUp[kind] };
  return mention === 'condition' ? { class: kind, followUp: 'ask' } : { class: 'record', followUp: 'no' };
}

/** Where an act begins to be said; of one that is done to others, with them. */
function beginOf({ actor, asked, verb, from }: Act): number {
  return asked ? from : Math.min(actor?.start ?? verb.start, verb.start);
}

function actorClues(act: Act, pronoun: boolean, before: Span | undefined): readonly Clue[] {
  if (act.actor) return [pronoun ? derived(act.actor, 'actor') : stated(act.actor, 'actor')];
  return before ? [derived(before, 'actor')] : [];
}

function statement(
  text: string,
  folded: string,
  act: Act,
  words: Span,
  actor: string | undefined,
  actorEvidence: readonly Clue[],
): Found<DraftStatement> {
  const qualifier = findQualifier(folded, words);
  const namesNeed =
    (act.class === 'position' || act.class === 'record') &&
    /^ (?:that )?(?:the )?(?:\p{L}+ )?(?:need|necessity|urgency)(?!\p{L})/u.test(
      folded.slice(act.verb.end, act.verb.end + 40),
    );
  return {
    value: {
      ...(actor === undefined ? {} : { actor }),
      verb: text.slice(act.verb.start, act.verb.end),
      class: act.class,
      followUp: defaultFollowUp[act.class],
      ...(qualifier ? { qualifier: text.slice(qualifier.start, qualifier.end) } : {}),
      text: text.slice(words.start, words.end),
    },
    clues: [
      stated(words, 'text'),
      ...(actor === undefined ? [] : actorEvidence),
      stated(act.verb, 'verb'),
      namesNeed ? uncertain(act.verb, 'review.why.names-a-need', 'class') : derived(act.verb, 'class'),
      derived(act.verb, 'followUp'),
      ...(qualifier ? [stated(qualifier, 'qualifier')] : []),
    ],
  };
}

/** A statement that is cut off before the next one loses the "and" and comma that led to it. */
function trimTail(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).trimEnd();
  // Only the end of it is looked at: a page of blanks before it is looked through once.
  const from = Math.max(0, words.length - longestTail);
  const tail = tailWords.exec(words.slice(from));
  const cut = tail ? from + tail.index : words.length;
  return { start, end: start + words.slice(0, cut).trimEnd().length };
}

/** In letters; with room for blanks between the words. */
const longestTail = 80;
const tailWords = /[\s,;]*(?:\s(?:and|but|и|а|но|а также|while))?(?:\s(?:also|further|также))?\s*$/u;
