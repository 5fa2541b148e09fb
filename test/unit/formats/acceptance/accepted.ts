import { generateNKeysBetween } from 'fractional-indexing';
import { v7 } from 'uuid';

import type { Draft, DraftMeeting, Evidence } from '@/domain/draft';
import { recordSchemas, tableNames, type AnyRecord, type RecordSet } from '@/domain/records';
import type { AcceptanceDecisions, AcceptancePlan } from '@/formats/acceptance/acceptance-plan';
import { planAcceptance } from '@/formats/acceptance/plan-acceptance';
import { sha256Sync } from '@/formats/hash/sha256-sync';

const processId = v7();

/** A register with a process and nothing else. */
export function aRegister(rows: RecordSet = {}): RecordSet {
  const localized = { en: 'Altyn Consultations' };
  const process = {
    id: processId,
    shortName: localized,
    name: localized,
    aims: {},
    region: {},
    meetingTypes: [],
    foundingDocumentId: null,
    silenceMonths: null,
  };
  return { processes: [process], ...rows };
}

export function aMeeting(fields: Partial<DraftMeeting> = {}): DraftMeeting {
  return {
    sources: [0],
    organisers: [],
    delegations: [],
    people: [],
    interventions: [],
    paragraphs: [],
    documents: [],
    projects: [],
    relatedEvents: [],
    themes: [],
    sdgs: [],
    ...fields,
  };
}

export interface DraftParts {
  readonly meetings?: readonly Partial<DraftMeeting>[];
  readonly statuses?: Draft['statuses'];
  readonly chairmanships?: Draft['chairmanships'];
  /** Name of the one file; its text is the name, repeated. */
  readonly file?: string;
  readonly type?: Draft['sources'][number]['type'];
  readonly language?: string;
  /** Paths that the text bears out, each with its words where they matter. */
  readonly evidence?: readonly (string | readonly [path: string, words: string, value?: unknown])[];
}

/** A draft of one source, with a text that holds the words of its evidence one after another. */
export function aDraft({ file = 'closing.txt', evidence = [], ...parts }: DraftParts = {}): {
  readonly draft: Draft;
  readonly text: string;
} {
  let text = `${file}\n`;
  const placed = evidence.map((one): Evidence => {
    const [path, words, value] = typeof one === 'string' ? [one, `words for ${one}`] : one;
    const start = text.length;
    text += `${words}\n`;
    const place = { path, source: 0, start, end: start + words.length, certainty: 'stated' } as const;
    return value === undefined ? place : { ...place, value };
  });
  const source = {
    file,
    sha256: sha256Sync(bytesOf(text)),
    type: parts.type ?? 'closing-remarks',
    language: parts.language ?? 'en',
  };
  const draft: Draft = {
    format: 'rapporteur-draft/1',
    sources: [source],
    meetings: (parts.meetings ?? []).map(aMeeting),
    statuses: parts.statuses ?? [],
    chairmanships: parts.chairmanships ?? [],
    evidence: placed,
    dropped: [],
    unplaced: [],
  };
  return { draft, text };
}

/** The file of a text: with a byte-order mark, so that it is not the same bytes as the text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${text}`);
}

export interface Accepted {
  readonly plan: AcceptancePlan;
  /** The register as it is once the plan has been carried out; every row checked against its schema. */
  readonly register: RecordSet;
}

/** A draft with the text of its one source, or of each. */
type Drafted = {
  readonly draft: Draft;
  readonly today?: string;
} & (
  | { readonly text: string; readonly texts?: undefined }
  | { readonly texts: readonly string[]; readonly text?: undefined }
);

/** Plans and carries out the acceptance of a draft, as the store would. */
export function accept(
  register: RecordSet,
  { draft, text, texts, today }: Drafted,
  decisions: Partial<AcceptanceDecisions> = {},
): Accepted {
  const read = texts ?? [text];
  const plan = planAcceptance({
    draft,
    texts: read,
    files: draft.sources.map(({ file, sha256 }, at) => ({
      name: file,
      bytes: bytesOf(read[at] ?? ''),
      sha256,
      mediaType: 'text/plain',
    })),
    register,
    processId,
    ...(today === undefined ? {} : { today }),
    decisions: { ...decisions, meetings: decisions.meetings ?? [], facts: decisions.facts ?? new Map() },
    newId: () => v7(),
    orderKeys: (after, before, count) => generateNKeysBetween(after, before, count),
  });
  return { plan, register: carryOut(register, plan) };
}

function carryOut(register: RecordSet, plan: AcceptancePlan): RecordSet {
  return Object.fromEntries(
    tableNames.map((table) => {
      const before: readonly AnyRecord[] = register[table] ?? [];
      const gone = new Set(plan.remove.filter((one) => one.table === table).map(({ id }) => id));
      const about = new Set(plan.remove.map(({ id }) => id));
      const after: readonly AnyRecord[] = [...before, ...(plan.add[table] ?? [])].filter(
        (row) => !gone.has(row.id) && !('recordId' in row && about.has(row.recordId)),
      );
      const changed = after.map((row) => {
        const patches = plan.change.filter((change) => change.table === table && change.id === row.id);
        return recordSchemas[table].parse(Object.assign({}, row, ...patches.map(({ patch }) => patch)));
      });
      return [table, changed];
    }),
  );
}
