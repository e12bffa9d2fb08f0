import { HELP_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { keep, recall } from './device.ts';
import { openDialog } from './dialog.ts';
import { element } from './element.ts';
import { KEYS_OFF, tellKeys } from './keys.ts';
import { onPress } from './on-use.ts';

onPress('help', open);

function open(): void {
  const rows = Object.entries(STRINGS.helpKeys).map(([key, meaning]) =>
    element('div', '', element('dt', '', element('kbd', '', key)), element('dd', '', meaning)),
  );
  const box = element('input');
  box.type = 'checkbox';
  box.checked = recall(KEYS_OFF) !== true;
  box.addEventListener('change', () => {
    keep(KEYS_OFF, box.checked ? undefined : true);
    tellKeys();
  });
  openDialog(STRINGS.helpTitle, [
    element('dl', 'keys', ...rows),
    element('p', 'ui', STRINGS.helpScreenReader),
    element('label', 'switch', box, STRINGS.helpSwitch),
  ]);
}
