/** The languages of the papers, which are those that posts are said in here; other languages of a row are told beside it. */
export const postLanguages = ['en', 'ru'] as const;
export type PostLanguage = (typeof postLanguages)[number];
