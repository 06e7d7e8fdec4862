import { ContentError } from '@/library/content-error';
import { buildSite } from './site/build-site';
import { onEnd } from './site/on-end';
import { sayErrors } from './site/say-errors';
import { serveSite } from './site/serve';
import { readSettings } from './site/settings';
import { inputsHash, isFresh } from './site/stamp';

await sayErrors(async () => {
  const settings = readSettings(process.env);
  const port = readPort(process.env.PORT ?? '3000');
  if (!isFresh(settings, inputsHash(settings))) await buildSite(settings);
  const { address } = await serveSite(settings, port);
  onEnd(() => process.exit());
  console.log(`Fixdex is at ${address} (Ctrl+C ends it)`);
});

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new ContentError(`PORT=${text} is no port. Give a number from 0 to 65535.`);
}
