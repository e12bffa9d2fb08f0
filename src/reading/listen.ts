import { tellCannotSpeak, tellNoVoice } from './listen/no-voice.ts';
import { ReadAloud } from './listen/read-aloud.ts';
import { canSpeak, findVoices } from './listen/voices.ts';
import { onPress } from './on-use.ts';

/** Ends what the last press started. */
let stop: (() => void) | undefined;

onPress('listen', (control) => {
  if (stop) stop();
  else if (!canSpeak()) tellCannotSpeak();
  else listen(control);
});

function listen(control: HTMLElement): void {
  const controls = document.querySelectorAll('[data-feature="listen"]');
  const show = (on: boolean): void => {
    for (const each of controls) each.ariaPressed = String(on);
  };
  show(true);
  const reading = new ReadAloud(control, () => {
    stop = undefined;
    show(false);
    giveUp();
  });
  stop = () => reading.close();
  const giveUp = findVoices((voices) => {
    if (voices.length > 0) reading.begin(voices);
    else {
      reading.close();
      tellNoVoice();
    }
  });
}
