import type { Attendance } from '@/domain/attendance';
import { nameOn } from '@/domain/name-on';

import { lineOf, type MinutesContext } from '../minutes-context';
import type { Card, CardLine, PaperDocument } from '../paper';
import { capitalHonorific, listedName } from '../person-title';
import { inlinesOf, joined, plainText, richText } from '../rich-text';
import { fitText } from './fit-text';
import { kindPaper } from './kind-paper';
import type { PaperChoices } from './paper-choices';
import { whoComes, type DelegationThatComes } from './who-comes';

/** One side of a card of A4 folded along or across, in mm. */
const sides = {
  long: { width: 297, height: 105, orientation: 'landscape' },
  tall: { width: 210, height: 148.5, orientation: 'portrait' },
} as const;

/** The room on a side that is not printed on, left and right together and above and below. */
const white = { width: 26, height: 20 };
const nameSizes = [120, 108, 96, 88, 80, 72, 66, 60, 54, 48, 44, 40, 36, 32, 28] as const;
const personSizes = [40, 36, 32, 28, 24, 20] as const;

/** Cards for the table: the short name of the State or organisation, on either side of the fold. */
export function platesPaper(context: MinutesContext, choices: PaperChoices): PaperDocument {
  const { width, height, orientation } = sides[choices.plateSize];
  const cards = whoComes(context, choices.order).flatMap((delegation) =>
    platesOf(delegation, choices.plateFor).map((attendance) =>
      plate(context, delegation, attendance, { width: width - white.width, height: height - white.height }),
    ),
  );
  return kindPaper(context, {
    title: context.frame.paper.plates,
    blocks:
      cards.length > 0 ? [{ kind: 'cards', form: 'tents', width, height, columns: 1, rows: 1, cards }] : [],
    sheet: { kind: 'cards', orientation },
  });
}

/** One plate for each: the person named on it, or nobody. */
function platesOf(
  { people }: DelegationThatComes,
  plateFor: PaperChoices['plateFor'],
): readonly (Attendance | null)[] {
  if (plateFor === 'persons') return people.length > 0 ? people : [null];
  return [plateFor === 'heads' ? (people[0] ?? null) : null];
}

function plate(
  context: MinutesContext,
  { delegation, party }: DelegationThatComes,
  attendance: Attendance | null,
  room: { readonly width: number; readonly height: number },
): Card {
  const { dossier, language } = context;
  const short = nameOn(party, dossier.partyNames, dossier.meeting.date, language, 'short');
  const name = richText(short === '—' ? (delegation.printedName ?? short) : short, language);
  const person = attendance ? listedName(context, attendance) : null;
  const share = person ? 0.64 : 1;
  const lines: readonly CardLine[] = [
    {
      place: 'name',
      text: name,
      size: fitText(plainText(name), { ...room, height: room.height * share, sizes: nameSizes }),
    },
    ...(person
      ? [
          personLine(
            joined([inlinesOf(capitalHonorific(person), 'text'), inlinesOf(person.name, 'name')], language),
            room,
          ),
        ]
      : []),
  ];
  const { record } = attendance
    ? lineOf(name, 'attendances', attendance.id)
    : lineOf(name, 'delegations', delegation.id);
  return { lines, record };
}

function personLine(
  text: CardLine['text'],
  { width, height }: { readonly width: number; readonly height: number },
): CardLine {
  const sizes = personSizes;
  return { place: 'detail', text, size: fitText(plainText(text), { width, height: height * 0.3, sizes }) };
}
