import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../../../src/reading/listen/utter.ts';
import { canSpeak, findVoices } from '../../../src/reading/listen/voices.ts';

interface Utterance {
  readonly text: string;
  lang: string;
  rate: number;
  voice: unknown;
  onstart: () => void;
  onend: () => void;
  onerror: (event: { readonly error: string }) => void;
}
const said: Utterance[] = [];
const speech = {
  speaking: false,
  pending: false,
  paused: false,
  speak: vi.fn((utterance: Utterance) => said.push(utterance)),
  cancel: vi.fn(),
  resume: vi.fn(),
  getVoices: vi.fn((): readonly { readonly lang: string; readonly localService: boolean }[] => []),
};
/** Remembers when it last fell silent, so each test has its own. */
let utterance: typeof import('../../../src/reading/listen/utter.ts');
const VOICE = { lang: 'vi-VN' } as SpeechSynthesisVoice;
const over: Outcome[] = [];
const say = (text = 'Chợ nổi', rate = 1): Utterance | undefined => {
  utterance.utter(text, VOICE, rate, (outcome) => over.push(outcome));
  return said.at(-1);
};

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  utterance = await import('../../../src/reading/listen/utter.ts');
  for (const list of [said, over]) list.length = 0;
  Object.assign(speech, { speaking: false, pending: false, paused: false });
  vi.clearAllMocks();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a text is said by a voice, in Vietnamese, at a rate', () => {
  expect(say('Chợ nổi', 1.5)).toMatchObject({
    text: 'Chợ nổi',
    voice: VOICE,
    lang: 'vi-VN',
    rate: 1.5,
  });
  expect(speech.resume).not.toHaveBeenCalled();
});

test('a browser that a page left paused goes on', () => {
  speech.paused = true;
  say();
  expect(speech.resume).toHaveBeenCalledTimes(1);
});

test.each([
  ['it is over', (each: Utterance) => each.onend(), 'said'],
  [
    'the browser allows none',
    (each: Utterance) => each.onerror({ error: 'not-allowed' }),
    'refused',
  ],
  ['the voice cannot', (each: Utterance) => each.onerror({ error: 'voice-unavailable' }), 'failed'],
  [
    'another tab stops it before it begins',
    (each: Utterance) => each.onerror({ error: 'canceled' }),
    'failed',
  ],
  [
    'something else interrupts it',
    (each: Utterance) => {
      each.onstart();
      each.onerror({ error: 'interrupted' });
    },
    'interrupted',
  ],
] as const)('if %s, that is told once', (_, event, outcome) => {
  const own = say();
  if (own) event(own);
  own?.onend();
  vi.advanceTimersByTime(60_000);
  expect(over).toEqual([outcome]);
});

test('what is stopped tells nothing any more', () => {
  const first = say();
  const second = say('Hai');
  first?.onend();
  expect(over).toEqual([]);
  utterance.silence();
  second?.onend();
  vi.advanceTimersByTime(60_000);
  expect(over).toEqual([]);
  expect(speech.cancel).toHaveBeenCalled();
});

test('a text that comes right after another was cancelled waits, or Chrome drops it', () => {
  speech.speaking = true;
  say();
  expect(speech.cancel).toHaveBeenCalledTimes(1);
  expect(said).toHaveLength(0);
  vi.advanceTimersByTime(60);
  expect(said).toHaveLength(1);
});

test('after three seconds of silence, nothing more comes', () => {
  say();
  vi.advanceTimersByTime(2000);
  expect(over).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(over).toEqual(['refused']);
  // Its end was lost.
  say();
  speech.speaking = true;
  vi.advanceTimersByTime(2000);
  speech.speaking = false;
  vi.advanceTimersByTime(3000);
  expect(over).toEqual(['refused', 'said']);
});

test('a voice that never ends is given four letters a second, and ten seconds', () => {
  say('a'.repeat(40), 2);
  speech.speaking = true;
  vi.advanceTimersByTime(15_000);
  expect(over).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(over).toEqual(['said']);
});

const voice = (lang: string, localService = true) => ({ lang, localService });

test('voices are those for Vietnamese, those of the device first', () => {
  const [far, near, android] = [voice('vi-VN', false), voice('vi'), voice('vi_VN')];
  speech.getVoices.mockReturnValue([voice('en-US'), voice('vie'), far, near, android]);
  const found = vi.fn();
  findVoices(found);
  expect(found.mock.calls).toEqual([[[near, android, far]]]);
});

test('voices may come later, for two seconds', () => {
  speech.getVoices.mockReturnValue([]);
  const [late, never, stopped] = [vi.fn(), vi.fn(), vi.fn()];
  findVoices(late);
  vi.advanceTimersByTime(1000);
  expect(late).not.toHaveBeenCalled();
  speech.getVoices.mockReturnValue([voice('vi')]);
  vi.advanceTimersByTime(1000);
  expect(late).toHaveBeenCalledTimes(1);
  speech.getVoices.mockReturnValue([]);
  findVoices(stopped)();
  findVoices(never);
  vi.advanceTimersByTime(5000);
  expect(never.mock.calls).toEqual([[[]]]);
  expect(stopped).not.toHaveBeenCalled();
});

test('a browser inside another app may be unable to speak', () => {
  vi.stubGlobal('window', { speechSynthesis: speech });
  expect(canSpeak()).toBe(true);
  vi.stubGlobal('window', {});
  expect(canSpeak()).toBe(false);
  vi.stubGlobal('window', { speechSynthesis: speech });
  vi.stubGlobal('SpeechSynthesisUtterance', undefined);
  expect(canSpeak()).toBe(false);
});
