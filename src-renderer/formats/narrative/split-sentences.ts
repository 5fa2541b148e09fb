import { contains, itemAt, type Span } from './span';

const abbreviations = new Set(
  'retd ret brig maj capt cdr sgt insp supt fig cf al tel fax янв фев февр мар апр авг сент окт нояб дек тел факс обл р-н пос гор пер просп бул корп зам нач гос рис табл гл разд абз ред сост отв прим подп с mr ms mrs dr prof h e he no st art para paras vol p pp approx dept gov rep amb gen col lt hon sr jr u s n i ie eg etc vs jan feb mar apr jun jul aug sep sept oct nov dec г гг т е д п пп ст стр им ул д-р проф тыс млн млрд руб см напр др пр акад ген полк в'.split(
    ' ',
  ),
);

// A run is looked at from its first mark alone: from each of a leader of dots it would take its length squared.
const endPattern = /(?<![.!?…])[.!?…]+["”»’')\]]*(?=\s|$)/gu;

/**
 * Cuts a block into sentences. A dot after an abbreviation or an initial ends nothing, nor does one inside a
 * quotation that goes on.
 * @param quotes quotations that lie in the block: a sentence never ends inside one
 */
export function splitSentences(text: string, block: Span, quotes: readonly Span[]): readonly Span[] {
  const slice = text.slice(block.start, block.end);
  const sentences: Span[] = [];
  let start = block.start;
  for (const match of slice.matchAll(endPattern)) {
    const end = block.start + match.index + match[0].length;
    const quote = itemAt(quotes, end - 1);
    if (quote && quote.start < end && end < quote.end) continue;
    if (match[0] === '.' && endsNothing(slice, match.index)) continue;
    if (match[0] === '.)' && isAside(slice.slice(start - block.start, match.index))) continue;
    if (!startsSentence(slice, match.index + match[0].length)) continue;
    sentences.push({ start, end });
    start = skipSpace(text, end, block.end);
  }
  if (start < block.end) sentences.push({ start, end: block.end });
  return sentences
    .filter((sentence) => contains(block, sentence) && sentence.end > sentence.start)
    .flatMap((sentence) => withinReason(text, sentence));
}

/** No one writes sentences this long; lists that run on without a full stop are cut at a gap. */
const longest = 6000;

function withinReason(text: string, sentence: Span): readonly Span[] {
  const parts: Span[] = [];
  let start = sentence.start;
  while (sentence.end - start > longest) {
    const piece = text.slice(start, start + longest);
    const gap = Math.max(piece.lastIndexOf('; '), piece.lastIndexOf('\n')) + 1 || piece.lastIndexOf(' ') + 1;
    const end = start + (gap > 0 ? gap : longest);
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: sentence.end }];
}

function endsNothing(slice: string, dot: number): boolean {
  const before = /([\p{L}\p{M}-]+|\d+)$/u.exec(slice.slice(Math.max(0, dot - 24), dot));
  const word = before?.[1];
  if (word === undefined) return false;
  if (/^\d+$/u.test(word)) return dot - word.length === 0;
  // An initial: one capital letter before the dot.
  if (/^\p{Lu}$/u.test(word)) return true;
  // "2017 г." may end a sentence, "г. Бишкек" never does.
  if (/^гг?$/iu.test(word)) {
    const at = dot - word.length;
    return !/\d\s?$/u.test(slice.slice(Math.max(0, at - 2), at));
  }
  return abbreviations.has(word.toLowerCase()) && word.toLowerCase() !== 'etc';
}

/** "Col. Singh (Retd.) said", «4 (сент.) прошло»: a word or two in a bracket within the sentence are none of their own. */
function isAside(before: string): boolean {
  const opened = before.lastIndexOf('(');
  return opened > 0 && /^[^().]{1,24}$/u.test(before.slice(opened + 1));
}

/** After "г." or "etc." only a capital opens a sentence; after anything else a lower-case letter continues it. */
function startsSentence(slice: string, at: number): boolean {
  const next = /^\s*["“„«(]?(.)/u.exec(slice.slice(at, at + 8));
  return next?.[1] === undefined || !/[\p{Ll}–—-]/u.test(next[1]);
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}
