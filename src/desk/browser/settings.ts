import { element } from '../../reading/element.ts';
import type { DeskSettings } from '../api.ts';
import { ask, RefusedError } from './ask.ts';
import { choose } from './dialog.ts';
import { button, hintOf, labelled, longTextBox, textBox } from './dom.ts';
import { Learning } from './learning.ts';
import { PublishedSettings } from './published-settings.ts';
import { clearTrouble, say, sayTrouble } from './say.ts';
import { completeAddress, isSame, WEB_ADDRESS } from './stating.ts';
import type { View } from './view.ts';
import { WORDS } from './words.ts';

const { settings: NAMES } = WORDS;

/** The settings of the site, in a form. */
export async function openSettings(): Promise<View> {
  const form = new SettingsForm(await ask('GET api/settings', ''));
  const learning = new Learning();
  return {
    title: NAMES.title,
    content: element('div', 'settings-page', form.content, learning.content),
    focus: () => form.content.querySelector('input'),
    command: ({ key }) => {
      if (key.toLowerCase() !== 's') return false;
      void form.save();
      return true;
    },
    leave: () => learning.leave(),
  };
}

type Text = 'name' | 'description' | 'address' | 'footer' | 'colour';
const TEXTS = ['name', 'description', 'address', 'footer', 'colour'] as const;
const LANGUAGES = ['vi', 'en'] as const;
const COLOUR = /^#[\da-f]{6}$/iu;

class SettingsForm {
  readonly content = element('form', 'settings');
  readonly #boxes: Readonly<Record<Text, HTMLInputElement>>;
  readonly #sections = longTextBox(() => {});
  readonly #picker = element('input');
  readonly #language = languageChooser();
  readonly #published = new PublishedSettings();
  #opened: DeskSettings;

  constructor(settings: DeskSettings) {
    this.#opened = settings;
    const box = (): HTMLInputElement => textBox(() => {});
    this.#boxes = { name: box(), description: box(), address: box(), footer: box(), colour: box() };
    this.#sections.rows = 5;
    const { name, description, address, footer, colour } = this.#boxes;
    address.inputMode = 'url';
    this.#check(address, hintOf(address, NAMES.addressHint), (text) =>
      WEB_ADDRESS.test(completeAddress(text)) ? NAMES.addressHint : NAMES.addressWrong,
    );
    const save = button(NAMES.save, 'main', () => void this.save());
    save.setAttribute('aria-keyshortcuts', 'Control+S');
    this.content.append(
      element('h1', '', NAMES.title),
      labelled(NAMES.name, name),
      labelled(NAMES.description, description, hintOf(description, NAMES.descriptionHint)),
      labelled(NAMES.address, address, this.#hints.get(address) ?? ''),
      labelled(NAMES.sections, this.#sections, hintOf(this.#sections, NAMES.sectionsHint)),
      labelled(NAMES.footer, footer),
      this.#colourField(colour),
      labelled(NAMES.language, this.#language, hintOf(this.#language, NAMES.languageHint)),
      this.#published.content,
      save,
    );
    this.content.noValidate = true;
    this.content.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.save();
    });
    this.#show(settings);
  }

  readonly #hints = new Map<HTMLInputElement, HTMLElement>();

  /** Says at a box what is wrong with its text, as soon as it is typed. */
  #check(box: HTMLInputElement, hint: HTMLElement, say: (text: string) => string): void {
    const usual = hint.textContent;
    this.#hints.set(box, hint);
    box.addEventListener('input', () => {
      const told = box.value.trim() === '' ? usual : say(box.value.trim());
      hint.textContent = told;
      box.setAttribute('aria-invalid', String(told !== usual));
    });
  }

  #colourField(colour: HTMLInputElement): HTMLElement {
    this.#picker.type = 'color';
    this.#picker.setAttribute('aria-label', NAMES.colourPicker);
    this.#picker.addEventListener('input', () => {
      colour.value = this.#picker.value;
      colour.dispatchEvent(new Event('input'));
    });
    const hint = hintOf(colour, NAMES.colourHint);
    this.#check(colour, hint, (text) => (COLOUR.test(text) ? NAMES.colourHint : NAMES.colourWrong));
    colour.addEventListener('input', () => {
      if (COLOUR.test(colour.value)) this.#picker.value = colour.value;
    });
    const field = labelled(NAMES.colour, colour, this.#picker, hint);
    field.classList.add('colour');
    return field;
  }

  #show(settings: DeskSettings): void {
    for (const key of TEXTS) this.#boxes[key].value = settings[key] ?? '';
    this.#sections.value = (settings.sections ?? []).join('\n');
    this.#language.value = settings.language ?? '';
    this.#published.show(settings);
    if (settings.colour !== undefined) this.#picker.value = settings.colour;
    else this.#picker.value = USUAL_COLOUR;
  }

  /** What the form says now; what is empty is missing. */
  #read(): DeskSettings {
    const texts = TEXTS.map((key) => {
      const text = this.#boxes[key].value.trim();
      return [key, key === 'address' ? completeAddress(text) : text] as const;
    });
    const sections = this.#sections.value
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean);
    const language = LANGUAGES.find((each) => each === this.#language.value);
    return {
      version: this.#opened.version,
      ...Object.fromEntries(texts.filter(([, text]) => text !== '')),
      ...(sections.length === 0 ? {} : { sections }),
      ...(language === undefined ? {} : { language }),
      ...this.#published.read(),
    };
  }

  async save(): Promise<void> {
    const wrong = this.content.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) return wrong.focus();
    try {
      this.#opened = await ask('POST api/settings', this.#read());
      this.#show(this.#opened);
      clearTrouble();
      say(NAMES.saved);
    } catch (error) {
      if (error instanceof RefusedError && error.changed) await this.#takeAnew(error);
      else sayTrouble(error);
    }
  }

  /** Opens the file as another program has left it, with what was typed here. */
  async #takeAnew({ hint }: RefusedError): Promise<void> {
    const sure = await choose<boolean>(
      NAMES.changed,
      [element('p', '', hint)],
      [
        { text: NAMES.reload, answer: true, main: true },
        { text: WORDS.conflict.stay, answer: false },
      ],
    );
    if (!sure) return;
    const [before, mine, theirs] = [this.#opened, this.#read(), await ask('GET api/settings', '')];
    this.#opened = theirs;
    this.#show({ ...withChanges(before, mine, theirs), version: theirs.version });
    say(WORDS.conflict.merged);
  }
}

/** Their settings with what was changed or taken out here since both were the same. */
function withChanges(before: DeskSettings, mine: DeskSettings, theirs: DeskSettings): object {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(mine))];
  const kept = Object.entries(theirs).filter(([key]) => isSame(now.get(key), old.get(key)));
  const changed = [...now].filter(([key, value]) => !isSame(value, old.get(key)));
  return Object.fromEntries([...kept, ...changed]);
}

/** The language of commands; none is English, unless the system has another. */
function languageChooser(): HTMLSelectElement {
  const option = (value: string, name: string): HTMLOptionElement => {
    const made = element('option', '', name);
    made.value = value;
    return made;
  };
  const chooser = element('select');
  chooser.append(
    option('', NAMES.languageOfSystem),
    ...LANGUAGES.map((language) => option(language, NAMES.languages[language])),
  );
  return chooser;
}

/** The accent of the light theme (`styles/tokens.css`). */
const USUAL_COLOUR = '#9f1d1f';
