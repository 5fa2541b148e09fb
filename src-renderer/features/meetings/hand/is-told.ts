import type { SettledFile } from '@/formats/paper/hand/bring-in-file';

/** Whether the register has everything that a file says, its comments included. */
export function isTold({ differences, around, comments }: SettledFile): boolean {
  return differences.length + around.length + comments.length === 0;
}
