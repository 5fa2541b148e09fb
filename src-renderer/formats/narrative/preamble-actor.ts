import { findActs, type SearchedText } from './find-acts';
import type { NamedActor } from './find-statements';
import type { Span } from './span';
import { actorSource } from './statement-actors';

/** Of a longer stretch nothing is read: no preamble names who acts at such length. */
const longest = 2400;
const somebody = `(?!(?:they|it|они)(?!\\p{L}))${actorSource}`;
/** Who acts opens the words and does nothing in them: "The participants of the meeting,". */
const first = new RegExp(
  `^(?<actor>(?:we|мы)(?=,)|${somebody})(?=,| (?:of|to|at|in) | [\\p{Script=Cyrillic} –-]{3,160}(?:,|:?$)|:?$)`,
  'u',
);
/** Who acts ends them: "Having heard the report, the Committee", "After a discussion the sides:". */
const last = new RegExp(`(?:^|[,)] )(?<actor>${somebody})(?: also| further| hereby| также)?:?$`, 'u');
const lastBeforeColon = new RegExp(`^[^,.;:]{3,80} (?<actor>${somebody})(?: also| further| также)?:$`, 'u');
/** A clause that hangs on whoever acts before or behind it. */
const hanging =
  /^(?:(?:and|also|further|deeply|fully|having|bearing|taking|keeping) )*(?:\p{L}+ing|mindful|aware|convinced|determined|conscious|grateful|having|guided|concerned|inspired|alarmed|encouraged by|(?:и |также )?\p{L}+(?:ая|яя|уя|вая|ясь|вшись|вши|ув|ев|ив|ав|яв)|(?:do )?hereby|настоящим|будучи|исходя|в целях)(?!\p{L})/u;
/** A verb that tells of something: then the words are a sentence by themselves. */
const telling =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|met|held|gathered|took|состоял\p{L}+|прош(?:ел|ла|ло|ли)|был[аио]?)(?!\p{L})/u;

/**
 * Who acts in the items below words that name nobody's deed: "The participants of the meeting,", "the sides:", "Having
 * heard the report, the Committee". `undefined` where the words are a sentence, or name nobody who acts.
 * @param span a sentence of the text
 */
export function actorOver(context: SearchedText, span: Span): NamedActor | undefined {
  if (span.end - span.start > longest) return undefined;
  const words = context.folded.slice(span.start, span.end).replace(/(?<!\s)\s+$/u, '');
  if (/[.!?;]["')\]]*$/u.test(words)) return undefined;
  const mayBegin = /[,:\p{L}]$/u.test(words) && !hanging.test(words) && !telling.test(words);
  const begins = mayBegin ? first.exec(words) : null;
  const match = begins ?? last.exec(words) ?? lastBeforeColon.exec(words);
  const actor = match?.groups?.['actor'];
  if (!match || actor === undefined || findActs(context, span).length > 0) return undefined;
  const start = span.start + match.index + match[0].lastIndexOf(actor);
  const own = { start, end: start + actor.length };
  return { span: own, printed: context.text.slice(own.start, own.end).replace(/,$/u, '') };
}

/** Whether words only go on with a preamble: "RECALLING the Declaration of 2009,", "HEREBY". */
export function isHanging({ folded }: SearchedText, { start, end }: Span): boolean {
  const words = folded.slice(start, Math.min(end, start + longest));
  return hanging.test(words) && !/\.\s*$/u.test(words);
}

/** Lines above what was decided, that say nothing else: «РЕШИЛИ:», "Decisions:". */
const decides =
  /(?:^|[\s,])(?:решил[аио]?|постановил[аио]?|приня(?:ли|л|ла|то) решени[ея]|решено|постановлено|решения|рекомендации|(?:it was )?(?:decided|agreed|resolved)|decisions?|conclusions)(?: следующее| as follows)?\s*:?\s*$/u;

/** Whether what stands below words is what was decided. */
export function isOverDecisions({ folded }: SearchedText, { start, end }: Span): boolean {
  return (
    end - start <= 120 && decides.test(folded.slice(start, end)) && /:\s*$/u.test(folded.slice(start, end))
  );
}
