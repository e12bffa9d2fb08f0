const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/u;
const ENTITIES: Readonly<Record<string, string>> = { '#39': "'", '#x27': "'", quot: '"', amp: '&' };

// Sent as a header these would hold for workers, too, which load their scripts by plain addresses.
const OF_DOCUMENTS = /^(?:require-)?trusted-types/u;

/** So far into a page its policy is stated. */
const WITHIN = 4000;

/** What a page allows itself; `''` if it says nothing. */
export function policyOf(page: Uint8Array): string {
  const start = Buffer.from(page.buffer, page.byteOffset, Math.min(page.byteLength, WITHIN));
  const policy = META.exec(start.toString('latin1'))?.[1] ?? '';
  return policy.replace(/&(#39|#x27|quot|amp);/gu, (_, name) => ENTITIES[name] ?? '');
}

/** Gathers the content policies that pages state, to one that allows what any of them does. */
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
