export const partyTabs = ['record', 'meetings', 'people', 'interventions', 'commitments', 'history'] as const;
export type PartyTab = (typeof partyTabs)[number];

/** Where a party, or a part of its page, is found; its record is its first page. */
export function partyAddress(partyId: string, tab: PartyTab = 'record'): string {
  return tab === 'record' ? `/parties/${partyId}` : `/parties/${partyId}/${tab}`;
}

/** The tab an address names; the record when it names none that exists. */
export function readPartyTab(name: string | undefined): PartyTab {
  return partyTabs.find((tab) => tab === name) ?? 'record';
}

/** Where two records are looked at side by side; without the other, it is asked for. */
export function partyMergeAddress(partyId: string, otherId?: string): string {
  return `/parties/${partyId}/merge${otherId === undefined ? '' : `/${otherId}`}`;
}

export const partyDuplicatesAddress = '/parties/duplicates';
