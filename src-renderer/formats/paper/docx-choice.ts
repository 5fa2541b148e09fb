import { BuilderElement, StringValueElement, TextRun, type IRunOptions, type XmlComponent } from 'docx';

/**
 * A field of Word from whose list something is chosen, or something else is written; until then it shows its prompt.
 * Programs that know no such field keep the prompt as words, which a reader of the file has to know.
 */
export function docxChoice(
  label: string,
  { prompt, items }: { readonly prompt: string; readonly items: readonly string[] },
  look: IRunOptions,
): XmlComponent {
  return element('w:sdt', [
    element('w:sdtPr', [
      new StringValueElement('w:alias', label),
      element('w:showingPlcHdr', []),
      element(
        'w:comboBox',
        items.map((item) => element('w:listItem', [], { 'w:displayText': item, 'w:value': item })),
      ),
    ]),
    element('w:sdtContent', [new TextRun({ ...look, text: prompt })]),
  ]);
}

function element(
  name: string,
  children: readonly XmlComponent[],
  attributes: Readonly<Record<string, string>> = {},
): XmlComponent {
  return new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
    children,
  });
}
