import { readFileSync } from 'node:fs';
import project from '../../../astro.config.mjs';

/** Functions and components that fail for an article that has the word, by their file. */
const FAULTS = [
  { file: 'src/body/render.ts', name: 'renderBody', word: 'HỎNG-THÂN' },
  { file: 'src/body/to-markdown.ts', name: 'writeMarkdown', word: 'HỎNG-BẢN-SAO' },
  { file: 'src/previews/picture.ts', name: 'articlePicture', word: 'HỎNG-TÊN-ẢNH' },
  { file: 'src/previews/picture.ts', name: 'drawPicture', word: 'HỎNG-ẢNH' },
  { file: 'src/components/Keywords.astro', name: null, word: 'HỎNG-TỪ-KHÓA' },
  { file: 'src/components/HeadlineLink.astro', name: null, word: 'HỎNG-DANH-SÁCH' },
  // It gets no article, but the year of a page.
  { file: 'src/components/MonthBars.astro', name: null, word: '1984' },
];

const throwing = (values, word) =>
  `if (JSON.stringify(${values}).includes('${word}')) throw new TypeError('${word} is not a function\\nat once');`;

function breakFunction(code, { name, word }) {
  const kept = code.replace(new RegExp(`export (function|const) ${name}\\b`, 'u'), `$1 ${name}0`);
  if (kept === code) throw new Error(`There is no ${name} to break.`);
  return `${kept}\nexport function ${name}(...all) { ${throwing('all', word)} return ${name}0(...all); }\n`;
}

function breakComponent(code, { word }) {
  const broken = code.replace('\n---\n', `\n${throwing('Astro.props', word)}\n---\n`);
  if (broken === code) throw new Error('There is no component to break.');
  return broken;
}

/** The project's own configuration, of a program with faults. */
export default {
  ...project,
  vite: {
    ...project.vite,
    plugins: [
      {
        name: 'faults',
        enforce: 'pre',
        load: (id) => {
          const faults = FAULTS.filter(({ file }) => id.endsWith(file));
          if (faults.length === 0) return null;
          return faults.reduce(
            (code, fault) => (fault.name ? breakFunction : breakComponent)(code, fault),
            readFileSync(id, 'utf8'),
          );
        },
      },
    ],
  },
};
