import { describe, expect, it } from 'vitest';
import { htmlToText } from '@/formats/html/html-to-text';

const textOf = (html: string): string => htmlToText(html).text;

describe('a page as text', () => {
  it('has one block a line and a blank line between paragraphs', () => {
    expect(textOf('<h1>One</h1><p>Two\n three</p><div>four</div><div>five</div>')).toBe(
      'One\n\nTwo three\n\nfour\nfive',
    );
  });

  it('has the numbers of ordered lists written out', () => {
    expect(textOf('<ol start="3"><li>c</li><li>d</li></ol>')).toBe('3. c\n4. d');
    expect(textOf('<ol type="a"><li>x</li><li value="4">y</li></ol>')).toBe('(a) x\n(d) y');
    expect(textOf('<ul><li>x</li></ul>')).toBe('x');
  });

  it('has entities and no-break spaces as characters', () => {
    expect(textOf('<p>14&ndash;15&nbsp;May &amp; after</p>')).toBe('14–15 May & after');
  });

  it('has words of inline elements unbroken and cells parted', () => {
    expect(textOf('<p>par<b>ti</b>cipants</p>')).toBe('participants');
    expect(textOf('<table><tr><td>a</td><td>b</td></tr></table>')).toBe('a\tb');
  });

  it('has nothing of scripts, styles, templates and hidden parts', () => {
    const html =
      '<script>s</script><style>t</style><noscript>n</noscript><p hidden>h</p><p style="display: none">d</p><p>kept</p>';
    expect(textOf(html)).toBe('kept');
  });

  it('keeps menus and footers as dropped', () => {
    const { text, dropped } = htmlToText('<nav>Menu</nav><p>Words of the page</p><footer>Foot</footer>');
    expect(dropped.map(({ start, end }) => text.slice(start, end))).toEqual(['Menu', 'Foot']);
  });

  it('tells its title, language and dates', () => {
    const { about } = htmlToText(
      '<html lang="ru-RU"><head><title>T</title></head><body><time itemprop="datePublished" datetime="2019-05-16T10:00Z">x</time></body>',
    );
    expect(about).toEqual({ title: 'T', language: 'ru', published: '2019-05-16T10:00' });
  });

  it('does not fall over a page nested deeper than the call stack', () => {
    expect(textOf(`${'<div>'.repeat(20_000)}deep`)).toBe('deep');
  });
});
