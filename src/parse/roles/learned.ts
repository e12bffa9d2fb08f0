import { type Model, readModel } from './model.ts';
import { WEIGHTS } from './weights.ts';

let model: Model | undefined;

/** The model that `npm run train` made. Throws if the cues have changed since. */
export function learned(): Model {
  model ??= readModel(WEIGHTS);
  return model;
}
