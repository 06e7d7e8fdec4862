import { buildSite } from './site/build-site';
import { sayErrors } from './site/say-errors';
import { readSettings } from './site/settings';

await sayErrors(async () => {
  const settings = readSettings(process.env);
  await buildSite(settings);
  console.log(
    `Built: ${settings.outDir}/ can be served by any static file server. \`npm start\` serves it here.`,
  );
});
