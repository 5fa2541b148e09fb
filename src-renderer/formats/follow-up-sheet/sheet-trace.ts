import type { Id } from '@/domain/fields';

import { hashOfCell } from '../tables/trace';
import { tableLanguages, type Locale } from '../tables/table-language';

/**
 * What a row of a follow-up sheet remembers of the moment it was written: whose it is, and which recommendation. The
 * hash of the responsible body tells whether it was corrected, that of the reference whether it was changed; the moment
 * tells which reports came later.
 *
 * `f1 en mfg3k2x0 <party> <recommendation> <owner> <reference>`
 */
export interface SheetTrace {
  readonly language: Locale;
  /** In ms since 1970. */
  readonly writtenAt: number;
  readonly partyId: Id;
  readonly recommendationId: Id;
  readonly owner: string;
  readonly reference: string;
}

const version = 'f1';

/** The trace as it stands in a hidden cell of the row, the owner and the reference as hashes. @see readSheetTrace */
export function writeSheetTrace(
  trace: Omit<SheetTrace, 'owner' | 'reference'>,
  owner: string,
  reference: string,
): string {
  const { language, writtenAt, partyId, recommendationId } = trace;
  return [
    version,
    language,
    writtenAt.toString(36),
    partyId,
    recommendationId,
    hashOfCell(owner),
    hashOfCell(reference),
  ].join(' ');
}

/** `null` where the cell holds none, was altered, or comes from a later version. */
export function readSheetTrace(text: string): SheetTrace | null {
  const [found, tag, time = '', partyId, recommendationId, owner, reference, ...more] = text
    .trim()
    .split(/\s+/u);
  const language = tableLanguages.find((one) => one === tag);
  if (found !== version || !language || !partyId || !recommendationId || !owner || !reference) return null;
  const writtenAt = Number.parseInt(time, 36);
  if (more.length > 0 || !Number.isFinite(writtenAt)) return null;
  return { language, writtenAt, partyId, recommendationId, owner, reference };
}

/** The mark among the words of a cell, and the words without it; a form has both in one. */
export function takeTrace(text: string): { readonly trace: string; readonly rest: string } {
  const [trace = ''] = markAmongWords.exec(text) ?? [];
  return { trace, rest: trace === '' ? text : text.replace(trace, '') };
}

const markAmongWords = /\bf1 [a-z]{2} [\da-z]+ [\da-f-]{36} [\da-f-]{36} [\da-z]+ [\da-z]+\b/u;
