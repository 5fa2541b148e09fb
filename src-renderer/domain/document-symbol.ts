/** What stands in the column of symbols where there is none: «б/н», "n/a", "—", "see annex 2". */
const none =
  /^(?:б ?\/ ?н|без номера|n ?\/ ?a|none|no number|not applicable|нет|tbc|tbd|-+|—+|–+)$|^(?:see|cf|annex|appendix|см|смотри|приложение)(?!\p{L})/iu;
const fileName =
  /\.(?:docx?|docm|dotx?|odt|ods|rtf|pdf|xlsx?|xlsm|csv|pptx?|txt|html?|md|zip|eml|msg|jpe?g|png)$/iu;
/** "v1.2", "version 3", «ред. 2», "Q1/2018": which of several, or when. */
const version =
  /^(?:v|ver|vers|version|rev|revision|draft|edition|ред|редакция|версия|вер)[ ._-]?\d[\d.]*$|^Q[1-4](?:[ /.-]\d{2,4})?$/iu;

/**
 * The symbol of a document as it was given, without white space around it; `null` where the words are none. A symbol has
 * a letter and a digit, and is no name of a file and no version.
 */
export function symbolIn(words: string): string | null {
  const symbol = words.trim();
  if (!/\p{L}/u.test(symbol) || !/\d/u.test(symbol)) return null;
  return none.test(symbol) || fileName.test(symbol) || version.test(symbol) ? null : symbol;
}
