import { element } from '../../reading/element.ts';
import { choose } from './dialog.ts';
import { KEYS, WORDS } from './words.ts';

/** Shows all keys. */
export function showHelp(): void {
  const groups = KEYS.flatMap(([title, keys]) => [
    element('h3', '', title),
    element(
      'dl',
      'keys',
      ...keys.map(([key, what]) =>
        element('div', '', element('dt', '', element('kbd', '', key)), element('dd', '', what)),
      ),
    ),
  ]);
  void choose(WORDS.help, groups, [{ text: WORDS.close, answer: true, main: true }]);
}
