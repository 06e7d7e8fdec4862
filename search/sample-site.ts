import { gzipSync } from 'node:zlib';
import type { Article } from '@/schema/article';
import { createClient, type Client } from './client';
import { FORMAT_VERSION } from './format/seal';
import { writeParts } from './format/write-parts';
import { buildIndex } from './index/build-index';
import type { Manifest } from './load/manifest';
import type { LoadStatus } from './protocol';
import { SAMPLE_ARTICLES, SAMPLE_LEXICON } from './sample-library';
import { serve } from './serve';

const BASE = 'https://fixdex.example/search/';
const CARDS_PER_BLOCK = 2;

/** The index of a library on a server that a test can damage, and pages that search it, for tests. */
export class SampleSite {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  /** The files that were asked for, in that order. */
  readonly asked: string[] = [];
  readonly #index: ReturnType<typeof writeParts>;
  readonly #articles: number;
  readonly #ports: MessagePort[] = [];

  constructor(articles: readonly Article[] = SAMPLE_ARTICLES) {
    this.#articles = articles.length;
    this.#index = writeParts(buildIndex(articles, SAMPLE_LEXICON, null), CARDS_PER_BLOCK);
    for (const { kind, bytes } of this.#index.parts) this.#put(`${kind}.fdx`, bytes);
    this.#index.cardBlocks.forEach((block, n) => this.#put(`cards/${n}.fdx`, block));
    this.putManifest({});
  }

  get library(): number {
    return this.#index.library;
  }

  get parts() {
    return this.#index.parts;
  }

  putManifest(changes: Partial<Manifest>): void {
    const manifest: Manifest = {
      format: FORMAT_VERSION,
      library: this.library,
      articles: this.#articles,
      files: this.parts.map(({ kind }) => {
        const name = `${kind}.fdx`;
        return { name, bytes: this.files.get(name)!.length, holds: [kind] };
      }),
      cards: { folder: 'cards', perBlock: CARDS_PER_BLOCK },
      ...changes,
    };
    this.files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  }

  /** Stands in for the browser's own. */
  readonly fetch = async (url: string): Promise<Response> => {
    const name = url.slice(BASE.length);
    this.asked.push(name);
    const content = this.files.get(name);
    return content ? new Response(content) : new Response(null, { status: 404 });
  };

  /** A page and its worker; whoever is given the port opens another client on the same worker. */
  open(onStatus: (status: LoadStatus) => void): { client: Client; port: MessagePort } {
    const { port1, port2 } = new MessageChannel();
    this.#ports.push(port1, port2);
    serve(port2);
    return { client: this.openOn(port1, onStatus), port: port1 };
  }

  openOn(port: MessagePort, onStatus: (status: LoadStatus) => void): Client {
    return createClient(port, `${BASE}manifest.json`, onStatus);
  }

  close(): void {
    for (const port of this.#ports) port.close();
  }

  #put(name: string, bytes: Uint8Array): void {
    this.files.set(name, new Uint8Array(gzipSync(bytes)));
  }
}
