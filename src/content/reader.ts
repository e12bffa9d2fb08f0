/** What reads one article; it is loaded only if an article has changed. */
export { namesOf } from '../names/names-of.ts';
export { examine } from '../parse/examine.ts';
