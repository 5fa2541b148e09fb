import { wordsOf, type Reading } from './reading';
import { itemAt, type Span } from './span';

/** How somebody was at a meeting who was not in its room, in folded words. */
export const online = String.raw`(?:online|on-line|remotely|virtually|by (?:video|telephone|phone)(?: ?link| ?conference)?|(?:by|via|through) (?:a )?(?:video ?-?(?:link|conference|conferencing|call)|zoom|teams|webex)|онлайн|он-лайн|дистанционно|удаленно|по (?:видео ?-?(?:связи|конференцсвязи|линку)|вкс|телефону)|(?:в режиме|посредством|в формате|с помощью|через) (?:видео ?-?конференц ?-?(?:связи|ии)|видео ?-?связи|вкс|онлайн|zoom))`;
const came = String.raw`(?:took part|participat(?:ed|es)|joined|attended|follow(?:ed|s)|connected|spoke|(?:участвовал|подключил|присоединил|выступил|присутствовал)\p{L}*|принял[аи]? участие)`;
const cameOnline = new RegExp(String.raw`(?<!\p{L})${came}(?: [\p{L}\p{N}-]+){0,6}? ${online}(?!\p{L})`, 'u');
/** "Prof. Perera (Sri Lanka, by video link)" */
const inBracket = new RegExp(String.raw`^,? ?\((?:[^()]{1,60}[,;] ?)?${online}\)`, 'u');

/** Whether the words about a person say that they took part from afar: by the bracket behind the name, or by the clause. */
export function tookPartRemotely(reading: Reading, name: Span): boolean {
  if (inBracket.test(reading.folded.slice(name.end, name.end + 120))) return true;
  const sentence = itemAt(reading.sentences, name.start);
  if (!sentence || name.end > sentence.end) return false;
  const words = wordsOf(reading, sentence);
  const at = name.start - sentence.start;
  const from = Math.max(words.lastIndexOf(';', at), words.lastIndexOf(', while ', at)) + 1;
  const stop = /;|, while |, (?:а|но) /u.exec(words.slice(at))?.index ?? words.length;
  const clause = words.slice(from, at + stop);
  const told = cameOnline.exec(clause);
  // "A attended, and B joined online": whose verb it is is not told where others act before.
  return told !== null && !/, (?:and|but|и) /u.test(clause.slice(0, told.index));
}
