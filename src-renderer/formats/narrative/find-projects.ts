import type { DraftMeeting } from '@/domain/draft';
import { derived, stated, type Found } from './found';
import type { Organiser } from './find-organisers';
import type { PartyMention } from './find-parties';
import { isActing } from './party-lists';
import type { Reading } from './reading';
import { sentenceOf } from './reading';
import { within } from './span';

export type Project = DraftMeeting['projects'][number];

const frame =
  /(?<!\p{L})(?:(?:within|in) the (?:framework|frame|context|scope) of|under|as part of|through|в рамках|по линии|благодаря|thanks to|made possible by)(?<between>(?: (?!process|процесс)[\p{L}\p{N}'().-]+){0,8}?) (?:project|programme|program|initiative|проект\p{L}*|программ\p{L}+|инициатив\p{L}+)(?<owner>(?: [\p{L}-]{2,12}){0,2}?)(?:,? (?:entitled|titled|called|on|under the title))? ?$/u;

export interface ProjectFacts {
  readonly projects: readonly Found<Project>[];
  /** Whose project it is: a role at the meeting of its own. */
  readonly organisers: readonly Found<Organiser>[];
}

/** Projects within whose framework the meeting was held, by their name in quotation marks, with donor and owner. */
export function findProjects(reading: Reading): ProjectFacts {
  const projects: Found<Project>[] = [];
  const organisers: Found<Organiser>[] = [];
  for (const quotation of reading.quotations) {
    const sentence = sentenceOf(reading, quotation);
    if (!sentence) continue;
    const before = reading.folded.slice(Math.max(sentence.start, quotation.start - 160), quotation.start);
    const match = frame.exec(before);
    if (!match) continue;
    const owner =
      within(reading.parties, {
        start: quotation.start - match[0].length,
        end: quotation.start,
      }).find(isActing) ?? ownerAfter(reading, quotation.end, sentence.end);
    const donor = donorAfter(reading, quotation.end, sentence.end);
    const name = reading.text.slice(quotation.inner.start, quotation.inner.end);
    projects.push({
      value: { name, ...(donor ? { donor: donor.party } : {}) },
      clues: [stated(quotation.inner, 'name'), ...(donor ? [derived(donor, 'donor')] : [])],
    });
    if (owner) organisers.push({ value: { party: owner.party, role: 'project' }, clues: [stated(owner)] });
  }
  return { projects, organisers };
}

/** "the project “…” of the Organization". */
function ownerAfter(reading: Reading, start: number, end: number): PartyMention | undefined {
  const next = within(reading.parties, { start, end })[0];
  return next && isActing(next) && /^ (?:of|by) (?:the )?$/u.test(reading.folded.slice(start, next.start))
    ? next
    : undefined;
}

/** "…, funded by the …" in the rest of the sentence. */
function donorAfter(reading: Reading, start: number, end: number): PartyMention | undefined {
  const rest = reading.folded.slice(start, end);
  const paid =
    /(?<!\p{L})(?:funded|financed|supported|sponsored) by|(?:финансиру\p{L}+|при (?:финансовой )?поддержке|на средства)(?!\p{L})/u.exec(
      rest,
    );
  if (!paid) return undefined;
  return within(reading.parties, {
    start: start + paid.index,
    end: Math.min(end, start + paid.index + 120),
  }).find(isActing);
}
