import type { MeetingDossier } from '@/domain/meeting-dossier';
import { frameFor } from '@/formats/paper/frame/frame-for';
import { supportUnitParties } from '@/formats/paper/minutes-facts';
import { paperLanguages } from '@/formats/paper/paper';
import { contextOfPlan } from '@/formats/paper/templates/context-of-plan';
import { meetingAddress, type MeetingTab } from '../page/meeting-address';
import { tabOfRecord } from '../page/tab-of-record';
import { placeOfFact } from './place-of-fact';

/** Words of a paper that were pressed. */
export interface PressedWords {
  /** Table and id of the record that they come from; of what the form of the house sets around the text `houseForms` and the part. */
  readonly table: string;
  readonly id: string;
  /** Of a fact below the title, as it is printed. */
  readonly term: string | null;
}

/** Parts that no record within them is gone to. */
const whole: ReadonlySet<MeetingTab> = new Set(['versions', 'history']);

/** Where what was pressed is edited; `null` where it is nowhere. */
export function addressOfWords(dossier: MeetingDossier, { table, id, term }: PressedWords): string | null {
  if (table === 'houseForms') return addressOfForm(dossier, id);
  if (table === 'meetings' && term !== null && isSupportUnit(term)) return supportUnitAddress(dossier);
  const fact = table === 'meetings' && term !== null ? placeOfFact(term) : null;
  const tab = fact?.tab ?? tabOfRecord(table);
  if (!tab) return null;
  const record = whole.has(tab) || table === 'meetings' ? undefined : id;
  return meetingAddress(dossier.meeting.id, tab, fact?.field ?? record);
}

/** Who signs is laid down by the house, else whoever chaired; the symbol and the date are the meeting's. */
function addressOfForm({ meeting, signatories }: MeetingDossier, part: string): string {
  if (part === 'symbol') return meetingAddress(meeting.id);
  if (part === 'signatures' && signatories.length === 0) return meetingAddress(meeting.id, 'attendance');
  return `/settings/house-form/${part}`;
}

function isSupportUnit(term: string): boolean {
  return paperLanguages.some((language) => frameFor(language).term.supportUnit === term.trim());
}

/** Who the Support Unit is stands with each organisation, and not with the meeting. */
function supportUnitAddress(dossier: MeetingDossier): string {
  const [only, ...others] = supportUnitParties(contextOfPlan(dossier, 'minutes', { language: 'en' }));
  return only === undefined || others.length > 0 ? '/parties' : `/parties/${only}`;
}
