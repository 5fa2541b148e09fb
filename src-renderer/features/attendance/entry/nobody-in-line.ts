import { takeHonorific } from '@/formats/person-line/honorifics';
import { kindOfTitle } from '@/formats/person-line/split-titles';
import { roleIn } from '@/formats/tables/listed-line';
import { mentionedParties, type MentionedParty } from '@/pickers/parties/mentioned-parties';
import type { PartyEntry } from '@/pickers/parties/party-entry';

/** The parties that a post without anybody's name is of: "Ambassador of France". `null` where the line is no post. */
export function postAlone(entries: readonly PartyEntry[], line: string): readonly MentionedParty[] | null {
  const { honorific, rest } = takeHonorific(line);
  if (honorific !== null) {
    // "Ambassador" and «посол» are honorifics too.
    const named = mentionedParties(entries, rest);
    const isOffice = /^(?:amb|посол)/iu.test(honorific) && /^of\s/iu.test(rest);
    const isBent = honorific.toLowerCase().startsWith('посол') && !rest.includes(' ') && named.length === 1;
    return isOffice || isBent ? named : null;
  }
  if (/[,;\t]/u.test(line)) return null;
  return isPost(line) ? mentionedParties(entries, line) : null;
}

/** "Chief Specialist", "Head of Unit", «Начальник отдела»; not "Minister Petrov", which ends in a name. */
function isPost(line: string): boolean {
  if (roleIn(line) !== null) return true;
  if (kindOfTitle(line) !== 'function') return false;
  const words = line.split(/\s+/u);
  const last = words.at(-1) ?? '';
  return (
    words.length === 1 ||
    /^\p{Ll}/u.test(last) ||
    kindOfTitle(last) === 'function' ||
    /\s(?:of|for|on|at|in|по|в|при|на)\s/iu.test(line)
  );
}
