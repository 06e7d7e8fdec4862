import { storedTheme } from './theme-choice';

// Runs before anything is painted, so that the chosen theme never flashes in.
document.documentElement.dataset.script = 'on';
const theme = storedTheme();
if (theme) document.documentElement.dataset.theme = theme;
