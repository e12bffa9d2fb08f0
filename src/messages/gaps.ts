import type { Detail } from '../article/message.ts';

/** The names of the details in a template: `'{count} of {all}'` has `'count' | 'all'`. */
type GapsIn<Template extends string> = Template extends `${string}{${infer Gap}}${infer Rest}`
  ? NameIn<Gap> | GapsIn<Rest>
  : never;
type NameIn<Gap extends string> = Gap extends `${string}: ${string}`
  ? never
  : Gap extends `${infer Name}:${string}`
    ? Name
    : Gap;

/** What a template has to be filled with. */
export type Filling<Template extends string> = Readonly<Record<GapsIn<Template>, Detail>>;

/** The arguments behind an id: the details, which can be left out if there are none. */
export type WithDetails<Template extends string> = [GapsIn<Template>] extends [never]
  ? []
  : [details: Filling<Template>];
