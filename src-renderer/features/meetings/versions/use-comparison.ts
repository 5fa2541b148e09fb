import { startTransition, useEffect, useState } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperVersion } from '@/domain/paper-version';
import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import type { ComparedSide, Comparison } from '@/formats/paper/life/comparison';
import type { Worked } from '@/formats/worker/formats-client';
import { formats } from '@/pickers/tables/formats';
import { today } from '@/pickers/today';
import { useRegister } from '@/store/react/register-context';
import type { Register } from '@/store/register';
import { readKept } from './use-kept-paper';
import { withTyped } from './with-typed';

/** What came of comparing: `unreadable` where what is kept of one is no paper any more, `failed` where it was not done. */
export type Compared =
  | { readonly kind: 'comparing' | 'unreadable' | 'failed' }
  | {
      readonly kind: 'made';
      readonly comparison: Comparison;
      /** Numbers of the versions whose text is another than was given out: what is compared is not to be passed on. */
      readonly altered: readonly number[];
      /** Whether the records went on since. */
      readonly isBehind?: boolean;
    };

/** Two versions of a paper, or one and the records as they are (`null`), compared on the other thread. */
export function useComparison(
  dossier: MeetingDossier,
  before: PaperVersion | null,
  after: PaperVersion | null,
  choices: PaperChoices,
): Compared {
  const register = useRegister();
  // With what it is of: until the next is made, that of another pair is nobody's.
  const of = `${before?.id ?? ''} ${after?.id ?? ''}`;
  const [made, setMade] = useState<{
    readonly of: string;
    readonly dossier: MeetingDossier;
    readonly compared: Compared;
  }>();
  useEffect(() => {
    let isGone = false;
    const key = before ?? after;
    if (!key) return;
    const language = key.language === 'ru' ? 'ru' : 'en';
    const own: PaperChoices = { ...choices, language };
    const compare = async () => {
      // Of the records, with everything typed so far: never half a sentence.
      const latest = before && after ? dossier : await withTyped(register, dossier);
      const records = {
        kind: 'records',
        dossier: latest,
        key: key.paper,
        choices: own,
        day: today(),
      } as const;
      const [from, to] = await Promise.all(
        [before, after].map(async (version) =>
          version ? keptSide(register, version) : { side: records, altered: [] },
        ),
      );
      if (!from || !to) return;
      const markup = { author: after?.by ?? register.author.who, at: after?.at ?? new Date().toISOString() };
      const result = await formats.comparePapers(from.side, to.side, markup);
      const altered = [...new Set([...from.altered, ...to.altered])];
      // The rows are drawn in the pauses: what is pressed meanwhile comes first.
      if (!isGone) startTransition(() => setMade({ of, dossier, compared: comparedOf(result, altered) }));
    };
    void compare();
    return () => {
      isGone = true;
    };
  }, [register, dossier, before, after, choices, of]);
  if (made?.of !== of) return comparing;
  // Shown until the next is made, but not to be passed on.
  const isBehind = made.compared.kind === 'made' && made.dossier !== dossier;
  return isBehind ? { ...made.compared, isBehind } : made.compared;
}

const comparing: Compared = { kind: 'comparing' };

/** A version as a side, and its number where it is not what was given out. */
export async function keptSide(
  register: Pick<Register, 'file' | 'givenOut'>,
  version: PaperVersion,
): Promise<{ readonly side: ComparedSide; readonly altered: readonly number[] }> {
  const { bytes, isAltered } = await readKept(register, version);
  return { side: { kind: 'kept', bytes }, altered: isAltered ? [version.number] : [] };
}

/** A thread that ended tells nothing of the texts. */
export function comparedOf(result: Worked<Comparison | null>, altered: readonly number[] = []): Compared {
  if (!result.ok) return { kind: 'failed' };
  return result.value ? { kind: 'made', comparison: result.value, altered } : { kind: 'unreadable' };
}
