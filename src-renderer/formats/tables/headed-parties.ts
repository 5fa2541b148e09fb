import { readHeadcount, type Headcount } from './headcount';
import { headingIn } from './nobody';

/** A line that begins with a heading of lists and goes on: "Observers: China, Iran". */
export interface HeadedLine {
  readonly heading: string;
  readonly kind: 'section' | 'heading';
  readonly rest: string;
  /** The parties that it lists, with those that nothing is called; empty where none of them is a party. */
  readonly parties: readonly ListedParty[];
}

export interface ListedParty {
  readonly text: string;
  readonly headcount: Headcount | null;
}

/** `null` where the line begins with no heading, or ends with it. @param isParty of a whole text */
export function headedLine(line: string, isParty: (text: string) => boolean): HeadedLine | null {
  const match = /^(?<heading>[^:;,\t]{3,60}?)\s*(?::|\s[–—-]\s)\s*(?<rest>\S.*)$/su.exec(line.trim());
  const { heading = '', rest = '' } = match?.groups ?? {};
  const kind = headingIn(heading);
  if (kind === null || isParty(line)) return null;
  return { heading, kind, rest, parties: partiesListed(rest, isParty) };
}

/**
 * The parties of "China, Iran (3) and Mongolia"; empty where none of the parts is one. A part that nothing is called is
 * kept, to be asked about.
 */
export function partiesListed(text: string, isParty: (text: string) => boolean): readonly ListedParty[] {
  if (isParty(plain(text))) return [{ text: plain(text), headcount: null }];
  const parts = text
    .split(/\s*[,;\t\n]\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+/u)
    .map(plain)
    .filter((part) => /\p{L}/u.test(part));
  const read = parts.map((part): ListedParty & { readonly isKnown: boolean } => {
    if (isParty(part)) return { text: part, headcount: null, isKnown: true };
    const counted = readHeadcount(part, isParty);
    return counted && counted.party !== ''
      ? { text: counted.party, headcount: counted.headcount, isKnown: isParty(counted.party) }
      : { text: part, headcount: null, isKnown: false };
  });
  return read.some(({ isKnown }) => isKnown) ? read : [];
}

function plain(text: string): string {
  return text.replace(/^[\s•·*–—-]+|[\s.]+$/gu, '');
}
