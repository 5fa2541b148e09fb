/**
 * How large a paper is shown: page by page, as wide as there is room or by a share of its true size; or `flow`, its words in
 * one run and well readable, without pages.
 */
export const paperZooms = ['fit', '50', '75', '100', '125', '150', '200', 'flow'] as const;
export type PaperZoom = (typeof paperZooms)[number];

/** Whether a paper can be shown page by page here; older engines set no columns below one another. */
export const showsPages: boolean = globalThis.CSS?.supports('column-wrap: wrap') ?? false;
