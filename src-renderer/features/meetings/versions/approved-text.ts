import type { MeetingDossier } from '@/domain/meeting-dossier';
import { paperLife } from '@/domain/paper-life';
import type { PaperVersion } from '@/domain/paper-version';
import { thawPaper } from '@/formats/paper/life/freeze';
import type { PaperDocument } from '@/formats/paper/paper';
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

/** It as it was printed, which the records may no longer give: a party has another name since, a person was merged. */
export function useApprovedText(
  dossier: MeetingDossier,
  paper: string,
  language: string,
): PaperDocument | null {
  const version = approvedVersion(dossier, paper, language);
  const kept = useKeptPapers(version ? [version] : [])?.[0];
  return version && kept?.ok ? kept.paper : null;
}

/** The same, read once: for an export. */
export async function readApprovedText(
  register: Register,
  dossier: MeetingDossier,
  paper: string,
  language: string,
): Promise<PaperDocument | null> {
  const version = approvedVersion(dossier, paper, language);
  const kept = version && thawPaper(await register.file(version.sha256));
  return kept?.ok ? kept.paper : null;
}
