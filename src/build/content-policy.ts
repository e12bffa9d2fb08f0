const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/u;
const ENTITIES: Readonly<Record<string, string>> = { '#39': "'", '#x27': "'", quot: '"', amp: '&' };

// Sent as a header these would hold for workers, too, which load their scripts by plain addresses.
const OF_DOCUMENTS = /^(?:require-)?trusted-types/u;

/** Gathers the content policies that pages state, to one that allows what any of them does. */
export class PolicyUnion {
  readonly #directives = new Map<string, Set<string>>();
  readonly #seen = new Set<string>();

  /** Adds what a page allows itself. */
  add(html: string): void {
    const policy = META.exec(html)?.[1];
    if (policy === undefined || this.#seen.has(policy)) return;
    this.#seen.add(policy);
    this.allow(policy.replace(/&(#39|#x27|quot|amp);/gu, (_, name) => ENTITIES[name] ?? ''));
  }

  /** Adds what a policy allows. */
  allow(text: string): void {
    for (const directive of text.split(';')) {
      const [name = '', ...sources] = directive.trim().split(/\s+/u);
      if (OF_DOCUMENTS.test(name)) continue;
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
