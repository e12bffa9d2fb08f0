import { type Spelling, spell } from './spelling.ts';
import { wordsOf } from './tokens.ts';

/** Words that hold a sentence together and say little about its subject. */
const FUNCTION_WORDS = `
  là gì nào sao đâu ai thế vậy này kia đó đấy ấy nọ
  và với của cho về từ đến tới ở tại trong ngoài trên dưới ra vào theo bằng qua do vì nên mà thì nếu khi lúc
  có được bị đã đang sẽ sắp vừa mới còn cũng đều chỉ rất quá lại nữa không chưa chẳng hay hoặc nhưng
  các những một mỗi mọi từng cái con chiếc người ta tôi chúng mình bạn họ nó
  như rằng để phải cần muốn thể bao nhiêu mấy nhất hơn`;

/** How readers put a topic into a question. */
const FRAMES = `
  là gì | là ai | là sao | ra sao | thế nào | như thế nào | là như thế nào | tại sao | vì sao | tại sao lại | khi nào | bao giờ | từ khi nào
  ở đâu | bao nhiêu | là bao nhiêu | mấy giờ | có phải | có phải là | có không | có thật không | làm sao | làm thế nào | làm sao để
  cho tôi biết | cho tôi biết về | cho biết | cho hỏi | hãy cho biết | tôi muốn biết | tôi muốn biết về | muốn biết về | tìm hiểu về
  thông tin về | tin tức về | tin về | bài viết về | bài về | nói về | liên quan đến | gồm những gì | có gì | có gì mới | mới nhất`;

const key = ({ letters, marks }: Spelling): string => letters + marks;
const spelled = (text: string): Spelling[] => wordsOf(text.normalize('NFC')).map(spell);

const exact = new Set(spelled(FUNCTION_WORDS).map(key));
const lettersOnly = new Set(spelled(FUNCTION_WORDS).map(({ letters }) => letters));
const frames = FRAMES.trim()
  .split(/[|\n]/u)
  .map(spelled)
  .sort((a, b) => b.length - a.length);

/**
 * The weight of a query's word, from 0 to 1: nothing in a question frame, low for a function word, somewhat higher for a word that
 * may be one.
 */
export const LITTLE = 0.25;
const [NOTHING, SOMEWHAT, ALL] = [0.03, 0.6, 1];

/**
 * The weights of a query's words, from 0 to 1, by kind of word. `unaccented`: the query has no marks, so a word can be any with
 * its letters. If all words are a question frame, none is.
 */
export function tellingOf(words: readonly Spelling[], unaccented: boolean): number[] {
  const alike = (asked: Spelling, listed: Spelling): boolean =>
    asked.letters === listed.letters && (unaccented || asked.marks === listed.marks);
  const telling = words.map((word) => {
    if (unaccented) return lettersOnly.has(word.letters) ? SOMEWHAT : ALL;
    return exact.has(key(word)) ? LITTLE : ALL;
  });
  const framed = telling.slice();
  for (let at = 0; at < words.length; at += 1) {
    const frame = frames.find((each) =>
      each.every((listed, place) => {
        const asked = words[at + place];
        return asked !== undefined && alike(asked, listed);
      }),
    );
    if (!frame) continue;
    framed.fill(NOTHING, at, at + frame.length);
    at += frame.length - 1;
  }
  return framed.some((each) => each === ALL || each === SOMEWHAT) ? framed : telling;
}
