import arabicRegular from '@fontsource/amiri/arabic-400.css?inline';
import arabicStrong from '@fontsource/amiri/arabic-700.css?inline';
import sansRegular from '@fontsource/inter/400.css?inline';
import sansItalic from '@fontsource/inter/400-italic.css?inline';
import sansStrong from '@fontsource/inter/600.css?inline';
import serifRegular from '@fontsource/source-serif-4/400.css?inline';
import serifItalic from '@fontsource/source-serif-4/400-italic.css?inline';
import serifStrong from '@fontsource/source-serif-4/600.css?inline';
import type { PaperDocument } from '@/formats/paper/paper';
import { paperBody } from '@/formats/paper/write-html';
import { toBase64 } from '@/formats/paper/to-base64';
import { facesFor, readFontFaces, withFontData, type FontFaceRule } from './font-faces';

/** Static faces: a variable one would become outlines in the PDF. */
const faces: Readonly<Record<PaperDocument['form']['face'], readonly FontFaceRule[]>> = {
  serif: readFontFaces(serifRegular + serifItalic + serifStrong),
  sans: readFontFaces(sansRegular + sansItalic + sansStrong),
};
const arabic = readFontFaces(arabicRegular + arabicStrong);
const arabicText = /\p{Script=Arabic}/u;

/** The paper's fonts by their addresses in the app, for the preview: loaded only for the scripts in view. */
export const paperFontCss = [...faces.serif, ...faces.sans, ...arabic].map(({ css }) => css).join('\n');

/** The fonts that a paper needs, with their data: for files and for print, which fetch nothing. */
export async function embeddedFontCss(paper: PaperDocument): Promise<string> {
  const { head, foot } = paper.running;
  const { before, between } = paper.form.pageNumber;
  const text = [paperBody(paper), head, foot, before, between, '0123456789'].join('\n');
  const needed = [...facesFor(faces[paper.form.face], text), ...(arabicText.test(text) ? arabic : [])];
  return (await Promise.all(needed.map(embed))).join('\n');
}

async function embed(rule: FontFaceRule): Promise<string> {
  if (rule.url.startsWith('data:')) return rule.css;
  const response = await fetch(rule.url);
  return withFontData(rule, toBase64(new Uint8Array(await response.arrayBuffer())));
}
