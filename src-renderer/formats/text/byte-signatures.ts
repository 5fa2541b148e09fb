/** Kinds of file told by their first bytes; a file that has one of these is not text whatever its name says. */
const signatures = [
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'old-office', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'archive', bytes: [0x1f, 0x8b, 0x08] },
  { kind: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'archive', bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: 'program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
] as const;

export type SignedKind = (typeof signatures)[number]['kind'];

/** The kind of a file known by its signature; `null` when it may be text. */
export function kindBySignature(bytes: Uint8Array): SignedKind | null {
  const found = signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  return found?.kind ?? null;
}
