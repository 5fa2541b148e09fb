import type { DraftDocument } from './document-titles';
import { derived, stated, type Found } from './found';
import { sentenceOf, wordsOf, type Reading } from './reading';
import { within, type Span } from './span';

const paper =
  '(?:reports?|stud(?:y|ies)|handbook|guide|toolkit|manual|(?:discussion |background |policy )?papers?|concept note|overview|доклад|отчет|исследовани|справочник|пособи|руководств|обзор|записк)';
/** "the report of IOM “Harvest Roads”", «доклад МОМ «Пути возвращения»»: a noun of paper, whose it is, then its title in marks. */
const beforeTitle = new RegExp(
  String.raw`(?<!\p{L})${paper}\p{L}*(?: (?:of|by|from|prepared by) [^;:."]{2,80}| [\p{L} -]{2,60})?(?:,? (?:entitled|titled|called|named|on|под названием|озаглавленн\p{L}+))?,? $`,
  'u',
);
const ofBody = String.raw`(?:of|by) the (?:[\p{Lu}][\p{L}’'-]+ (?:(?:of|on|for) (?:the )?)?){1,5}`;
/** "Report of the Working Group on Statelessness". */
const namedReport = new RegExp(
  String.raw`(?<!\p{L})(?:(?:Final|Interim|Progress|Annual|Summary|Activity) )?Report (?:${ofBody}?\p{Lu}[\p{L}’'-]+|on (?:the )?\p{Lu}[\p{L}’'-]+)(?:(?: and| of| for| in| the| on|,){0,2} \p{Lu}[\p{L}’'-]+){0,8}(?!\p{L})`,
  'gu',
);
/** What a meeting does with a paper that it did not make. */
const handles =
  /(?<!\p{L})(?<presented>present(?:ed|s|ation of)|introduced|launched|представил\p{L}*|презентовал\p{L}*|представлен\p{L}*)(?!\p{L})|(?<!\p{L})(?:(?:took|takes?|taking) note|noted|considered|discussed|welcomed|received|heard|examined|reviewed|commended|приня\p{L}+ к сведению|рассмотрел\p{L}*|обсудил\p{L}*|заслушал\p{L}*|приветствовал\p{L}*|ознакомил\p{L}*)(?!\p{L})/gu;

/** Reports and studies by their titles, where the text says what was done with them. */
export function titledReports(reading: Reading): readonly Found<DraftDocument>[] {
  const quoted = reading.quotations.flatMap(({ start, inner }) => {
    const sentence = sentenceOf(reading, { start, end: start + 1 });
    const before = sentence && reading.folded.slice(Math.max(sentence.start, start - 140), start);
    return before !== undefined && beforeTitle.test(before) ? [inner] : [];
  });
  const named = [...reading.text.matchAll(namedReport)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return [...quoted, ...named].flatMap((span) => {
    const sentence = sentenceOf(reading, span);
    const handled = sentence && handling(reading, span, sentence);
    const name = reading.text.slice(span.start, span.end).replace(/[,.;]$/u, '');
    if (!handled || !/^\p{Lu}/u.test(name) || !/\p{L}\s+\p{L}/u.test(name)) return [];
    return [
      {
        value: { title: name, type: 'other' as const, relation: handled.relation },
        clues: [
          stated({ start: span.start, end: span.start + name.length }, 'title'),
          derived(handled.verb, 'relation'),
        ],
      },
    ];
  });
}

const clauseBreak = /[,;:]|(?<!\p{L})(?:and|but|while|whereas|or|that|и|а|но|что)(?!\p{L})/u;
/** "was not presented", "will be presented", «не представлен»: nobody did. */
const undone =
  /(?<!\p{L})(?:(?:not|never|to|will|would|should|could|may|must|shall) (?:yet |have |be |been ){0,2}|не (?:был\p{L}* )?|будет |будут )$/u;

/**
 * What was done with a paper by the verb of its own clause: the nearest before it, or the first behind it where another
 * clause parts it from that one. It is presented only where the verb is plainly of it; else it is spoken of, which is true
 * of every paper that the text names.
 */
function handling(
  reading: Reading,
  span: Span,
  sentence: Span,
): { readonly verb: Span; readonly relation: DraftDocument['relation'] } | undefined {
  const verbs = [...wordsOf(reading, sentence).matchAll(handles)].map(({ index, 0: words, groups }) => ({
    start: sentence.start + index,
    end: sentence.start + index + words.length,
    presents: groups?.['presented'] !== undefined,
  }));
  const before = verbs.findLast(({ end }) => end <= span.start);
  const after = verbs.find(({ start }) => start >= span.end);
  const between = before ? reading.folded.slice(before.end, span.start) : '';
  const isParted = clauseBreak.test(between.replace(/^ (?:to|on|by) [^,;]{0,60}, /u, ''));
  const isOfAfter =
    after && !clauseBreak.test(reading.folded.slice(span.end, after.start).replace(/^"/u, ''));
  const verb = before && !(isParted && isOfAfter) ? before : (after ?? before);
  if (!verb) return undefined;
  // "presented the study “…” and the report “…”": one verb of several papers.
  const isPlain = verb === before ? !isParted || /"[^"]+"/u.test(between) : isOfAfter === true;
  const isUndone = undone.test(reading.folded.slice(Math.max(sentence.start, verb.start - 40), verb.start));
  // "the report presented in 2019": then, and not here.
  const isThen =
    verb === after &&
    within(reading.dates, { start: verb.end, end: Math.min(sentence.end, verb.end + 60) }).length > 0;
  return { verb, relation: verb.presents && isPlain && !isUndone && !isThen ? 'presented' : 'referenced' };
}
