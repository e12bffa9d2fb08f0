import { patchedConfig } from './config.mjs';

export default patchedConfig('every-format', 'failing');
