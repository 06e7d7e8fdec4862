import { importFile, type ImportSettings } from './import-file';
import type { Order } from './import-helper';

let settings: ImportSettings | null = null;

process.on('message', (order: Order) => {
  if ('settings' in order) {
    settings = order.settings;
    return;
  }
  if (!settings) throw new Error('A helper has to be sent its settings before any documents.');
  const known = settings;
  process.send?.(order.paths.flatMap((path) => importFile(path, known)));
});
