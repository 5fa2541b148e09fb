import { useEffect, useMemo, useRef } from 'react';
import type { Review } from '@/domain/agenda-item';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';

interface ReviewActions {
  readonly go: (by: number) => void;
  readonly decide: (outcome: Review['outcome']) => void;
  readonly toWords: () => void;
  readonly toStates: () => void;
  readonly takeUp: () => void;
  readonly isOn: boolean;
  readonly canTakeUp: boolean;
}

/** The review by keys alone; they stand in the palette and the list of shortcuts too. */
export function useReviewKeys(actions: ReviewActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const { isOn, canTakeUp } = actions;
  const commands = useMemo((): readonly Command[] => {
    const shared = { group: 'view' } as const;
    const through: readonly Command[] = [
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
      {
        ...shared,
        id: 'review.words',
        message: 'follow-up.review.to-words',
        shortcuts: ['S'],
        run: () => latest.current.toWords(),
      },
      {
        ...shared,
        id: 'review.states',
        message: 'follow-up.review.to-states',
        shortcuts: ['T'],
        run: () => latest.current.toStates(),
      },
    ];
    const takeUp: readonly Command[] = [
      {
        ...shared,
        id: 'review.take-up',
        message: 'follow-up.review.take-up',
        shortcuts: ['A'],
        run: () => latest.current.takeUp(),
      },
    ];
    return [...(isOn ? through : []), ...(canTakeUp ? takeUp : [])];
  }, [isOn, canTakeUp]);
  useCommands(commands);
}
