import { useEffect } from 'react';

/** Takes what is pasted anywhere on the page, except into a field: files, else text. */
export function usePaste(
  takeText: (text: string) => void,
  takeFiles: (files: readonly File[]) => void,
): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (!data || isField(event.target)) return;
      const files = [...data.files];
      const text = data.getData('text/plain');
      if (files.length === 0 && text === '') return;
      event.preventDefault();
      if (text === '') takeFiles(files);
      else takeText(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [takeText, takeFiles]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('textarea, input:not([type=file]), [contenteditable]') !== null &&
    !target.closest('[hidden]')
  );
}
