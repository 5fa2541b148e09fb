/** What a list says of a delegation that does not come, or of which nothing is known. */
const phrase = new RegExp(
  `^(?:${[
    String.raw`[?–—-]+|n/?a|none|nobody|no (?:reply|response|answer|data|info(?:rmation)?|nominations?|delegation|delegates?|participants?|representatives?|list|names?)(?: yet| received| so far)*`,
    String.raw`not (?:yet )?(?:invited|attending|participating|taking part|represented|coming|known|available|received)|(?:will|does|did) not (?:attend|participate|take part|come)`,
    String.raw`(?:has |have )?declined|sent (?:its |their )?regrets|cancelled|canceled|(?:awaiting|waiting for) (?:a |the )?(?:reply|response|answer|confirmation)|no longer attending`,
    String.raw`нет|н/д|никто|нет (?:данных|ответа|информации|сведений|списка|делегации|участников|кандидатур\p{L}*)|(?:данные|ответ|список|сведения|кандидатур\p{L}+) не (?:получен|представлен|поступи?л)\p{L}*`,
    String.raw`не (?:участву\p{L}+|участвовал\p{L}*|приглаш[её]н\p{L}*|представлен\p{L}*|приб\p{L}+|приед\p{L}+|будет|будут|присутств\p{L}+)|без участия|отказ(?:ал\p{L}*)?|отсутству\p{L}+|ожида\p{L}+ (?:ответ|подтверждени)\p{L}*|ответ не получен|неизвестно`,
  ].join('|')})$`,
  'iu',
);

/** In letters: whatever is longer says something else. */
const longest = 200;

/** "none", "(no delegation)", «нет данных», «не участвует»: nobody comes, or who does is not known. */
export function saysNobody(text: string): boolean {
  return text.length <= longest && phrase.test(text.trim().replace(/^[([]\s*|\s*[)\].!]+$/gu, ''));
}
