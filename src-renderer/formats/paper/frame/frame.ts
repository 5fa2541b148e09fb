import type { AgendaItemState } from '@/domain/agenda-item';
import type { AttendanceRole } from '@/domain/attendance';
import type { MeetingDocument } from '@/domain/document';
import type { Intervention } from '@/domain/intervention';
import type { Meeting, OrganiserRole } from '@/domain/meeting';
import type { ProtocolSection } from '@/domain/protocol-order';

export type ApproximateCount = NonNullable<Meeting['approximateAttendance']>;

/** Groups in which the parties in the room are counted. */
export type CountedGroup = 'members' | 'observers' | 'invited' | 'states' | 'other-states' | 'organisations';

/** Every word that a paper says by itself, in one language: what is not here was recorded by somebody. */
export interface Frame {
  readonly kind: Readonly<Record<Meeting['stateOfAffairs'], string>>;
  readonly meetingName: (type: Meeting['type'], ordinal: number | null) => string;
  readonly online: string;
  readonly original: (language: string) => string;
  /** Stands after words that are printed in another language than the paper's. @param language by its name */
  readonly inLanguage: (language: string) => string;
  /** Stands in a paper of two languages in the place of words that only the other has. */
  readonly notTranslated: string;
  readonly term: {
    readonly chair: string;
    readonly theme: string;
    readonly level: string;
    readonly present: string;
    readonly expected: string;
    /** Of delegations that took part from afar. */
    readonly online: string;
    /** Of delegations that were excused. */
    readonly apologies: string;
    /** Of delegations that were not represented and sent no apologies. */
    readonly absent: string;
    readonly venue: string;
    readonly modality: string;
    readonly supportUnit: string;
    readonly adoptedBy: string;
  };
  readonly organiser: (role: OrganiserRole['role'], count: number) => string;
  readonly level: Readonly<Record<NonNullable<Meeting['level']>, string>>;
  readonly modality: Readonly<Record<NonNullable<Meeting['modality']>, string>>;
  readonly counted: (group: CountedGroup, count: number) => string;
  readonly experts: string;
  readonly participants: (count: ApproximateCount) => string;
  readonly otherParticipants: (count: number) => string;
  readonly heading: {
    readonly purposes: (count: number) => string;
    readonly outcome: string;
    readonly statements: string;
    readonly documents: string;
    readonly relatedEvents: string;
  };
  readonly document: Readonly<Record<MeetingDocument['relation'], string>>;
  readonly intervention: Readonly<Record<Intervention['kind'], string | null>>;
  /** Of what is told of a speech in other words than the speaker's. */
  readonly asReported: string;
  /** Before the names of those of whom it is recorded only that they spoke. */
  readonly tookFloor: string;
  readonly participant: string;
  readonly fundedBy: (donor: string) => string;
  readonly onBehalfOf: (party: string) => string;
  /** @param number Roman; `null` for an annex that is the only one */
  readonly annex: (number: string | null, title: string) => string;
  readonly participantsTitle: string;
  readonly expectedTitle: string;
  readonly agendaTitle: string;
  /** "Session II": before the title of a session. */
  readonly sessionLabel: (number: string) => string;
  /** Of a point that was not concluded. */
  readonly pointState: Readonly<Record<Exclude<AgendaItemState, 'concluded'>, string>>;
  /** @param number `''` for a point that bears none */
  readonly carriedOver: (reference: string, number: string) => string;
  readonly agendaColumn: { readonly number: string; readonly item: string; readonly time: string };
  readonly section: Readonly<Record<ProtocolSection, string>>;
  readonly role: Readonly<Record<AttendanceRole, string>>;
  /** The papers of attendance, and the words of their tables. */
  readonly paper: {
    readonly participants: string;
    readonly provisional: string;
    readonly signIn: string;
    readonly plates: string;
    readonly badges: string;
    readonly contacts: string;
  };
  readonly list: {
    readonly membersAndObservers: string;
    /** Over those who took part and sat in no delegation. */
    readonly withoutDelegation: string;
    readonly section: string;
    readonly delegation: string;
    readonly honorific: string;
    readonly name: string;
    readonly function: string;
    readonly unit: string;
    readonly institution: string;
    readonly otherNames: string;
    readonly contacts: string;
    readonly title: string;
    readonly day: string;
    readonly signature: string;
    readonly role: string;
    readonly email: string;
    readonly phone: string;
    readonly address: string;
    /** Those who come without being on the list. */
    readonly walkIns: string;
    readonly focalPoint: string;
    readonly noContact: string;
  };
  readonly notForPublication: string;
  readonly contactsNote: string;
  /** Whom it names of each delegation, where it does not name everybody. */
  readonly contactsRule: string;
  /** Where a paper has nobody to print. */
  readonly nobody: string;
  readonly nobodyThatDay: string;
  readonly signature: { readonly chair: string; readonly supportUnit: string };
  readonly namesNote: string;
}
