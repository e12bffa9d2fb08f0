import type { Page } from '@playwright/test';

/** A text that a page asked the device to say. */
export interface Said {
  readonly text: string;
  readonly rate: number;
  readonly voice: string;
  readonly lang: string;
}

interface Voice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

export const VIETNAMESE: Voice = { name: 'Linh', lang: 'vi-VN', localService: true };
export const ENGLISH: Voice = { name: 'Samantha', lang: 'en-US', localService: true };

interface Device {
  readonly voices?: readonly Voice[];
  /** Whether voices appear only after `bringVoices`. */
  readonly late?: boolean;
  /** Every utterance ends after this many milliseconds. If missing, only `finish` ends it. */
  readonly lasts?: number;
  /** Utterances with the voice of this name fail. */
  readonly broken?: string;
  /** Whether the device accepts utterances but neither says them nor reports an error. */
  readonly mute?: boolean;
  /** Whether no utterance reports its end. */
  readonly noEnd?: boolean;
}

/**
 * Gives the page a speaking device that behaves like browsers. Events come later. `cancel()` sends errors for all waiting
 * utterances, and drops the next one. `pause()` cancels, as on Android. Voices can appear late.
 */
export async function speakWith(page: Page, device: Device = {}): Promise<void> {
  await page.addInitScript(
    ({ voices = [], late = false, lasts, broken, mute, noEnd }) => {
      class Utterance extends EventTarget {
        text: string;
        lang = '';
        rate = 1;
        voice: Voice | null = null;
        onstart: (() => void) | null = null;
        onend: (() => void) | null = null;
        onerror: ((event: { error: string }) => void) | null = null;
        constructor(text = '') {
          super();
          this.text = text;
        }
      }
      const said: Said[] = [];
      let queue: Utterance[] = [];
      let speaking: Utterance | undefined;
      let cancelled = Number.NEGATIVE_INFINITY;
      let hasVoices = !late;
      const next = (): void => {
        if (speaking || queue.length === 0 || mute) return;
        const utterance = queue[0];
        speaking = utterance;
        setTimeout(() => {
          if (!utterance || speaking !== utterance) return;
          const { text, rate, voice, lang } = utterance;
          if (text === '') return finish();
          said.push({ text, rate, voice: voice?.name ?? '', lang });
          if (voice?.name === broken) {
            take();
            utterance.onerror?.({ error: 'synthesis-failed' });
            next();
            return;
          }
          utterance.onstart?.();
          if (lasts !== undefined) setTimeout(() => speaking === utterance && finish(), lasts);
        });
      };
      const take = (): Utterance | undefined => {
        speaking = undefined;
        return queue.shift();
      };
      const finish = (): void => {
        const utterance = take();
        if (!noEnd) utterance?.onend?.();
        next();
      };
      const synthesis = {
        get speaking() {
          return speaking !== undefined;
        },
        get pending() {
          return queue.length > (speaking ? 1 : 0);
        },
        paused: false,
        getVoices: () => (hasVoices ? voices : []),
        speak: (utterance: Utterance) => {
          if (performance.now() - cancelled < 20) return;
          queue.push(utterance);
          next();
        },
        cancel: () => {
          const dropped = queue;
          const interrupted = speaking;
          queue = [];
          speaking = undefined;
          cancelled = performance.now();
          for (const each of dropped)
            setTimeout(() =>
              each.onerror?.({ error: each === interrupted ? 'interrupted' : 'canceled' }),
            );
        },
        pause: () => synthesis.cancel(),
        resume: () => {},
      };
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
      const bringVoices = (): void => {
        hasVoices = true;
      };
      Object.assign(window, { speakingDevice: { said, finish, bringVoices } });
    },
    { voices: [VIETNAMESE], ...device },
  );
}

declare global {
  interface Window {
    /** Exists only after `speakWith`. */
    readonly speakingDevice: {
      readonly said: Said[];
      readonly finish: () => void;
      readonly bringVoices: () => void;
    };
  }
}

/** Everything that was said so far. */
export const said = (page: Page): Promise<readonly Said[]> =>
  page.evaluate(() => window.speakingDevice.said);

export const saidTexts = async (page: Page): Promise<readonly string[]> =>
  (await said(page)).map(({ text }) => text);

/** Ends the current utterance. */
export const finish = (page: Page): Promise<void> =>
  page.evaluate(() => window.speakingDevice.finish());

/** Makes the late voices appear. */
export const bringVoices = (page: Page): Promise<void> =>
  page.evaluate(() => window.speakingDevice.bringVoices());

/** Whether the device is speaking. */
export const isSpeaking = (page: Page): Promise<boolean> =>
  page.evaluate(() => speechSynthesis.speaking);
