import { describe, expect, it } from 'vitest';

import type { RecordSet } from '@/domain/records';
import { whatGoes } from '@/formats/acceptance/let-paragraphs-go';
import { createPlanBuilder } from '@/formats/acceptance/plan-builder';
import { newId } from '@/store/new-id';

import { aParagraph, aStatement } from '../../../helpers/builders';
import { accept, aDraft, aRegister } from './accepted';

const [welcomed, proposed, next] = [
  'Participants welcomed the report of the Secretariat.',
  'India proposed a table of routes.',
  'The next meeting will be held in Jakarta.',
] as const;

const drafted = (file: string, words: readonly string[]) =>
  aDraft({
    file,
    type: 'minutes',
    meetings: [
      {
        type: 'senior-officials-meeting',
        ordinal: 2,
        paragraphs: words.map((text, at) => ({ number: String(at + 1), text, statements: [] })),
      },
    ],
    evidence: words.map((text, at) => [`/meetings/0/paragraphs/${at}`, text] as const),
  });
const final = drafted('final.txt', [welcomed, next]);

/** A register with a draft of which the final text no longer has a paragraph, and the decision that it goes. */
function decided(
  also: (gone: { readonly id: string; readonly meetingId: string }) => RecordSet = () => ({}),
) {
  const first = accept(aRegister(), drafted('draft.txt', [welcomed, proposed, next])).register;
  const gone = first.paragraphs?.find(({ text }) => text['en'] === proposed);
  if (!gone) throw new Error('no such paragraph');
  const added = also(gone);
  const register = {
    ...first,
    ...added,
    paragraphs: [...(first.paragraphs ?? []), ...(added.paragraphs ?? [])],
  };
  const rows = createPlanBuilder({ register, newId, orderKeys: () => [] });
  const by = final.draft.sources[0]?.sha256 ?? '';
  const letGo = [{ id: gone.id, by, seen: whatGoes(rows, gone) }];
  return { register, gone, letGo, join: [{ kind: 'join', meetingId: gone.meetingId }] as const };
}

/** The texts that stand once the final text came in. */
function standing(
  { letGo, join }: ReturnType<typeof decided>,
  register: RecordSet,
  meetings: NonNullable<Parameters<typeof accept>[2]>['meetings'] = join,
) {
  const { plan, register: after } = accept(register, final, { meetings, letGo });
  return { removed: plan.remove.map(({ table }) => table), texts: after.paragraphs?.map(({ text }) => text) };
}

describe('a paragraph that a version no longer has', () => {
  it('goes as it was decided, because of that file', () => {
    const one = decided();
    const { plan } = accept(one.register, final, { meetings: one.join, letGo: one.letGo });
    const by = plan.add.sources?.map(({ id }) => id);
    expect(plan.remove).toEqual([{ table: 'paragraphs', id: one.gone.id, by }]);
  });

  it.each([
    ['was edited', { en: 'India withdrew its proposal after lunch.' }],
    ['was translated', { en: proposed, ru: 'Индия предложила таблицу маршрутов.' }],
  ])('stays where it %s since', (_, text) => {
    const one = decided();
    const paragraphs = one.register.paragraphs.map((row) =>
      row.id === one.gone.id ? { ...row, text } : row,
    );
    const { removed, texts } = standing(one, { ...one.register, paragraphs });
    expect(removed).toEqual([]);
    expect(texts).toContainEqual(text);
  });

  it('stays where a statement in it was edited since', () => {
    const one = decided(({ id, meetingId }) => ({
      statements: [aStatement({ meetingId, paragraphId: id, text: proposed })],
    }));
    const statements = (one.register.statements ?? []).map((row) => ({ ...row, verb: 'insisted' }));
    expect(standing(one, one.register).removed).toEqual(['paragraphs', 'statements']);
    expect(standing(one, { ...one.register, statements }).removed).toEqual([]);
  });

  it('stays where another source has it by now', () => {
    const one = decided();
    const other = drafted('other.txt', [welcomed, proposed, next]);
    const { register } = accept(one.register, other, { meetings: one.join });
    expect(standing(one, register).removed).toEqual([]);
  });

  it.each([
    ['is another meeting', { kind: 'new' }],
    ['is left out', { kind: 'drop' }],
  ] as const)('stays where what the version tells of %s', (_, decision) => {
    const one = decided();
    expect(standing(one, one.register, [decision]).removed).toEqual([]);
  });

  it('stays where another file of the review is part of its meeting, and not the one that no longer has it', () => {
    const one = decided();
    const letGo = one.letGo.map((each) => ({ ...each, by: 'f'.repeat(64) }));
    expect(standing({ ...one, letGo }, one.register).removed).toEqual([]);
  });

  it('leaves its sub-paragraphs risen, so that what the version adds is counted on the text that will stand', () => {
    const one = decided(({ meetingId }) => ({
      paragraphs: [aParagraph({ meetingId, order: 'a1V', level: 1, number: null, text: { en: 'A part.' } })],
    }));
    const [part] = one.register.paragraphs.filter(({ text }) => text['en'] === 'A part.');
    const own = one.register.paragraphs.toSorted((a, b) => (a.order < b.order ? -1 : 1));
    expect(own.findIndex(({ id }) => id === part?.id)).toBe(
      own.findIndex(({ id }) => id === one.gone.id) + 1,
    );
    const { register } = accept(one.register, final, { meetings: one.join, letGo: one.letGo });
    expect(register.paragraphs?.find(({ id }) => id === part?.id)).toMatchObject({ level: 0 });
  });
});
