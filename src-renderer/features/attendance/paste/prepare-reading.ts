import { partyOfBody } from '@/domain/party-of-body';
import { partyOfMission } from '@/domain/party-of-mission';
import { cutPerson } from '@/formats/person-line/cut-person';
import { takeHonorific } from '@/formats/person-line/honorifics';
import { isOrganisationLike } from '@/formats/person-line/name-shapes';
import { kindOfTitle } from '@/formats/person-line/split-titles';
import { announcedParty } from '@/formats/tables/announced-party';
import { headedLine } from '@/formats/tables/headed-parties';
import { readHeadcount } from '@/formats/tables/headcount';
import { peopleOfLine } from '@/formats/tables/listed-line';
import { headingIn, isNoName, isProse } from '@/formats/tables/nobody';
import { partPeople } from '@/formats/tables/part-people';
import { partyInHeading } from '@/formats/tables/qualified-party';
import { namesIn } from '@/formats/tables/read-names';
import { saidOfComing } from '@/formats/tables/said-of-coming';
import { takeContacts } from '@/formats/tables/take-contacts';
import { preparePartyNames } from '@/pickers/parties/parties-called';
import type { PartyEntry } from '@/pickers/parties/party-entry';
import { mapInSlices } from '@/store/in-slices';

const no = () => false;

/** What reads a line, the smaller parts before those that are made of them. */
const parts: readonly ((line: string) => unknown)[] = [
  takeHonorific,
  kindOfTitle,
  isOrganisationLike,
  takeContacts,
  (line) => readHeadcount(`${line} 5`, no),
  headingIn,
  isProse,
  (line) => isNoName(line, no),
  saidOfComing,
  (line) => announcedParty(`${line}:`, no),
  (line) => partyOfMission(line, no),
  (line) => partyOfBody(line, no),
  (line) => partyInHeading(line, no),
  (line) => headedLine(line, no),
  partPeople,
  (line) => cutPerson(line),
  (line) => namesIn(line),
  (line) => peopleOfLine(line, no),
];
/** A pattern is compiled when it is first tried, for each kind of letters anew. */
const samples = ['Head of delegation: Ms. Ann LEE', 'Глава делегации: г-жа Анна Ли'];

let isReady = false;

/**
 * Tries the patterns of the reader one by one, and makes the names of all parties ready, before a list is read: the first
 * line would hold the page for as long as all of that takes at once. Answers whether the signal left it to its end.
 */
export async function prepareReading(entries: readonly PartyEntry[], signal: AbortSignal): Promise<boolean> {
  if (!(await preparePartyNames(entries, signal))) return false;
  const steps = isReady ? [] : samples.flatMap((line) => parts.map((part) => () => part(line)));
  const done = await mapInSlices(steps, (step) => step(), signal);
  isReady ||= done !== null;
  return done !== null;
}
