import type { DraftMeeting } from '@/domain/draft';
import { derived, stated, type Found } from './found';
import { namesOtherMeeting, type MainMeeting } from './main-meeting';
import { wordsOf, type Reading } from './reading';

type Figure = NonNullable<DraftMeeting['approximateAttendance']>;
type Level = NonNullable<DraftMeeting['level']>;

const figure =
  /(?<!\p{L})(?:(?<least>at least|no fewer than|не менее)|(?<most>up to|at most|no more than|не более|до)|(?<more>more than|over|in excess of|upwards of|более(?: чем)?|свыше)|(?<less>less than|fewer than|almost|nearly|under|менее|почти)|(?<about>about|around|some|approximately|circa|roughly|около|порядка|примерно|приблизительно))? ?(?<![\p{L}\p{N}.,])(?<count>\d{1,3}(?:[ ,.]\d{3})?|\d{2,5})(?: (?:high-level|senior|government|international|key|registered|высокопоставленн\p{L}+))? (?:representatives|participants|delegates|attendees|officials|experts|people|persons|guests|участник\p{L}*|представител\p{L}*|делегат\p{L}*|человека?|эксперт\p{L}*|сотрудник\p{L}*|гостей)(?!\p{L})/gu;
const came =
  /(?<!\p{L})(?:attend\p{L}*|participat\p{L}*|took part|gather\p{L}*|(?:brought|bringing|brings) together|present|joined|met|drew|accredited|registered|connected|приняли участие|участвовал\p{L}*|собрал\p{L}*|присутствовал\p{L}*|съехал\p{L}*|приехал\p{L}*|прибыл\p{L}*|ожидается приезд|подключил\p{L}*|зарегистрировал\p{L}*|с участием)(?!\p{L})/u;
/** Who is counted so came, whatever is told of them: "more than 150 participants discussed". */
const ofMeeting = /(?:participants|delegates|attendees|участник\p{L}*|делегат\p{L}*)$/u;
const label = /^[^\p{L}]*(?:participants|attendance|участники|число участников|количество участников)\s*:/u;

/** How many came, with the qualifier the text gives: "more than 100". */
export function findAttendanceFigure(reading: Reading, main: MainMeeting): Found<Figure> | undefined {
  for (const sentence of reading.sentences) {
    const words = wordsOf(reading, sentence);
    if (namesOtherMeeting(reading, main, sentence)) continue;
    const isToldOfAll = came.test(words) || label.test(words);
    const match = [...words.matchAll(figure)].find(([counted]) => isToldOfAll || ofMeeting.test(counted));
    const count = Number(match?.groups?.['count']?.replace(/\D/gu, ''));
    if (!match || !Number.isInteger(count) || count < 2) continue;
    const qualifier = qualifierOf(match.groups ?? {});
    const lead = /^\s*/u.exec(match[0])?.[0].length ?? 0;
    const start = sentence.start + match.index + lead;
    const span = { start, end: sentence.start + match.index + match[0].length };
    return { value: { qualifier, count }, clues: [stated(span, 'approximateAttendance')] };
  }
  return undefined;
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
