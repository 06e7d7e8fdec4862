import type { Component } from '@/schema/lexicon';
import type { Find } from '@/versions/inventory';
import type { JudgingEntry } from './judging-data';

/** A part of Windows that has a page here. */
export interface KnownComponent extends Pick<Component, 'id' | 'name' | 'files' | 'services'> {
  /** How many articles are about it. */
  articles: number;
}

/** Where to read on about something that no version can be compared for. */
export interface Lead {
  /** What was found: `0x7e SYSTEM_THREAD_EXCEPTION_NOT_HANDLED`, `System Writer`. */
  about: string;
  component: Pick<KnownComponent, 'id' | 'name' | 'articles'> | null;
  /** Those that mention it. */
  articles: { kb: number; title: string | null }[];
}

/** The service that stands for what these finds belong to. */
const SERVICES = { dsm: 'mpio', vss: 'vss', replication: 'dfsr', filter: 'fltmgr' };
const MOST_LEADS = 100;

/** Knows where stop codes, drivers, filters, shadow copy parts and waiting replication are written about. */
export interface Leads {
  /** One lead per code or component; filters that nothing is written about lead to what manages them all. */
  of(finds: readonly Find[]): Lead[];
  /** Whether something is written about this very find. */
  has(find: Find): boolean;
}

/** Indexes stop codes and services by what is written about them. */
export function createLeads(entries: readonly JudgingEntry[], components: readonly KnownComponent[]): Leads {
  const byCode = articlesByCode(entries);
  const byService = new Map(
    components
      .filter(({ articles }) => articles > 0)
      .flatMap((component) => wordsOf(component).map((word) => [word, component] as const)),
  );
  const leadOf = (find: Find): Lead | null => {
    if (find.kind === 'stop-code') {
      const articles = byCode.get(find.code) ?? [];
      const about = [find.code, find.name].filter(Boolean).join(' ');
      return articles.length > 0 ? { about, component: null, articles } : null;
    }
    const component = byService.get(serviceOf(find) ?? '');
    return component ? { about: aboutOf(find), component, articles: [] } : null;
  };
  const filters = (find: Find): Lead | null => {
    const component = byService.get(SERVICES.filter);
    return component && isFilter(find) ? { about: 'Filter drivers', component, articles: [] } : null;
  };
  return {
    of(finds) {
      const leads = finds.flatMap((find) => leadOf(find) ?? filters(find) ?? []);
      const different = new Map(leads.map((lead) => [lead.component?.id ?? lead.about, lead]));
      return [...different.values()].slice(0, MOST_LEADS);
    },
    has: (find) => leadOf(find) !== null,
  };
}

function articlesByCode(entries: readonly JudgingEntry[]): Map<string, Lead['articles']> {
  const byCode = new Map<string, Lead['articles']>();
  for (const { kb, title, codes } of entries) {
    for (const code of codes) {
      const naming = byCode.get(code);
      if (naming) naming.push({ kb, title });
      else byCode.set(code, [{ kb, title }]);
    }
  }
  return byCode;
}

function isFilter(find: Find): boolean {
  return find.kind === 'driver' && find.role === 'filter';
}

/** Services, and drivers that the component names whole. */
function wordsOf({ services, files }: KnownComponent): string[] {
  const drivers = files.flatMap((file) => /^([^*]+)\.sys$/.exec(file)?.[1] ?? []);
  return [...services.map((service) => service.toLowerCase()), ...drivers];
}

function aboutOf(find: Find): string {
  if (find.kind === 'event') return `${find.source} ${find.id}`;
  return 'name' in find ? (find.name ?? '') : '';
}

function serviceOf(find: Find): string | null {
  switch (find.kind) {
    case 'driver':
      return find.role === 'dsm' ? SERVICES.dsm : find.name.toLowerCase().replace(/\.sys$/, '');
    case 'vss':
    case 'replication':
      return SERVICES[find.kind];
    case 'event':
      return find.source.toLowerCase().replace(/^microsoft-windows-/, '');
    default:
      return null;
  }
}
