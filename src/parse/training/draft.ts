import type { Role } from '../roles/role.ts';

/** A line of a text with the role it is known to have. */
export interface LabelledLine {
  readonly text: string;
  readonly role: Role;
  /** Whether a blank line stands before it. */
  readonly gap: boolean;
}

/** Collects the lines of a layout in order. */
export interface Draft {
  readonly lines: readonly LabelledLine[];
  /** Adds lines of one role; empty ones are left out. */
  readonly add: (role: Role, ...texts: readonly string[]) => void;
  /** Asks for a blank line before what is added next. */
  readonly gap: () => void;
}

export function startDraft(): Draft {
  const lines: LabelledLine[] = [];
  let gap = false;
  return {
    lines,
    add: (role, ...texts) => {
      for (const text of texts.map((raw) => raw.replace(/\s+/gu, ' ').trim())) {
        if (text === '') continue;
        lines.push({ text, role, gap: gap && lines.length > 0 });
        gap = false;
      }
    },
    gap: () => {
      gap = true;
    },
  };
}
