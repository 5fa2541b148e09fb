import { gatherDossier } from '@/domain/gather-dossier';
import type { Id } from '@/domain/fields';
import { latestFirst } from '@/domain/latest-first';
import { meetingReference } from '@/domain/meeting-reference';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { paperLives } from '@/domain/paper-life';
import { chairOn } from '@/domain/chairmanship';
import type { RegisterContents } from '@/domain/register-contents';

import { usualChoices } from '../paper/kinds/paper-choices';
import { baseKindOf, paperKindOf, paperOf, type PaperKey } from '../paper/kinds/paper-of';
import { keptText } from '../paper/life/kept-text';
import { withStatus } from '../paper/life/with-status';
import { paperLanguages, type PaperDocument, type PaperLanguage } from '../paper/paper';
import { packWords } from './pack-words';

export interface PackPaper {
  /** What the meeting is cited by: "SOM 2 (2015)". */
  readonly meeting: string;
  /** What the paper is called. */
  readonly kind: string;
  readonly document: PaperDocument;
  readonly isFinal: boolean;
}

export interface PackPapers {
  readonly papers: readonly PackPaper[];
  readonly meetingIds: ReadonlySet<Id>;
  /** In words. */
  readonly missing: readonly string[];
}

interface Wanted {
  readonly contents: Pick<RegisterContents, 'records' | 'files'>;
  /** `null` for the whole register. */
  readonly chairmanshipId: Id | null;
  readonly language: PaperLanguage;
  readonly day: string;
}

/**
 * The papers of the meetings of a Chairmanship: every approved text as it was kept, to the letter; where a meeting that was
 * held has no approved minutes, these as the records give them, marked as a draft whatever the house form says.
 */
export async function packPapers({ contents, chairmanshipId, language, day }: Wanted): Promise<PackPapers> {
  const { records, files } = contents;
  const words = packWords[language];
  const all = records.meetings ?? [];
  const own = all.filter(
    ({ date }) =>
      chairmanshipId === null || chairOn(records.chairmanships ?? [], date)?.id === chairmanshipId,
  );
  const papers: PackPaper[] = [];
  const missing: string[] = [];
  for (const { id, stateOfAffairs } of latestFirst(own).toReversed()) {
    const dossier = gatherDossier(records, id);
    if (!dossier) continue;
    const meeting = meetingReference(dossier.meeting);
    const { finals, damaged, hasMinutes } = await approvedOf(dossier, files, language);
    papers.push(...finals.map((one) => ({ ...one, meeting, isFinal: true })));
    missing.push(...damaged.map((kind) => words.damaged(meeting, kind)));
    if (hasMinutes || stateOfAffairs !== 'held') continue;
    const made = paperOf(dossier, 'minutes', { ...usualChoices, language });
    const document = withStatus(made, { state: 'draft', day });
    papers.push({ meeting, kind: kindName(dossier, 'minutes', language), document, isFinal: false });
    missing.push(words.noMinutes(meeting));
  }
  const undated = chairmanshipId === null ? 0 : all.filter(({ date }) => date === null).length;
  if (undated > 0) missing.push(words.undated(undated));
  if (own.length === 0) missing.push(words.noMeetings);
  return { papers, meetingIds: new Set(own.map(({ id }) => id)), missing };
}

/** What was altered since it was approved is told and not passed on. */
async function approvedOf(
  dossier: MeetingDossier,
  files: ReadonlyMap<string, Uint8Array>,
  language: PaperLanguage,
): Promise<{
  readonly finals: readonly Pick<PackPaper, 'kind' | 'document'>[];
  readonly damaged: readonly string[];
  /** Whether the minutes are among the finals: a list of participants tells nothing of what was agreed. */
  readonly hasMinutes: boolean;
}> {
  let hasMinutes = false;
  const finals: Pick<PackPaper, 'kind' | 'document'>[] = [];
  const damaged: string[] = [];
  for (const { paper, standing } of paperLives(dossier)) {
    if (!standing) continue;
    const document = await keptText(standing, files.get(standing.sha256));
    const kind = kindName(dossier, paper, language);
    if (document) {
      finals.push({ kind, document });
      hasMinutes ||= baseKindOf(dossier, paper) === 'minutes';
    } else damaged.push(kind);
  }
  return { finals, damaged, hasMinutes };
}

function kindName(dossier: MeetingDossier, key: PaperKey, language: PaperLanguage): string {
  const fileName = paperKindOf(dossier, key)?.fileName ?? { en: key, ru: key };
  const name = fileName[paperLanguages.includes(language) ? language : 'en'];
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
