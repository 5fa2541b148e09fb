import { gatherDossier } from '@/domain/gather-dossier';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Correction, PaperVersion } from '@/domain/paper-version';

import { paperOf } from '../paper/kinds/paper-of';
import { usualChoices } from '../paper/kinds/paper-choices';
import { freezePaper } from '../paper/life/freeze';
import { tablesOfPaper } from '../paper/life/tables-of-paper';
import { withStatus, type TextStanding } from '../paper/life/with-status';
import type { SampleWriter } from './sample-writer';
import { meetingId } from './write-meeting';

const meeting = 'ms-2014';
const choices = { ...usualChoices, language: 'en' as const };
const secretariat = 'Secretariat';
const note = 'Illustrative: how a text is circulated, approved and corrected. Условный пример.';

/** What the draft said, before a delegation asked for other words; and the office as it was approved, by a slip. */
const drafted = 'Welcomed the participants on behalf of the Government and expected movements to go on.';
const slip = 'Deputy Minister of Healthcare and Social Development';

/**
 * The life of one text: the minutes of a meeting circulated, with the remarks of two delegations; approved; and corrected.
 * What was approved locks the meeting's records, so that a newcomer sees what that is like.
 * @returns the kept texts by their SHA-256
 */
export function writeVersions(sample: SampleWriter): ReadonlyMap<string, Uint8Array> {
  const dossier = gatherDossier(sample.records(), meetingId(sample, meeting));
  if (!dossier) throw new Error(`the sample has no meeting ${meeting}`);
  const files = new Map<string, Uint8Array>();
  const keep = (
    { state, at, number }: Pick<PaperVersion, 'state' | 'at' | 'number'>,
    printed: MeetingDossier,
    standing: TextStanding,
  ) => {
    const paper = paperOf(printed, 'minutes', choices);
    const { bytes, sha256, parts } = freezePaper(withStatus(paper, standing));
    files.set(sha256, bytes);
    return sample.add('paperVersions', {
      id: sample.id(`version/${number}`),
      meetingId: dossier.meeting.id,
      paper: 'minutes',
      language: choices.language,
      number,
      state,
      title: paper.name,
      symbol: paper.symbol ?? null,
      sha256,
      parts,
      by: secretariat,
      at,
      note,
      tables: [...tablesOfPaper(printed, (watched) => paperOf(watched, 'minutes', choices))],
    });
  };

  const withSlip = {
    ...dossier,
    attendances: dossier.attendances.map((one) => ({ ...one, function: slip })),
  };
  const draft = {
    ...withSlip,
    interventions: dossier.interventions.map((one) => ({ ...one, text: { ...one.text, en: drafted } })),
  };
  const circulated = keep({ state: 'circulated', at: '2014-11-24T09:00:00.000Z', number: 1 }, draft, {
    state: 'circulated',
    number: 1,
    day: '2014-11-24',
  });
  writeRemarks(sample, dossier, circulated);
  const approvedAs = { state: 'final', day: '2014-12-05' } as const;
  const final = keep({ state: 'final', at: '2014-12-05T10:30:00.000Z', number: 2 }, withSlip, approvedAs);
  const correction = {
    reason: 'The office of the Chair is that of a Vice-Minister.',
    date: '2014-12-15',
  } as const satisfies Pick<Correction, 'reason' | 'date'>;
  const corrected = keep({ state: 'corrected', at: '2014-12-15T08:15:00.000Z', number: 3 }, dossier, {
    state: 'corrected',
    day: '2014-12-15',
    corrections: [correction],
    approved: withStatus(paperOf(withSlip, 'minutes', choices), approvedAs),
  });
  sample.add('corrections', {
    id: sample.id('correction'),
    meetingId: dossier.meeting.id,
    versionId: final.id,
    ...correction,
    by: secretariat,
    at: '2014-12-15T08:00:00.000Z',
    state: 'made',
    correctedVersionId: corrected.id,
  });
  return files;
}

function writeRemarks(sample: SampleWriter, dossier: MeetingDossier, { id: versionId }: PaperVersion): void {
  const partyOf = (iso3: string) => dossier.parties.find((party) => party.iso3 === iso3)?.id ?? null;
  const common = { meetingId: dossier.meeting.id, versionId, personId: null, from: null, by: secretariat };
  sample.add('paperRemarks', {
    ...common,
    id: sample.id('remark/KAZ'),
    partyId: partyOf('KAZ'),
    date: '2014-11-27',
    kind: 'correction',
    place: 'Statements',
    text: 'Illustrative: the statement spoke of movements from Afghanistan, and of the region.',
    proposed: 'expected movements from Afghanistan to concern the region for years to come',
    decision: 'accepted',
    answer: 'Printed so in the text for approval.',
    at: '2014-11-27T11:00:00.000Z',
    order: sample.order('remarks'),
  });
  sample.add('paperRemarks', {
    ...common,
    id: sample.id('remark/KGZ'),
    partyId: partyOf('KGZ'),
    date: '2014-12-01',
    kind: 'comment',
    place: null,
    text: 'Illustrative: agrees with the text and asks for it in Russian too.',
    proposed: null,
    decision: 'noted',
    answer: 'The Russian text is made of the same records.',
    at: '2014-12-01T07:40:00.000Z',
    order: sample.order('remarks'),
  });
}
