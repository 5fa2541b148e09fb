import { useCallback } from 'react';
import { useText } from '@/i18n/use-text';
import { removeLeftBehind, type LeftBehind } from '@/store/commands/left-behind';
import type { NoticeAction } from '@/ui/notice-list';
import { useRun, useUndoNotice } from './use-run';

interface Removal {
  /** What was removed, in words. */
  readonly text: string;
  readonly left: LeftBehind;
  readonly name: string;
  /** The first of the delegations in which nobody is left. */
  readonly emptied: string;
}

/**
 * Says what was taken off a list and what stays in the register with nothing: a delegation without anybody, a person of
 * whom nothing else is recorded. Each can be removed too, in the step that one Undo takes back.
 */
export function useRemovalNotice(isHeld: boolean): (removal: Removal) => void {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  return useCallback(
    function tell({ text, left, name, emptied }: Removal) {
      const { delegationIds, personIds } = left;
      const also = async (gone: LeftBehind, said: string, rest: LeftBehind) => {
        const done = await run(removeLeftBehind(gone, name));
        if (done !== null) tell({ text: sentences([text, said]), left: rest, name, emptied });
      };
      const delegations: readonly NoticeAction[] = [
        {
          label: t('attendance.left.remove-delegation', { count: delegationIds.length }),
          run: () =>
            void also(
              { ...left, personIds: [] },
              t('attendance.left.removed-delegation', { count: delegationIds.length }),
              { ...left, delegationIds: [] },
            ),
        },
      ];
      const persons: readonly NoticeAction[] = [
        {
          label: t('attendance.left.remove-person', { count: personIds.length }),
          run: () =>
            void also(
              { ...left, delegationIds: [] },
              t('attendance.left.removed-person', { count: personIds.length }),
              { ...left, personIds: [] },
            ),
        },
      ];
      const words = { name: emptied, count: delegationIds.length, held: isHeld ? 'yes' : 'no' };
      const said = [
        ...(delegationIds.length > 0 ? [t('attendance.left.delegation', words)] : []),
        ...(personIds.length > 0 ? [t('attendance.left.person', { count: personIds.length })] : []),
      ];
      notice(said.length === 0 ? text : sentences([text, ...said]), [
        ...(delegationIds.length > 0 ? delegations : []),
        ...(personIds.length > 0 ? persons : []),
      ]);
    },
    [t, run, notice, isHeld],
  );
}

/** Said one after another, each a sentence of its own. */
function sentences(texts: readonly string[]): string {
  return texts.map((text) => (/[.!?…]$/u.test(text) ? text : `${text}.`)).join(' ');
}
