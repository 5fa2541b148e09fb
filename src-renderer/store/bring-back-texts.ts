/**
 * The command under which texts that were altered or lost come back out of a bundle. It is in the history, with what the
 * record of each said before, and is no step of Undo: taking it back could only damage the texts again.
 */
export const bringBackTexts = 'bring-back-texts';
