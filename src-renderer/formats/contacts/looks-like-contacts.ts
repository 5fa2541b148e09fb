/** Whether a text is contact cards: it begins with the first line of one. */
export function looksLikeContacts(text: string): boolean {
  return /^[\s\ufeff]{0,20}BEGIN:VCARD[ \t]*$/imu.test(text.slice(0, 60));
}
