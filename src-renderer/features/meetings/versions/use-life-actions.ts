import { useCallback, useState } from 'react';
import type { Correction, PaperVersion } from '@/domain/paper-version';
import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import type { PaperKey } from '@/formats/paper/kinds/paper-of';
import type { PaperLanguage } from '@/formats/paper/paper';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import {
  beginCorrection,
  circulatePapers,
  correctPaper,
  finalisePapers,
  giveUpCorrection,
  removeCirculated,
  type CorrectionReason,
  type PaperToKeep,
} from '@/store/commands/paper-versions';
import { useRegister } from '@/store/react/register-context';
import type { Author, Command } from '@/store/register';
import { useNotify } from '@/ui/notices';
import { makeVersion } from './make-version';

type State = 'circulated' | 'final' | 'corrected';

function commandOf(
  state: State,
  kept: readonly [PaperToKeep, ...PaperToKeep[]],
  by: Author,
): Command<unknown> {
  switch (state) {
    case 'circulated':
      return circulatePapers(kept, by);
    case 'final':
      return finalisePapers(kept, by);
    case 'corrected':
      return correctPaper(kept[0], by);
  }
}

export interface LifeActions {
  /** Gives the paper out in its next state, each language as a version of its own; a note goes with it. */
  readonly give: (state: State, languages: readonly PaperLanguage[], note: string | null) => Promise<void>;
  readonly begin: (version: PaperVersion, reason: CorrectionReason) => Promise<void>;
  readonly giveUp: (correction: Correction, title: string) => Promise<void>;
  readonly takeBack: (version: PaperVersion) => Promise<void>;
  /** While a version is being made. */
  readonly isBusy: boolean;
}

/** What can be done with a paper of a meeting; each is one step, with Undo beside what is said of it. */
export function useLifeActions(meetingId: string, key: PaperKey, choices: PaperChoices): LifeActions {
  const t = useText();
  const register = useRegister();
  const run = useRun();
  const notice = useUndoNotice();
  const notify = useNotify();
  const [isBusy, setBusy] = useState(false);
  const give = useCallback<LifeActions['give']>(
    (state, languages, note) =>
      whileBusy(setBusy, async () => {
        const kept: PaperToKeep[] = [];
        for (const language of languages) {
          const made = await makeVersion(register, meetingId, key, { ...choices, language }, state, note);
          if (made) kept.push(made);
        }
        const [first, ...others] = kept;
        if (!first || kept.length < languages.length) notify({ kind: 'error', text: t('life.not-made') });
        else if ((await run(commandOf(state, [first, ...others], register.author))) !== null)
          notice(
            others.length > 0
              ? t(`life.done.both-${state === 'final' ? 'final' : 'circulated'}`)
              : t(`life.done.${state}`, { number: first.number }),
          );
      }),
    [register, meetingId, key, choices, run, notice, notify, t],
  );
  return {
    isBusy,
    give,
    begin: async (version, reason) => {
      const at = new Date().toISOString();
      if ((await run(beginCorrection(version, reason, register.author, at))) !== null)
        notice(t('life.done.begun'));
    },
    giveUp: async (correction, title) => {
      if ((await run(giveUpCorrection(correction, title))) !== null) notice(t('life.done.given-up'));
    },
    takeBack: async (version) => {
      if ((await run(removeCirculated(version))) !== null) notice(t('life.done.taken-back'));
    },
  };
}

/** However the work ends, nothing stays switched off after it. */
async function whileBusy(setBusy: (isBusy: boolean) => void, work: () => Promise<void>): Promise<void> {
  setBusy(true);
  try {
    await work();
  } finally {
    setBusy(false);
  }
}
