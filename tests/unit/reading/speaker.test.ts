import { beforeEach, expect, test, vi } from 'vitest';
import { LISTEN_STRINGS as STRINGS } from '../../../src/config/strings.vi.ts';
import { Speaker } from '../../../src/reading/listen/speaker.ts';
import type { Outcome } from '../../../src/reading/listen/utter.ts';

/** What was uttered, and what ends the last utterance. */
const uttered: (readonly [text: string, voice: string])[] = [];
let end: (outcome: Outcome) => void;
vi.mock(import('../../../src/reading/listen/utter.ts'), () => ({
  utter: (text: string, { name }: SpeechSynthesisVoice, _: number, over: typeof end) => {
    uttered.push([text, name]);
    end = over;
  },
}));

const events = { over: vi.fn(), stopped: vi.fn() };
const voices = ['Mai', 'An'].map((name) => ({ name }) as SpeechSynthesisVoice);
let speaker: Speaker;
beforeEach(() => {
  uttered.length = 0;
  vi.clearAllMocks();
  speaker = new Speaker(1, events);
  speaker.voices = voices;
  speaker.prepare(['Chợ nổi.', 'Ghe hàng bông.']);
  speaker.start();
});

test('the parts of a sentence are said one after the other, by the first voice', () => {
  expect(uttered).toEqual([['Chợ nổi.', 'Mai']]);
  end('said');
  expect(uttered.at(-1)).toEqual(['Ghe hàng bông.', 'Mai']);
  expect(events.over).not.toHaveBeenCalled();
  end('said');
  expect(events.over).toHaveBeenCalledTimes(1);
});

test('a voice that fails is replaced, and the part is said again', () => {
  end('failed');
  expect(uttered.at(-1)).toEqual(['Chợ nổi.', 'An']);
  end('said');
  expect(uttered.at(-1)).toEqual(['Ghe hàng bông.', 'An']);
});

test('the reader is told at the third failure in a row, also after a start anew', () => {
  for (const outcome of ['failed', 'failed'] as const) end(outcome);
  expect(events.stopped).not.toHaveBeenCalled();
  end('failed');
  expect(events.stopped.mock.calls).toEqual([[STRINGS.listenFailed]]);
  speaker.start();
  for (const outcome of ['failed', 'failed'] as const) end(outcome);
  expect(events.stopped).toHaveBeenCalledTimes(1);
  end('said');
  for (const outcome of ['failed', 'failed'] as const) end(outcome);
  expect(events.stopped).toHaveBeenCalledTimes(1);
  end('failed');
  expect(events.stopped).toHaveBeenCalledTimes(2);
});

test.each([
  ['refused', STRINGS.listenRefused],
  ['interrupted', ''],
] as const)('what was %s stops, and the reader is told “%s”', (outcome, why) => {
  end(outcome);
  expect(events.stopped.mock.calls).toEqual([[why]]);
  expect(uttered).toHaveLength(1);
});

test('after a pause, the part is said again from its beginning', () => {
  speaker.speak();
  expect(uttered).toEqual([
    ['Chợ nổi.', 'Mai'],
    ['Chợ nổi.', 'Mai'],
  ]);
});

test('without a voice there is nothing to say', () => {
  speaker.voices = [];
  speaker.speak();
  expect(events.over).toHaveBeenCalledTimes(1);
});
