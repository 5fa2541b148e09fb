import type { DraftMeeting } from '@/domain/draft';
import { countInWords, numberInWords } from './count-in-words';
import { derived, stated, type Found } from './found';
import { namesOtherMeeting, type MainMeeting } from './main-meeting';
import { wordsOf, type Reading } from './reading';

type Figure = NonNullable<DraftMeeting['approximateAttendance']>;
type Level = NonNullable<DraftMeeting['level']>;

const figure = new RegExp(
  String.raw`(?<!\p{L})(?:(?<least>at least|no fewer than|не менее)|(?<most>up to|at most|no more than|не более|до)|(?<more>more than|over|in excess of|upwards of|более(?: чем)?|свыше)|(?<less>less than|fewer than|almost|nearly|under|менее|почти)|(?<about>about|around|some|approximately|circa|roughly|около|порядка|примерно|приблизительно))? ?(?<![\p{L}\p{N}.,]|\p{N} )(?<count>\d{1,3}(?:[ ,.]\d{3})*|\d{2,5}|${countInWords})(?: (?:high-level|senior|government|international|key|registered|immigration|border|consular|police|migration|young|высокопоставленн\p{L}+))? (?:representatives|officers|specialists|practitioners|trainees|consuls|judges|lawyers|inspectors|participants|delegates|attendees|officials|experts|people|persons|guests|участник\p{L}*|представител\p{L}*|делегат\p{L}*|человека?|эксперт\p{L}*|сотрудник\p{L}*|гостей|консул(?:а|ов)?|специалист\p{L}*|слушател\p{L}+|инспектор\p{L}*|офицер\p{L}*|юрист\p{L}*|суд(?:ей|ьи))(?!\p{L})`,
  'gu',
);
/** With nothing counted behind it but whence they came: "Number of people: 300 000 displaced" counts others. */
const numberOf =
  /(?:(?:total )?number of (?:participants|persons|delegates|attendees|people)|total participants|(?:всего|число|количество) (?:участников|делегатов|человек|присутствующих))(?: present)?\s*[:–-]\s*(?<count>\d{1,3}(?:[ ,.]\d{3})+|\d{1,5})(?![.,]?\d)(?=\s*(?:$|[.;,()–\n-]|(?:from|in all|including|representing|of whom|out of|из|от|в том числе|включая)(?!\p{L})))/u;
const came =
  /(?<!\p{L})(?:attend\p{L}*|participat\p{L}*|took part|gather\p{L}*|(?:brought|bringing|brings) together|present|joined|met|drew|filled|accredited|registered|connected|приняли участие|участвовал\p{L}*|собрал\p{L}*|присутствовал\p{L}*|съехал\p{L}*|приехал\p{L}*|прибыл\p{L}*|ожидается приезд|подключил\p{L}*|зарегистрировал\p{L}*|с участием)(?!\p{L})/u;
/** "forty delegates in Prague and around sixty by video": neither is how many came in all. */
const inParts = new RegExp(
  String.raw`(?<!\p{L})(?:and|и)(?: (?:about|around|some|another|еще|около))? (?:\d{1,5}|${countInWords}) (?:\p{L}+ ){0,3}(?:by video|online|remotely|virtually|онлайн|по видео|дистанционно)`,
  'u',
);
/** Who is counted so came, whatever is told of them: "more than 150 participants discussed". */
const ofMeeting = /(?:participants|delegates|attendees|участник\p{L}*|делегат\p{L}*)$/u;
const label = /^[^\p{L}]*(?:participants|attendance|участники|число участников|количество участников)\s*:/u;
/** "In all, 45 officials from nine States.": said of those who came where nothing else is told of them. */
const total = /^[^\p{L}\p{N}]*(?:in all,?|in total,?|altogether,?|всего:?) [^.;:]*$/u;
const whence = /^(?: (?:from|of|representing|из|от) [^.;:]*)?[.\s]*$/u;
/** Below these a number in words counts the delegates of a State or the like. */
const leastInWords = { english: 20, russian: 10 } as const;

/** How many came, with the qualifier the text gives: "more than 100". */
export function findAttendanceFigure(reading: Reading, main: MainMeeting): Found<Figure> | undefined {
  for (const sentence of reading.sentences) {
    const words = wordsOf(reading, sentence);
    if (namesOtherMeeting(reading, main, sentence)) continue;
    const counted = numberOf.exec(words);
    if (counted) {
      const start = sentence.start + counted.index;
      const value: Figure = { qualifier: 'exactly', count: numberFrom(counted.groups?.['count'] ?? '') };
      const span = { start, end: start + counted[0].length };
      return { value, clues: [stated(span, 'approximateAttendance')] };
    }
    if (inParts.test(words)) continue;
    const isToldOfAll = came.test(words) || label.test(words);
    const match = [...words.matchAll(figure)].find(
      (told) =>
        numberFrom(told.groups?.['count'] ?? '') >= 2 &&
        (isToldOfAll || ofMeeting.test(told[0]) || isAlone(words, told)),
    );
    if (!match) continue;
    const count = numberFrom(match.groups?.['count'] ?? '');
    const qualifier = qualifierOf(match.groups ?? {});
    const lead = /^\s*/u.exec(match[0])?.[0].length ?? 0;
    const start = sentence.start + match.index + lead;
    const span = { start, end: sentence.start + match.index + match[0].length };
    return { value: { qualifier, count }, clues: [stated(span, 'approximateAttendance')] };
  }
  return undefined;
}

/** Whether a sentence says how many in all, and no more. */
function isAlone(words: string, { index, 0: told }: RegExpExecArray): boolean {
  return total.test(words.replace(/[.\s]+$/u, '')) && whence.test(words.slice(index + told.length));
}

/** "1,200", "sixty-two", «ста шестидесяти»; `NaN` where it is no number of people who came. */
function numberFrom(counted: string): number {
  if (/^\d/u.test(counted)) return Number(counted.replace(/\D/gu, ''));
  const count = numberInWords(counted);
  return count < leastInWords[/^[a-z]/u.test(counted) ? 'english' : 'russian'] ? Number.NaN : count;
}

function qualifierOf({ least, most, more, less, about }: Readonly<Record<string, string>>) {
  if (least) return 'at-least';
  if (most) return 'at-most';
  return more ? 'more-than' : less ? 'less-than' : about ? 'about' : 'exactly';
}

const levels: readonly (readonly [level: Level, pattern: RegExp])[] = [
  [
    'ministerial',
    /(?<!\p{L})(?:(?:mostly |mainly )?at (?:the )?ministerial level|на уровне министров|на министерском уровне)(?!\p{L})/u,
  ],
  [
    'senior-officials',
    /(?<!\p{L})(?:at (?:the )?(?:level of )?senior officials'? level|на уровне старших должностных лиц)(?!\p{L})/u,
  ],
  [
    'technical',
    /(?<!\p{L})(?:at (?:the )?(?:technical|expert) level|на (?:техническом|экспертном) уровне)(?!\p{L})/u,
  ],
];

/** Who speaks in a declaration, or assembled: "We, the Ministers and heads of delegation of …". */
const ministersSpeak =
  /(?:^|[^\p{L}])(?:we, the (?:\p{L}+ ){0,2}ministers|мы, (?:\p{L}+ ){0,2}министры)(?!\p{L})|^[^\p{L}]*(?:the )?ministers (?:and|of)(?!\p{L})|^[^\p{L}]*министры(?: и|(?: \p{L}+){1,3})(?!\p{L})|(?:assembled|gathered) (?:the )?ministers(?!\p{L})/u;

/** The level at which people came, where the sentence speaks of this meeting. */
export function findLevel(reading: Reading, main: MainMeeting): Found<Level> | undefined {
  for (const sentence of reading.sentences) {
    const words = wordsOf(reading, sentence);
    if (!came.test(words) || namesOtherMeeting(reading, main, sentence)) continue;
    for (const [level, pattern] of levels) {
      const match = pattern.exec(words);
      if (!match) continue;
      const start = sentence.start + match.index;
      return { value: level, clues: [derived({ start, end: start + match[0].length }, 'level')] };
    }
  }
  return main.type === 'ministerial-conference' ? ofMinisters(reading) : undefined;
}

/** A conference of ministers may be attended by their deputies: only where the ministers speak is the level theirs. */
function ofMinisters(reading: Reading): Found<Level> | undefined {
  for (const sentence of reading.sentences) {
    const match = ministersSpeak.exec(wordsOf(reading, sentence));
    if (!match) continue;
    const start = sentence.start + match.index;
    return { value: 'ministerial', clues: [derived({ start, end: start + match[0].length }, 'level')] };
  }
  return undefined;
}
