import type { MeetingDossier } from '@/domain/meeting-dossier';
import { paperLife } from '@/domain/paper-life';
import type { PaperVersion } from '@/domain/paper-version';
import type { ApprovedTexts } from '@/formats/paper/kinds/paper-in-languages';
import { keptText } from '@/formats/paper/life/kept-text';
import { paperLanguages } from '@/formats/paper/paper';
import { useLive } from '@/store/react/use-live';
import type { Register } from '@/store/register';
import { givenOutAs } from './given-out-as';
import { thawKept, type KeptReader } from './thaw-kept';

/** The approved text of a paper that stands; `null` for a draft, and while a correction of it is open. */
export function approvedVersion(
  dossier: MeetingDossier,
  paper: string,
  language: string,
): PaperVersion | null {
  const { standing, correction } = paperLife(dossier, paper, language);
  return correction ? null : standing;
}

/**
 * It in each language, as it was printed, which the records may no longer give: a party has another name since. `null` for
 * one that is not kept as it was approved.
 */
export function useApprovedTexts(dossier: MeetingDossier, paper: string): ApprovedTexts {
  const versions = approvedVersions(dossier, paper);
  const kept = useLive(
    (register) => textsOf(register, versions),
    [versions.map(({ sha256 }) => sha256).join(' ')],
  );
  return kept ?? noTexts;
}

/** While they are read. */
const noTexts: ApprovedTexts = {};

/** The same, read once: for an export. */
export function readApprovedTexts(
  register: Pick<Register, 'file' | 'givenOut'>,
  dossier: MeetingDossier,
  paper: string,
  reader?: KeptReader,
): Promise<ApprovedTexts> {
  return textsOf(register, approvedVersions(dossier, paper), reader);
}

function approvedVersions(dossier: MeetingDossier, paper: string): readonly PaperVersion[] {
  return paperLanguages
    .map((language) => approvedVersion(dossier, paper, language))
    .filter((version) => version !== null);
}

async function textsOf(
  register: Pick<Register, 'file' | 'givenOut'>,
  versions: readonly PaperVersion[],
  reader?: KeptReader,
): Promise<ApprovedTexts> {
  const texts = await Promise.all(
    versions.map(async (version) => {
      const [bytes, given] = await Promise.all([
        register.file(version.sha256),
        givenOutAs(register, version),
      ]);
      const text = await keptText(version, bytes, given, (kept) => thawKept(kept, reader));
      return [version.language, text] as const;
    }),
  );
  return Object.fromEntries(texts);
}
