import { mediaTypeOf } from '../prior-records/media-type';

/** Whether a file was told to be contact cards: people without a meeting, whose columns are known. */
export function isContacts({ mediaType }: { readonly mediaType: string }): boolean {
  return mediaType === mediaTypeOf('contacts');
}
