import type { Named } from './addressed-names';

/** Those named one after another, by what they are to a deed. */
export interface NamesRow {
  /** Who is to do it, alone or "together with" others. */
  readonly named: readonly Named[];
  /** With whom it is to be done: "in cooperation with UNHCR". Whether they are asked too, the words leave open. */
  readonly partners: readonly Named[];
  /** Something stands between the names that no list has. */
  readonly isBroken: boolean;
  /** Where the last name that belongs to the row ends. */
  readonly end: number;
}

type Role = 'named' | 'partner' | 'helper';

const article = '(?:the |also |all |всех |всем |все )*';
const office =
  '(?:(?:the )?(?:competent )?(?:governments?|authorities|representatives?|delegations?|ministr(?:y|ies) of \\p{L}+(?: \\p{L}+){0,3}?) of (?:the )?|(?:компетентн\\p{L}+ )?(?:орган|ведомств|служб)\\p{L}+ |министерств\\p{L}+ (?:\\p{L}+ ){1,4}?|(?:правительств|делегаци)\\p{L}+ |власт(?:и|ям) |представител(?:и|ь|ю|ям) )?';
const joined =
  ',?|,? (?:and|or|as well as|&|и|или|а также|и также|including|in particular|especially|notably|such as|включая|в том числе|в частности)';
/** Who acts as well. */
export const togetherSource =
  ',? (?:together with|jointly with|along with|alongside|and also|совместно с(?:о)?|вместе с(?:о)?|наряду с(?:о)?)';
const partly =
  ',? (?:in (?:\\p{L}+ )?(?:co-?operation|co-?ordination|collaboration|consultation|partnership|liaison|conjunction)(?: and (?:co-?operation|co-?ordination|collaboration|consultation|partnership))? with|(?:при участии|с участием)|(?:в|во) (?:\\p{L}+ )?(?:сотрудничестве|взаимодействии|координации|партнерстве|консультации) с(?:о)?|по согласованию с(?:о)?)';
const helped =
  ',? (?:(?:with|through) (?:the )?(?:\\p{L}+ ){0,2}(?:support|assistance|help|participation|facilitation|funding) (?:of|from|by)|supported by|under the (?:\\p{L}+ ){1,2}of|(?:при|с) (?:\\p{L}+ ){0,2}(?:поддержк|содействи|помощь)\\p{L}*|под эгидой|под председательством)';

/** With whom, or with whose help, others act. */
export const besideSource = `(?:${partly}|${helped})`;

/** What stands between two names, by what the second is to the first. A list goes on with what the name before it is. */
const links: readonly (readonly [Role | 'same', RegExp])[] = [
  ['named', new RegExp(`^${togetherSource} ${article}${office}$`, 'u')],
  ['partner', new RegExp(`^${partly} ${article}${office}$`, 'u')],
  ['helper', new RegExp(`^${helped} ${article}${office}$`, 'u')],
  ['same', new RegExp(`^(?:${joined}),? ${article}${office}$`, 'u')],
];
const head = new RegExp(`^ ?${article}${office}$`, 'u');
/** "the Support Unit of the Process": no second one is asked. */
const owned = /^ (?:of|in|at|to) (?:the )?$/u;

/** What the name after these words is to the one before them; `undefined` where they are no link of a list. */
export function linkBetween(between: string): Role | 'same' | undefined {
  return links.find(([, sign]) => sign.test(between))?.[0];
}

/**
 * The names that stand one after another from a place on, with what parts those who act from those who only help.
 * @param names in order of place
 * @param how `strict` ends at the first word that belongs to no list; `loose` takes the names beyond it and marks the row;
 * `beside` is as strict, of a row that goes on with names before it: ", together with UNHCR"
 */
export function namesInRow(
  names: readonly Named[],
  folded: string,
  from: number,
  how: 'strict' | 'loose' | 'beside',
): NamesRow {
  const row: { named: Named[]; partners: Named[] } = { named: [], partners: [] };
  let role: Role = 'named';
  let end = from;
  let isBroken = false;
  for (const one of names) {
    if (one.start < end) continue;
    const between = folded.slice(end, one.start);
    const isFirst = row.named.length === 0 && row.partners.length === 0;
    const link = isFirst && how !== 'beside' && head.test(between) ? 'same' : linkBetween(between);
    if (isFirst && how === 'beside' && link === 'same') break;
    if (link === undefined) {
      if (how !== 'loose') break;
      if (!isFirst && owned.test(between)) {
        end = one.end;
        continue;
      }
      isBroken = true;
    }
    role = link === undefined ? 'named' : link === 'same' ? role : link;
    if (role === 'named') row.named.push(one);
    if (role === 'partner') row.partners.push(one);
    end = one.end;
  }
  return { ...row, isBroken, end };
}
