import { LISTEN_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { openDialog } from '../dialog.ts';
import { element } from '../element.ts';

type Device = keyof typeof STRINGS.listenDevices;

/** Says that the browser cannot speak, and what to do. */
export function tellCannotSpeak(): void {
  open(STRINGS.listenCannotTitle, [
    element('p', '', STRINGS.listenCannot),
    element('p', '', STRINGS.listenInApp),
  ]);
}

/** Says that the device has no Vietnamese voice, and how to get one, for this kind of device first. */
export function tellNoVoice(): void {
  const own = thisDevice();
  const others = Object.values(STRINGS.listenDevices).filter(
    (each) => each !== STRINGS.listenDevices[own],
  );
  open(STRINGS.listenNoVoiceTitle, [
    element('p', '', STRINGS.listenNoVoice),
    ...guide(STRINGS.listenDevices[own]),
    element('p', '', STRINGS.listenThen),
    element(
      'details',
      '',
      element('summary', '', STRINGS.listenOtherDevices),
      ...others.flatMap(guide),
    ),
  ]);
}

const open = (title: string, content: readonly HTMLElement[]): void => {
  openDialog(title, [element('div', 'voices', ...content)]);
};

const guide = ({ name, steps }: (typeof STRINGS.listenDevices)[Device]): HTMLElement[] => [
  element('h3', '', name),
  element('ol', '', ...steps.map((step) => element('li', '', step))),
];

function thisDevice(): Device {
  const { userAgent, maxTouchPoints } = navigator;
  if (/Android/u.test(userAgent)) return 'android';
  // An iPad reports that it is a Mac.
  if (/iPhone|iPad|iPod/u.test(userAgent)) return 'apple';
  if (/Macintosh/u.test(userAgent)) return maxTouchPoints > 1 ? 'apple' : 'mac';
  return /Windows/u.test(userAgent) ? 'windows' : 'linux';
}
