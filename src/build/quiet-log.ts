import toConsole from 'astro/logger/node';

type Destination = ReturnType<typeof toConsole>;

/** After how many files the log tells how far the build is. */
const STEP = 1000;

/** A line of the loader's report of articles. */
const MESSAGE = /^(error|warning|info): /gmu;

/**
 * Astro's console log without the lines that it writes for every file and every picture: among them, what a publisher must read would
 * be lost. On long builds it tells how far they are, and at the end how many messages stand above.
 */
export default function quietLog(): Destination {
  const log = toConsole();
  let files = 0;
  const messages = { error: 0, warning: 0, info: 0 };
  return {
    ...log,
    write: (event) => {
      if (event.label === 'raw-articles') {
        for (const [, severity] of event.message.matchAll(MESSAGE))
          messages[severity as keyof typeof messages] += 1;
      }
      const isFile = event.label === null && /[├└]─/u.test(event.message);
      const isPicture = event.label === null && /▶ \/_astro\//u.test(event.message);
      // The error itself follows, in a sentence.
      const isHook = /^An unhandled error occurred while running the /u.test(event.message);
      const isDuration = event.label === 'SKIP_FORMAT' && /\(\+[\d.]+m?s\)/u.test(event.message);
      if (isFile) {
        files += 1;
        if (files % STEP === 0) {
          log.write({ ...event, label: 'build', message: `${files} files …`, newLine: true });
        }
      } else if (!isDuration && !isPicture && !isHook) log.write(event);
      const told = summary(messages);
      if (event.label === 'build' && event.message === 'Complete!' && told !== '') {
        log.write({ ...event, label: 'raw-articles', message: told });
      }
    },
  };
}

/** “1 warning, 2 notes above.”; empty where there are none. */
function summary({ error, warning, info }: Record<'error' | 'warning' | 'info', number>): string {
  const parts = [
    [error, 'error'],
    [warning, 'warning'],
    [info, 'note'],
  ] as const;
  const some = parts.filter(([count]) => count > 0);
  const told = some.map(([count, name]) => `${count} ${name}${count === 1 ? '' : 's'}`);
  return told.length === 0 ? '' : `${told.join(', ')} about articles, above.`;
}
