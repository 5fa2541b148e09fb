/** A group of States that the register resolves by itself, at the meeting that addresses it. */
export type AddressedGroup = 'participants' | 'members' | 'observers';

const states = '(?:states|countries|governments)';
const ruStates = '(?:государств\\p{L}*|стран\\p{L}*|правительств\\p{L}*)';

/** The first that fits is taken; whoever is told more closely ("States of the region") is no group that can be resolved. */
const signs: readonly (readonly [AddressedGroup, RegExp])[] = [
  [
    'observers',
    new RegExp(`^(?:observer ${states}|observers|${ruStates}[- ]наблюдател\\p{L}+|наблюдател\\p{L}+)$`, 'u'),
  ],
  ['members', new RegExp(`^(?:member ${states}|members|${ruStates}[- ]член\\p{L}+|член\\p{L}+)$`, 'u')],
  [
    'participants',
    new RegExp(
      `^(?:participating ${states}|participants|parties|delegations|${states}(?: that (?:took|are taking) part| concerned| represented)?` +
        `|${ruStates}[- ]участни\\p{L}+|участни\\p{L}+|сторон\\p{L}+|делегаци\\p{L}+|${ruStates}(?:,? принявши\\p{L}+ участие)?)$`,
      'u',
    ),
  ],
];

/** Which States the words speak of together: "all member States", «государства-участники»; `null` for none of these. */
export function addressedGroup(words: string): AddressedGroup | null {
  const told = words
    .toLocaleLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:(?:all|the|все|всех|всем) )+/u, '');
  return signs.find(([, sign]) => sign.test(told))?.[0] ?? null;
}
