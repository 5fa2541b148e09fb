/**
 * Georgian and Armenian letters in Latin, as the passports of both write them. No library was taken for this: those that
 * transliterate at large know one spelling a letter, and the comparing of names needs to know which spellings are one.
 */
const letters: ReadonlyMap<string, string> = new Map(
  [
    'ა a|ბ b|გ g|დ d|ე e|ვ v|ზ z|თ t|ი i|კ k|ლ l|მ m|ნ n|ო o|პ p|ჟ zh|რ r|ს s|ტ t|უ u|ფ p|ქ k|ღ gh|ყ q',
    'შ sh|ჩ ch|ც ts|ძ dz|წ ts|ჭ ch|ხ kh|ჯ j|ჰ h',
    'ա a|բ b|գ g|դ d|ե e|զ z|է e|ը y|թ t|ժ zh|ի i|լ l|խ kh|ծ ts|կ k|հ h|ձ dz|ղ gh|ճ ch|մ m|յ y|ն n|շ sh',
    'ո o|չ ch|պ p|ջ j|ռ r|ս s|վ v|տ t|ր r|ց ts|ւ v|փ p|ք k|օ o|ֆ f|և ev',
  ]
    .flatMap((line) => line.split('|'))
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** The text with its Georgian and Armenian letters written in Latin; everything else stays. Expects small letters. */
export function otherToLatin(text: string): string {
  return text
    .replace(/(?<!\p{L})ե/gu, 'ye')
    .replace(/(?<!\p{L})ո(?!ւ)/gu, 'vo')
    .replace(/ու/gu, 'u')
    .replace(/[\p{Script=Georgian}\p{Script=Armenian}]/gu, (letter) => letters.get(letter) ?? letter);
}
