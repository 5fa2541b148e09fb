import { scriptOf } from '@/domain/person';
import { listedAs } from './document-lists';
import { documentKinds, documentTitlesIn, type DocumentType, type DraftDocument } from './document-titles';
import type { DateMention } from './find-dates';
import { derived, stated, uncertain, type Found } from './found';
import { sentenceOf, wordsOf, type Reading } from './reading';
import { within, type Span } from './span';
import { namesOtherMeeting, type MainMeeting } from './main-meeting';
import { nominativeTitle } from './nominative-title';
import { ownRecord } from './own-record';
import { titledReports } from './titled-reports';

const adopts =
  /(?<!\p{L})(?:(?<=^\P{L}*(?:we,? )?(?:hereby |also |to |and )?)(?:adopts?|endorses?|approves?)|(?<=^\P{L}*(?:также )?)(?:принять|одобрить|утвердить)(?! (?:участие|во внимание|к сведению|меры))|adopt(?:ed|s|ion of|ing)|endorsed|approved|signed|принял\p{L}*(?! (?:участие|во внимание))|принят(?!ь)\p{L}*|одобрен\p{L}*|одобрил\p{L}*|утвержден\p{L}*|утвердил\p{L}*|(?:принима|одобря|утвержда|подписыва)(?:ем|ют|ет)(?! (?:участие|во внимание|к сведению))|issued|подписал\p{L}*|подписан\p{L}*|adoption)(?!\p{L})/u;

/** A document as one place of the text names it. */
interface Named extends Found<DraftDocument> {
  /** A line of a list of documents gives this name. */
  readonly isListed?: boolean;
  /** Adopted on another day, elsewhere, or only looked back at. */
  readonly isOfAnother?: boolean;
}

/** Where and when the meeting was: its city as printed, and ISO alpha-3 of the country. */
interface Seat {
  readonly city?: string | undefined;
  readonly country?: string | undefined;
  /** EDTF. */
  readonly date?: string | undefined;
}

/**
 * Documents named in the text: adopted at this meeting, adopted before, or the record that the text itself is.
 * @param seat where and when the meeting was, as far as that is known
 */
export function findDocuments(
  reading: Reading,
  main: MainMeeting,
  seat: Seat = {},
): readonly Found<DraftDocument>[] {
  const found = new Map<string, Named>();
  for (const match of documentTitlesIn(reading.text)) {
    const at = documentKinds.findIndex(
      (_, index) => match.groups?.[`e${index}`] !== undefined || match.groups?.[`r${index}`] !== undefined,
    );
    const type = documentKinds[at]?.[0];
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceOf(reading, span);
    if (!type || !sentence) continue;
    const document = readDocument(reading, { main, seat }, span, sentence, match[0], type);
    if (!document) continue;
    const before = found.get(document.value.title.toLowerCase());
    found.set(document.value.title.toLowerCase(), before ? merge(before, document) : document);
  }
  for (const document of titledReports(reading)) {
    const key = document.value.title.toLowerCase();
    const before = found.get(key);
    found.set(key, before ? merge(before, document) : document);
  }
  const own = ownRecord(reading);
  const titles = new Set(own.map(({ value }) => value.title.toLowerCase()));
  return [
    ...unitedByName([...found.values()]).filter(({ value }) => !titles.has(value.title.toLowerCase())),
    ...own,
  ].map(({ value, clues }) => ({ value, clues }));
}

/**
 * "adopted the Work Plan" in the text and "Work Plan for 2018–2020" in the list of documents are one, where no other paper
 * of the text begins with those words. What is only told of with the longer name may be another meeting's.
 */
function unitedByName(documents: readonly Named[]): readonly Named[] {
  const united = [...documents];
  for (const short of documents) {
    const name = short.value.title.toLowerCase();
    if (!/\p{L} \p{L}/u.test(name)) continue;
    const longer = united.filter(({ value }) => value.title.toLowerCase().startsWith(`${name} `));
    const [only] = longer;
    if (!only || longer.length > 1 || differs(only.value.date, short.value.date)) continue;
    if (!only.isListed || only.isOfAnother || short.isOfAnother) continue;
    const both = merge(short, only);
    united.splice(united.indexOf(only), 1, { ...both, value: { ...both.value, title: only.value.title } });
    united.splice(united.indexOf(short), 1);
  }
  return united;
}

function differs(one: string | undefined, two: string | undefined): boolean {
  return one !== undefined && two !== undefined && one !== two;
}

function readDocument(
  reading: Reading,
  { main, seat }: { readonly main: MainMeeting; readonly seat: Seat },
  span: Span,
  sentence: Span,
  printed: string,
  type: DocumentType,
): Named | undefined {
  const words = printed.replace(/^(?:The|This|In|At|An?|Its|Their|Of|На|В|По) /u, '');
  const place = { start: span.end - words.length, end: span.end };
  const quoted = /["«“]/u.test(reading.text.charAt(place.start - 1));
  const around = wordsOf(reading, sentence);
  const verb = adopts.exec(around);
  const near =
    verb &&
    !isDenied(around, verb) &&
    Math.abs(sentence.start + verb.index - span.start) < 90 &&
    !beginsAnother(around.slice(span.end - sentence.start), verb[0]);
  const listed = listedAs(reading, span);
  const verbBefore =
    verb &&
    /^ (?:the |an? |its |their )?$/u.test(
      around.slice(verb.index + verb[0].length, place.start - sentence.start),
    );
  // "adopted a Communiqué": of one word, it is a name only as what was adopted.
  const named =
    quoted ||
    (verbBefore && type !== 'other' && /^\p{Lu}/u.test(words)) ||
    /^\p{Lu}\p{L}+(?: \p{L}+)* \p{L}+/u.test(words);
  const ofYear = yearBeside(reading, place.end);
  if (!named || (type === 'other' && !near && !ofYear && !listed)) return undefined;
  const after =
    ofYear ?? within(reading.dates, { start: span.end, end: Math.min(sentence.end, span.end + 50) })[0];
  const dated =
    after &&
    (ofYear !== undefined || near) &&
    /^ \($|^,? ?(?:of|от)? ?(?:which |that )?(?:was |were )?(?:adopted|signed|endorsed|принят\p{L}*)?(?: \p{L}+){0,2} ?$/u.test(
      reading.folded.slice(span.end, after.start),
    );
  const onDay = dated ? undefined : onAnotherDay(reading, { start: span.end, end: sentence.end }, seat);
  const day = dated ? after : onDay;
  const elsewhere =
    (day !== undefined && (ofYear !== undefined || !isDayOf(seat, day))) ||
    isLookedBackAt(reading, sentence, place) ||
    namesOtherMeeting(reading, main, sentence) ||
    atAnother(reading, sentence, verb) ||
    inAnotherPlace(reading, span.end, seat);
  const relation = near && !elsewhere ? ('adopted' as const) : (listed?.relation ?? ('referenced' as const));
  const value = {
    title: nominativeTitle(words),
    type,
    relation,
    ...(day ? { date: day.edtf } : {}),
  };
  const clues = [
    stated(place, 'title'),
    derived(place, 'type'),
    near && verb
      ? elsewhere
        ? uncertain(place, 'review.why.adopted-elsewhere', 'relation')
        : stated(
            { start: sentence.start + verb.index, end: sentence.start + verb.index + verb[0].length },
            'relation',
          )
      : derived(listed?.head ?? place, 'relation'),
    ...(day ? [stated(day, 'date')] : []),
  ];
  return {
    value,
    clues,
    isListed: listed !== undefined,
    isOfAnother:
      elsewhere || looksBack.test(around) || (listed !== undefined && saysMore(reading, sentence, place)),
  };
}

/** «обсудили План действий и приняли рекомендации»: a verb behind "and" has an object of its own. */
function beginsAnother(behind: string, verb: string): boolean {
  return (
    /(?:ял|рил|дил|сал)(?:и|а|о)?$/u.test(verb) &&
    new RegExp(String.raw`^[^.;:]*(?:,|(?<!\p{L})и|а также)(?: \p{L}+)? ${verb} \p{L}`, 'u').test(behind)
  );
}

/** "was not adopted", «не приняли», "no Declaration was adopted". */
function isDenied(words: string, verb: RegExpExecArray): boolean {
  return /(?<!\p{L})(?:not|never|n't|не)(?: yet| been| be| formally| пока| был[аио]?){0,2} $|^no (?:[\p{L}-]+ ){1,6}(?:was|were|has been) $/u.test(
    words.slice(0, verb.index),
  );
}

/** "Joint Declaration adopted in Prague on 28 April 2009", «декларация, принятая в Праге 28 апреля 2009 года», in 2022. */
function onAnotherDay(reading: Reading, behind: Span, { date }: Seat): DateMention | undefined {
  const verb =
    /^,? (?:(?:which|that|котор\p{L}+) )?(?:(?:was|were|был\p{L}*) )?(?:adopted|signed|endorsed|принят\p{L}*|подписан\p{L}*|одобрен\p{L}*)(?!\p{L})/u.exec(
      reading.folded.slice(behind.start, Math.min(behind.end, behind.start + 60)),
    );
  if (!verb || date === undefined) return undefined;
  const start = behind.start + verb[0].length;
  const day = within(reading.dates, { start, end: Math.min(behind.end, start + 80) })[0];
  if (!day) return undefined;
  const between = reading.folded.slice(start, day.start);
  if (/[;:]|(?<!г)\.(?! )|(?<!\p{L})(?:and|и)(?!\p{L})/u.test(between)) return undefined;
  return isDayOf({ date }, day) ? undefined : day;
}

/** Whether a day, or a month or year alone, may be when the meeting was. */
function isDayOf({ date }: Seat, { edtf }: Pick<DateMention, 'edtf'>): boolean {
  if (date === undefined) return false;
  const [first = '', last = first] = date.split('/');
  const common = Math.min(edtf.length, first.length, last.length);
  const at = edtf.slice(0, common);
  return first.slice(0, common) <= at && at <= last.slice(0, common);
}

/** "Recalling the Joint Declaration adopted in Prague", «напоминая о принятии Декларации»: the words right before it. */
function isLookedBackAt(reading: Reading, sentence: Span, name: Span): boolean {
  return /(?<!\p{L})(?:recalling|noting|bearing in mind|reaffirming|guided by|mindful of|having regard to|напоминая|ссылаясь|отмечая|руководствуясь|принимая во внимание|учитывая)(?!\p{L})[^,;:.]{0,160}$/u.test(
    reading.folded.slice(sentence.start, name.start),
  );
}

/** "the Joint Declaration on Transit signed in Rabat", at a meeting in Nairobi. */
function inAnotherPlace(reading: Reading, end: number, seat: Seat): boolean {
  const verb =
    /^,? (?:(?:which|that|котор\p{L}+) )?(?:(?:was|were|был\p{L}*) )?(?:adopted|signed|endorsed|принят\p{L}*|подписан\p{L}*|одобрен\p{L}*) (?:in|at|в) (?:г\. ?|городе )?/u.exec(
      reading.folded.slice(end, end + 60),
    );
  const start = end + (verb?.[0].length ?? 0);
  const place = verb && within(reading.places, { start, end: start + 40 })[0];
  if (!place || place.start !== start) return false;
  const isCity = seat.city !== undefined && scriptOf(seat.city) === scriptOf(place.city);
  return place.country !== seat.country || (isCity && place.city !== seat.city);
}

const looksBack =
  /(?<!\p{L})(?:recall\p{L}*|refer(?:red|ring|s)? to|reaffirm\p{L}*|in line with|pursuant to|напомин\p{L}*|напомн\p{L}*|ссыла\p{L}*|сослал\p{L}*|подтвердил\p{L}*|в соответствии с)(?!\p{L})/u;

/** "Joint Declaration on Transit (Rabat, 2011)": a line of a list that says itself where or when. */
function saysMore(reading: Reading, line: Span, name: Span): boolean {
  return [...within(reading.dates, line), ...within(reading.places, line)].some(
    ({ start, end }) => end <= name.start || start >= name.end,
  );
}

/** "the Bishkek Memorandum of 2015", "the Poznań Action Plan (2011)", «Хартумская декларация 2014 года»: a paper by its year. */
function yearBeside(reading: Reading, end: number): ({ readonly edtf: string } & Span) | undefined {
  const beside =
    /^ (?:(?:\(|of |от )(?=(?<year>(?:19|20)\d\d)(?!\d))|(?=(?<yearRu>(?:19|20)\d\d) (?:года|г\.)))/u.exec(
      reading.folded.slice(end, end + 12),
    );
  const start = end + (beside?.[0].length ?? 0);
  const year = beside?.groups?.['year'] ?? beside?.groups?.['yearRu'];
  if (year !== undefined) return { start, end: start + 4, edtf: year };
  const date = within(reading.dates, { start: end, end: end + 40 })[0];
  return date && /^ (?:\(|of |от )$/u.test(reading.folded.slice(end, date.start)) ? date : undefined;
}

/** "follows the Conference, at which ministers adopted …": adopted where the clause says. */
function atAnother(reading: Reading, sentence: Span, verb: RegExpExecArray | null): boolean {
  if (!verb) return false;
  const before = reading.folded.slice(sentence.start, sentence.start + verb.index);
  const clause = /,? (?:at which|where|during which|which|на котор\p{L}+|где|котор\p{L}+) [^,;]{0,60}$/u.exec(
    before,
  );
  if (!clause) return false;
  const named = within(reading.meetings, { start: sentence.start, end: sentence.start + clause.index }).at(
    -1,
  );
  return named !== undefined && !named.body && named.ordinal !== undefined;
}

/** A later mention adds its place, and tells the relation where the first did not. */
function merge(a: Named, b: Named): Named {
  const stronger = a.value.relation === 'referenced' && b.value.relation !== 'referenced' ? b : a;
  const other = stronger === a ? b : a;
  const date = stronger.value.date ?? other.value.date;
  return {
    value: { ...stronger.value, ...(date === undefined ? {} : { date }) },
    clues: [
      ...stronger.clues,
      ...other.clues.filter(
        (clue) => clue.field === 'title' || (clue.field === 'date' && stronger.value.date === undefined),
      ),
    ],
    isListed: a.isListed === true || b.isListed === true,
    isOfAnother: a.isOfAnother === true || b.isOfAnother === true,
  };
}
