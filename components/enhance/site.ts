import { addFileListTools } from './file-list';
import { addFileTools } from './file-tools';
import { nameMissingKb } from './missing-page';
import { keepPastesPrivate } from './pasted-search';
import { followSearchKeys } from './search-keys';
import { followThemeSwitch } from './theme-choice';

followThemeSwitch();
followSearchKeys();
keepPastesPrivate();
nameMissingKb();
addFileTools();
addFileListTools();
