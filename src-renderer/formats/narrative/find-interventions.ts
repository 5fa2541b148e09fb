import type { DraftMeeting } from '@/domain/draft';
import { isThemeBefore } from './find-theme';
import { derived, stated, uncertain, type Clue, type Found } from './found';
import type { PartyMention } from './find-parties';
import { openingIn } from './find-openings';
import type { PersonMention } from './find-people';
import { listedBefore } from './organiser-lists';
import type { Quotation } from './find-quotations';
import { sentenceOf, wordsOf, type Reading, type Sentence } from './reading';
import { itemAt, within, type Span } from './span';
import { isActing } from './party-lists';
import { isInitialled, isSamePerson } from './unite-people';

export type Intervention = DraftMeeting['interventions'][number];

const saysSource =
  '(?:says?|said|stated|states(?= that)|noted|notes|stressed|highlighted|highlights|emphasi[sz]e[ds]|underlined|underscored|told|added|explained|remarked|recalled|reaffirmed|pointed out|concluded|declared|express(?:ed|es)|urge[ds]|announced|commented|observed|acknowledged|reported|informed|outlined|encouraged|called|appreciated|reiterated|described|shared|explained|praised|commended|proposed|thanked|offered|replied|demonstrated|asked|asks|answered|showed|warned|regretted|briefed|cautioned|argued|insisted|confirmed|сказал[аи]?|заявил[аи]?|отметил[аи]?|подчеркнул[аи]?|сообщил[аи]?|рассказал[аи]?|добавил[аи]?|призвал[аи]?|напомнил[аи]?|указал[аи]?|пояснил[аи]?|обратил[аи]?|выразил[аи]?|проинформировал[аи]?|говорит|отмечает|подчеркивает|заключил[аи]?|выступил[аи]?|предложил[аи]?|поблагодарил[аи]?|поддержал[аи]?|ознакомил[аи]?|показал[аи]?|поделил(?:ся|ась|ись)|проинформировал[аи]?|доложил[аи]?|высказал[аи]?|предлагает|сообщает|сообщают|информирует|считает|назвал[аи]?|спросил[аи]?|спрашивает|ответил[аи]?|отвечает|предупредил[аи]?|согласил(?:ся|ась|ись))';
const says = new RegExp(String.raw`(?<!\p{L})${saysSource}(?!\p{L})`, 'u');
const presents =
  /(?<!\p{L})(?:(?:has |have |had )?presented|gave (?:a |an )?presentations?|delivered (?:a |an )?presentations?|made (?:a |an )?presentations?|(?:were |was )presented by|выступил\p{L}? с (?:презентаци|доклад)\p{L}*|представил\p{L}? (?!собой)|презентовал\p{L}?|представляет (?:\p{L}+ ){0,2}?(?:словарь|доклад|проект|обзор|порядок|образец|итоги|результаты|предложени\p{L}|опыт|инструмент|платформу|систему))(?!\p{L})/u;
const presentedBy = /(?<!\p{L})(?:were |was |been )presented by(?!\p{L})/u;
const willPresent = /(?<!\p{L})(?:will present|представ(?:ит|ят))(?!\p{L})/u;
const unnamed =
  /(?<!\p{L})(?:government representatives|representatives of (?:the )?(?:governments|states|participating countries)|представители (?:государств|стран|правительств)(?:-участни\p{L}+)?)(?!\p{L})/u;
const shortest = 4;

/** Who said what: quotations with their speakers, paraphrased statements of persons and parties, presentations. */
export function findInterventions(
  reading: Reading,
  people: readonly PersonMention[],
): readonly Found<Intervention>[] {
  const quoted = reading.quotations.flatMap((quotation) => quotationOf(reading, quotation, people));
  const taken = new Set(quoted.map(({ sentence }) => sentence));
  const spoken = reading.blocks.flatMap((block) => dashSpeech(reading, block, people));
  for (const { sentence } of spoken) taken.add(sentence);
  const isLong = ({ found }: Quoted): boolean => (found.value.text?.match(/\p{L}+/gu)?.length ?? 0) > 6;
  const spokenWhole = new Set(quoted.filter(isLong).map(({ sentence }) => sentence));
  const told = reading.sentences.flatMap((sentence) => {
    // Whole sentences in marks are what was said to open it; a few words are only part of what is told.
    if (spokenWhole.has(sentence.start)) return [];
    const opening = openingOf(reading, sentence, people);
    if (opening.length > 0) return opening;
    if (taken.has(sentence.start)) return [];
    const inOutcome = inParagraph(reading, sentence);
    const presented = presentation(reading, sentence, people, inOutcome);
    return presented ? [presented] : paraphrases(reading, sentence, people, inOutcome);
  });
  return [...[...quoted, ...spoken].map(({ found }) => found), ...told].sort(
    (a, b) => (a.clues[0]?.start ?? 0) - (b.clues[0]?.start ?? 0),
  );
}

function inParagraph(reading: Reading, sentence: Sentence): boolean {
  const paragraph = itemAt(reading.paragraphs, sentence.start);
  return paragraph !== undefined && paragraph.end >= sentence.end;
}

interface Quoted {
  readonly found: Found<Intervention>;
  readonly sentence: number;
}

/** A quotation is speech when someone says it; a name or a title in quotation marks is not. */
function quotationOf(
  reading: Reading,
  quotation: Quotation,
  people: readonly PersonMention[],
): readonly Quoted[] {
  const inner = withoutComma(reading.text, quotation.inner);
  const words = reading.text.slice(inner.start, inner.end);
  if ((words.match(/\p{L}+/gu)?.length ?? 0) < shortest) return [];
  const sentence = sentenceOf(reading, quotation);
  if (sentence && isThemeBefore(reading, sentence, quotation.start)) return [];
  if (!sentence) return [];
  const before = reading.folded.slice(sentence.start, quotation.start);
  const after = reading.folded.slice(quotation.end, sentence.end);
  const closeBefore = says.test(before.slice(-160)) || /:\s*$/u.test(before);
  const spokenAfter = /^[\s,.–-]*/u.exec(after)?.[0].length ?? 0;
  const closeAfter =
    says.test(after.slice(0, 90)) && /^[\s,.!?–-]*\p{L}/u.test(after.slice(0, spokenAfter + 1));
  const stands = before.trim() === '' && (words.match(/\p{L}+/gu)?.length ?? 0) > 8;
  if (!closeBefore && !closeAfter && !stands) return [];
  if (namesSomething(before)) return [];
  // «назвал план „шагом в нужную сторону“» is somebody's who is named as a person.
  const isCalled = /(?<!\p{L})назвал[аи]? [^.;"]*$/u.test(before);
  const speaker = speakerBeside(reading, quotation, sentence, people, closeAfter);
  if ((!speaker && !closeBefore && !closeAfter) || (isCalled && speaker?.name === undefined)) return [];
  const clues: Clue[] = [
    speaker ? stated(quotation) : uncertain(quotation, 'review.why.no-speaker-beside'),
    stated(inner, 'text'),
  ];
  if (speaker) clues.push(...speaker.clues);
  const value: Intervention = {
    ...(speaker?.name === undefined ? {} : { speaker: speaker.name }),
    ...(speaker?.party === undefined ? {} : { party: speaker.party }),
    kind: 'quotation',
    verbatim: true,
    text: words,
  };
  return [{ found: { value, clues }, sentence: sentence.start }];
}

const dashed = new RegExp(
  String.raw`^– (?=\S)(?<words>[^–\n]{10,600}?)[,!?…] – (?=${saysSource}(?!\p{L}))`,
  'u',
);

/** «– Опыт соседей учит нас, – поделилась депутат Асель Кодуранова.»: words between dashes, and who says them. */
function dashSpeech(reading: Reading, block: Span, people: readonly PersonMention[]): readonly Quoted[] {
  const match = dashed.exec(reading.folded.slice(block.start, Math.min(block.end, block.start + 700)));
  const words = match?.groups?.['words'];
  if (!match || words === undefined || (words.match(/\p{L}+/gu)?.length ?? 0) < shortest) return [];
  const inner = { start: block.start + 2, end: block.start + 2 + words.length };
  const person = within(people, { start: inner.end, end: Math.min(block.end, inner.end + 320) })[0];
  const sentence = itemAt(reading.sentences, block.start);
  if (!person || !sentence) return [];
  const speaker = speakerOf(person, people, false);
  const value: Intervention = {
    ...nameAndParty(speaker),
    kind: 'quotation',
    verbatim: true,
    text: reading.text.slice(inner.start, inner.end),
  };
  return [
    {
      found: { value, clues: [stated(inner), stated(inner, 'text'), ...speaker.clues] },
      sentence: sentence.start,
    },
  ];
}

/** The comma before "said" belongs to the report. */
function withoutComma(text: string, { start, end }: Span): Span {
  return { start, end: text.charAt(end - 1) === ',' ? end - 1 : end };
}

/** What follows is the name of a project, a theme, a house or a paper. */
function namesSomething(before: string): boolean {
  return /(?:project|programme|program|initiative|theme|topic|title|entitled|titled|called|as|the|(?:theme|topic) of [^.]{1,40} (?:was|is)|проект\p{L}*|программ\p{L}+|тем[уыае]й?|названием|девизом|(?:записано|говорится|сказано|reads|read):) ?$/u.test(
    before,
  );
}

interface Speaker {
  readonly name?: string;
  readonly party?: string;
  readonly clues: readonly Clue[];
}

function speakerBeside(
  reading: Reading,
  quotation: Quotation,
  sentence: Sentence,
  people: readonly PersonMention[],
  saidAfter: boolean,
): Speaker | undefined {
  const after = within(people, { start: quotation.end, end: sentence.end })[0];
  const before = within(people, { start: sentence.start, end: quotation.start }).at(-1);
  const person = saidAfter ? (after ?? before) : (before ?? after);
  if (person) return speakerOf(person, people, false);
  const parties = within(reading.parties, sentence).filter(isActing);
  const party = saidAfter
    ? parties.find((item) => item.start > quotation.end)
    : parties.filter((item) => item.end <= quotation.start).at(-1);
  if (party) return { party: party.party, clues: [stated(party, 'party')] };
  // A quotation that stands alone goes on from whoever spoke just before it in the paragraph.
  const block = reading.blocks[sentence.block];
  const earlier = block ? within(people, { start: block.start, end: quotation.start }).at(-1) : undefined;
  return earlier ? speakerOf(earlier, people, true) : undefined;
}

function speakerOf(person: PersonMention, people: readonly PersonMention[], nearby: boolean): Speaker {
  const full = fullest(person, people);
  const party = person.party ?? full.party;
  const clues = [
    nearby ? uncertain(person, 'review.why.nearby-sentence', 'speaker') : stated(person, 'speaker'),
    ...(party ? [derived(party, 'party')] : []),
  ];
  return { name: full.name, ...(party ? { party: party.party } : {}), clues };
}

/** The mention that gives the whole name of the person: "Ms Feller" speaks as Erika Feller. */
function fullest(person: PersonMention, people: readonly PersonMention[]): PersonMention {
  const near = within(people, { start: person.start - 6000, end: person.end + 6000 });
  const same = near.filter((other) => isSamePerson(other.name, person.name) || isInitialled(other, person));
  return same.reduce((best, next) => (next.name.length > best.name.length ? next : best), person);
}

function presentation(
  reading: Reading,
  sentence: Sentence,
  people: readonly PersonMention[],
  inOutcome: boolean,
): Found<Intervention> | undefined {
  const words = wordsOf(reading, sentence);
  const planned = willPresent.exec(words);
  const match = presents.exec(words) ?? planned;
  if (!match) return undefined;
  const at = sentence.start + match.index;
  const passive = presentedBy.test(words);
  const zone = passive ? { start: at, end: sentence.end } : { start: sentence.start, end: at };
  const person = passive ? within(people, zone)[0] : within(people, zone).at(-1);
  const speaking = person && speakerOf(person, people, false);
  const party = speaking ? undefined : within(reading.parties, zone).find(isActing);
  const nobody = unnamed.exec(reading.folded.slice(zone.start, zone.end));
  if (!party && !nobody && !speaking) return undefined;
  if (inOutcome && !speaking && (!party || /[,;]/u.test(reading.folded.slice(party.end, at))))
    return undefined;
  const speaker = nobody
    ? reading.text.slice(zone.start + nobody.index, zone.start + nobody.index + nobody[0].length)
    : undefined;
  return {
    value: {
      ...(speaking ? nameAndParty(speaking) : speaker !== undefined && !party ? { speaker } : {}),
      ...(party ? { party: party.party } : {}),
      kind: 'presentation',
      verbatim: false,
      text: reading.text.slice(sentence.start, sentence.end),
    },
    clues: [
      planned && !presents.test(words)
        ? uncertain(sentence, 'review.why.planned')
        : inOutcome && !speaking
          ? uncertain(sentence, 'review.why.of-one-party')
          : stated(sentence),
      ...(party ? [stated(party, 'party')] : (speaking?.clues ?? [])),
    ],
  };
}

/** "The meeting was opened by …": who opened or closed it, each with the words that say so. */
function openingOf(
  reading: Reading,
  sentence: Sentence,
  people: readonly PersonMention[],
): readonly Found<Intervention>[] {
  const opening = openingIn(reading, sentence, people);
  const text = reading.text.slice(sentence.start, sentence.end);
  return (opening?.people ?? []).map((person) => {
    const speaker = speakerOf(person, people, false);
    return {
      value: { ...nameAndParty(speaker), kind: opening?.kind ?? 'opening', verbatim: false, text },
      clues: [stated(sentence), ...speaker.clues],
    };
  });
}

/**
 * "The Chairman …, HE …, highlighted": what someone is reported to have said, in the report's words. Inside the
 * outcome only what a person or a single party said in its own name is speech, and a party's is doubted.
 */
function paraphrases(
  reading: Reading,
  sentence: Sentence,
  people: readonly PersonMention[],
  inOutcome: boolean,
): readonly Found<Intervention>[] {
  const words = wordsOf(reading, sentence);
  const quoted = accordingTo.exec(words);
  const match = says.exec(words);
  if (!match && !quoted) return [];
  const at = sentence.start + (match?.index ?? 0);
  const text = reading.text.slice(sentence.start, sentence.end);
  // "According to Ms. X": right behind the words, not whoever comes later in the sentence.
  const from = sentence.start + (quoted ? quoted.index + quoted[0].length : 0);
  const [first] = quoted ? within(people, { start: from, end: sentence.end }) : [];
  const isSource = first !== undefined && !/[,;:"]/u.test(reading.folded.slice(from, first.start));
  const person = quoted
    ? isSource
      ? first
      : undefined
    : (within(people, { start: sentence.start, end: at }).at(-1) ??
      behindVerb(reading, sentence, at, match?.[0].length ?? 0, people));
  const before = person ? undefined : whoSpokeBefore(reading, sentence, words, people);
  const who = person ?? before;
  if (who) {
    const speaker = speakerOf(who, people, before !== undefined);
    const last = itemAt(reading.sentences, sentence.start - 1);
    // Who was said to open the meeting goes on: that is no second opening.
    const isOpened = last?.block === sentence.block && openingIn(reading, last, people) !== undefined;
    const kind = isOpened ? 'statement' : kindOf(words);
    return [
      {
        value: { ...nameAndParty(speaker), kind, verbatim: false, text },
        clues: [
          before ? uncertain(sentence, 'review.why.nearby-sentence') : stated(sentence),
          ...speaker.clues,
        ],
      },
    ];
  }
  if (!match) return [];
  return subjectParties(reading, sentence, at).map((party) => ({
    value: { party: party.party, kind: 'statement', verbatim: false, text },
    clues: [
      inOutcome ? uncertain(sentence, 'review.why.of-one-party') : stated(sentence),
      stated(party, 'party'),
    ],
  }));
}

function kindOf(words: string): Intervention['kind'] {
  if (opensIt.test(words)) return 'opening';
  if (closesIt.test(words)) return 'closing';
  return /^(?:in (?:his|her|their) presentation|в своем докладе|в своей презентации)(?!\p{L})/u.test(words)
    ? 'presentation'
    : 'statement';
}

/** «По словам Артёма Сафонова, …», "according to Ms. Vogel, …" */
const accordingTo =
  /^(?:по (?:словам|мнению|сообщению|данным)|according to|in the words of) (?!(?:его|ее|их|him|her|them)(?!\p{L}))/u;
const ofPronoun = new RegExp(
  String.raw`^(?:(?:he|she) (?:also |then |further )?|(?:он|она) (?:также |далее )?)${saysSource}(?!\p{L})|^(?:по (?:его|ее) (?:словам|мнению)|according to (?:him|her)|in (?:his|her) words),`,
  'u',
);
const opensIt =
  /(?<!\p{L})(?:(?:in|during) (?:his|her|the|their) (?:opening|welcom(?:e|ing)) (?:speech|remarks|address|statement)|(?:в|во) (?:своем )?(?:приветственн|вступительн)\p{L}+ (?:слове|речи|выступлении)|на открытии|открывая)(?!\p{L})/u;
const closesIt =
  /(?<!\p{L})(?:in (?:his|her|the|their) (?:closing|concluding) (?:speech|remarks|address|statement)|в заключительном (?:слове|выступлении)|закрывая)(?!\p{L})/u;

/** «Как сообщил в приветственном слове вице-министр …»: Russian may name who speaks behind the verb. */
function behindVerb(
  reading: Reading,
  sentence: Sentence,
  verb: number,
  length: number,
  people: readonly PersonMention[],
): PersonMention | undefined {
  if (!/^(?:как )?$/u.test(reading.folded.slice(sentence.start, verb))) return undefined;
  const rest = reading.folded.slice(verb + length, Math.min(sentence.end, verb + length + 240));
  if (!/^ \p{Script=Cyrillic}/u.test(rest)) return undefined;
  const comma = rest.indexOf(',');
  const person = within(people, { start: verb + length, end: verb + length + rest.length })[0];
  return person && (comma < 0 || person.start <= verb + length + comma + 80) ? person : undefined;
}

/** "She recalled that …": the last person of the sentence before, in the same paragraph, if that one says nothing yet. */
function whoSpokeBefore(
  reading: Reading,
  sentence: Sentence,
  words: string,
  people: readonly PersonMention[],
): PersonMention | undefined {
  if (!ofPronoun.test(words)) return undefined;
  const last = itemAt(reading.sentences, sentence.start - 1);
  if (!last || last.block !== sentence.block || says.test(wordsOf(reading, last))) return undefined;
  if (openingIn(reading, last, people)) return undefined;
  const named = within(people, last);
  return named.length === 1 ? named[0] : undefined;
}

function nameAndParty({ name, party }: Speaker): Pick<Intervention, 'speaker' | 'party'> {
  return { ...(name === undefined ? {} : { speaker: name }), ...(party === undefined ? {} : { party }) };
}

/** The parties right before the verb: "As UNHCR stated", "Norway and the Netherlands announced". */
function subjectParties(reading: Reading, sentence: Span, verb: number): readonly PartyMention[] {
  const party = within(reading.parties, { start: sentence.start, end: verb }).filter(isActing).at(-1);
  if (!party) return [];
  const beside = /^ ?(?:has |have |also |representatives? |delegation |, in turn,? )?$/u.test(
    reading.folded.slice(party.end, verb),
  );
  const lead = reading.folded.slice(sentence.start, party.start);
  const speaksFor =
    /(?:^|[\p{P}\p{N}\s])(?:the )?(?:delegation|representative|delegate)s? of (?:the )?$|(?:^|[\p{P}\p{N}\s])(?:делегаци[яи]|представител[ьи]) $/u.test(
      lead,
    );
  const row = listedBefore(reading, { start: sentence.start, end: party.end });
  const first = row[0]?.start ?? party.start;
  const depends = /(?<!\p{L})(?:of|in|by|with|from|из|от) (?:the )?$/u.test(
    reading.folded.slice(Math.max(sentence.start, first - 10), first),
  );
  if (!beside || (depends && !speaksFor)) return [];
  return row.length <= 1 ? [party] : row.length <= 3 ? row : [];
}
