import { addFileTools } from './file-tools';
import { addListFilters } from './list-filter';
import { nameMissingKb } from './missing-page';
import { followSearchKeys } from './search-keys';
import { followThemeSwitch } from './theme-choice';

followThemeSwitch();
followSearchKeys();
nameMissingKb();
addFileTools();
addListFilters();
