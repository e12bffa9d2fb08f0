/** Tells a build that it is not the first run of its command, and that it must leave out what failed before. */
export const BUILD_AGAIN = 'BUILD_AGAIN';

/** The exit code of a build that has noted articles to leave out and wants to be run again (sysexits.h: EX_TEMPFAIL). */
export const AGAIN = 75;

/** Runs a build until it ends for another reason than articles that a further run leaves out. Returns its exit code. */
export async function buildUntilDone(
  run: (environment: Readonly<Record<string, string>>) => Promise<number>,
): Promise<number> {
  let code = await run({ [BUILD_AGAIN]: '' });
  while (code === AGAIN) code = await run({ [BUILD_AGAIN]: '1' });
  return code;
}
