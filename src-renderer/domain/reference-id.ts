import type { Id } from './fields';

// FNV-1a with 128 bits: no secret is kept here, the names only have to stay apart.
const offset = 0x6c62272e07bb014262b821756295c58dn;
const prime = 0x0000000001000000000000000000013bn;

/**
 * The identity of a record that every register makes alike from the built-in reference: a UUID of version 8, from its
 * key and not from the clock. Two offices that both entered Tajikistan mean one State: where their registers are united
 * there is one, and a paper counts it once.
 * @param key in ASCII: `party/TJK`
 */
export function referenceId(key: string): Id {
  let hash = offset;
  for (const letter of key) hash = BigInt.asUintN(128, (hash ^ BigInt(letter.codePointAt(0) ?? 0)) * prime);
  const hex = hash.toString(16).padStart(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Whether an id was made by `referenceId`, and not from the clock. */
export function isReferenceId(id: Id): boolean {
  return /^.{14}8.{4}8/u.test(id);
}
