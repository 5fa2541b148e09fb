import { takeHonorific } from '@/formats/person-line/honorifics';
import { kindOfTitle } from '@/formats/person-line/split-titles';
import { piecesOf, withoutPiece } from './line-pieces';
import { isOrganisationName } from './organisation-name';

/** What a line names as a party, although no party has that name. */
export interface UnknownParty {
  readonly name: string;
  /** The line without it. */
  readonly rest: string;
  /** Whether it can hardly be anything else; a function or an institution may be written just so. */
  readonly isSure: boolean;
}

const longestLead = 8;
/** What people are, that is no post in an office. */
const occupation =
  /^(?:interpreter|translator|focal point|rapporteur|moderator|speaker|delegate|observer|participant|protocol|press|intern|trainee|lawyer|judge|professor|academician|retired|captain|commander|general|colonel|major|lieutenant|sergeant|переводчик|докладчик|модератор|делегат|наблюдател|участни|протокол|пресс|стаж[её]р|юрист|судья|профессор|академик|капитан|генерал|полковник|подполковник|майор|лейтенант)/iu;
const joining = /^(?:of|the|for|and|in|on|de|la|le|du|des|и|по|в|на|за|о|об)$/iu;

/**
 * The party a line names that the register and the reference do not know: before an honorific ("Atlantis Mr. Nemo"),
 * or after the name ("Prof. X de la Tour, Atlantis, Ambassador"). Asked only where no known party was found.
 */
export function readUnknownParty(line: string): UnknownParty | null {
  return unknownLead(line.trim()) ?? unknownPiece(line.trim());
}

/** The words before an honorific: "Atlantis" in "Atlantis Mr. Nemo", "Atlantis: Mr. Nemo", "Atlantis, Mr. Nemo". */
function unknownLead(line: string): UnknownParty | null {
  if (takeHonorific(line).honorific !== null) return null;
  for (const { index, 0: gap } of [...line.matchAll(/[\s,:;–—-]+/gu)].slice(0, longestLead)) {
    const name = line.slice(0, index);
    const rest = line.slice(index + gap.length);
    if (takeHonorific(rest).honorific !== null && mayBeParty(name)) {
      // "SMITH, Mr. John" is a name turned round.
      const isTurned = /[,;]/u.test(gap);
      return isTurned && !/\s/u.test(name) && name === name.toUpperCase()
        ? null
        : { name: capitalised(name), rest, isSure: !isTurned };
    }
    if (/[,;]/u.test(gap)) return null;
  }
  return null;
}

function unknownPiece(line: string): UnknownParty | null {
  const pieces = piecesOf(line);
  const titles = pieces.slice(1).map((piece) => ({ piece, text: line.slice(piece.start, piece.end) }));
  const likely = titles.filter(({ text }) => mayBeParty(text) && isNameLike(text));
  const found = likely.find(({ text }) => isOrganisationName(text)) ?? likely[0];
  if (!found) return null;
  const after = titles.slice(titles.indexOf(found) + 1);
  const stands = found === titles[0] && after[0] !== undefined && kindOfTitle(after[0].text) === 'function';
  const { piece, text } = found;
  return {
    name: text,
    rest: withoutPiece(line, piece),
    isSure:
      (stands && !titles.some((one) => kindOfTitle(one.text) === 'institution')) || isOrganisationName(text),
  };
}

/** "Permanent Secretary" is told by its last word. */
function mayBeParty(text: string): boolean {
  const last = text.slice(text.search(/\S+$/u));
  return (
    /^\p{L}[^\d@/]*$/u.test(text) &&
    takeHonorific(text).honorific === null &&
    !occupation.test(text) &&
    [text, last].every((words) => kindOfTitle(words) !== 'function') &&
    kindOfTitle(text) === null
  );
}

/** Every word but the joining ones begins as names do. */
function isNameLike(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    words.length <= longestLead &&
    words.every((word, index) => /^[^\p{Ll}]/u.test(word) || (index > 0 && joining.test(word)))
  );
}

/** A name typed in small letters gets its capital. */
function capitalised(name: string): string {
  return name === name.toLocaleLowerCase() ? name.charAt(0).toLocaleUpperCase() + name.slice(1) : name;
}
