/** Settings, thumbnails, locks, and whatever begins with a dot: by itself, with nobody having put it there. */
const names = /^(?:\..*|~\$.*|~lock.*|thumbs\.db|desktop\.ini|__MACOSX)$/iu;

/** Whether systems and programs leave a file or a folder of this name beside documents. @param path parted by `/` */
export function isLeftBehind(path: string): boolean {
  return path.split('/').some((name) => names.test(name));
}
