import { assertNever } from '@/domain/assert-never';

import type { PaperDocument } from '../paper/paper';
import { paperToHtml } from '../paper/write-html';
import { paperToMarkdown } from '../paper/write-markdown';
import { paperToText } from '../paper/write-text';
import type { PaperFormat, PaperOptions } from './paper-format';

/** The paper as the bytes of a file; text formats are UTF-8. Writers of packages are loaded when they are needed. */
export async function writePaper(
  paper: PaperDocument,
  format: PaperFormat,
  options: PaperOptions = {},
): Promise<Uint8Array> {
  const { pictures } = options;
  switch (format) {
    case 'docx': {
      const { paperToDocx } = await import('../paper/write-docx');
      return paperToDocx(paper, pictures, options.origin);
    }
    case 'odt': {
      const { paperToOdt } = await import('../paper/odt/write-odt');
      return paperToOdt(paper, pictures);
    }
    case 'html':
      return inUtf8(paperToHtml(paper, { ...options.html, ...(pictures ? { pictures } : {}) }));
    case 'markdown':
      return inUtf8(paperToMarkdown(paper));
    case 'text':
      return inUtf8(paperToText(paper));
    case 'akn': {
      if (!options.akn) throw new TypeError('Nothing is said of what the paper is about');
      const { paperToAkn } = await import('../paper/akn/write-akn');
      return inUtf8(paperToAkn(paper, options.akn));
    }
    default:
      return assertNever(format);
  }
}

function inUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
