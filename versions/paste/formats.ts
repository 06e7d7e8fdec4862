import { dirListing } from './dir-listing';
import { driverquery } from './driverquery';
import { eventText } from './event-text';
import { fltmc } from './fltmc';
import type { PasteFormat } from './format';
import { freeText } from './free-text';
import { hotfixList } from './hotfix-list';
import { mpclaim } from './mpclaim';
import { propertyList } from './property-list';
import { systeminfo } from './systeminfo';
import { versionInfo } from './version-info';
import { vssadmin } from './vssadmin';
import { wmicDatafile } from './wmic-datafile';

/** Everything that a paste may hold, the most telling shapes first: the first that reads a line has it. */
export const FORMATS: readonly PasteFormat[] = [
  eventText,
  hotfixList,
  versionInfo,
  wmicDatafile,
  propertyList,
  driverquery,
  fltmc,
  mpclaim,
  vssadmin,
  dirListing,
  systeminfo,
  freeText,
];
