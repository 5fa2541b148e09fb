/** Tables out and in again: attendance and people as sheets. */
export const tables = {};
