/**
 * How long after it was saved a typed value is still shown, in milliseconds: longer than the register's news takes to
 * reach the screen. An Undo or a split that followed the save at once may leave the register as it was before, which
 * is no news; without this the field would go on showing words that the register no longer holds.
 */
const newsTakes = 1_000;

/** Calls back when what the register holds is to be shown in place of what was typed. */
export function whenNewsHasCome(letGo: () => void): void {
  setTimeout(letGo, newsTakes);
}
