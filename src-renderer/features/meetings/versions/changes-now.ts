import type { PaperVersion } from '@/domain/paper-version';
import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import type { ComparedRow } from '@/formats/paper/life/comparison';
import { formats } from '@/pickers/tables/formats';
import { today } from '@/pickers/today';
import type { Register } from '@/store/register';
import { readKept } from './use-kept-paper';

/**
 * In what the paper as it would be given out now, with everything typed so far, differs from the approved text; `null` where
 * that is not known, as where the kept text is not the approved one, for then nothing may be said to be unchanged.
 */
export async function changesNow(
  register: Pick<Register, 'typing' | 'dossier' | 'file' | 'givenOut' | 'author'>,
  approved: PaperVersion,
  choices: PaperChoices,
): Promise<readonly ComparedRow[] | null> {
  await register.typing.flush();
  const [dossier, { bytes, isAltered }] = await Promise.all([
    register.dossier(approved.meetingId),
    readKept(register, approved),
  ]);
  if (!dossier || isAltered) return null;
  const compared = await formats.comparePapers(
    { kind: 'kept', bytes },
    { kind: 'records', dossier, key: approved.paper, choices, day: today() },
    { author: register.author.who, at: new Date().toISOString() },
  );
  return compared.ok ? (compared.value?.rows.filter(({ kind }) => kind !== 'same') ?? null) : null;
}
