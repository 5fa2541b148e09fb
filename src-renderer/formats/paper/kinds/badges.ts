import type { Attendance, AttendanceRole } from '@/domain/attendance';
import { nameOn } from '@/domain/name-on';

import type { MinutesContext } from '../minutes-context';
import { shortNameOf } from '../minutes-heading';
import type { Card, CardLine, PaperDocument, RichText } from '../paper';
import { titlesOf } from '../participant-line';
import { listedName } from '../person-title';
import { inlinesOf, joined, plainText, richText } from '../rich-text';
import { fitText, heightAt } from './fit-text';
import { kindPaper } from './kind-paper';
import type { PaperChoices } from './paper-choices';
import { whoComes, type DelegationThatComes } from './who-comes';

/** Sizes of badges in use, in mm, and how many of them an A4 holds. */
const sizes = {
  '90x55': { width: 90, height: 55, columns: 2, rows: 5 },
  '86x54': { width: 86, height: 54, columns: 2, rows: 5 },
  '100x70': { width: 100, height: 70, columns: 2, rows: 4 },
} as const;

/** Left and right of the words, together. */
const white = 11;
const nameSizes = [22, 20, 18, 16, 15, 14, 13, 12, 11, 10] as const;
const titleSizes = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5] as const;
const footSizes = [11, 10, 9.5, 9, 8.5, 8, 7.5, 7] as const;
/** A name of three lines and a role are printed small rather than cut. */
const smallFootSizes = [6.5, 6, 5.5, 5] as const;
/** The middle of a badge, and its foot, as shares of its height. */
const middle = 0.56;
const foot = 0.16;

/** A badge for everybody who comes in person. */
export function badgesPaper(context: MinutesContext, choices: PaperChoices): PaperDocument {
  const grid = sizes[choices.badgeSize];
  const room = { width: grid.width - white, height: grid.height };
  // What all of them, or all of a delegation, have in common is fitted once.
  const process = shortNameOf(context);
  const over: CardLine | null = process
    ? { place: 'over', text: process, size: fitted(process, room, 0.11, [8, 7.5, 7, 6.5, 6]) }
    : null;
  const cards = whoComes(context, choices.order).flatMap((delegation) => {
    const feet = feetOf(context, delegation, room);
    return delegation.people.flatMap((attendance) => badge(context, attendance, { over, feet, room }) ?? []);
  });
  return kindPaper(context, {
    title: context.frame.paper.badges,
    blocks: cards.length > 0 ? [{ kind: 'cards', form: 'badges', ...grid, cards }] : [],
    sheet: { kind: 'cards', orientation: 'portrait' },
  });
}

interface Room {
  readonly width: number;
  readonly height: number;
}

interface SharedParts {
  readonly over: CardLine | null;
  readonly feet: (attendance: Attendance) => readonly CardLine[];
  readonly room: Room;
}

function badge(
  context: MinutesContext,
  attendance: Attendance,
  { over, feet, room }: SharedParts,
): Card | null {
  const named = listedName(context, attendance);
  if (!named) return null;
  const name = joined([inlinesOf(named.name, 'name')], context.language);
  const size = fitted(name, room, 0.34, nameSizes);
  const lines: readonly (CardLine | null)[] = [
    over,
    { place: 'name', text: name, size },
    titleLine(context, attendance, room, heightAt(named.name, room.width, size)),
    ...feet(attendance),
  ];
  return {
    lines: lines.filter((line) => line !== null),
    record: { table: 'attendances', id: attendance.id },
  };
}

function fitted(text: RichText, { width, height }: Room, share: number, among: readonly number[]): number {
  return fitText(plainText(text), { width, height: height * share, sizes: among });
}

/** The function in what the name leaves of the middle. */
function titleLine(
  context: MinutesContext,
  attendance: Attendance,
  { width, height }: Room,
  nameHeight: number,
): CardLine | null {
  const { function: title, institution } = titlesOf(context, attendance);
  const words = title ?? institution;
  if (!words) return null;
  const size = fitText(words, { width, height: height * middle - nameHeight - 1, sizes: titleSizes });
  return { place: 'detail', text: richText(words, context.language), size };
}

/** For whom a person of the delegation is here, and as what where that is more than a delegate. */
function feetOf(context: MinutesContext, { delegation, party }: DelegationThatComes, room: Room) {
  const { dossier, language } = context;
  const short = nameOn(party, dossier.partyNames, dossier.meeting.date, language, 'short');
  const name = short === '—' ? (delegation.printedName ?? short) : short;
  const made = new Map<AttendanceRole | null, readonly CardLine[]>();
  return ({ roles }: Attendance): readonly CardLine[] => {
    const role = roles.find((one) => one !== 'delegate') ?? null;
    const lines = made.get(role) ?? footLines(context, role, name, room);
    made.set(role, lines);
    return lines;
  };
}

function footLines(
  context: MinutesContext,
  role: AttendanceRole | null,
  party: string,
  room: Room,
): readonly CardLine[] {
  const words = role ? capitalised(context.frame.role[role], context.language) : null;
  const lines = [party, ...(words === null ? [] : [words])];
  const share = foot / lines.length;
  const usual = Math.min(
    ...lines.map((line) => fitText(line, { ...room, height: room.height * share, sizes: footSizes })),
  );
  const fits = (one: number) =>
    lines.reduce((sum, line) => sum + heightAt(line, room.width, one), 0) <= room.height * foot;
  const least = footSizes.at(-1) ?? usual;
  const size =
    usual > least || fits(usual) ? usual : (smallFootSizes.find(fits) ?? smallFootSizes.at(-1) ?? usual);
  return lines.map((line) => ({ place: 'foot', text: richText(line, context.language), size }));
}

function capitalised(word: string, language: string): string {
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}
