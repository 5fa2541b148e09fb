export const templatesAddress = '/settings/papers';

export function templateAddress(id: string): string {
  return `${templatesAddress}/${id}`;
}
