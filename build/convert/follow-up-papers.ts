import { lastDayOf } from '@/domain/edtf';
import { gatherRecommendations } from '@/domain/gather-recommendations';
import { latestFirst } from '@/domain/latest-first';
import { meetingReference } from '@/domain/meeting-reference';
import { nameOn } from '@/domain/name-on';
import { recommendationRows } from '@/domain/recommendation-row';
import type { RegisterContents } from '@/domain/register-contents';
import {
  followUpPaper,
  followUpSheets,
  type FollowUpOutput,
} from '@/formats/paper/follow-up/follow-up-paper';
import type { PaperLanguage } from '@/formats/paper/paper';
import { picturesIn } from '@/formats/paper/paper-pictures';
import { sheetsToCsvZip } from '@/formats/sheet/write-csv-zip';
import { writeSheets } from '@/formats/sheet/write-sheets';
import { writePaper } from '@/formats/worker/write-paper';

import { freeName, plainName, prose, type PaperOutput } from './meeting-papers';
import type { OutputFile } from './write-outputs';

/** Papers of the whole register; `state` one for each State, `recommendations` one for each meeting that made any. */
export const followUpKindIds = [
  'matrix',
  'matrix-a3',
  'state',
  'theme',
  'recommendations',
  'changes',
  'register',
] as const;
export type FollowUpKindId = (typeof followUpKindIds)[number];

export interface FollowUpToWrite {
  readonly kinds: readonly FollowUpKindId[];
  readonly formats: readonly PaperOutput[];
  readonly language: PaperLanguage;
  /** ISO 8601. */
  readonly today: string;
  /** Whether the secretariat's own notes are printed, which are not for everybody. */
  readonly withNotes: boolean;
}

interface Named {
  readonly name: string;
  readonly what: FollowUpOutput;
}

/** The papers of follow-up; none of a register without recommendations. */
export async function followUpPapers(
  { records: set, files: kept }: Pick<RegisterContents, 'records' | 'files'>,
  { kinds, formats, language, today, withNotes }: FollowUpToWrite,
): Promise<readonly OutputFile[]> {
  const records = gatherRecommendations(set);
  if (records.recommendations.length === 0) return [];
  const ids = records.recommendations.map(({ id }) => id);
  const tagWords = set.tagWords ?? [];
  const request = {
    records,
    ids,
    partyIds: [],
    tagWords,
    language,
    day: today,
    isPast: false,
    withNotes,
  };
  const files: OutputFile[] = [];
  const taken = new Set<string>();
  for (const { name: wanted, what } of kinds.flatMap((kind) => papersOf(kind))) {
    const name = freeName(wanted, taken);
    for (const format of formats) {
      if (format === 'xlsx' || format === 'csv') {
        const sheets = followUpSheets(request, what);
        files.push(
          what.kind === 'everything' && format === 'csv'
            ? { name: `${name}.zip`, bytes: sheetsToCsvZip(sheets) }
            : { name: `${name}.${format}`, bytes: await writeSheets(sheets, format) },
        );
      } else if (what.kind !== 'everything' && format !== 'xml') {
        const paper = followUpPaper(request, what);
        files.push({
          name: `${name}.${format}`,
          bytes: await writePaper(paper, prose[format], { pictures: picturesIn(paper.form, kept) }),
        });
      }
    }
  }
  return files;

  function papersOf(kind: FollowUpKindId): readonly Named[] {
    switch (kind) {
      case 'matrix':
        return [{ name: 'Follow-up-matrix', what: { kind: 'matrix', size: 'a4' } }];
      case 'matrix-a3':
        return [{ name: 'Follow-up-matrix-A3', what: { kind: 'matrix', size: 'a3' } }];
      case 'theme':
        return [{ name: 'Follow-up-by-theme', what: { kind: 'theme', theme: null } }];
      case 'register':
        return [{ name: 'Recommendations', what: { kind: 'everything' } }];
      case 'state': {
        const rows = recommendationRows(records, { today, day: null });
        const named = new Set(rows.flatMap(({ states }) => [...states.keys()]));
        return records.parties
          .filter(({ id }) => named.has(id))
          .map((party) => ({
            name: `Follow-up-${plainName(nameOn(party, records.partyNames, today, 'en', 'short'))}`,
            what: { kind: 'state', partyId: party.id },
          }));
      }
      case 'recommendations': {
        const made = new Set(records.origins.map(({ meetingId }) => meetingId));
        return records.meetings
          .filter(({ id }) => made.has(id))
          .map((meeting) => ({
            name: `${plainName(meetingReference(meeting))}-recommendations`,
            what: { kind: 'meeting', meetingId: meeting.id },
          }));
      }
      case 'changes': {
        const last = latestFirst(records.meetings).find(({ date, stateOfAffairs }) => {
          const day = lastDayOf(date);
          return stateOfAffairs === 'held' && day !== null && day < today;
        });
        const day = lastDayOf(last?.date ?? null);
        return last === undefined || day === null
          ? []
          : [{ name: 'Follow-up-changes', what: { kind: 'changes', since: { day, meeting: last } } }];
      }
    }
  }
}
