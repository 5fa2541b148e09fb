import type { Block } from './segment-blocks';
import type { Span } from './span';

/** A stretch that belongs to the page the text came from, not to the text. */
export interface Noise extends Span {
  readonly why:
    | 'navigation'
    | 'links'
    | 'appeal'
    | 'copyright'
    | 'running-head'
    | 'page-number'
    | 'comment'
    | 'header'
    | 'quoted'
    | 'signature';
}

const navigation =
  /^(?:you are here:?|вы (?:находитесь )?здесь:?|skip to (?:main )?content|перейти к (?:основному )?содержанию|home|главная|menu|меню|news|новости|local|latest news|последние новости|пресс-центр|press|media|search|поиск|print|печать|версия для печати|print this page|share|share this(?: page)?|поделиться|tweet|facebook|twitter|telegram|whatsapp|email|e-mail|read more|подробнее|читать далее|back(?: to (?:top|list|news))?|назад|наверх|next|previous|contact us|контакты|site ?map|карта сайта|версия для слабовидящих|log ?in|sign ?in|войти|subscribe|подписаться|english|русский|қазақша|en|ru|kz|все новости|all news|tags?:?|теги:?|comments?|комментарии|просмотров:? ?\d*|views:? ?\d*)$/u;
const breadcrumb =
  /^[^.!?]{1,40}(?: ?(?:>|»|›|→|\||::) ?[^.!?>»›→|]{1,60}){1,6}$|^(?:home|главная) ?\/ ?[^.!?]{1,120}$/u;
const appeal =
  /^[^\p{L}\d]*(?:donate(?: now)?|give now|support us|subscribe to our newsletter|follow us(?: on)?.{0,40}|сделать пожертвование|подпишитесь.{0,60}|we use cookies.{0,200}|this (?:web)?site uses cookies.{0,200}|(?:наш )?сайт использует (?:файлы )?cookie.{0,200})[^\p{L}\d]*$/u;
const copyright =
  /^(?:©|\(c\)(?= ?(?:copyright|(?:19|20)\d\d))|copyright|photo:? |фото:? ).{0,100}$|^(?:all rights reserved|все права защищены).{0,80}$/u;

/**
 * Page noise by blocks: breadcrumbs, menu words, appeals for money, copyright lines, and the run of unrelated links
 * after the end of a page that has other noise or a "Changed on" line.
 * @param keep blocks that hold a fact (a date of change, a goal, a heading) and are never dropped as links
 */
export function findNoise(
  folded: string,
  blocks: readonly Block[],
  keep: (block: Block) => boolean,
): readonly Noise[] {
  const found: Noise[] = [];
  for (const block of blocks) {
    const why = block.end - block.start > 260 ? undefined : noiseKind(folded.slice(block.start, block.end));
    if (why && !(why === 'navigation' && keep(block)))
      found.push({ start: block.start, end: block.end, why });
  }
  found.push(...mailHeads(folded, blocks));
  const paged =
    found.some(({ why }) => why !== 'header') ||
    /(?:^|\n)(?:changed on|last (?:updated|modified)|updated:|обновлено|изменено)/u.test(folded);
  return paged ? [...found, ...trailingLinks(folded, blocks, found, keep)] : found;
}

const headLine =
  /^[>*_ ]{0,4}(?:from|to|cc|bcc|sent|date|subject|reply-to|от|от кого|кому|копия|скрытая копия|дата|отправлено|тема)[*_]{0,2} ?:/u;
const headOfMail = /^[>*_ ]{0,4}(?:from|от|от кого)[*_]{0,2} ?:/u;

/** The heads of messages saved or sent on as text: who wrote when to whom, in lines that follow each other. */
function mailHeads(folded: string, blocks: readonly Block[]): readonly Noise[] {
  const heads: Noise[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block || !headOfMail.test(folded.slice(block.start, block.start + 24))) continue;
    const lines = [block];
    for (const next of blocks.slice(at + 1, at + 7)) {
      if (next.afterBlank || !headLine.test(folded.slice(next.start, next.start + 24))) break;
      lines.push(next);
    }
    const isDated = lines.some(({ start }) =>
      /^[>*_ ]{0,4}(?:sent|date|дата|отправлено)/u.test(folded.slice(start, start + 16)),
    );
    if (lines.length < 2 || !isDated) continue;
    for (const { start, end } of lines) heads.push({ start, end, why: 'header' });
  }
  return heads;
}

function noiseKind(words: string): Noise['why'] | undefined {
  const bare = words.replace(/^[\s•·*|>»-]+|(?<![\s•·*|>»])[\s•·*|>»]+$/gu, '');
  if (navigation.test(bare)) return 'navigation';
  if (appeal.test(words)) return 'appeal';
  if (copyright.test(words)) return 'copyright';
  return breadcrumb.test(words) && !words.startsWith('"') ? 'navigation' : undefined;
}

/** Short lines without a full stop after the last sentence of a page: the site's links to other things. */
function trailingLinks(
  folded: string,
  blocks: readonly Block[],
  known: readonly Noise[],
  keep: (block: Block) => boolean,
): readonly Noise[] {
  const links: Noise[] = [];
  const knownStarts = new Set(known.map((noise) => noise.start));
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (!block || knownStarts.has(block.start)) continue;
    if (keep(block)) {
      if (links.length > 0) break;
      continue;
    }
    const words = folded.slice(block.start, Math.min(block.end, block.start + 130));
    if (words.length > 120 || /[.!?:;]["')]*$/u.test(words) || /^(?:\d+[.)]|\()/u.test(words)) break;
    links.push({ start: block.start, end: block.end, why: 'links' });
  }
  return links.length >= 2 && links.length < blocks.length - 2 ? links : [];
}
