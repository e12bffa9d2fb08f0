import { DISPLAY_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { openDialog } from './dialog.ts';
import { element, pushButton } from './element.ts';
import { onPress } from './on-use.ts';
import {
  PREFERENCE_NAMES,
  PREFERENCES,
  type PreferenceName,
  prefer,
  preference,
} from './preferences.ts';

onPress('display', open);

function open(): void {
  const problem = element('p', 'ui');
  problem.setAttribute('role', 'status');
  const choose = (name: PreferenceName, value: string): void => {
    if (!prefer(name, value)) problem.textContent = STRINGS.displayNotKept;
  };
  const radios: HTMLInputElement[] = [];
  const choices = PREFERENCE_NAMES.map((name) => {
    const names: Readonly<Record<string, string>> = STRINGS.displayValues[name];
    const labels = PREFERENCES[name].values.map((value) => {
      const radio = element('input');
      radio.type = 'radio';
      radio.name = name;
      radio.value = value;
      radio.checked = preference(name) === value;
      radio.addEventListener('change', () => choose(name, value));
      radios.push(radio);
      return element('label', '', radio, names[value] ?? value);
    });
    return element(
      'fieldset',
      '',
      element('legend', '', STRINGS.displayNames[name]),
      element('div', 'choices', ...labels),
    );
  });
  const reset = pushButton(STRINGS.displayReset, () => {
    for (const name of PREFERENCE_NAMES) choose(name, PREFERENCES[name].usual);
    for (const radio of radios)
      radio.checked = preference(radio.name as PreferenceName) === radio.value;
  });
  openDialog(STRINGS.displayTitle, [...choices, reset, problem]).classList.add('live');
}
