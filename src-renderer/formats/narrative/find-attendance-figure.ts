import type { DraftMeeting } from '@/domain/draft';
import { derived, stated, type Found } from './found';
import { namesOtherMeeting, type MainMeeting } from './main-meeting';
import { wordsOf, type Reading } from './reading';

type Figure = NonNullable<DraftMeeting['approximateAttendance']>;
type Level = NonNullable<DraftMeeting['level']>;

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const units = 'one two three four five six seven eight nine'.split(' ');
/** Ten to fifteen and the tens, and a hundred, in the cases of a count: «около пятидесяти». */
const russianCounts: readonly (readonly [count: number, pattern: string])[] = [
  [10, 'десят(?:ь|и)'],
  [12, 'двенадцат(?:ь|и)'],
  [15, 'пятнадцат(?:ь|и)'],
  [20, 'двадцат(?:ь|и)'],
  [30, 'тридцат(?:ь|и)'],
  [40, 'сорока?'],
  [50, 'пят(?:ьдесят|идесяти)'],
  [60, 'шест(?:ьдесят|идесяти)'],
  [70, 'сем(?:ьдесят|идесяти)'],
  [80, 'восем(?:ьдесят|идесяти)|восьмидесяти'],
  [90, 'девяност[оа]'],
  [100, 'сто|ста'],
];
const inWords = `(?:${tens.join('|')})(?:-(?:${units.join('|')}))?|(?:a|one) hundred|${russianCounts.map(([, pattern]) => pattern).join('|')}`;

const figure = new RegExp(
  String.raw`(?<!\p{L})(?:(?<least>at least|no fewer than|не менее)|(?<most>up to|at most|no more than|не более|до)|(?<more>more than|over|in excess of|upwards of|более(?: чем)?|свыше)|(?<less>less than|fewer than|almost|nearly|under|менее|почти)|(?<about>about|around|some|approximately|circa|roughly|около|порядка|примерно|приблизительно))? ?(?<![\p{L}\p{N}.,])(?<count>\d{1,3}(?:[ ,.]\d{3})?|\d{2,5}|${inWords})(?: (?:high-level|senior|government|international|key|registered|высокопоставленн\p{L}+))? (?:representatives|participants|delegates|attendees|officials|experts|people|persons|guests|участник\p{L}*|представител\p{L}*|делегат\p{L}*|человека?|эксперт\p{L}*|сотрудник\p{L}*|гостей)(?!\p{L})`,
  'gu',
);
const numberOf =
  /(?:(?:total )?number of (?:participants|persons|delegates|attendees|people)|total participants|(?:всего|число|количество) (?:участников|делегатов|человек|присутствующих))(?: present)?\s*[:–-]\s*(?<count>\d{1,5})(?![\d.,]*\d)/u;
const came =
  /(?<!\p{L})(?:attend\p{L}*|participat\p{L}*|took part|gather\p{L}*|(?:brought|bringing|brings) together|present|joined|met|drew|filled|accredited|registered|connected|приняли участие|участвовал\p{L}*|собрал\p{L}*|присутствовал\p{L}*|съехал\p{L}*|приехал\p{L}*|прибыл\p{L}*|ожидается приезд|подключил\p{L}*|зарегистрировал\p{L}*|с участием)(?!\p{L})/u;
/** "forty delegates in Prague and around sixty by video": neither is how many came in all. */
const inParts = new RegExp(
  String.raw`(?<!\p{L})(?:and|и)(?: (?:about|around|some|another|еще|около))? (?:\d{1,5}|${inWords}) (?:\p{L}+ ){0,3}(?:by video|online|remotely|virtually|онлайн|по видео|дистанционно)`,
  'u',
);
/** Who is counted so came, whatever is told of them: "more than 150 participants discussed". */
const ofMeeting = /(?:participants|delegates|attendees|участник\p{L}*|делегат\p{L}*)$/u;
const label =
  /^[^\p{L}]*(?:(?:participants|attendance|участники|число участников|количество участников)\s*:|in all,|in total,|altogether,?|всего (?=более|около|свыше|\d))/u;

/** How many came, with the qualifier the text gives: "more than 100". */
export function findAttendanceFigure(reading: Reading, main: MainMeeting): Found<Figure> | undefined {
  for (const sentence of reading.sentences) {
    const words = wordsOf(reading, sentence);
    if (namesOtherMeeting(reading, main, sentence)) continue;
    const counted = numberOf.exec(words);
    if (counted) {
      const start = sentence.start + counted.index;
      const value: Figure = { qualifier: 'exactly', count: Number(counted.groups?.['count']) };
      const span = { start, end: start + counted[0].length };
      return { value, clues: [stated(span, 'approximateAttendance')] };
    }
    if (inParts.test(words)) continue;
    const isToldOfAll = came.test(words) || label.test(words);
    const match = [...words.matchAll(figure)].find(([told]) => isToldOfAll || ofMeeting.test(told));
    const count = numberFrom(match?.groups?.['count'] ?? '');
    if (!match || !Number.isInteger(count) || count < 2) continue;
    const qualifier = qualifierOf(match.groups ?? {});
    const lead = /^\s*/u.exec(match[0])?.[0].length ?? 0;
    const start = sentence.start + match.index + lead;
    const span = { start, end: sentence.start + match.index + match[0].length };
    return { value: { qualifier, count }, clues: [stated(span, 'approximateAttendance')] };
  }
  return undefined;
}

/** "1,200", "sixty-two", «шестидесяти». */
function numberFrom(counted: string): number {
  if (/^\d/u.test(counted)) return Number(counted.replace(/\D/gu, ''));
  if (counted.endsWith('hundred')) return 100;
  const [ten = '', unit = ''] = counted.split('-');
  const english = tens.indexOf(ten);
  if (english >= 0) return (english + 2) * 10 + units.indexOf(unit) + 1;
  return (
    russianCounts.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(counted))?.[0] ?? Number.NaN
  );
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
