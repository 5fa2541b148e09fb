import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';

import { meetingDataJsonSchema } from '@/formats/meeting-data/meeting-data';
import { writeMeetingData } from '@/formats/meeting-data/write-meeting-data';
import { gatherDossier } from '@/domain/gather-dossier';
import { almatyProcess } from '@/formats/sample/almaty-process';
import { arbitraryDossier } from './paper/arbitrary-dossier';
import { richDossier } from './paper/rich-dossier';

const path = '../../../src-renderer/formats/meeting-data/rapporteur-meeting.schema.json';
const shipped: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, path), 'utf8'));
const schema = fromJSONSchema(shipped as Parameters<typeof fromJSONSchema>[0]);
const read = (text: string) => schema.parse(JSON.parse(text)) as Record<string, never>;

it('the schema in the repository is the one the file is written by', () => {
  expect(shipped).toEqual(JSON.parse(JSON.stringify(meetingDataJsonSchema())));
});

describe('a meeting as data', () => {
  it.each(['en', 'ru'] as const)('keeps to the schema, for every meeting of the sample (%s)', (language) => {
    const { records } = almatyProcess();
    const ids = (records.meetings ?? []).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) {
      const dossier = gatherDossier(records, id);
      if (!dossier) throw new Error(id);
      expect(read(writeMeetingData(dossier, language))['format']).toBe('rapporteur-meeting/1');
    }
  });

  it('keeps to it whatever the register holds, and is the same text each time', () => {
    fc.assert(
      fc.property(arbitraryDossier, fc.constantFrom('en', 'ru'), (dossier, language) => {
        const text = writeMeetingData(dossier, language);
        read(text);
        expect(writeMeetingData(dossier, language)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('names parties as they were called then, in the language that is asked for', () => {
    const { delegations } = JSON.parse(writeMeetingData(richDossier(), 'en')) as {
      delegations: {
        party: { iso3: string; shortName: string; formalName: string };
        status: string | null;
        section: string;
      }[];
    };
    expect(delegations.find(({ party }) => party.iso3 === 'TUR')).toMatchObject({
      party: { shortName: 'Turkey', formalName: 'Republic of Turkey' },
      section: 'member-states',
      status: 'member',
    });
    expect(delegations[0]?.section).toBe('chair');
    expect(writeMeetingData(richDossier(), 'ru')).toContain('"formalName": "Турецкая Республика"');
  });

  it('gives texts in every language, in one order of the tags', () => {
    const dossier = richDossier();
    const [first] = dossier.paragraphs;
    if (!first) throw new Error('No paragraph');
    const turned = { ...first, text: Object.fromEntries(Object.entries(first.text).toReversed()) };
    const other = { ...dossier, paragraphs: [turned, ...dossier.paragraphs.slice(1)] };
    expect(writeMeetingData(other, 'en')).toBe(writeMeetingData(dossier, 'en'));
    expect(writeMeetingData(dossier, 'en')).toContain(first.text['ru']);
  });

  it('names nobody who asked not to be published, and counts them', () => {
    const dossier = richDossier();
    const text = writeMeetingData(
      {
        ...dossier,
        interventions: dossier.interventions.map((one) => ({
          ...one,
          personId: 'p17',
          printedSpeaker: 'Olena Withheld',
        })),
      },
      'en',
    );
    expect(text).not.toContain('Withheld');
    expect(text).toContain('"withheld": 1');
  });
});
