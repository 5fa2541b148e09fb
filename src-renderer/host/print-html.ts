const FRAME_ID = 'print-frame';

/**
 * Opens the browser's print dialog with a self-contained document, in a frame in which no script runs. The frame stays
 * until the next printing: browsers differ in when they are done with it.
 */
export async function printHtml(html: string): Promise<void> {
  document.getElementById(FRAME_ID)?.remove();
  const frame = document.createElement('iframe');
  frame.id = FRAME_ID;
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Not display: none, which some browsers do not print.
  frame.style.cssText =
    'position:fixed;inset-inline-start:-10000px;inline-size:210mm;block-size:297mm;border:0';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  await frame.contentDocument?.fonts.ready;
  frame.contentWindow?.focus();
  frame.contentWindow?.print();
}
