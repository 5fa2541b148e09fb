const verbale =
  /(?<!\p{L})(?:presents?\s+(?:its|his|her|their)\s+compliments|avails?\s+(?:itself|himself|herself)\s+of|ha(?:s|ve)\s+the\s+hono(?:u)?r|свидетельству\p{L}+\s+(?:сво\p{L}+\s+)?(?:глубоко\p{L}+\s+)?уважени\p{L}+|име\p{L}+\s+честь|пользу\p{L}+\s+(?:этим\s+)?случаем|выража\p{L}+\s+(?:сво\p{L}+\s+)?уважени\p{L}+)/iu;

/** Whether words are those of a note verbale: "presents its compliments", «имеет честь сообщить». Its line is no heading. */
export function isDiplomatic(text: string): boolean {
  return verbale.test(text);
}
