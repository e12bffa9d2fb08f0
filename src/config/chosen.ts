import { readSettingsFile, type SiteChoices } from './settings-file.ts';
import { UserError } from './user-error.ts';

/** What the settings file says of the site. In compiled pages it is a constant (`build/compile-settings.ts`). */
export const CHOSEN: SiteChoices = readChosen();

// Every command reads the file itself and reports what is wrong with it.
function readChosen(): SiteChoices {
  try {
    return readSettingsFile().site;
  } catch (error) {
    if (error instanceof UserError) return {};
    throw error;
  }
}
