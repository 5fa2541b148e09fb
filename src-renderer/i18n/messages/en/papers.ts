/** The papers of attendance. */
export const papers = {};
