import type { Message, Severity } from '../article/message.ts';
import { lineAndColumn } from '../text/line-index.ts';

interface Rule {
  readonly severity: Severity;
  readonly reason: string;
  readonly hint: string;
}

// `{x}` stands for a detail that the place of the finding fills in.
const RULES = {
  'empty-file': {
    severity: 'error',
    reason: 'The file has no text.',
    hint: 'Paste the article into it, or delete the file.',
  },
  'no-content': {
    severity: 'error',
    reason: 'Nothing in the file is article text: {what}.',
    hint: 'Add the body of the article, or delete the file.',
  },
  'binary-file': {
    severity: 'error',
    reason: 'The file is not text: {sign}.',
    hint: 'Export the article as plain text in UTF-8.',
  },
  undecodable: {
    severity: 'error',
    reason: 'The file is not valid {encoding} at byte {byte} (offset {offset}).',
    hint: 'Save it again with the encoding UTF-8.',
  },
  'legacy-encoding': {
    severity: 'info',
    reason: 'Read as {encoding}.',
    hint: 'Save it with the encoding UTF-8, so that nothing has to be guessed.',
  },
  'nul-characters': {
    severity: 'warning',
    reason: '{count} NUL character{s} removed.',
    hint: 'See whether letters are missing there, and save the file again.',
  },
  'bidi-controls': {
    severity: 'warning',
    reason: 'Removed {count} character{s} for the direction of writing ({names}).',
    hint: 'See whether the text still reads in the right order there.',
  },
  'invisible-characters': {
    severity: 'info',
    reason: '{count} invisible character{s} removed ({names}).',
    hint: 'Nothing has to be done; without them in the file, this message goes.',
  },
  'stacked-marks': {
    severity: 'warning',
    reason: '{count} marks removed that stood on a letter with {most} others.',
    hint: 'Type the letter again, and save the file.',
  },
  'd-stroke': {
    severity: 'info',
    reason: '{count} letter{s} that only look like Đ read as Đ.',
    hint: 'Nothing has to be done; in the file it is an Icelandic or African letter.',
  },
  'impossible-date': {
    severity: 'warning',
    reason: '“{text}” is no date or time that exists; the article stays without a date.',
    hint: 'Correct the date in the file.',
  },
  'unreadable-date': {
    severity: 'warning',
    reason: '“{text}” is no date that can be read; the article stays without one.',
    hint: 'Write it as 2025-10-24 or 24/10/2025.',
  },
  'dates-differ': {
    severity: 'warning',
    reason:
      'The file states another date too: “{text}”. A “date …” on the first line counts, else the more exact one, else the first.',
    hint: 'Delete the one that is not when the article was published.',
  },
  'caption-likely': {
    severity: 'info',
    reason: 'A short sentence between long paragraphs was taken for a caption.',
    hint: 'Write “Ảnh:” before captions to be sure, or join the sentence to a paragraph.',
  },
  'glued-words': {
    severity: 'info',
    reason: 'Words run together, as where a link was cut out: “{word}” ({count} in all).',
    hint: 'Put the spaces in; the text is published as it stands.',
  },
  'headline-derived': {
    severity: 'info',
    reason: 'No headline in the file; it was derived from the opening sentence.',
    hint: 'Put the headline on a line of its own at the top to choose another.',
  },
  'picture-missing': {
    severity: 'warning',
    reason: 'There is no picture “{src}” in the folder; only its caption is shown.',
    hint: 'Put a JPEG, PNG, WebP, AVIF or GIF there, by a path relative to the article, or delete the reference.',
  },
  'stated-picture-missing': {
    severity: 'error',
    reason: 'There is no picture “{src}” in the folder.',
    hint: 'Put a JPEG, PNG, WebP, AVIF or GIF there, or correct the path, which is relative to the article.',
  },
  'lone-sidecar': {
    severity: 'warning',
    reason: 'No article bears the name of this file, so it says nothing of any.',
    hint: 'Give it the name of its article, such as bai.yaml beside bai.txt.',
  },
  'lone-picture': {
    severity: 'warning',
    reason: 'The picture belongs to no article, and is not published.',
    hint: 'Give it the name of its article, such as bai.jpg beside bai.txt, or name it in the article or its sidecar.',
  },
  'page-format': {
    severity: 'warning',
    reason: 'Pages of your own are Markdown files; this one is not read.',
    hint: 'Save it with the ending .md.',
  },
  'page-unreadable': {
    severity: 'error',
    reason: 'The page cannot be read: {cause}',
    hint: 'Save it as text with the encoding UTF-8.',
  },
  'page-without-title': {
    severity: 'error',
    reason: 'The page has no title.',
    hint: 'Put one on its first line, such as “# Giới thiệu”.',
  },
  'page-address-taken': {
    severity: 'error',
    reason: 'Its address, {address}, is that of {other}.',
    hint: 'Give one of the files another name.',
  },
  'page-picture': {
    severity: 'warning',
    reason: 'Pictures in pages of your own are not published.',
    hint: 'Delete them, or make the page an article.',
  },
  'page-link': {
    severity: 'error',
    reason: 'The site has no page “{link}”{nearest}',
    hint: 'Link to a page of your own by its file (lien-he.md), to others by their address from the root of the site (kho.html).',
  },
  'idle-section': {
    severity: 'warning',
    reason: 'No article has the section “{name}”{meant}',
    hint: 'Correct it, or leave it until there is one.',
  },
  'pin-over': {
    severity: 'warning',
    reason: 'It was pinned to the front page until {date}, which is over.',
    hint: 'Delete “pin” from its sidecar, or give a later day.',
  },
  'dangling-link': {
    severity: 'error',
    reason: 'The link leads nowhere.',
    hint: 'Put the file itself into the folder, or delete the link.',
  },
  'link-outside': {
    severity: 'error',
    reason: 'The link leads out of the folder of articles ({target}), and is not followed.',
    hint: 'Copy the file into the folder.',
  },
  'link-inside': {
    severity: 'error',
    reason: 'It is a link to {target}, a file of the same folder, and is not followed.',
    hint: 'Delete the link, or put a file in its place; a link would publish the same twice.',
  },
  'linked-folder': {
    severity: 'warning',
    reason: 'The link leads to a folder ({target}), and is not followed.',
    hint: 'Name the articles once only; delete the link.',
  },
  'no-file': {
    severity: 'error',
    reason: 'It is a pipe, a socket or a device, and is not read.',
    hint: 'Delete it, or put a file in its place.',
  },
  'picture-name': {
    severity: 'warning',
    reason: 'A picture with “?” or “\\” in its name cannot be published.',
    hint: 'Rename it.',
  },
  'picture-format': {
    severity: 'warning',
    reason: 'Pictures of this format are not published.',
    hint: 'Export it as JPEG, PNG, WebP, AVIF or GIF.',
  },
  'document-file': {
    severity: 'warning',
    reason: 'Files of this format are not read.',
    hint: 'Save the article as text (.txt), Markdown (.md) or HTML (.html).',
  },
  'open-front-matter': {
    severity: 'error',
    reason: 'The front matter is never closed.',
    hint: 'Put a line “---” below its last key.',
  },
  'broken-picture': {
    severity: 'error',
    reason: 'The picture “{src}” cannot be read ({cause}).',
    hint: 'Export it again as JPEG, PNG, WebP, AVIF or GIF.',
  },
  'future-date': {
    severity: 'warning',
    reason: 'Its date, {date}, is still to come.',
    hint: 'Correct the date. Until its day in Vietnam, the article is listed with those without a date.',
  },
  'later-today': {
    severity: 'info',
    reason: 'Its time, {date}, is still to come today.',
    hint: 'Correct the time. Until then, lists and feeds have its day alone.',
  },
  'reading-failed': {
    severity: 'error',
    reason: 'Reading the article fails ({cause}).',
    hint: 'This is a fault of the program: report it with the file. Until it is mended, take the file out.',
  },
  'publishing-failed': {
    severity: 'error',
    reason: 'Publishing the article fails ({cause}).',
    hint: 'This is a fault of the program: report it with the file. Until it is mended, take the file out.',
  },
  'unreadable-file': {
    severity: 'error',
    reason: 'The file cannot be read ({cause}).',
    hint: 'Check that it exists and that you may read it.',
  },
  'duplicate-id': {
    severity: 'error',
    reason: 'It gets the same address (id {id}) as {other}.',
    hint: 'Rename one of the two; the part before the extension must differ.',
  },
  'empty-folder': {
    severity: 'error',
    reason: 'The folder has no article: no file that ends in .txt, .md or .html.',
    hint: 'Put articles into it, or set SEEDS_DIR to the folder that has them.',
  },
  'missing-folder': {
    severity: 'error',
    reason: 'The folder cannot be read ({cause}).',
    hint: 'Create it, or set SEEDS_DIR to the folder that has the articles.',
  },
  draft: {
    severity: 'info',
    reason: 'A draft: `npm run dev` shows it, no build does.',
    hint: 'Delete “draft: true” to publish it.',
  },
  teaser: {
    severity: 'warning',
    reason: 'Only the beginning of an article: its text breaks off or is hardly a sentence.',
    hint: 'Paste the whole article, or leave teasers out with LEAVE_OUT=teasers.',
  },
  'keyword-spam': {
    severity: 'warning',
    reason: 'Written for search engines: most of its text is the same few words over and over.',
    hint: 'Delete the file, or leave such texts out with LEAVE_OUT=spam.',
  },
  duplicate: {
    severity: 'warning',
    reason: 'It repeats {of}.',
    hint: 'Delete one of the two, or leave the repetition out with LEAVE_OUT=duplicates.',
  },
  'near-duplicate': {
    severity: 'warning',
    reason: 'It is nearly the same as {of} ({share} % of the shorter text).',
    hint: 'Delete one of the two, or leave this one out with LEAVE_OUT=duplicates.',
  },
  'broken-yaml': {
    severity: 'error',
    reason: 'The fields cannot be read as YAML: {cause}.',
    hint: 'Write one “key: value” a line, and put a value with such signs in quotes. In `lines`, nothing below “remove: |” needs quotes.',
  },
  'unknown-key': {
    severity: 'error',
    reason: 'There is no key “{key}”{nearest}',
    hint: 'Correct or delete it. The keys are headline, standfirst, kicker, section, published, bylines, agency, dateline, source, keywords, image, draft, pin and lines.',
  },
  'unknown-part': {
    severity: 'error',
    reason: '“{key}” has no part “{part}”{nearest}',
    hint: 'Correct or delete it. A source has name and url; an image has src, alt, caption and credit.',
  },
  'repeated-key': {
    severity: 'error',
    reason: '“{key}” and “{earlier}” name the same field.',
    hint: 'Delete one of the two.',
  },
  'unknown-role': {
    severity: 'error',
    reason: '“{role}” is nothing that a line can be{nearest}',
    hint: 'Correct it. A line is one of the fields (headline, bylines, …), or paragraph, subhead, caption, credit, related or remove.',
  },
  'short-opening': {
    severity: 'error',
    reason: '“{opening}” is too short: many lines could start like this.',
    hint: 'Copy the first words of the line, at least three of them.',
  },
  'repeated-opening': {
    severity: 'error',
    reason: 'Lines that start with “{opening}” are said to be {earlier}, and {role} as well.',
    hint: 'Delete one of the two, or copy more words of the line.',
  },
  'second-headline': {
    severity: 'error',
    reason: 'Another line is said to be the headline already.',
    hint: 'Delete one of the two; an article has one headline.',
  },
  'no-such-line': {
    severity: 'warning',
    reason: 'No line of the article starts with “{opening}”.',
    hint: 'Copy the first words of the line again, or delete them here. Of a line that names its field (“Tác giả: …”), correct the field.',
  },
  'longer-opening': {
    severity: 'warning',
    reason:
      'Every line that starts with “{opening}” also starts with “{longer}”, and the longer words count.',
    hint: 'Delete one of the two, or copy more words of the line that is meant here.',
  },
  'several-lines': {
    severity: 'warning',
    reason: '{count} lines start with “{opening}”; it is said of all of them.',
    hint: 'Copy more words if one of them is meant.',
  },
  'several-headlines': {
    severity: 'warning',
    reason: '{count} lines start with “{opening}”; the first of them is the headline.',
    hint: 'Copy more words if another one is meant.',
  },
  'no-date-in-line': {
    severity: 'error',
    reason: 'The line that starts with “{opening}” has no date of the calendar.',
    hint: 'Correct the date there, or state it here: published: 2025-10-24.',
  },
  'wrong-value': {
    severity: 'error',
    reason: '“{key}” must be {expected}.',
    hint: 'Correct the value, or delete the key.',
  },
  'raw-html': {
    severity: 'info',
    reason: 'HTML in Markdown is not shown; only its text is.',
    hint: 'Write it in Markdown, or name the file .html.',
  },
  'remote-image': {
    severity: 'info',
    reason: 'The picture {src} is no file beside the article; the page does without it.',
    hint: 'Save the picture beside the article and give its path, such as anh/cau.jpg.',
  },
  'too-intricate': {
    severity: 'error',
    reason:
      'The Markdown has too many marks in one paragraph, or too many paragraphs, to be read in good time.',
    hint: 'Save the file as .txt, in which marks are text, or split it.',
  },
  'too-deep': {
    severity: 'error',
    reason: 'The markup nests too deeply to be read.',
    hint: 'Paste the article as plain text into a .txt file.',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

/** The message of a rule at a place in the source; `details` fill the `{…}` of its reason. */
export function message(
  rule: RuleId,
  place: { source: string; offset: number } = { source: '', offset: 0 },
  details: Readonly<Record<string, string | number>> = {},
): Message {
  const { severity, reason, hint } = RULES[rule];
  return {
    rule,
    severity,
    reason: reason.replace(/\{(\w+)\}/gu, (_, name: string) => String(details[name])),
    hint,
    ...lineAndColumn(place.source, place.offset),
  };
}
