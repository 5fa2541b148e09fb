import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/**
 * A display nobody sees, for as long as `use` takes, where the machine has none. Each worker has its own: two windows on
 * one display would take the keyboard from one another.
 */
export async function withDisplay(use: () => Promise<void>): Promise<void> {
  const isNeeded = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (!isNeeded) {
    await use();
    return;
  }
  // It finds a free number by itself and writes it on the descriptor when it is ready.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  try {
    process.env['DISPLAY'] = `:${await firstLine(server.stdio[3] as Readable)}`;
    await use();
  } finally {
    delete process.env['DISPLAY'];
    server.kill();
    await ended;
  }
}

async function firstLine(stream: Readable): Promise<string> {
  let text = '';
  for await (const part of stream) {
    text += String(part);
    if (text.includes('\n')) return text.trim();
  }
  throw new Error('Xvfb ended before it had a display.');
}
