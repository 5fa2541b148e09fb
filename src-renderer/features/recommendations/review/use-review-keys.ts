import { useEffect, useMemo, useRef } from 'react';
import type { Review } from '@/domain/agenda-item';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';

interface ReviewActions {
  readonly go: (by: number) => void;
  readonly decide: (outcome: Review['outcome']) => void;
  readonly isOn: boolean;
}

const none: readonly Command[] = [];

/** The review by keys alone: on and back, reviewed, deferred. They stand in the palette and the list of shortcuts too. */
export function useReviewKeys(actions: ReviewActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const { isOn } = actions;
  const commands = useMemo((): readonly Command[] => {
    if (!isOn) return none;
    const shared = { group: 'view' } as const;
    return [
      {
        ...shared,
        id: 'review.next',
        message: 'follow-up.review.next',
        shortcuts: ['J'],
        run: () => latest.current.go(1),
      },
      {
        ...shared,
        id: 'review.previous',
        message: 'follow-up.review.previous',
        shortcuts: ['K'],
        run: () => latest.current.go(-1),
      },
      {
        ...shared,
        id: 'review.reviewed',
        message: 'follow-up.review.mark-reviewed',
        shortcuts: ['R'],
        run: () => latest.current.decide('reviewed'),
      },
      {
        ...shared,
        id: 'review.deferred',
        message: 'follow-up.review.mark-deferred',
        shortcuts: ['D'],
        run: () => latest.current.decide('deferred'),
      },
    ];
  }, [isOn]);
  useCommands(commands);
}
