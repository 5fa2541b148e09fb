import arabicRegular from '@fontsource/amiri/arabic-400.css?inline';
import arabicStrong from '@fontsource/amiri/arabic-700.css?inline';
import serifRegular from '@fontsource/source-serif-4/400.css?inline';
import serifItalic from '@fontsource/source-serif-4/400-italic.css?inline';
import serifStrong from '@fontsource/source-serif-4/600.css?inline';
import { facesFor, readFontFaces, withFontData, type FontFaceRule } from './font-faces';

/** Static faces: a variable one would become outlines in the PDF. */
const serif = readFontFaces(serifRegular + serifItalic + serifStrong);
const arabic = readFontFaces(arabicRegular + arabicStrong);
const arabicText = /\p{Script=Arabic}/u;

/** The paper's fonts by their addresses in the app, for the preview: loaded only for the scripts in view. */
export const paperFontCss = [...serif, ...arabic].map(({ css }) => css).join('\n');

/** The fonts that the text needs, with their data: for files and for print, which fetch nothing. */
export async function embeddedFontCss(text: string): Promise<string> {
  const needed = [...facesFor(serif, text), ...(arabicText.test(text) ? arabic : [])];
  return (await Promise.all(needed.map(embed))).join('\n');
}

async function embed(rule: FontFaceRule): Promise<string> {
  if (rule.url.startsWith('data:')) return rule.css;
  const response = await fetch(rule.url);
  return withFontData(rule, toBase64(new Uint8Array(await response.arrayBuffer())));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
