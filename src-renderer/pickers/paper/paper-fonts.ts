import arabicRegular from '@fontsource/amiri/arabic-400.css?inline';
import arabicStrong from '@fontsource/amiri/arabic-700.css?inline';
import sansRegular from '@fontsource/inter/400.css?inline';
import sansItalic from '@fontsource/inter/400-italic.css?inline';
import sansStrong from '@fontsource/inter/600.css?inline';
import serifRegular from '@fontsource/source-serif-4/400.css?inline';
import serifItalic from '@fontsource/source-serif-4/400-italic.css?inline';
import serifStrong from '@fontsource/source-serif-4/600.css?inline';
import type { PaperDocument } from '@/formats/paper/paper';
import { facesFor, readFontFaces, withFontData, type FontFaceRule } from '@/formats/paper/font-faces';
import type { PrintNeeds } from '@/formats/paper/print-needs';
import { toBase64 } from '@/formats/paper/to-base64';

/** Static faces: a variable one would become outlines in the PDF. */
const faces: Readonly<Record<PaperDocument['form']['face'], readonly FontFaceRule[]>> = {
  serif: readFontFaces(serifRegular + serifItalic + serifStrong),
  sans: readFontFaces(sansRegular + sansItalic + sansStrong),
};
const arabic = readFontFaces(arabicRegular + arabicStrong);
const arabicText = /\p{Script=Arabic}/u;

/** The paper's fonts by their addresses in the app, for the preview: loaded only for the scripts in view. */
export const paperFontCss = [...faces.serif, ...faces.sans, ...arabic].map(({ css }) => css).join('\n');

/** The fonts that a page needs, with their data: for files and for print, which fetch nothing. */
export async function fontCssFor({ face, letters }: PrintNeeds): Promise<string> {
  const needed = [...facesFor(faces[face], letters), ...(arabicText.test(letters) ? arabic : [])];
  return (await Promise.all(needed.map(embed))).join('\n');
}

/** Rules with their files in them, by address: a pack or many letters ask for the same few again and again. */
const embedded = new Map<string, string>();

async function embed(rule: FontFaceRule): Promise<string> {
  if (rule.url.startsWith('data:')) return rule.css;
  const known = embedded.get(rule.url);
  if (known !== undefined) return known;
  const response = await fetch(rule.url);
  const css = withFontData(rule, toBase64(new Uint8Array(await response.arrayBuffer())));
  embedded.set(rule.url, css);
  return css;
}
