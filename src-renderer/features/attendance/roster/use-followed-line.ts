import { useEffect, useRef } from 'react';
import { findLine, type SectionView } from './roster-view';

/**
 * Keeps the focus on a person who goes to another delegation, where their line is drawn anew: as soon as it stands there.
 * @param focusLine brings the line into view
 * @returns what is called before the move, with the line and the delegation it goes to
 */
export function useFollowedLine(
  sections: readonly SectionView[],
  focusLine: (id: string) => void,
): (id: string, delegationId: string) => void {
  const awaited = useRef<{ readonly id: string; readonly delegationId: string } | null>(null);
  useEffect(() => {
    const line = awaited.current;
    if (line === null || findLine(sections, line.id)?.delegation.id !== line.delegationId) return;
    awaited.current = null;
    focusLine(line.id);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the line is there when the list has changed, not before
  }, [sections]);
  return (id, delegationId) => {
    awaited.current = { id, delegationId };
  };
}
