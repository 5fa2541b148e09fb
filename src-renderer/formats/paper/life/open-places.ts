import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperRemark } from '@/domain/paper-version';
import { speakersAsTyped } from '@/domain/speakers-as-typed';

import { leftOut } from '../kinds/left-out';
import type { PaperChoices } from '../kinds/paper-choices';
import { baseKindOf, namesPeople, paperOf, paperProblems, type PaperKey } from '../kinds/paper-of';
import type { FieldProblem } from '../templates/fill-fields';
import { paperFields } from '../templates/paper-fields';
import { passagesOf } from './passages';

/** What is still open in a paper that is about to be approved. Nothing of it forbids that; it is to be known. */
export interface OpenPlaces {
  /** Fields of its texts that cannot be printed. */
  readonly fields: readonly FieldProblem[];
  /** Places besides that it prints in brackets, as it prints them, each once. */
  readonly gaps: readonly string[];
  /** Remarks of delegations on it of which nothing was decided. */
  readonly remarks: readonly PaperRemark[];
  /** Speakers whom it prints as they were typed, since nobody was recognised. */
  readonly speakers: readonly string[];
  /** People whom it leaves out, since they are only confirmed or invited. */
  readonly expected: number;
}

/** What is open in a paper of a meeting, in the language that is chosen. */
export function openPlaces(dossier: MeetingDossier, key: PaperKey, choices: PaperChoices): OpenPlaces {
  const { language } = choices;
  const fields = paperProblems(dossier, key, choices);
  const told = new Set(fields.map((problem) => printedGap(problem, language)));
  const passages = passagesOf(paperOf(dossier, key, choices));
  const gaps = passages
    .flatMap(({ texts }) => texts.flatMap(({ inlines }) => inlines))
    .flatMap((inline) => (inline.kind === 'gap' && !told.has(inline.text) ? [inline.text] : []));
  const own = new Set(
    dossier.paperVersions.filter((one) => one.paper === key && one.language === language).map(({ id }) => id),
  );
  const base = baseKindOf(dossier, key);
  const says = passages.some(({ record }) => record?.table === 'interventions');
  return {
    fields,
    gaps: [...new Set(gaps)],
    remarks: dossier.paperRemarks.filter((one) => one.decision === 'open' && own.has(one.versionId)),
    speakers: says ? speakersAsTyped(dossier) : [],
    expected: base !== null && namesPeople(dossier, key) ? leftOut(dossier, base, choices).expected : 0,
  };
}

/** What is open in a paper that is approved in several languages, each thing once. */
export function openPlacesIn(
  dossier: MeetingDossier,
  key: PaperKey,
  choices: readonly PaperChoices[],
): OpenPlaces {
  const open = choices.map((one) => openPlaces(dossier, key, one));
  const fields = new Map(open.flatMap((one) => one.fields).map((field) => [JSON.stringify(field), field]));
  return {
    fields: [...fields.values()],
    gaps: [...new Set(open.flatMap(({ gaps }) => gaps))],
    remarks: open.flatMap(({ remarks }) => remarks),
    speakers: [...new Set(open.flatMap(({ speakers }) => speakers))],
    expected: Math.max(0, ...open.map(({ expected }) => expected)),
  };
}

/** How many things are open. */
export function countOpen({ fields, gaps, remarks, speakers, expected }: OpenPlaces): number {
  return fields.length + gaps.length + remarks.length + speakers.length + expected;
}

function printedGap(problem: FieldProblem, language: PaperChoices['language']): string {
  switch (problem.kind) {
    case 'empty':
      return `[${paperFields[problem.field].words[language]}]`;
    case 'unknown':
      return `[${problem.written || '…'}]`;
    case 'stray':
      return '[…]';
  }
}
