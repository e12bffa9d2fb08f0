import { makePicture } from '../picture.ts';

// A site before and after one article was taken down and another got a new headline.

export const GONE = { headline: 'Cầu Ghềnh Bợ thông xe', words: 'gioong tram muon' };
export const STAYS = 'Chợ phiên Mường Lò họp lại';
export const MOVES = { before: 'Lúa sớm trổ bông', after: 'Lúa sớm trổ bông đều' };

const STAYING = {
  'cho.txt': `${STAYS}\n\nTừ mờ sáng, bà con xuống chợ phiên.`,
  'cho.yaml': 'published: 2025-07-04\n',
};
const moving = (headline: string) => ({
  'lua.txt': `${headline}\n\nĐồng làng đã thơm mùi lúa.`,
  'lua.yaml': 'published: 2025-06-01\n',
});

/** Raw articles by file name. */
export const TAKEDOWN_ARTICLES = {
  before: {
    ...STAYING,
    ...moving(MOVES.before),
    'cau.txt': `${GONE.headline}\n\nSáng 3/7/2025, ${GONE.words} qua cầu. Xe nối đuôi nhau.`,
    'cau.yaml': 'published: 2025-07-03\n',
    'cau.png': makePicture(640, 400),
  },
  after: { ...STAYING, ...moving(MOVES.after) },
} as const;
