import { saysTheSame } from '@/domain/merge-value';
import { heldAt } from '@/store/commands/over-newer';
import type { Register } from '@/store/register';

/**
 * How long after it was saved a typed value is still shown, in milliseconds: longer than the register's news usually
 * takes to reach the screen. An Undo or a split that followed the save at once may leave the register as it was before,
 * which is no news; without this the field would go on showing words that the register no longer holds.
 */
const newsTakes = 1_000;
/** In milliseconds and times: how often, and how long, it is looked whether late news has come. */
const lookAgain = 250;
const mostLooks = 40;

interface Awaited {
  readonly register: Pick<Register, 'get'>;
  /** Names table, record and field. */
  readonly key: string;
  /** What the field would show in place of what was typed; `undefined` once nothing shows it any more. */
  readonly shown: () => unknown;
}

/**
 * Calls back once what the field would show is what the register holds. On a busy machine, and while another
 * window writes, the news may be late: what stood there before would be shown, and whoever types on would type into that.
 */
export function whenWordsHaveCome({ register, key, shown }: Awaited, letGo: () => void): void {
  const look = async (looks: number) => {
    const held = shown() === undefined || looks === 0 ? null : await heldAt(register, key).catch(() => null);
    // Asked once more: the news may have come while the register answered.
    const now = shown();
    if (held === null || now === undefined || saysTheSame(held.value, now)) letGo();
    else setTimeout(() => void look(looks - 1), lookAgain);
  };
  setTimeout(() => void look(mostLooks), newsTakes);
}
