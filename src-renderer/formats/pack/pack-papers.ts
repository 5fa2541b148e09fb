import { dossierGatherer } from '@/domain/gather-dossier';
import type { Id } from '@/domain/fields';
import { givenOutHashes } from '@/domain/given-out';
import { latestFirst } from '@/domain/latest-first';
import type { Meeting } from '@/domain/meeting';
import { meetingReference } from '@/domain/meeting-reference';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { isApproved, paperLives } from '@/domain/paper-life';
import { chairOn } from '@/domain/chairmanship';
import type { RegisterContents } from '@/domain/register-contents';

import { damagedTexts } from '../bundle/damaged-texts';
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
  /** Of an approved text that another took the place of: its number. */
  readonly supersededNumber: number | null;
}

interface Wanted {
  readonly contents: Pick<RegisterContents, 'records' | 'journal' | 'files'>;
  /** `null` for the whole register. */
  readonly chairmanshipId: Id | null;
  readonly language: PaperLanguage;
  readonly day: string;
}

/**
 * The papers of the meetings of a Chairmanship, planned a few meetings at a time: every approved text as it was kept, to the
 * letter, those too that were corrected since; where a meeting that was held has no approved minutes, these as the records give them, marked as a draft whatever
 * the house form says.
 */
export class PackPapers {
  readonly papers: PackPaper[] = [];
  readonly #missing: string[] = [];
  readonly #wanted: Wanted;
  readonly #meetings: readonly Meeting[];
  readonly #given: ReadonlyMap<Id, string>;
  readonly #gather: (id: Id) => MeetingDossier | null;
  readonly #altered: string[] = [];
  #done = 0;

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
    const { records, journal } = wanted.contents;
    this.#given = givenOutHashes(journal);
    const { chairmanshipId } = wanted;
    const own = (records.meetings ?? []).filter(
      ({ date }) =>
        chairmanshipId === null || chairOn(records.chairmanships ?? [], date)?.id === chairmanshipId,
    );
    this.#meetings = latestFirst(own).toReversed();
    this.#gather = dossierGatherer(records);
  }

  get meetingIds(): ReadonlySet<Id> {
    return new Set(this.#meetings.map(({ id }) => id));
  }

  get progress(): { readonly done: number; readonly total: number } {
    return { done: this.#done, total: this.#meetings.length };
  }

  /** What a reader of the pack has to know that is not in it, in words. */
  get missing(): readonly string[] {
    const { contents, chairmanshipId, language } = this.#wanted;
    const words = packWords[language];
    const all = contents.records.meetings ?? [];
    const undated = chairmanshipId === null ? 0 : all.filter(({ date }) => date === null).length;
    return [
      ...this.#missing,
      ...this.#altered,
      ...(undated > 0 ? [words.undated(undated)] : []),
      ...(this.#meetings.length === 0 ? [words.noMeetings] : []),
    ];
  }

  async planNext(count: number): Promise<void> {
    for (const meeting of this.#meetings.slice(this.#done, this.#done + count)) {
      await this.#plan(meeting);
      this.#done += 1;
    }
    if (this.#done === this.#meetings.length && this.#altered.length === 0) await this.#tellAltered();
  }

  /** The register in the pack is whole, whatever Chairmanship the papers are of. */
  async #tellAltered(): Promise<void> {
    const { contents, language } = this.#wanted;
    const words = packWords[language];
    for (const text of await damagedTexts(contents))
      this.#altered.push(
        text.kind === 'file'
          ? words.alteredFile(text.name)
          : text.kind === 'source'
            ? words.sourceWithoutText(text.name)
            : words.alteredVersion(
                text.meeting,
                `${text.version.title} (${text.version.language})`,
                text.version.number,
              ),
      );
  }

  async #plan({ id, stateOfAffairs }: Meeting): Promise<void> {
    const { contents, language, day } = this.#wanted;
    const words = packWords[language];
    const dossier = this.#gather(id);
    if (!dossier) return;
    const meeting = meetingReference(dossier.meeting);
    const { finals, damaged, hasMinutes, isMinutesDamaged } = await approvedOf(
      dossier,
      { files: contents.files, given: this.#given },
      language,
    );
    this.papers.push(...finals.map((one) => ({ ...one, meeting, isFinal: true })));
    this.#missing.push(...damaged.map((kind) => words.damaged(meeting, kind)));
    if (hasMinutes || stateOfAffairs !== 'held') return;
    const made = paperOf(dossier, 'minutes', { ...usualChoices, language });
    const document = withStatus(made, { state: 'draft', day });
    const kind = kindName(dossier, 'minutes', language);
    this.papers.push({ meeting, kind, document, isFinal: false, supersededNumber: null });
    this.#missing.push(isMinutesDamaged ? words.drafted(meeting) : words.noMinutes(meeting));
  }
}

type Final = Pick<PackPaper, 'kind' | 'document' | 'supersededNumber'>;

interface GivenOut {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** See `givenOutHashes`. */
  readonly given: ReadonlyMap<Id, string>;
}

/** What was altered since it was approved is told and not passed on. */
async function approvedOf(
  dossier: MeetingDossier,
  { files, given }: GivenOut,
  language: PaperLanguage,
): Promise<{
  readonly finals: readonly Final[];
  readonly damaged: readonly string[];
  /** Whether the minutes are among the finals: a list of participants tells nothing of what was agreed. */
  readonly hasMinutes: boolean;
  /** Whether approved minutes are among the damaged: it is not as if none had been approved. */
  readonly isMinutesDamaged: boolean;
}> {
  let [hasMinutes, isMinutesDamaged] = [false, false];
  const finals: Final[] = [];
  const damaged: string[] = [];
  for (const { paper, standing, versions } of paperLives(dossier)) {
    if (!standing) continue;
    const document = await keptText(standing, files.get(standing.sha256), given.get(standing.id));
    const kind = kindName(dossier, paper, language);
    const isMinutes = baseKindOf(dossier, paper) === 'minutes';
    if (document) {
      finals.push({ kind, document, supersededNumber: null });
      hasMinutes ||= isMinutes;
    } else {
      damaged.push(kind);
      isMinutesDamaged ||= isMinutes;
    }
    // Who holds the earlier text finds it beside the one that stands; what is not kept of it is told with the register.
    for (const version of versions.filter((one) => isApproved(one) && one !== standing)) {
      const earlier = await keptText(version, files.get(version.sha256), given.get(version.id));
      if (earlier) finals.push({ kind, document: earlier, supersededNumber: version.number });
    }
  }
  return { finals, damaged, hasMinutes, isMinutesDamaged };
}

function kindName(dossier: MeetingDossier, key: PaperKey, language: PaperLanguage): string {
  const fileName = paperKindOf(dossier, key)?.fileName ?? { en: key, ru: key };
  const name = fileName[paperLanguages.includes(language) ? language : 'en'];
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
