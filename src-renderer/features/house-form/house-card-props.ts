import type { Id } from '@/domain/fields';
import type { HouseForm } from '@/domain/house-form';

/** What each part of the page edits; `house` is `null` until something is laid down. */
export interface HouseCardProps {
  readonly processId: Id;
  readonly house: HouseForm | null;
}
