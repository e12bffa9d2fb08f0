import type { ToldMessage } from '../../article/message.ts';
import { element } from '../../reading/element.ts';
import { WORDS } from './words.ts';

/** Messages with what to do, the severest first. */
export function messageList(messages: readonly ToldMessage[]): HTMLElement {
  const ORDER = ['error', 'warning', 'info'] as const;
  const sorted = messages.toSorted(
    (one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity),
  );
  const items = sorted.map(({ severity, reason, hint, file, line }) => {
    const place = file ?? (line > 1 ? WORDS.edit.atLine(line) : '');
    const item = element('li', '', element('strong', '', reason), ` ${hint}`);
    if (place !== '') item.append(' ', element('span', 'place', place));
    item.dataset.severity = severity;
    item.prepend(element('span', 'severity', `${SEVERITY[severity]}: `));
    return item;
  });
  return element('ul', 'messages', ...items);
}

const SEVERITY = { error: 'Lỗi', warning: 'Lưu ý', info: 'Ghi chú' } as const;
