import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Changes and removes the articles whose names say so, while a build runs. */
export function changeSeeds(): void {
  const seeds = process.env.SEEDS_DIR ?? '';
  for (const name of readdirSync(seeds)) {
    const file = join(seeds, name);
    if (name.startsWith('xoa.')) rmSync(file);
    if (name === 'doi.txt') {
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('cũ', 'MỚI'));
    }
    if (name === 'doi.png') writeFileSync(file, 'không còn là ảnh');
  }
}
