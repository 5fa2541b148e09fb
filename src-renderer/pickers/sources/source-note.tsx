import { useMemo } from 'react';

import { competingFields } from '@/domain/competing-claims';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Claim } from '@/domain/source';

import { SourcesMark } from './sources-mark';
import { standingInDossier } from './standing-in-dossier';

interface SourceNoteProps {
  readonly dossier: MeetingDossier;
  readonly claims: readonly Claim[];
  /** What the claims are about, for the button's name. */
  readonly about: string;
}

/** A small mark that tells which sources a record of a meeting comes from, the words in them, and whether they differ. */
export function SourceNote({ dossier, claims, about }: SourceNoteProps) {
  const sources = useMemo(
    () => new Map(dossier.sources.map((source) => [source.id, source])),
    [dossier.sources],
  );
  if (claims.length === 0) return null;
  const rivals = competingFields(claims, standingInDossier(dossier));
  return <SourcesMark claims={claims} sources={sources} rivals={rivals} label={about} />;
}
