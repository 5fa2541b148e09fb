import type { AgendaItem, Review } from './agenda-item';
import type { Attendance, Delegation } from './attendance';
import type { Chairmanship } from './chairmanship';
import type { CoSpeaker } from './co-speaker';
import type { Document, MeetingDocument } from './document';
import type { EarlierPoint } from './earlier-agenda';
import type { HouseForm, Signatory } from './house-form';
import type { Intervention } from './intervention';
import type { Meeting, OrganiserRole, Project, RelatedEvent, Session, Tag } from './meeting';
import type { Note } from './note';
import type { PaperTemplate, TemplateSection } from './paper-template';
import type { Correction, PaperRemark, PaperVersion } from './paper-version';
import type { Paragraph, Statement } from './paragraph';
import type { Party, PartyName } from './party';
import type { Status } from './party-status';
import type { Appointment, Person, PersonName } from './person';
import type { PostWording } from './post-wording';
import type { Presence } from './presence';
import type { Process } from './process';
import type { Claim, Source } from './source';
import type { SupportRole } from './support-role';

/**
 * Everything the register holds about one meeting, gathered once and passed as a value to screens and papers. Lists
 * are in their own order; the parties, names and statuses are those that the meeting refers to, with all their periods.
 */
export interface MeetingDossier {
  /**
   * The register's sequence that it was read at, so that a screen knows which of its own steps it tells of; left out where
   * it was gathered of records alone.
   */
  readonly asOf?: number;
  readonly process: Process;
  readonly meeting: Meeting;
  readonly organisers: readonly OrganiserRole[];
  readonly sessions: readonly Session[];
  readonly projects: readonly Project[];
  readonly relatedEvents: readonly RelatedEvent[];
  readonly tags: readonly Tag[];
  readonly delegations: readonly Delegation[];
  readonly attendances: readonly Attendance[];
  readonly presences: readonly Presence[];
  readonly agendaItems: readonly AgendaItem[];
  /** Points of earlier meetings from which points of this agenda were carried over. */
  readonly carriedFrom: readonly EarlierPoint[];
  readonly interventions: readonly Intervention[];
  readonly coSpeakers: readonly CoSpeaker[];
  readonly notes: readonly Note[];
  readonly reviews: readonly Review[];
  readonly paragraphs: readonly Paragraph[];
  readonly statements: readonly Statement[];
  readonly meetingDocuments: readonly MeetingDocument[];
  readonly documents: readonly Document[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly parties: readonly Party[];
  readonly partyNames: readonly PartyName[];
  readonly statuses: readonly Status[];
  readonly chairmanships: readonly Chairmanship[];
  readonly supportRoles: readonly SupportRole[];
  readonly persons: readonly Person[];
  readonly personNames: readonly PersonName[];
  readonly appointments: readonly Appointment[];
  /** The register's own words for posts in other languages: all of them, since any may be printed. */
  readonly postWordings: readonly PostWording[];
  /** How the process wants its papers to look; `null` where it has laid nothing down. */
  readonly houseForm: HouseForm | null;
  readonly signatories: readonly Signatory[];
  readonly paperTemplates: readonly PaperTemplate[];
  readonly templateSections: readonly TemplateSection[];
  readonly paperVersions: readonly PaperVersion[];
  readonly corrections: readonly Correction[];
  readonly paperRemarks: readonly PaperRemark[];
}
