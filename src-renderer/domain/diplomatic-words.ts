const verbale =
  /(?<!\p{L})(?:presents?\s+(?:its|his|her|their)\s+compliments|avails?\s+(?:itself|himself|herself)\s+of|ha(?:s|ve)\s+the\s+hono(?:u)?r|свидетельству[а-яё]+\s+(?:сво[а-яё]+\s+)?(?:глубоко[а-яё]+\s+)?уважени[а-яё]+|име[а-яё]+\s+честь|пользу[а-яё]+\s+(?:этим\s+)?случаем|выража[а-яё]+\s+(?:сво[а-яё]+\s+)?уважени[а-яё]+)/iu;

/** Whether words are those of a note verbale: "presents its compliments", «имеет честь сообщить». Its line is no heading. */
export function isDiplomatic(text: string): boolean {
  return verbale.test(text);
}
