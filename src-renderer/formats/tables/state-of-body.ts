import { russianNominatives } from '@/domain/russian-nominatives';

import type { PartyFinder } from './party-finder';

/** What a State calls its bodies; a university or an association of the name of a State speaks for none. */
const stateBody =
  /(?<!\p{L})(?:ministry|presidency|government|cabinet|department|directorate|agency|service|committee|commission|chancellery|police|guard|office|administration|министерств\p{L}*|правительств\p{L}*|комитет\p{L}*|служб\p{L}*|агентств\p{L}*|департамент\p{L}*|управлени\p{L}*|администраци\p{L}*|ведомств\p{L}*|министрлі\p{L}+|комитеті|агенттігі)(?!\p{L})/iu;
/** Words of a body; more of them are a sentence. */
const mostWords = 20;

/**
 * The State that the name of one of its bodies ends with: "Presidency of Migration Management of Türkiye", «Комитет
 * миграции Республики Казахстан».
 * @returns its name as `find` knows it; `null` of any other text
 */
export function stateOfBody(text: string, find: PartyFinder['find']): string | null {
  const words = text.trim().split(/\s+/u);
  if (!stateBody.test(text) || words.length > mostWords || find(text) !== null) return null;
  for (let from = 1; from < words.length; from += 1) {
    if (!/^\p{Lu}/u.test(words[from] ?? '')) continue;
    const name = russianNominatives(words.slice(from).join(' ')).find(
      (one) => (find(one)?.iso3 ?? null) !== null,
    );
    if (name !== undefined) return name;
  }
  return null;
}
