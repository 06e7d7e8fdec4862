import { searchAhead } from './search-ahead';
import { storedTheme } from './theme-choice';

// Runs before anything is painted, so that the chosen theme never flashes in, and a search in the address loses no time.
document.documentElement.dataset.script = 'on';
const theme = storedTheme();
if (theme) document.documentElement.dataset.theme = theme;
searchAhead((document.currentScript as HTMLScriptElement).src);
