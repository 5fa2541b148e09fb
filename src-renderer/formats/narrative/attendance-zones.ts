import { attendEn, cannot } from './away-verbs';
import type { DraftMeeting } from '@/domain/draft';
import { findActs } from './find-acts';
import type { MainMeeting } from './main-meeting';
import { isNotDone } from './not-done';
import { followingList } from './party-lists';
import { wordsOf, type Reading, type Sentence } from './reading';
import { itemAt, within, type Span } from './span';
import { isOfOtherEvent } from './this-meeting';

type Category = NonNullable<DraftMeeting['delegations'][number]['category']>;

/** A stretch of a sentence whose parties took part. */
export interface AttendanceZone {
  readonly span: Span;
  /** What the words that lead to the list say of all of it. */
  readonly category: Category | undefined;
}

/** Whom a State sends to sit for it, where its minister does not come; never to another place, nor a letter of theirs. */
const rank = String.raw`(?:charge d.affaires|ambassador|high commissioner|permanent representative|(?:deputy |vice |assistant )?(?:foreign |interior )?minister|consul(?:[- ]general)?|counsellor|(?:permanent |state |first |second |third )?secretary|(?:deputy )?director(?:[- ]general)?|senior officials?)(?=[.,;]|$| to (?:the|this) (?:meeting|conference|session|summit|forum)| (?:in|instead|at|rather|as|with|from|based|accredited)(?!\p{L}))`;
const rankRu = String.raw`(?:вместо (?:\p{L}+ )?министра )?(?:временного поверенного|поверенного|посла|(?:первого )?заместителя министра|замминистра|министра|советника|(?:генерального )?консула|постоянного представителя)(?=[.,;]|$| (?:в делах|вместо|в качестве|на|при)(?!\p{L})| в \p{L}+[еи](?!\p{L}))`;
const byRankRu =
  '(?:временным поверенным|поверенным|(?:чрезвычайным (?:и полномочным )?)?послом|(?:первым )?заместителем|замминистра|министром|советником|(?:генеральным )?консулом|постоянным представителем|делегацией)';
const came =
  `(?:sent (?:its |their |an? |the )?(?:\\p{L}+ ){0,2}?${rank}|` +
  '(?:participated?|participating|took part|taken part|takes? part|(?:have |has )?gathered|(?<!be )(?:have|has) convened|attended|assembled|came together|(?:have |has )?met(?= (?:in|to|on|for|at|today|via|by|under|again))|joined(?! by (?!video|phone|link|the internet))|(?<=, )(?:meeting|assembled)(?= (?:in|at) )|(?:was|were) (?:\\p{L}+ ){0,2}?(?:present|represented)(?! by (?!observers|their|its|an? |government|embass))|were in the room|(?<!(?:are|is|was|were|be|been|being) )connected(?= (?:by video|via|online|through (?:zoom|video)))|followed(?= (?:online|by video|the meeting))|were partners of(?= the (?:meeting|conference|event))|(?:side|delegation)s? (?:was|were) (?:led|headed)(?= by)|(?:was|were) in attendance|were observers (?:at|to)|co-?chaired(?! by)|was (?:also )?present|sat(?= (?:as|in|at|around))|sent (?:their |its |an? |\\p{L}+ )?(?:representatives?|experts?|delegations?|observers?|delegates?|members)|came(?= as (?:an )?observer| to the meeting)|(?:are|is) expected(?! to)|took the floor|observed the (?:opening|meeting|session|proceedings|conference)|(?:will|are to|is to|are expected to|is expected to) (?:also )?(?:attend|participate|take part|meet|gather|be represented(?! by (?:observers|their|its|an? |government|embass)))|observed(?=[.;]?$)))';
const cameRu =
  '(?:принял[аио]? (?:\\p{L}+ )?участие|принима(?:ют|ет) участие|прим(?:ут|ет) участие|участвовал[аио]?|участву[ею]т|присутствовал[аио]?|присутству[ею]т|собрались|собравши(?:сь|еся)|посетили|были (?:также )?представлены|прибыл[аио]?|приехали|встретились|съехались|присоединил(?:ись|ась|ся|ось)|подключил(?:ись|ась|ся|ось)|направил[аио]? (?:своих )?(?:представителей|экспертов|делегаци[юи])|(?:гостями|участниками|наблюдателями) (?:\\p{L}+ )?(?:стали|были|выступили)|ожидается участие|сели за стол|представлял[аио]? (?:группу поддержки|секретариат)|прислал[аио]? (?:своих )?(?:представител[яей]+|наблюдател[яей]+|делегаци[юи]|экспертов)|провели (?:\\p{L}+ ){0,3}?(?:совещание|встречу|заседание|консультации))';
/** The list stands before the verb. */
const listBefore = new RegExp(String.raw`(?<!\p{L})${came}(?!\p{L})`, 'u');
/** The list stands after the words. */
const listAfter =
  /(?<!\p{L})(?:attended by(?! (?:invitation|video|phone))|(?:with|and) (?:the )?(?:active )?participation of|participation (?:of|from)|br(?:ought|inging|ings) together|gather(?:ing of|ed) (?:the )?(?:representatives|delegates|delegations|officials|experts|ministers)|assembled(?= (?:the|representatives|delegat|officials|ministers))|(?:группу поддержки|секретариат) представлял[аио]?|participants (?:included|were|came|from)|among (?:the )?participants (?:were|are)|(?:was|were) (?:joined|represented) by(?! (?:observers|their|its|an? |government|embass))|taking part (?:in [^.:;,]{3,40} )?(?:was|were)|made up of|(?:co-?chaired|chaired) by(?= (?:the )?(?:government|republic|kingdom|(?!mr |ms |mrs |h\.e|dr )\p{L}+ (?:\p{L}+ )?and (?:the )?\p{L}+))|in the presence of|^in attendance (?:was|were)|^so (?:did|were|was)|present were|^участие(?= (?:в (?:\p{L}+ ){1,4})?(?:приняли|принимали|принял[аио]?)(?!\p{L}))|с участием|при участии|объединил\p{L}*|собрал[аио]?|среди участников|в числе участников|(?:были|будут) (?:также )?(?:привлечены|приглашены к участию)|отмечая участие)(?!\p{L})/u;
/** «Россия направила посла в Казахстане»: whose rank it is stands before the verb, whatever follows. */
const sentByRankRu = new RegExp(
  String.raw`(?<!\p{L})(?:направил[аио]? (?:\p{L}+ )?${rankRu}|был[аио]? (?:также )?представлен[аоы]? ${byRankRu})(?!\p{L})`,
  'u',
);
const anyOrder = new RegExp(String.raw`(?<!\p{L})${cameRu}(?!\p{L})`, 'u');
const invited = /(?<!\p{L})(?:(?:been|were|was|are) (?:also )?invited|приглашен[аоы]?)(?!\p{L})/u;
const inProcess = /^ in (?:the )?\p{L}+ process(?!\p{L})/u;
/** What goes on with the list after its verb. */
const goesOn =
  /^(?: \p{L}+){0,6}?,? (?:as did|as (?:was|were)|and so did|so did|as well as|together with|along with|alongside|including|among them|namely|и|а также)(?!\p{L})/u;
/** Words that say that somebody did not come, in parts: they could not, they did not, they sent word. */
const notComing = [
  `${cannot} ${attendEn}`,
  String.raw`(?:could|did|do|does|would|will|can|was|were|is|are|has|have|had)(?: \p{L}+ly)? (?:not|never|unable to)(?: yet| been)? (?:attend(?:ed)?|take part|taken part|participated?|come|join(?:ed)?|be present|able|represented|present|there|going to)`,
  'cannot (?:attend|take part|participate|come|join)',
  'never (?:attended|took part|participated|joined)',
  'unable to (?:attend|take part|come|participate|send)',
  '(?:would|could|should|might|may|must) (?:also )?have (?:attended|taken part|participated|joined|come)',
  'sent (?:its |their )?(?:apologies|regrets)',
  '(?:was|were) absent',
  'did not send',
  'sent no',
  'neither (?:of them )?(?:was|were) present',
  'apologi[sz]ed',
];
const notComingRu = [
  'не (?:смог\\p{L}*|принял\\p{L}*|участвовал\\p{L}*|присутствовал\\p{L}*|прибыл\\p{L}*)',
  '(?:участвовал|принял|присутствовал)[аио]? бы',
  'отсутствовал\\p{L}*',
  'представлен[аыо]? не был[аио]?',
  'не был[аио]? представлен[аоы]?',
  'не направил[аио]?',
  'не явил(?:ся|ась|ось|ись)',
  'о невозможности',
  'прислал\\p{L}* (?:свои )?(?:извинения|сожаления)',
  'отклонил\\p{L}* приглашение',
];
const absent = new RegExp(
  String.raw`(?<!\p{L})(?:${[...notComing, ...notComingRu].join('|')})(?!\p{L})`,
  'u',
);

/** "Present: …", "Participating States: …", «Наблюдатели: …»: what each label says of its list. */
const labels: readonly (readonly [category: Category | undefined, pattern: RegExp])[] = [
  [
    'chair',
    /^(?:in the chair|(?:co-?)?chair(?:s|man|person|woman)?|(?:со)?председател(?:ь|и)|председательств(?:овал[аи]?|ующ\p{L}{2,3}))$/u,
  ],
  [
    'observer',
    /^(?:and )?(?:the )?(?:observers?(?: states| countries| organi[sz]ations)?|(?:государства|страны)?[ –-]*наблюдатели)(?: present)?$/u,
  ],
  [
    'invited',
    /^(?:present by invitation|by invitation|invited(?: states| countries| guests)?|guests?|приглашенн\p{L}{2}(?: \p{L}+){0,2}|гости)$/u,
  ],
  ['secretariat', /^(?:the )?(?:support unit|secretariat|группа поддержки|секретариат)$/u],
  [
    'member',
    /^(?:the )?(?:member (?:states|countries)|members|(?:государства|страны)[ –-]*(?:члены|участники|участницы)|члены \p{L}+)(?: present| participating)?$/u,
  ],
  [
    undefined,
    /^(?:(?:expected participants|ожидаемые участники)|(?:the )?(?:participating |following )?(?:states|countries|delegations|participants|those)(?: present| represented| participating| attending)?|present|attendance|attending|represented|attended by|who (?:was|were) there|in attendance|delegations? (?:from|of)|(?:международные |региональные |межправительственные )*организации|international organi[sz]ations|organi[sz]ations|participants from|участники|эксперты|участвовали|за столом|присутствовали|присутствующие|делегации|представлены|состав участников|присутствуют|онлайн|дистанционно|по видеосвязи|online|by video(?: link)?|remotely)$/u,
  ],
];

/** Where in a sentence those stand who took part; none where it only tells of them, or says that they did not come. */
export function attendanceZones(
  reading: Reading,
  sentence: Sentence,
  main: MainMeeting,
): readonly AttendanceZone[] {
  const all = withoutQuotations(reading, wordsOf(reading, sentence), sentence);
  if (labelledList(all)) return zonesOf(reading, sentence, main, all, 0);
  if (isBelowPresent(reading, sentence))
    return [{ span: { start: sentence.start, end: sentence.end }, category: undefined }];
  const ofKind = byKind.exec(all);
  if (ofKind && isBelowHead(reading, sentence))
    return [{ span: { start: sentence.start + ofKind[0].length, end: sentence.end }, category: undefined }];
  // "Bahrain and Oman attended; Malaysia took part by video": each clause with a verb of its own tells by itself.
  const clauses = all.split(';');
  const whole = clauses.filter((clause) => tells(clause)).length < 2;
  let from = 0;
  return (whole ? [all] : clauses).flatMap((words) => {
    const zones = zonesOf(reading, sentence, main, words, from);
    from += words.length + 1;
    return zones;
  });
}

/** "a) countries of origin: …": who came only below a line that says so. */
const byKind =
  /^[\s•*–-]*(?:(?:\d+[.)]|\(?\p{L}\)) ?)?(?:the )?(?:(?:countries|states) of (?:origin|destination|transit|asylum)|(?:origin|destination|transit|host) (?:countries|states)|(?:страны|государства) (?:происхождения|назначения|транзита|убежища)): /u;
const headOfKinds =
  /(?:participa|attend|took part|present|represent|delegations|участ|участвовал|присутствовал|делегаци|представлен)[^.;]{0,80}:$/u;

function isBelowHead(reading: Reading, sentence: Sentence): boolean {
  for (let at = sentence.block - 1; at >= 0; at -= 1) {
    const block = reading.blocks[at];
    const words = block ? wordsOf(reading, block) : '';
    if (!byKind.test(words)) return headOfKinds.test(words);
  }
  return false;
}

/** "1. Present", «Присутствовали» by itself, above a row of those who were. */
const presentHead =
  /^(?:\d+[.)]? ?)?(?:(?:members |delegations |those |participants )?present|in attendance|attendance|attended|присутствовали|присутствующие|участвовали|принимали участие):?$/u;

const betweenOfRow =
  /^ ?(?:\([^()]{1,60}\))?(?:[;,] ?(?:[^,;()]{2,40}; ?)*(?:and |и )?| (?:and|и) )(?:the )?$/u;
const endOfRow = /^ ?(?:\([^()]{1,60}\))?(?:; [^,;()]{2,40})*[\s.]*$/u;

/** "Australia; Fiji; New Zealand (chair)" right below a head that says that they were present. */
function isBelowPresent(reading: Reading, sentence: Sentence): boolean {
  const parties = within(reading.parties, sentence);
  const first = parties[0];
  if (!first || parties.length < 2) return false;
  if (!/^[\s•*–-]*(?:the )?$/u.test(reading.folded.slice(sentence.start, first.start))) return false;
  const isRow = parties.every(({ end }, at) => {
    const next = parties[at + 1];
    const gap = reading.folded.slice(end, next?.start ?? sentence.end);
    return (next ? betweenOfRow : endOfRow).test(gap);
  });
  if (!isRow) return false;
  const block = reading.blocks[sentence.block];
  const inside = block?.lines.findLast((line) => line.end <= sentence.start);
  const above = inside ?? reading.blocks[sentence.block - 1];
  return above !== undefined && presentHead.test(wordsOf(reading, above));
}

function tells(words: string): boolean {
  return listBefore.test(words) || anyOrder.test(words) || absent.test(words);
}

/** @param offset of the words in the sentence */
function zonesOf(
  reading: Reading,
  sentence: Sentence,
  main: MainMeeting,
  words: string,
  offset: number,
): readonly AttendanceZone[] {
  const present = presentPart(words);
  if (present === undefined) return [];
  const zone = (from: number, to: number, category?: Category): AttendanceZone => ({
    span: { start: sentence.start + offset + from, end: sentence.start + offset + to },
    category,
  });
  const labelled = labelledList(words);
  if (labelled) return [zone(labelled.from, words.length, labelled.category)];
  const { end } = present;
  const told = words.slice(0, end);
  const asked = invited.exec(told);
  if (
    asked &&
    !/^ to (?!(?:take part|participate|attend|observe|join|be present)(?!\p{L}))/u.test(
      told.slice(asked.index + asked[0].length),
    )
  )
    return [zone(0, asked.index, 'invited')];
  const verb = listBefore.exec(told) ?? anyOrder.exec(told);
  const colon = verb && !hasState(reading, zone(0, verb.index)) ? told.indexOf(':', verb.index) : -1;
  if (colon >= 0) return [zone(colon + 1, end, leadCategory(told.slice(0, colon)))];
  const after = listAfter.exec(told);
  if (after) return [zone(after.index + after[0].length, end)];
  const before = listBefore.exec(told);
  if (before) {
    const rest = told.slice(before.index + before[0].length);
    const from = before.index + before[0].length;
    const behind = { start: sentence.start + offset + from, end: sentence.start + offset + end };
    if (inProcess.test(rest) || isOfOtherEvent(reading, main, behind)) return [];
    if (isNotDone(told, { start: before.index, end: from })) return [];
    const more = goesOn.test(rest) ? [zone(before.index + before[0].length, end)] : [];
    return [zone(0, before.index, before[0] === 'observed' ? 'observer' : undefined), ...more];
  }
  const sent = /(?<=\p{L}) представлял[аио]?(?= (?!группу|секретариат|собой|интересы))/u.exec(told);
  if (sent && hasState(reading, zone(0, sent.index)))
    return [zone(0, sent.index), ...othersSent(told, sent.index, zone)];
  const ofRank = sentByRankRu.exec(told);
  if (ofRank) return [zone(0, ofRank.index)];
  const either = anyOrder.exec(told);
  if (either) return [biggerSide(reading, zone(0, either.index), zone(either.index, end))];
  if (offset === 0 && preambleZone(reading, sentence, told)) return [zone(0, end)];
  const people = peopleFrom.exec(told);
  if (!people) return [];
  // In a paragraph of an outcome people are told of; whoever is thanked as a delegation was there.
  const isThanked = thanked.test(told.slice(0, people.index)) && /^(?:deleg|делег)/u.test(people[0]);
  if (!isThanked && itemAt(reading.paragraphs, sentence.start)) return [];
  const from = people.index + people[0].length;
  const base = sentence.start + offset;
  const row = followingList(reading, { start: base + from, end: base + end });
  const [first, last] = [row[0], row.at(-1)];
  const isNext =
    first &&
    /^:? ?(?:(?:each |all )?(?:the )?(?:member|participating) (?:states?|countries)[ (]*)?(?:the )?(?:republic of |governments of )?$/u.test(
      reading.folded.slice(base + from, first.start),
    );
  if (!isNext || !last || row.length < 3) return [];
  return [zone(from, last.end - base), ...observersBeside(reading, { start: last.end, end: base + end })];
}

const thanked =
  /^(?:\P{L}*)(?:(?:the )?(?:co-?)?\p{L}+ )?(?:(?:also|sincerely|warmly) )?(?:thank(?:s|ed)?|благодар\p{L}+|поблагодарил\p{L}?) (?:all )?(?:the )?$/u;

/** "the delegations of A, B and C, and the observers from D and E" */
function observersBeside(reading: Reading, rest: Span): readonly AttendanceZone[] {
  const lead =
    /^,? (?:and|as well as|together with|и|а также) (?:the )?(?:observers? (?:from|of)|наблюдател\p{L}+ (?:от|из))(?!\p{L})/u.exec(
      reading.folded.slice(rest.start, rest.end),
    );
  const start = rest.start + (lead?.[0].length ?? 0);
  const last = lead && followingList(reading, { start, end: rest.end }).at(-1);
  return last ? [{ span: { start, end: last.end }, category: 'observer' }] : [];
}

/** "Thirty practitioners from A, B and C exchanged …": they were there, whatever they did. */
const peopleFrom =
  /(?<!\p{L})(?:officers|officials|practitioners|experts|delegates|representatives|specialists|participants|ministers|delegations|co-?ordinators|focal points|judges|consuls|специалистов|представителей|экспертов|сотрудников|участников|делегаций) (?:from|of|из)(?: the)?(?!\p{L})|(?<!\p{L})представител(?:и|ей|ями) (?:\p{L}+ ){0,3}(?:государств|стран)(?=:)/u;

/** «Грузию представлял посол …, Беларусь – поверенный в делах …» */
function othersSent(
  told: string,
  from: number,
  zone: (from: number, to: number) => AttendanceZone,
): readonly AttendanceZone[] {
  return [...told.slice(from).matchAll(/, \p{L}[^,;–]{2,60} – /gu)].map(({ index, 0: words }) =>
    zone(from + index, from + index + words.length),
  );
}

const saidAside =
  /, (?:which|who|котор\p{L}{2}) (?:(?:had|has) )?(?:first |earlier |initially |сначала |ранее )?$/u;

/** The part of a sentence before it tells who did not come; `undefined` where that is all it tells. */
function presentPart(words: string): { readonly end: number } | undefined {
  const match = absent.exec(words);
  // "Nauru, which had first sent its apologies, joined": it came all the same.
  const isAside =
    match &&
    saidAside.test(words.slice(0, match.index)) &&
    words.slice(match.index + match[0].length).startsWith(', ');
  if (!match || isAside) return { end: words.length };
  const end = Math.max(
    words.lastIndexOf(';', match.index),
    ...[', while ', ', but ', ', and ', ', а ', ', но '].map((link) => words.lastIndexOf(link, match.index)),
  );
  return end > 0 ? { end } : undefined;
}

/** Whether words begin with a label of those who came: "Present: …". */
export function isAttendanceLabel(words: string): boolean {
  return labelledList(words) !== undefined;
}

function labelledList(
  words: string,
): { readonly from: number; readonly category: Category | undefined } | undefined {
  const head = /^[|\s•*–-]*(?:(?:\d+[.)]|\(?\p{L}\)) )?([\p{L} -]{4,60}?)(?::| ?[|\t]| – )/u.exec(words);
  const label = head?.[1]?.trim();
  if (!head || label === undefined) return undefined;
  const known =
    labels.find(([, pattern]) => pattern.test(label)) ?? (collective.test(label) ? labels.at(-1) : undefined);
  return known && { from: head[0].length, category: known[0] };
}

/** "The following members attended:", «участвовали делегации государств-членов:». */
/** "We were eleven delegations today:", "the countries at the table:". */
const collective =
  /(?<!\p{L})(?:delegations|participating (?:states|countries)|countries represented|states represented|делегации|делегаций|страны-участницы)(?: \p{L}+){0,3}$/u;

function leadCategory(lead: string): Category | undefined {
  const last = lead.slice(-60);
  if (/(?:observers?|наблюдател\p{L}+)[^,;]{0,30}$/u.test(last)) return 'observer';
  return /(?:member (?:states|countries)|members of|государств-членов|стран-членов|государства-члены)[^,;]{0,30}$/u.test(
    last,
  )
    ? 'member'
    : undefined;
}

function hasState(reading: Reading, { span }: AttendanceZone): boolean {
  return within(reading.parties, span).some(({ kind, form }) => kind === 'state' && form !== 'adjective');
}

function biggerSide(reading: Reading, left: AttendanceZone, right: AttendanceZone): AttendanceZone {
  const count = ({ span }: AttendanceZone): number =>
    within(reading.parties, span).filter(({ form }) => form !== 'adjective').length;
  return count(right) >= count(left) ? right : left;
}

const opener =
  /^(?:we, )?(?:the )?(?:(?:\p{L}+ ){0,2}ministers|heads? of (?:delegation|state|government)|(?:senior )?officials|representatives|delegations|governments|participants)(?: and (?:\p{L}+ ){1,4}?)?(?: \p{L}+){0,6}? of |^мы, (?:\p{L}+ ){0,3}?(?:министры|главы|представители|руководители)/u;

/** "The European Union and the States of Central Asia – A, B and C –" */
const statesInDashes =
  /^(?:we, )?(?:the )?[^.;:–]{0,80}(?:states|countries|governments|parties|members)(?: of [^,;:–.]{2,40})? – [^.;]{10,600} –,?$/u;

const finite =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|may|can|является|являются|был[аио]?|будет|будут)(?!\p{L})/u;

/** "The Ministers and heads of delegation of A, B and C, as well as …,": the head of a declaration, without a verb. */
function preambleZone(reading: Reading, sentence: Sentence, words: string): boolean {
  const first = reading.paragraphs[0];
  if ((first && sentence.start >= first.start) || finite.test(words)) return false;
  const lead = opener.exec(words);
  if (!lead && !statesInDashes.test(words)) return false;
  // "Participants welcomed the Council of …": that is told of others.
  if (lead && findActs(reading, sentence).some(({ verb }) => verb.start < sentence.start + lead[0].length))
    return false;
  const states = within(reading.parties, sentence).filter(
    ({ kind, form }) => kind === 'state' && form !== 'adjective',
  );
  return states.length >= 3;
}

/** What someone is quoted as saying tells nothing of who came. */
function withoutQuotations(reading: Reading, words: string, sentence: Span): string {
  let rest = words;
  for (const { start, end } of within(reading.quotations, sentence)) {
    const from = start - sentence.start;
    rest = rest.slice(0, from) + ' '.repeat(end - start) + rest.slice(from + end - start);
  }
  return rest;
}
