import type { Attendance } from '@/domain/attendance';
import { nameOn } from '@/domain/name-on';
import { sectionOf, type PlacedDelegation } from '@/domain/protocol-order';

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
const capacitySizes = [32, 28, 24, 20] as const;

/**
 * Cards for the table: the short name of the State or organisation, on either side of the fold; below it what tells the
 * Chair's seat, or that of the Secretariat, from the other of its party.
 */
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
  const capacity = capacityOnPlate(context, { delegation, party });
  const share = (person ? 0.64 : 1) - (capacity === '' ? 0 : capacityShare);
  const lines: readonly CardLine[] = [
    {
      place: 'name',
      text: name,
      size: fitText(plainText(name), { ...room, height: room.height * share, sizes: nameSizes }),
    },
    ...(capacity === ''
      ? []
      : [detailLine(richText(capacity, language), room, { share: capacityShare, sizes: capacitySizes })]),
    ...(person
      ? [
          detailLine(
            joined([inlinesOf(capitalHonorific(person), 'text'), inlinesOf(person.name, 'name')], language),
            room,
            { share: 0.3, sizes: personSizes },
          ),
        ]
      : []),
  ];
  const { record } = attendance
    ? lineOf(name, 'attendances', attendance.id)
    : lineOf(name, 'delegations', delegation.id);
  return { lines, record };
}

/** How much of the height of a side the line of the capacity takes. */
const capacityShare = 0.2;

/** "Chair", where the delegation is told to be that, or its party has another seat too; `''` for any other. */
function capacityOnPlate(
  { dossier, frame }: MinutesContext,
  { delegation, party }: PlacedDelegation,
): string {
  const section = sectionOf(delegation, party, dossier);
  if (section !== 'chair' && section !== 'secretariat') return '';
  const isSaid = delegation.category !== 'unspecified';
  const hasOther = dossier.delegations.some(
    ({ id, partyId }) => id !== delegation.id && partyId === party.id,
  );
  return isSaid || hasOther ? frame.section[section] : '';
}

function detailLine(
  text: CardLine['text'],
  { width, height }: { readonly width: number; readonly height: number },
  { share, sizes }: { readonly share: number; readonly sizes: readonly number[] },
): CardLine {
  return {
    place: 'detail',
    text,
    size: fitText(plainText(text), { width, height: height * share, sizes }),
  };
}
