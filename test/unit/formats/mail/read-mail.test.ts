import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readPriorRecord } from '@/formats/prior-records/read-prior-record';
import { oneByte } from '../../../helpers/one-byte';
import { readRecord } from '../../../helpers/read-record';

const folder = resolve(import.meta.dirname, '../../../fixtures/prior-records');
const fixture = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(resolve(folder, name))) });

const head = ['From: A. Reader <a.reader@office.example>', 'To: b@office.example', 'MIME-Version: 1.0'];
const message = (lines: readonly string[], body: string, subject = 'Subject: Note') =>
  [...head, subject, ...lines, '', body].join('\r\n');
const read = async (text: string | Uint8Array) => {
  const bytes = typeof text === 'string' ? strToU8(text) : text;
  const outcome = await readPriorRecord({ name: 'note.eml', bytes });
  if (!outcome.ok || outcome.kind !== 'draft') throw new Error(JSON.stringify(outcome));
  expect(validateDraft(outcome.draft, outcome.texts)).toEqual([]);
  const whole = outcome.texts[0] ?? '';
  const marked = outcome.draft.dropped.map(({ start, end, why }) => ({ why, text: whole.slice(start, end) }));
  let own = whole;
  for (const { text: gone } of marked) own = own.replace(gone, '');
  return { ...outcome, whole, marked, own: own.trim() };
};

describe('a subject', () => {
  const date = 'Date: Mon, 3 May 2021 10:00:00 +0300';
  const letter =
    'Dear Secretariat,\n\nFiji regrets that it will not be able to attend the Seventh Senior Officials Meeting.';

  it('that names a meeting with its days is read with the letter, which was written before them', async () => {
    const subject = 'Subject: Re: Seventh Senior Officials Meeting, Nadi, Fiji, 10-11 May 2021';
    const { draft, marked } = await read(message([date], letter, subject));
    expect(draft.meetings).toMatchObject([
      {
        type: 'senior-officials-meeting',
        ordinal: 7,
        date: '2021-05-10/2021-05-11',
        city: 'Nadi',
        stateOfAffairs: 'planned',
        delegations: [{ party: 'FJI', attendance: 'excused' }],
      },
    ]);
    expect(marked[0]?.text).toMatch(/Subject: Re:$/u);
    expect(draft.sources[0]?.title).toBe(subject.slice('Subject: '.length));
  });

  it('that names none stays in the head of the message', async () => {
    const { marked } = await read(message([date], letter, 'Subject: Tariffs of 10-11 May 2021'));
    expect(marked[0]?.text).toMatch(/Subject: Tariffs of 10-11 May 2021$/u);
  });
});

describe('a message with an annex', async () => {
  const { draft, whole, marked, parts = [], own } = await read(fixture('letter-with-annex.eml').bytes);

  it('gives the meeting that the plain text gives', async () => {
    const plain = await readRecord(fixture('closing-remarks-en.txt'));
    expect(draft.meetings).toEqual(plain.draft.meetings);
  });

  it('has its head to be seen, and as facts its subject and the time by the sender’s clock', () => {
    expect(marked[0]?.why).toBe('header');
    expect(marked[0]?.text).toMatch(
      /^From: Секретариат Диалога <.*\nTo: .*, .*\nCc: .*\nDate: Wed, .*\nSubject: Закл/u,
    );
    expect(draft.sources[0]).toMatchObject({
      title: 'Заключительное слово / Closing remarks',
      published: '2022-10-19T17:45',
      notes: [{ code: 'attachments', count: 1 }],
    });
  });

  it('takes nobody for a participant who only signed it', () => {
    expect(marked.at(-1)?.why).toBe('signature');
    expect(marked.at(-1)?.text).toContain('Madina Example');
    expect(own).not.toContain('Madina');
    expect(whole).not.toContain('See the plain text');
  });

  it('hands on what is attached, and not the picture in its text', async () => {
    expect(parts.map(({ name }) => name)).toEqual(['note.eml › протокол.rtf']);
    expect(await readRecord(parts[0] ?? fixture('minutes.rtf'))).toMatchObject({
      texts: (await readRecord(fixture('minutes.rtf'))).texts,
    });
  });
});

describe('the letters of a message', () => {
  const words = 'Совещание прошло в Бишкеке.';
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

  it.each(['windows-1251', 'koi8-r'])('are read in %s', async (charset) => {
    const body = base64(oneByte(words, charset));
    const subject = `Subject: =?${charset}?B?${base64(oneByte('Итоги', charset))}?=`;
    const lines = [`Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: base64'];
    const { own, draft } = await read(message(lines, body, subject));
    expect(own).toBe(words);
    expect(draft.sources[0]?.title).toBe('Итоги');
  });

  it('are read where no encoding is named, in headers and in text', async () => {
    const { own, draft } = await read(oneByte(message([], words, 'Subject: Итоги встречи'), 'windows-1251'));
    expect(own).toBe(words);
    expect(draft.sources[0]?.title).toBe('Итоги встречи');
    const named = message(
      ['Content-Type: text/plain; charset="windows-1251"'],
      words,
      'Subject: Итоги встречи',
    );
    const both = await read(oneByte(named, 'windows-1251'));
    expect([both.own, both.draft.sources[0]?.title]).toEqual([words, 'Итоги встречи']);
  });

  it('are read in UTF-7, as old programs wrote', async () => {
    const lines = ['Content-Type: text/plain; charset="utf-7"'];
    expect((await read(message(lines, '+BBwEOARA-! 2 +- 2'))).own).toBe('Мир! 2 + 2');
  });
});

describe('the text of a message', () => {
  it('is its page where there is no plain text', async () => {
    const page = '<style>p{}</style><p>First.</p><p>Second<br>line.</p>';
    expect((await read(message(['Content-Type: text/html; charset=utf-8'], page))).own).toBe(
      'First.\n\nSecond\nline.',
    );
  });

  it('of an answer is kept apart from what it answers', async () => {
    const body =
      'We agree.\n\nOn 3 May 2021, B. Writer wrote:\n> The meeting was moved.\n> To June.\n\nBest regards,\nA. Reader\nHead of Unit';
    const { own, marked } = await read(message([], body, 'Subject: Re: Note'));
    expect(own).toBe('We agree.');
    expect(marked[1]).toEqual({ why: 'header', text: 'On 3 May 2021, B. Writer wrote:' });
    expect(marked[2]?.why).toBe('quoted');
    expect(marked[2]?.text).toContain('> The meeting was moved.');
  });

  it('of an answer by Outlook is kept apart too, in Russian and in English', async () => {
    const block =
      'От: Б. Автор\nОтправлено: 3 мая 2021 г.\nКому: А. Читатель\nТема: Встреча\n\nВстреча перенесена.';
    const { own, marked } = await read(message([], `Согласны.\n\n${block}`, 'Subject: RE: Встреча'));
    expect(own).toBe('Согласны.');
    expect(marked.map(({ why }) => why)).toEqual(['header', 'header', 'quoted']);
    const mark = '-----Original Message-----\nFrom: B\nSent: Monday\nTo: A\nSubject: x\n\nOld words.';
    expect((await read(message([], `Yes.\n${mark}`))).own).toBe('Yes.');
  });

  it('that was forwarded is read, for it is what the message was sent for', async () => {
    const body =
      'See below.\n\n---------- Forwarded message ---------\nFrom: B. Writer\nDate: 3 May 2021\nSubject: Closing\nTo: A\n\nThe meeting closed in Osh.';
    const { own, marked } = await read(message([], body));
    expect(own.replace(/\n+/gu, '|')).toBe('See below.|The meeting closed in Osh.');
    expect(marked.map(({ why }) => why)).toEqual(['header', 'header']);
    const outlook = body.replace(/---.*---\n/u, '');
    expect((await read(message([], outlook, 'Subject: FW: Closing'))).own).toContain('closed in Osh');
  });

  it('with a farewell and a long text after it is no signature', async () => {
    const body = `Best regards,\n${'A paragraph of the annex that goes on. '.repeat(20)}`;
    expect((await read(message([], `Words.\n\n${body}`))).own).toContain('goes on');
  });
});

describe('what is in a message', () => {
  const attached = (type: string, text: string) =>
    message(
      ['Content-Type: multipart/mixed; boundary="b"'],
      `--b\r\nContent-Type: text/plain\r\n\r\n \r\n--b\r\n${type}\r\n\r\n${text}\r\n--b--\r\n`,
    );

  it('speaks for a message without words', async () => {
    const bytes = strToU8(
      attached('Content-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment', 'Words'),
    );
    expect(await readPriorRecord({ name: 'n.eml', bytes })).toMatchObject({
      kind: 'parts',
      parts: [{ name: 'n.eml › a.txt' }],
    });
  });

  it('may be a message', async () => {
    const inner = message([], 'Inner words.', 'Subject: Inner');
    const bytes = strToU8(attached('Content-Type: message/rfc822', inner));
    const outcome = await readPriorRecord({ name: 'n.eml', bytes });
    if (!outcome.ok || outcome.kind !== 'parts') throw new Error('no parts');
    const [part] = outcome.parts;
    expect(part?.name).toBe('n.eml › message.eml');
    expect((await read(part?.bytes ?? '')).own).toBe('Inner words.');
  });

  it('is bounded in depth and never thrown over', async () => {
    let nested = 'x';
    for (let at = 0; at < 300; at += 1)
      nested = `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n${nested}\r\n--b${at}--`;
    const outcome = await readPriorRecord({
      name: 'n.eml',
      bytes: strToU8(`MIME-Version: 1.0\r\n${nested}`),
    });
    expect(outcome).toEqual({ ok: false, error: { code: 'damaged', kind: 'mail' } });
  });
});

describe('a message that is signed or locked', () => {
  it('is read where it is packed into its signature, with what is attached', async () => {
    const { own, parts = [] } = await read(fixture('signed-letter.eml').bytes);
    expect(own).toBe('The meeting took place in Osh.');
    expect(parts.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['note.eml › a.txt', 'Annex words\n'],
    ]);
  });

  const refused = async (bytes: Uint8Array) => {
    const outcome = await readPriorRecord({ name: 'n.eml', bytes });
    return outcome.ok ? outcome.kind : outcome.error;
  };

  it('is told to be encrypted, by S/MIME and in both ways of PGP', async () => {
    const armour = '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----';
    const parted = message(
      ['Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="b"'],
      `--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\nContent-Type: application/octet-stream; name="encrypted.asc"\r\n\r\n${armour}\r\n--b--`,
    );
    for (const bytes of [
      fixture('encrypted-letter.eml').bytes,
      strToU8(parted),
      strToU8(message([], armour)),
    ])
      expect(await refused(bytes)).toEqual({ code: 'encrypted', kind: 'mail' });
  });

  it('is read where only what it quotes or passes on is under a key', async () => {
    const armour = '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----';
    const quoted = 'From: A <a@b.c>\r\nSent: 3 May 2021\r\nTo: D <d@b.c>\r\nSubject: Meeting';
    for (const body of [
      `The meeting was held in Bishkek on 4 May 2019.\r\n\r\n-----Original Message-----\r\n${quoted}\r\n\r\n${armour}`,
      `The meeting was held in Bishkek on 4 May 2019. The list is below, under your key.\r\n\r\n${armour}`,
    ])
      expect(await refused(strToU8(message([], body))), body).toBe('draft');
  });

  it('is told as any other where what it is packed into is damaged', async () => {
    const { bytes } = fixture('signed-letter.eml');
    const cut = new TextDecoder('latin1')
      .decode(bytes)
      .replace(/(\r?\n\r?\n[A-Za-z0-9+/]{40})[\s\S]*/u, '$1\r\n');
    expect(await readPriorRecord({ name: 'n.eml', bytes: strToU8(cut) })).toMatchObject({
      kind: 'parts',
      parts: [{ name: 'n.eml › smime.p7m' }],
    });
  });
});

describe('what is told from its bytes', () => {
  it('is a message larger than a text may be', async () => {
    const lines = ['Content-Type: multipart/mixed; boundary="b"'];
    const big = `--b\r\nContent-Type: text/plain\r\n\r\nWords.\r\n--b\r\nContent-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment\r\n\r\n${'x'.repeat(21 * 1024 * 1024)}\r\n--b--`;
    const { own, parts } = await read(message(lines, big));
    expect([own, parts?.length]).toEqual(['Words.', 1]);
  });

  it('is a page that a browser saved as a message', async () => {
    const page = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://site.example/\r\nSubject: A page\r\nMIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable
\r\n<title>A page of news</title><nav>Menu</nav><p>Words =3D words</p>\r\n--b--`;
    const { own, draft, parts } = await read(page.replace(/\r?\n/gu, '\r\n'));
    expect(own).toContain('Words = words');
    expect(draft.sources[0]).toMatchObject({ title: 'A page of news' });
    expect(parts).toBeUndefined();
  });

  it('is a message out of a mailbox, and one that begins with a byte order mark', async () => {
    expect((await read(`From a@b Mon May  3 10:00:00 2021\n${message([], 'Words.')}`)).own).toBe('Words.');
    expect((await read(`\ufeff${message([], 'Words.')}`)).own).toBe('Words.');
  });

  it('is no message where words of a letter were pasted', async () => {
    const bytes = strToU8('From: the Chair\nMessage-ID: 1\n\nWords.');
    expect(await readPriorRecord({ name: 'p', bytes, pasted: true })).toMatchObject({
      texts: ['From: the Chair\nMessage-ID: 1\n\nWords.'],
    });
  });

  it('is a message of Outlook, which is said', async () => {
    const name = [...'__substg1.0_1000001F'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    const bytes = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Uint8Array(100),
      ...name,
    ]);
    expect(await readPriorRecord({ name: 'a.msg', bytes })).toEqual({
      ok: false,
      error: { code: 'unsupported', kind: 'outlook' },
    });
  });
});
