/** Settings, thumbnails, locks and the wastebasket; a document whose name begins with a dot is one all the same. */
const names =
  /^(?:\._.*|\.ds_store|\.~lock\..*#|~\$.*|thumbs\.db|desktop\.ini|__MACOSX|\.(?:git|svn|Trash.*|Spotlight-V100|fseventsd))$/iu;

/** Whether systems and programs leave a file or a folder of this name beside documents. @param path parted by `/` */
export function isLeftBehind(path: string): boolean {
  return path.split('/').some((name) => names.test(name));
}
