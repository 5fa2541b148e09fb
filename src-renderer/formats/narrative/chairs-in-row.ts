import type { PersonMention } from './find-people';
import type { Reading } from './reading';

const joins = /^[\s,)]*(?:(?:and|и)(?: by)?) (?:the |its |our )?$/u;
const leads =
  /(?<!\p{L})(?:co-?chaired (?:jointly )?by|chaired (?:jointly )?by|сопредседательствовал[аи]|сопредседательством|председательствовали)(?!\p{L})/u;
const follows =
  /(?<!\p{L})(?:co-?chaired|chaired|сопредседательствовали|председательствовали)(?! by)(?!\p{L})/u;

/** "co-chaired by A, Minister of …, and B, Minister of …", "A and B chaired": whom "and" joins to one who did, did so too. */
export function withRowOfChairs(
  reading: Reading,
  mentions: readonly PersonMention[],
): readonly PersonMention[] {
  const all = [...mentions];
  const share = (from: number, to: number, pattern: RegExp): void => {
    const [one, other] = [all[from], all[to]];
    const role = one?.roles.find(({ kind }) => kind === 'chair');
    if (!role || !other || other.roles.some(({ kind }) => kind === 'chair')) return;
    if (!pattern.test(reading.folded.slice(role.span.start, role.span.end))) return;
    const [left, right] = from < to ? [one, other] : [other, one];
    if (left && right && joins.test(gapBetween(reading, left, right)))
      all[to] = { ...other, roles: [...other.roles, role] };
  };
  for (let at = 0; at + 1 < all.length; at += 1) share(at, at + 1, leads);
  for (let at = all.length - 1; at > 0; at -= 1) share(at, at - 1, follows);
  return all;
}

/** The words between two people without their posts, titles and brackets. */
function gapBetween(reading: Reading, left: PersonMention, right: PersonMention): string {
  const post = left.function && left.function.start > left.end ? left.function.end : left.end;
  const next = right.function && right.function.end <= right.start ? right.function : undefined;
  const until = Math.min(right.start, right.honorific?.start ?? right.start, next?.start ?? right.start);
  return reading.folded.slice(post, Math.max(post, until)).replace(/ \([^()]{2,40}\)/gu, '');
}
