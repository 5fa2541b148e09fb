import { roleIn } from './listed-line';
import { endsRole, standingOfHeading } from './standing-of-heading';
import { roleWords, wordFor } from './value-words';

/** A part of a cell of names: who stands in it, and the role that the heading before them says; `''` where none. */
export interface HeadedPart {
  readonly role: string;
  readonly text: string;
}

const heading = /^(?<heading>\p{L}[\p{L}\s-]{1,60}?)\s*(?::|\s[–—-]\s)\s*(?=\S)/u;

/**
 * The parts of a cell in which headings of a delegation stand before the names: «Глава делегации – Анна Ли», "Members: A
 * Lee; B Kim". Whoever stands before the first has no role. `null` where no heading stands in it.
 */
export function headedParts(cell: string): readonly HeadedPart[] | null {
  const parts: { role: string; text: string; isHeaded: boolean }[] = [];
  // Each piece with the sign that ends it, so that what is under no heading of its own stays as it was written.
  for (const [piece] of cell.matchAll(/[^\n;]*(?:[\n;]\s*|$)/gu)) {
    const [found, role] = roleBefore(piece);
    const before = parts.at(-1);
    if (before && found === '') before.text += piece;
    else if (piece !== '') parts.push({ role, text: piece.slice(found.length), isHeaded: found !== '' });
  }
  if (!parts.some(({ isHeaded }) => isHeaded)) return null;
  return parts.map(({ role, text }) => ({ role, text: text.replace(/[\s;]+$/u, '') }));
}

/** The heading that a text begins with, with its sign, and the role that it says. */
function roleBefore(text: string): readonly [found: string, role: string] {
  const [found = '', words = ''] = heading.exec(text) ?? [];
  if (found === '') return ['', ''];
  const role = roleIn(words);
  if (role !== null) return [found, role];
  if (endsRole(words)) return [found, ''];
  const standing = standingOfHeading(words);
  // "Observers: China, Iran" is of delegations.
  if (standing === null || standing.category !== null || standing.roles.length === 0) return ['', ''];
  return [found, standing.roles.map((one) => wordFor(roleWords, one, 'en')).join(', ')];
}
