/** The bytes of the pictures that papers name, by their SHA-256. */
export type PaperPictures = ReadonlyMap<string, Uint8Array>;
