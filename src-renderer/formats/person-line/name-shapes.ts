import { namesMission } from '@/domain/mission-words';

import { takeHonorific } from './honorifics';
import { isConnector, isParticle, isSmallParticle } from './particles';
import { kindOfTitle } from './split-titles';
import { isMadeOfTitles } from './title-words';
import { isAllCapitals, wordsOf } from './split-listed-name';

/** Words of which organisations and companies are called, and no persons. */
const organisation =
  /(?<!\p{L})(?:bank|foundation|fund|forum|organi[sz]ation|association|alliance|agency|network|institute|university|cent(?:re|er)|committee|commission|council|federation|society|union|initiative|secretariat|ministry|department|group|compan(?:y|ies)|partners|ltd|llc|inc|llp|gmbh|corporation|bros|sons|nations|affairs|банк\p{L}*|фонд|форум|организаци\p{L}*|ассоциаци\p{L}*|альянс|агентств\p{L}*|институт|университет|центр|комитет|комисси\p{L}*|совет|федераци\p{L}*|обществ\p{L}*|союз|секретариат|министерств\p{L}*|департамент|компани\p{L}*|группа|партн[её]ры|ооо|оао|ао|тоо|bakanlığı|başkanlığı|idaresi|müdürlüğü|nazirliyi|xidməti|vazirligi|agentligi|министрлігі|министрлиги|вазирлиги|агентлиги|وزارت|سازمان)(?!\p{L})/iu;
const role =
  /^(?:delegate|member|participant|interpreter|translator|speaker|moderator|facilitator|secretariat|lawyer|engineer|делегат|участни(?:к|ца)|член|переводчи(?:к|ца)|докладчик|модератор|юрист|инженер)(?!\p{L})/iu;

export function isOrganisationLike(text: string): boolean {
  return organisation.test(text) || namesMission(text);
}

/** Two to six words that begin like a name, and none of the words of posts and organisations. */
export function isWholeName(text: string): boolean {
  const { rest } = takeHonorific(text);
  const words = wordsOf(rest.replace(/[(),/]/gu, ' '));
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    !/\d/u.test(rest) &&
    !isOrganisationLike(rest) &&
    kindOfTitle(rest) === null &&
    !isMadeOfTitles(rest) &&
    words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || isSmallParticle(word) || isConnector(word))
  );
}

/** A family name that stands before a comma: one word, or several in capitals or after a particle. */
export function isFamilyAlone(text: string): boolean {
  const words = wordsOf(text).filter((word) => !isParticle(word));
  return (
    words.every((word) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}’'‘ʼ`-]+$/u.test(word)) &&
    (words.length === 1 || (words.length > 1 && words.length <= 3 && words.every(isAllCapitals)))
  );
}

/** Given names after the comma: up to three short capitalised words that are no post, no party and no abbreviation. */
export function isGivenAlone(text: string, isParty: (text: string) => boolean): boolean {
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    words.length <= 3 &&
    words.every((word) => /^[\p{Lu}\p{Lo}](?:[\p{L}\p{M}’'‘ʼ`-]*|\.(?:-?\p{Lu}\.)*)$/u.test(word)) &&
    !words.some(isAbbreviationLike) &&
    kindOfTitle(text) === null &&
    !role.test(text) &&
    !isOrganisationLike(text) &&
    !isParty(text)
  );
}

/** "MFA", «МВД»: short and in capitals. */
export function isAbbreviationLike(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d/&-]{1,5}$/u.test(text);
}

/** "Minister Ivan Petrov" may be a function and may be somebody else. */
export function endsInName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.some((word) => /^\p{Ll}/u.test(word))) return false;
  return [2, 3].some((count) => words.length > count && isWholeName(words.slice(-count).join(' ')));
}
