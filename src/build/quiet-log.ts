import toConsole from 'astro/logger/node';

type Destination = ReturnType<typeof toConsole>;

/** After how many pages the log tells how far the build is. */
const STEP = 1000;

/**
 * Astro's console log without the lines that it writes for every page and every picture: among them, what a publisher must read would
 * be lost. On long builds it tells how far they are.
 */
export default function quietLog(): Destination {
  const log = toConsole();
  let pages = 0;
  return {
    ...log,
    write: (event) => {
      const isPage = event.label === null && /[├└]─/u.test(event.message);
      const isPicture = event.label === null && /▶ \/_astro\//u.test(event.message);
      const isDuration = event.label === 'SKIP_FORMAT' && /\(\+[\d.]+m?s\)/u.test(event.message);
      if (isPage) {
        pages += 1;
        if (pages % STEP === 0) {
          log.write({ ...event, label: 'build', message: `${pages} pages …`, newLine: true });
        }
      } else if (!isDuration && !isPicture) log.write(event);
    },
  };
}
