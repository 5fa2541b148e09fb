import { referenceId } from '@/domain/reference-id';
import { normaliseName } from '@/domain/reference/normalise-name';
import { unsaidPartyId } from '@/formats/acceptance/resolve-party';
import type { DocumentField } from '@/formats/matching/match-document';
import type { PartyField } from '@/formats/matching/match-party';
import type { RecommendationField } from '@/formats/matching/match-recommendation';
import { mapInSlices } from '@/store/in-slices';

import type { SameGroup, SameNode, SamePair } from './group';
import type { NamedRecord } from './named-records';

export type RecordField = PartyField | DocumentField | RecommendationField;
export type RecordKind = NamedRecord['kind'];

/** Everywhere a record is named alike, or a record of the register. */
export interface RecordProfile extends SameNode {
  /** What tells it from another of that name: its date, its paragraph; `''` where nothing does. */
  readonly told: string;
  readonly places: readonly NamedRecord[];
}

export interface RecordGroup extends SameGroup<RecordProfile, SamePair<RecordField>> {
  readonly kind: RecordKind;
}

/**
 * Places that name the same alike: of a party its name at a date, of the others all that tells them.
 * @returns `null` when the signal ended it
 */
export async function profilesOf(
  named: readonly NamedRecord[],
  signal: AbortSignal,
): Promise<readonly RecordProfile[] | null> {
  const byKey = new Map<string, RecordProfile & { readonly places: NamedRecord[] }>();
  const put = (one: NamedRecord) => {
    const key = profileKey(one);
    const there = byKey.get(key);
    if (there) there.places.push(one);
    else byKey.set(key, { ...profileOf(one), places: [one] });
  };
  return (await mapInSlices(named, put, signal)) && [...byKey.values()];
}

function profileKey(one: NamedRecord): string {
  switch (one.kind) {
    case 'party':
      return `${one.key} ${one.date ?? ''}`;
    case 'document': {
      const { title, symbol = '', type = '', date = '', isAdopted = false } = one.document;
      return `document ${normaliseName(title)} ${symbol} ${type} ${date} ${date === '' || isAdopted ? one.meeting : ''}`;
    }
    case 'recommendation': {
      const { text, reference } = one.recommendation;
      return `recommendation ${normaliseName(text)} ${reference ?? ''} ${one.meeting ?? ''}`;
    }
  }
}

function profileOf(one: NamedRecord): Omit<RecordProfile, 'places'> {
  const isKnown = false;
  switch (one.kind) {
    case 'party':
      return { isKnown, id: unsaidPartyId(one.name), name: one.name, told: '' };
    case 'document':
      return {
        isKnown,
        id: idOf(one),
        name: one.document.title,
        told: one.document.symbol ?? one.document.date ?? '',
      };
    case 'recommendation':
      return {
        isKnown,
        id: idOf(one),
        name: one.recommendation.text,
        told: one.recommendation.reference ?? '',
      };
  }
}

/** Of the record that is made where it is none of the register's. */
function idOf({ reviewId, key }: NamedRecord): string {
  return referenceId(`record/${reviewId}${key}`);
}
