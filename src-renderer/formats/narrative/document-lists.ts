import { documentTitlesIn, type DraftDocument } from './document-titles';
import { wordsOf, type Reading } from './reading';
import { itemAt, type Span } from './span';

const listHead =
  /^(?:\p{L}{1,4}\. |annex(?: \p{L}+)?[:.]? |приложение(?: \p{N}+)?[:.]? )?(?:(?:list of|перечень|список) )?(?<adopted>(?:adopted|принят\p{L}{2}) )?(?:documents|papers|документ\p{L}{1,2})(?<adoptedToo> (?:adopted|принят\p{L}{2}))?(?: (?:by|at|of|на|совещани\p{L}+|встреч\p{L}+|конференци\p{L}+|the|meeting|conference|session))*:?$/u;
/** A head of papers that are not the list's: "Documents for information", «Справочные материалы». */
const otherHead =
  /(?<!\p{L})(?:documents|papers|materials|background|for information|distributed|circulated|документ(?:ы|ов|ах)|материал\p{L}*|для (?:сведения|информации)|справочн\p{L}+|распростран\p{L}+)(?!\p{L})/u;
/** "Agenda", "List of participants", "AP/SOM4/3": papers that stand in lists without a title of their own. */
const plainPaper =
  /^[\P{L}]*(?:(?:annotated |provisional |final |draft |summary )?(?:agenda|list of|report(?!s)|summary|minutes|programme|letter|study|note)|повестк\p{L}*|предварительн\p{L}+ повестк\p{L}*|списо?к|отчет|доклад|протокол|записк\p{L}|программ\p{L}|решение)(?!\p{L})|(?<!\p{L})[\p{L}\p{N}]+(?:[/._-][\p{L}\p{N}()]+)+\p{P}?$/u;
/** So many lines below its head a list of documents may go on. */
const longestList = 30;

/** A line of a list of documents, with what the head of the list says of all of them. */
export function listedAs(
  reading: Reading,
  span: Span,
): { readonly relation: DraftDocument['relation']; readonly head: Span } | undefined {
  const block = itemAt(reading.blocks, span.start);
  if (!block || block.end - block.start > 220 || !isTitleAlone(reading, span, block)) return undefined;
  const at = reading.blocks.indexOf(block);
  for (const head of reading.blocks.slice(Math.max(0, at - longestList), at).toReversed()) {
    const match = head.end - head.start < 90 ? listHead.exec(wordsOf(reading, head)) : null;
    if (match) {
      const isAdopted = match.groups?.['adopted'] !== undefined || match.groups?.['adoptedToo'] !== undefined;
      return { relation: isAdopted ? 'adopted' : 'referenced', head };
    }
    // Whatever is no document ends a list: prose, another head.
    if (!isDocument(reading, head)) return undefined;
  }
  return undefined;
}

/** "The Kampala Declaration remains in force" is no line of a list. */
function isTitleAlone(reading: Reading, span: Span, block: Span): boolean {
  const rest = reading.text.slice(span.end, block.end);
  return !/^ (?!(?:of|on|for|and|in|at|to|from|dated|adopted|signed|by|от|о|об|на|и|для|по|в|принят\p{L}*)(?!\p{L}))\p{Ll}/u.test(
    rest,
  );
}

function isDocument(reading: Reading, line: Span): boolean {
  const words = wordsOf(reading, line);
  if (line.end - line.start > 220 || /[.:]$/u.test(words) || otherHead.test(words)) return false;
  return (
    plainPaper.test(words) || documentTitlesIn(reading.text.slice(line.start, line.end)).next().done !== true
  );
}
