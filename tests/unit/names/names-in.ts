import { findNames } from '../../../src/names/find.ts';

/** The names in one paragraph below a headline without any, each as kind, name and other forms. */
export const namesIn = (...texts: readonly string[]): string[] =>
  findNames(['Tin trong ngày', '', ...texts]).map(({ kind, name, forms }) =>
    [`${kind} ${name}`, ...forms].join(' = '),
  );
