import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

// Runs a program until standard input ends, then removes a folder: `node guard.ts FOLDER PROGRAM PARAMETER…`. Standard input
// ends however the process at its other end does, so that no server outlives a run that was killed.
const [folder = '', program = '', ...parameters] = process.argv.slice(2);

/** How long a server may take to end those that it started (ms). */
const GRACE = 1000;

// A group of its own, since some servers start others.
const running = spawn(program, parameters, {
  detached: true,
  stdio: ['ignore', 'inherit', 'inherit'],
});
/** Tells the program, or with SIGKILL all that it started, too. */
const send = (signal: 'SIGTERM' | 'SIGKILL'): void => {
  if (running.pid === undefined) return;
  try {
    process.kill(signal === 'SIGKILL' ? -running.pid : running.pid, signal);
  } catch {
    // It has ended by itself.
  }
};
const end = (): void => {
  send('SIGTERM');
  setTimeout(() => send('SIGKILL'), GRACE);
};
running.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
running.on('exit', (code) => {
  send('SIGKILL');
  process.exit(code ?? 1);
});
process.stdin.on('close', end).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
