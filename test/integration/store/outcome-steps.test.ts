import fc from 'fast-check';
import { expect, test } from 'vitest';

import { canBeDeeper } from '@/features/outcome/paragraphs/heading-turns';
import {
  planAdd,
  planHeading,
  planJoin,
  planKeepNumbers,
  planLevel,
  planMakeHeading,
  planMakeNumbered,
  planMove,
  planRemove,
  planSplit,
  type PlannedStep,
} from '@/features/outcome/paragraphs/plan-steps';
import { byOrder } from '@/domain/by-order';
import { canonicalJson } from '@/domain/canonical-json';
import { numberParagraphs, outcomeLines, type NumberedParagraph } from '@/domain/number-paragraphs';
import { isHeading, type Paragraph } from '@/domain/paragraph';
import { leavesPartBelow } from '@/domain/past-headings';
import { withAhead } from '@/pickers/rows/rows-ahead';
import { keepParagraphNumbers } from '@/store/commands/paragraph-numbers';
import { newId } from '@/store/new-id';
import type { Register } from '@/store/register';

import { aMeeting, aParagraph, aProcess } from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const kinds = [
  'add',
  'add-heading',
  'join',
  'part',
  'indent',
  'outdent',
  'up',
  'down',
  'turn',
  'remove',
  'keep',
  'undo',
  'redo',
] as const;
type Step = { readonly kind: (typeof kinds)[number]; readonly at: number };
type Rows = readonly Paragraph[];

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(11) }),
  { minLength: 1, maxLength: 14 },
);
const shapes = fc.array(fc.constantFrom(0, 0, 1, 1, 2, 'heading' as const), { minLength: 3, maxLength: 6 });

/** A text as it may stand: nothing below a heading is a part of nothing. */
function textOf(meetingId: string, shape: readonly (number | 'heading')[]): Rows {
  return shape.map((one, at) => {
    const isTop = at === 0 || shape[at - 1] === 'heading' || one === 'heading';
    const kind = one === 'heading' ? 'heading' : 'numbered';
    const text = { en: `one${at} two${at}`, ru: `три${at}` };
    return aParagraph({ meetingId, kind, level: isTop ? 0 : one, order: `a${at}`, text });
  });
}

/** What the hands do, by the same plans and under the same conditions as the keys; `null` where the key does nothing. */
function planned(rows: Rows, { kind, at }: Step): PlannedStep<unknown> | null {
  const lines = outcomeLines(rows);
  const index = at % Math.max(lines.length, 1);
  const line = lines[index];
  if (!line) return null;
  const { id, meetingId, level, text } = line.paragraph;
  const before = rows[index - 1];
  switch (kind) {
    case 'add':
      return planAdd(rows, { id: newId(), meetingId, level }, id);
    case 'add-heading':
      return planHeading(rows, { id: newId(), meetingId }, id);
    case 'part': {
      const cut = { language: 'en', offset: (text['en'] ?? '').indexOf(' '), id: newId(), locale: 'en' };
      return cut.offset < 0 ? null : planSplit(rows, line, text, cut);
    }
    case 'join': {
      const isEmpty = Object.values(text).join('') === '';
      if (!before || isHeading(line.paragraph) || (isHeading(before) && !isEmpty)) return null;
      return planJoin(rows, line, [before.text, text], 'en');
    }
    case 'indent':
    case 'outdent': {
      const next = level + (kind === 'indent' ? 1 : -1);
      if (isHeading(line.paragraph) || (kind === 'indent' && !canBeDeeper(lines, index))) return null;
      return next === 0 || next === 1 || next === 2 ? planLevel(line, next) : null;
    }
    case 'up':
    case 'down':
      return planMove(rows, line, kind);
    case 'turn':
      if (isHeading(line.paragraph)) return planMakeNumbered(rows, line);
      return leavesPartBelow(rows, index) ? null : planMakeHeading(rows, line);
    case 'remove':
      return planRemove(rows, line, 'en');
    case 'keep':
      return planKeepNumbers(rows, meetingId);
    case 'undo':
    case 'redo':
      return null;
  }
}

const rowsOf = async (register: Register): Promise<Rows> =>
  (await register.list('paragraphs')).toSorted(byOrder);

const wordsOf = (rows: Rows): readonly string[] =>
  rows
    .flatMap(({ text }) => Object.values(text).flatMap((words) => words.split(' ')))
    .filter((word) => word !== '')
    .toSorted();

function expectSound(rows: Rows): void {
  const lines = outcomeLines(rows);
  lines.forEach((line: NumberedParagraph, at) => {
    const { paragraph, number, cited } = line;
    if (isHeading(paragraph)) return expect(number).toBe('');
    const bis = '(?: (?:ante|bis|ter|quater|quinquies|sexies)){0,2}';
    expect(cited).toMatch(new RegExp(`^(?:\\d+${bis} ?)?(?:\\([a-z]+${bis}\\) ?){0,2}$`, 'u'));
    expect(lines.filter((one) => one.cited === cited)).toHaveLength(1);
    const above = lines[at - 1];
    if (paragraph.level > 0) expect(above && !isHeading(above.paragraph)).toBe(true);
  });
}

/** Of a final text nothing is renumbered, whatever is done with it. */
function expectKept(before: Rows, after: Rows): void {
  const cited = new Map(numberParagraphs(after).map((one) => [one.paragraph.id, one.cited]));
  for (const one of numberParagraphs(before))
    if (one.paragraph.number !== null) expect(cited.get(one.paragraph.id) ?? one.cited).toBe(one.cited);
}

test('whatever is done with an outcome, the register does what the screen showed, loses nothing and goes back by Undo', async () => {
  await fc.assert(
    fc.asyncProperty(shapes, steps, fc.boolean(), async (shape, hands, isFinal) => {
      const process = aProcess();
      const meeting = aMeeting({ processId: process.id });
      const register = await openTestRegister();
      const text = textOf(meeting.id, shape);
      await insert(register, { processes: [process], meetings: [meeting], paragraphs: text });
      if (isFinal) valueOf(await register.execute(keepParagraphNumbers(meeting.id)));
      const first = await rowsOf(register);
      const done = [first];
      const undone: Rows[] = [];
      for (const step of hands) {
        const rows = done.at(-1) ?? first;
        if (step.kind === 'undo' && done.length > 1) {
          valueOf(await register.undo());
          undone.push(...done.splice(-1));
        } else if (step.kind === 'redo' && undone.length > 0) {
          valueOf(await register.redo());
          done.push(...undone.splice(-1));
        }
        const plan = planned(rows, step);
        if (plan) {
          const shown = withAhead(rows, plan.ahead);
          valueOf(await register.execute(plan.command));
          const gone =
            step.kind === 'remove' ? rows.filter(({ id }) => !shown.some((one) => one.id === id)) : [];
          expect(wordsOf([...shown, ...gone])).toEqual(wordsOf(rows));
          expectKept(rows, shown);
          // What changes nothing is no step.
          if (canonicalJson(shown) !== canonicalJson(rows)) {
            done.push(shown);
            undone.length = 0;
          }
        }
        expect(await rowsOf(register)).toEqual(done.at(-1));
        expectSound(done.at(-1) ?? []);
      }
      for (const rows of done.toReversed().slice(1)) {
        valueOf(await register.undo());
        expect(await rowsOf(register)).toEqual(rows);
      }
      register.close();
    }),
    { numRuns: 15 },
  );
}, 60_000);
