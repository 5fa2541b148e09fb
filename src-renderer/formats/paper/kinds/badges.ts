import type { Attendance } from '@/domain/attendance';
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
/** The middle of a badge, and its foot, as shares of its height. */
const middle = 0.56;
const foot = 0.16;

/** A badge for everybody who comes in person. */
export function badgesPaper(context: MinutesContext, choices: PaperChoices): PaperDocument {
  const grid = sizes[choices.badgeSize];
  const room = { width: grid.width - white, height: grid.height };
  const cards = whoComes(context, choices.order).flatMap((delegation) =>
    delegation.people.flatMap((attendance) => badge(context, delegation, attendance, room) ?? []),
  );
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

function badge(
  context: MinutesContext,
  { delegation, party }: DelegationThatComes,
  attendance: Attendance,
  room: Room,
): Card | null {
  const { dossier, language } = context;
  const named = listedName(context, attendance);
  if (!named) return null;
  const name = joined([inlinesOf(named.name, 'name')], language);
  const short = nameOn(party, dossier.partyNames, dossier.meeting.date, language, 'short');
  const process = shortNameOf(context);
  const lines: readonly (CardLine | null)[] = [
    process ? { place: 'over', text: process, size: fitted(process, room, 0.11, [8, 7.5, 7, 6.5, 6]) } : null,
    { place: 'name', text: name, size: fitted(name, room, 0.34, nameSizes) },
    titleLine(
      context,
      attendance,
      room,
      heightAt(named.name, room.width, fitted(name, room, 0.34, nameSizes)),
    ),
    ...footLines(context, attendance, short === '—' ? (delegation.printedName ?? short) : short, room),
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

/** For whom the person is here, and as what where that is more than a delegate. */
function footLines(
  context: MinutesContext,
  { roles }: Attendance,
  party: string,
  room: Room,
): readonly CardLine[] {
  const role = roles.find((one) => one !== 'delegate');
  const words = role ? capitalised(context.frame.role[role], context.language) : null;
  const lines = [party, ...(words === null ? [] : [words])];
  const share = foot / lines.length;
  const size = Math.min(
    ...lines.map((line) => fitText(line, { ...room, height: room.height * share, sizes: footSizes })),
  );
  return lines.map((line) => ({ place: 'foot', text: richText(line, context.language), size }));
}

function capitalised(word: string, language: string): string {
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}
