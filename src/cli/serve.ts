import { existsSync } from 'node:fs';
import { isHalfReplaced } from '../build/place.ts';
import { readSettings } from '../config/settings.ts';
import { listen } from './static-server.ts';

const { outDir } = readSettings(process.env);
const wanted = Number(process.env.PORT || 4321);

if (!(Number.isInteger(wanted) && wanted >= 0 && wanted < 65_536)) {
  console.error(`PORT is “${process.env.PORT}”; it must be a number below 65536.`);
  process.exit(1);
}
if (isHalfReplaced(outDir)) {
  console.error(
    `A build was stopped while it replaced ${outDir}. Run npm run build, which finishes that first.`,
  );
  process.exit(1);
}
if (!existsSync(outDir)) {
  console.error(`There is no site in ${outDir}. Run npm run build first.`);
  process.exit(1);
}
const { port } = await listen(outDir, { port: wanted, nextIfTaken: true });
if (port !== wanted) console.log(`Port ${wanted} is in use; taking ${port}.`);
console.log(`\n  Bản Tin: http://localhost:${port}/\n\n  Stop with Ctrl+C.`);
