import type { Control } from 'react-hook-form';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { DetailsValues } from './details-values';

/** What each group of fields is given. */
export interface DetailsPart {
  readonly control: Control<DetailsValues>;
  readonly dossier: MeetingDossier;
}
