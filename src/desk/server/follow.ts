import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../../build/folders.ts';

interface Following {
  /** What it says, line by line, without colours. */
  readonly onLine: (line: string) => void;
  /** `isDone`: it ended well. */
  readonly onEnd: (isDone: boolean) => void;
}

/** Runs a command of the project in a process of its own, which ends with this one at the latest. It speaks Vietnamese. */
export function follow(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
  { onLine, onEnd }: Following,
): ChildProcess {
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LANGUAGE: 'vi', NO_COLOR: '1', FORCE_COLOR: undefined, ...environment },
  });
  const say = (line: string): void => {
    const text = stripVTControlCharacters(line).trimEnd();
    if (text !== '') onLine(text);
  };
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split(/\r?\n/u);
      rest = parts.pop() ?? '';
      for (const part of parts) say(part);
    });
    stream.on('end', () => say(rest));
  }
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  child.once('error', (error) => say(error.message));
  child.once('close', (code) => {
    process.off('exit', stop);
    onEnd(code === 0);
  });
  return child;
}
