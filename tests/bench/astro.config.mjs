import process from 'node:process';
import project from '../../astro.config.mjs';

const { BENCH_CACHE, BENCH_SEARCH } = process.env;

// The project's own configuration with a content store of its own, so that a measured build neither finds nor leaves
// anything where other builds keep theirs. BENCH_SEARCH=0 leaves the search index out.
export default {
  ...project,
  cacheDir: BENCH_CACHE,
  integrations: project.integrations.filter(
    ({ name }) => BENCH_SEARCH !== '0' || name !== 'search-index',
  ),
};
