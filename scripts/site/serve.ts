import { createServer, type RequestListener, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { SiteSettings } from './settings';

/** Only this computer is served: a web server is the place for everybody else. */
const HOST = '127.0.0.1';

/** A site that is being served. */
export interface ServedSite {
  address: string;
  close: () => void;
}

/** Serves a built site under its subfolder, from the given port on at the first that is free. */
export async function serveSite(settings: SiteSettings, port: number): Promise<ServedSite> {
  const server = createServer(siteListener(settings));
  await listen(server, port);
  const { port: used } = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${used}${settings.basePath}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function siteListener({ outDir, basePath }: SiteSettings): RequestListener {
  const missing = readFileSync(join(outDir, '404.html'));
  const serveFile = sirv(outDir, {
    etag: true,
    // The build lays compressed copies beside its files.
    gzip: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
  });
  return (request, response) => {
    const url = request.url ?? '/';
    if (url === basePath && basePath !== '') {
      response.writeHead(308, { Location: `${basePath}/` }).end();
      return;
    }
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    };
    if (!url.startsWith(`${basePath}/`)) {
      notFound();
      return;
    }
    request.url = url.slice(basePath.length);
    serveFile(request, response, notFound);
  };
}

/** Names with a hash in them never change; everything else is asked for again. */
const HASHED = /^\/(?:(?:assets|_next\/static\/(?:chunks|media))\/|search\/[a-z]+-[0-9a-f]{8,}[./])/;

function cacheControl(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    await new Promise<void>((done, failed) => {
      server.once('error', failed);
      server.listen(port, HOST, () => {
        server.off('error', failed);
        done();
      });
    });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || port >= 65_535) throw error;
    await listen(server, port + 1);
  }
}
