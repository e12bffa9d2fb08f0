import project from '../../../astro.config.mjs';

const NOON = Date.parse('2025-10-24T12:00+07:00');

/** The project's own configuration; it is noon of 24 October 2025 in Vietnam. */
export default {
  ...project,
  integrations: [
    ...project.integrations,
    {
      name: 'noon',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          updateConfig({ vite: { define: { 'import.meta.env.BUILD_START': String(NOON) } } });
        },
      },
    },
  ],
};
