import { useMemo } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { paperLife } from '@/domain/paper-life';
import type { PaperVersion } from '@/domain/paper-version';
import type { ApprovedTexts } from '@/formats/paper/kinds/paper-in-languages';
import { thawPaper, type Thawed } from '@/formats/paper/life/freeze';
import { paperLanguages } from '@/formats/paper/paper';
import type { Register } from '@/store/register';
import { useKeptPapers } from './use-kept-papers';

/** The approved text of a paper that stands; `null` for a draft, and while a correction of it is open. */
export function approvedVersion(
  dossier: MeetingDossier,
  paper: string,
  language: string,
): PaperVersion | null {
  const { standing, correction } = paperLife(dossier, paper, language);
  return correction ? null : standing;
}

/** It in each language, as it was printed, which the records may no longer give: a party has another name since. */
export function useApprovedTexts(dossier: MeetingDossier, paper: string): ApprovedTexts {
  const versions = approvedVersions(dossier, paper);
  const kept = useKeptPapers(versions);
  return useMemo(() => textsOf(kept ?? []), [kept]);
}

/** The same, read once: for an export. */
export async function readApprovedTexts(
  register: Register,
  dossier: MeetingDossier,
  paper: string,
): Promise<ApprovedTexts> {
  const versions = approvedVersions(dossier, paper);
  return textsOf(
    await Promise.all(versions.map(async ({ sha256 }) => thawPaper(await register.file(sha256)))),
  );
}

function approvedVersions(dossier: MeetingDossier, paper: string): readonly PaperVersion[] {
  return paperLanguages
    .map((language) => approvedVersion(dossier, paper, language))
    .filter((version) => version !== null);
}

function textsOf(kept: readonly Thawed[]): ApprovedTexts {
  const papers = kept.flatMap((one) => (one.ok ? [one.paper] : []));
  return Object.fromEntries(papers.map((paper) => [paper.language, paper]));
}
