const THINGS = [
  'chợ nổi',
  'lúa mùa',
  'cá linh',
  'ghe ngo',
  'vườn xoài',
  'bến đò',
  'cầu tre',
  'đình làng',
  'lớp học đêm',
  'đờn ca',
  'nước mặn',
  'bánh tét',
] as const;

/** An article of a village's radio, whose lines between its paragraphs are read wrongly, and the sidecar that says so. */
export function radioArticle(index: number): { readonly text: string; readonly sidecar: string } {
  const thing = THINGS[index % THINGS.length] ?? '';
  const lines = [
    `BÚT SÔNG NƯỚC ${index}`,
    `Số ${index} chuyện kể miền quê`,
    'Mời bạn nghe tiếp vào tối mai',
  ] as const;
  return {
    text: [
      `${thing[0]?.toUpperCase()}${thing.slice(1)} năm nay`,
      lines[0],
      `Sáng nay ${thing} ở ấp ${index} đông người hơn mọi năm, ai cũng vui.`,
      `Bà con nói ${thing} là nghề của ông bà để lại từ trăm năm trước.`,
      lines[1],
      `${lines[2]} trên làn sóng của đài xã.`,
    ].join('\n\n'),
    sidecar: `published: 2024-05-0${1 + (index % 9)}\nlines:\n  remove:\n${lines.map((line) => `    - ${line}\n`).join('')}`,
  };
}
