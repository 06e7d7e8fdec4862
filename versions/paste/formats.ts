import { bareEvent } from './bare-event';
import { windowsDebugger } from './debugger';
import { dfsrdiag } from './dfsrdiag';
import { dirListing } from './dir-listing';
import { dismPackages } from './dism-packages';
import { driverquery } from './driverquery';
import { driverqueryList } from './driverquery-list';
import { driverqueryTable } from './driverquery-table';
import { eventRows } from './event-rows';
import { eventText } from './event-text';
import { fltmc } from './fltmc';
import type { PasteFormat } from './format';
import { freeText } from './free-text';
import { hotfixList } from './hotfix-list';
import { mpclaim } from './mpclaim';
import { oneThing } from './one-thing';
import { propertyList } from './property-list';
import { sigcheck } from './sigcheck';
import { systeminfo } from './systeminfo';
import { systemTable } from './system-table';
import { versionInfo } from './version-info';
import { vssadmin } from './vssadmin';
import { wmicDatafile } from './wmic-datafile';

/** Everything that a paste may hold, the most telling shapes first: the first that reads a line has it. */
export const FORMATS: readonly PasteFormat[] = [
  oneThing,
  eventText,
  eventRows,
  sigcheck,
  dismPackages,
  hotfixList,
  versionInfo,
  systemTable,
  wmicDatafile,
  propertyList,
  driverquery,
  driverqueryTable,
  driverqueryList,
  fltmc,
  mpclaim,
  vssadmin,
  dfsrdiag,
  windowsDebugger,
  dirListing,
  systeminfo,
  bareEvent,
  freeText,
];
