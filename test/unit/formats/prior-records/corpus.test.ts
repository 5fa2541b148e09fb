import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readDocuments } from '../../../bench/reader/documents';
import { judgeDocument } from '../../../bench/reader/judge-document';
import type { FactKind } from '../../../bench/reader/mark';
import { reportAll } from '../../../bench/reader/report';
import { recallOf, tallyMarks } from '../../../bench/reader/tally';

/**
 * The line the reader of prose holds on the measured corpus; `npm run bench -- reader` prints where it stands. Raise a
 * floor when the reader gets better; lower none to let a change through.
 */
const recallOverall = 0.975;
const recallFloors: Readonly<Partial<Record<FactKind, number>>> = {
  meetings: 0.99,
  'source type': 0.94,
  type: 0.96,
  ordinal: 0.975,
  title: 0.915,
  date: 0.98,
  city: 0.97,
  'state of affairs': 0.98,
  'source title': 0.88,
  venue: 0.93,
  modality: 0.95,
  interventions: 0.95,
  documents: 0.94,
  organisers: 0.95,
  delegations: 0.97,
  people: 0.96,
  functions: 0.96,
  'parties of people': 0.945,
  paragraphs: 0.97,
  'numbers of paragraphs': 0.995,
  statements: 0.96,
  actors: 0.99,
  classes: 0.99,
  categories: 0.96,
  theme: 0.95,
  'attendance figure': 0.95,
  'roles of people': 0.905,
  statuses: 0.97,
};
/** Of a hundred facts stated as sure, how many the keys may not bear out. */
const inventedPerHundred = 1.1;

const folder = resolve(import.meta.dirname, '../../../fixtures/corpus');
const documents = await readDocuments(folder);
const judged = documents.map((document) => ({ ...document, marks: judgeDocument(document) }));
const tallies = tallyMarks(judged.flatMap(({ marks }) => marks));

describe('the measured corpus', () => {
  it('is accounted for to the last character', () => {
    for (const { slug, draft, text } of documents) expect(validateDraft(draft, [text]), slug).toEqual([]);
  });

  it('has the share of its facts found that it had before', () => {
    const all = tallies.at(-1);
    expect(all && recallOf(all), reportAll(judged)).toBeGreaterThanOrEqual(recallOverall);
  });

  it.each(Object.entries(recallFloors))('has its %s found in a share of %f', (kind, floor) => {
    const tally = tallies.find((item) => item.kind === kind);
    expect(tally && recallOf(tally)).toBeGreaterThanOrEqual(floor);
  });

  it('has hardly a fact made up', () => {
    const all = tallies.at(-1);
    const invented = all ? (100 * all.invented) / (all.found + all.invented) : 100;
    expect(invented, reportAll(judged)).toBeLessThanOrEqual(inventedPerHundred);
  });
});
