import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';

/** Astro's image service, except that it throws if a picture cannot be made. Astro's own publishes the file as it is. */
const service: LocalImageService = {
  ...sharpService,
  transform: async (input, ...rest) => {
    const result = await sharpService.transform(input, ...rest);
    if (result.data === input) throw new Error('The picture cannot be written in this size.');
    return result;
  },
};

export default service;
