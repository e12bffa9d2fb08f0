const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/u;
const ENTITIES: Readonly<Record<string, string>> = { '#39': "'", '#x27': "'", quot: '"', amp: '&' };

// As a header, these would also hold for workers, which load their scripts by plain addresses.
const OF_DOCUMENTS = /^(?:require-)?trusted-types/u;

/** A page states its policy within this many characters. */
const WITHIN = 4000;

/** The policy of a page; `''` if it has none. */
export function policyOf(page: Uint8Array): string {
  const start = Buffer.from(page.buffer, page.byteOffset, Math.min(page.byteLength, WITHIN));
  const policy = META.exec(start.toString('latin1'))?.[1] ?? '';
  return policy.replace(/&(#39|#x27|quot|amp);/gu, (_, name) => ENTITIES[name] ?? '');
}

/** Joins the content policies of pages to one that allows what any of them allows. */
export class PolicyUnion {
  readonly #directives = new Map<string, Set<string>>();

  /** Adds what a policy allows. */
  allow(text: string): void {
    for (const directive of text.split(';')) {
      const [name = '', ...sources] = directive.trim().split(/\s+/u);
      if (name === '' || OF_DOCUMENTS.test(name)) continue;
      const known = this.#directives.get(name) ?? new Set<string>();
      for (const source of sources) known.add(source);
      this.#directives.set(name, known);
    }
  }

  toString(): string {
    return Array.from(this.#directives, ([name, all]) => {
      const sources = all.size > 1 ? [...all].filter((source) => source !== "'none'") : [...all];
      return [name, ...sources.sort()].join(' ');
    }).join(';');
  }
}
