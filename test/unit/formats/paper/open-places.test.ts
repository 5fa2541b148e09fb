import { expect, test } from 'vitest';

import { gatherDossier } from '@/domain/gather-dossier';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { countOpen, openPlaces } from '@/formats/paper/life/open-places';
import { almatyProcess } from '@/formats/sample/almaty-process';
import { sampleId } from '@/formats/sample/sample-writer';

import { anIntervention } from '../../../helpers/builders';

const { records } = almatyProcess();
const english = { ...usualChoices, language: 'en' } as const;
const of = (key: string) => {
  const dossier = gatherDossier(records, sampleId(`meeting/${key}`));
  if (!dossier) throw new Error(key);
  return dossier;
};

test('of a paper that is approved it is told which fields, remarks, speakers and people are open in it', () => {
  const whole = of('ms-2014');
  expect(countOpen(openPlaces(whole, 'minutes', english))).toBe(0);

  const [remark] = whole.paperRemarks;
  const [attendance] = whole.attendances;
  if (!remark || !attendance) throw new Error('the sample has neither');
  const typed = { ...anIntervention({ meetingId: whole.meeting.id }), printedSpeaker: 'kz nurym' };
  const open = {
    ...whole,
    paperRemarks: [{ ...remark, decision: 'open' as const }],
    interventions: [...whole.interventions, typed],
    attendances: [{ ...attendance, state: 'confirmed' as const }],
  };
  expect(openPlaces(open, 'minutes', english)).toMatchObject({
    fields: [],
    remarks: [{ id: remark.id }],
    speakers: ['kz nurym'],
    expected: 1,
  });
  // What was said of the English text is not open in the Russian one.
  expect(openPlaces(open, 'minutes', { ...english, language: 'ru' }).remarks).toEqual([]);
});

test('a field is told once: by its name, and not as a place in brackets too', () => {
  const som = of('som-2');
  const [template] = records.paperTemplates ?? [];
  const bare = { ...som, meeting: { ...som.meeting, city: {}, venue: {} } };
  expect(openPlaces(bare, template?.id ?? '', english)).toMatchObject({
    fields: [{ kind: 'empty', field: 'meeting.place' }],
    gaps: [],
  });
});
