import { addFileTools } from './file-tools';
import { addListFilters } from './list-filter';
import { nameMissingKb } from './missing-page';
import { keepPastesPrivate } from './pasted-search';
import { followSearchKeys } from './search-keys';
import { followThemeSwitch } from './theme-choice';

followThemeSwitch();
followSearchKeys();
keepPastesPrivate();
nameMissingKb();
addFileTools();
addListFilters();
