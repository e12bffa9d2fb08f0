import type { Page } from '@playwright/test';

/** What a page asked to be said. */
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
  /** Voices appear only with `bringVoices`. */
  readonly late?: boolean;
  /** Every utterance ends by itself after so many milliseconds; else only by `finish`. */
  readonly lasts?: number;
  /** Utterances with a voice of this name fail. */
  readonly broken?: string;
  /** It takes utterances and neither says them nor says why. */
  readonly mute?: boolean;
  /** Nothing ever ends with an event. */
  readonly noEnd?: boolean;
}

/**
 * Gives the page a device that speaks, with the habits of browsers: events come later, `cancel()` sends errors for all that was
 * waiting and swallows what is given right after it, `pause()` cancels as on Android, and voices can come late.
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
    /** Only with `speakWith`. */
    readonly speakingDevice: {
      readonly said: Said[];
      readonly finish: () => void;
      readonly bringVoices: () => void;
    };
  }
}

/** All that was said up to now. */
export const said = (page: Page): Promise<readonly Said[]> =>
  page.evaluate(() => window.speakingDevice.said);

export const saidTexts = async (page: Page): Promise<readonly string[]> =>
  (await said(page)).map(({ text }) => text);

/** The voice comes to the end of what it says. */
export const finish = (page: Page): Promise<void> =>
  page.evaluate(() => window.speakingDevice.finish());

/** Voices that are late come. */
export const bringVoices = (page: Page): Promise<void> =>
  page.evaluate(() => window.speakingDevice.bringVoices());

/** Whether the device is speaking. */
export const isSpeaking = (page: Page): Promise<boolean> =>
  page.evaluate(() => speechSynthesis.speaking);
