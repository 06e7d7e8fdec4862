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
const SERVICES = { dsm: 'mpio', vss: 'vss', replication: 'dfsr' };
const MOST_LEADS = 100;

/** Finds where stop codes, drivers, filters, shadow copy parts and waiting replication are written about; one lead per code or component. */
export function createLeads(
  entries: readonly JudgingEntry[],
  components: readonly KnownComponent[],
): (finds: readonly Find[]) => Lead[] {
  const byCode = new Map<string, Lead['articles']>();
  for (const { kb, title, codes } of entries) {
    for (const code of codes) {
      const naming = byCode.get(code);
      if (naming) naming.push({ kb, title });
      else byCode.set(code, [{ kb, title }]);
    }
  }
  const byService = new Map(
    components
      .filter(({ articles }) => articles > 0)
      .flatMap((component) => wordsOf(component).map((word) => [word, component] as const)),
  );
  return (finds) => {
    const leads = finds.flatMap((find): Lead[] => {
      if (find.kind === 'stop-code') {
        const articles = byCode.get(find.code) ?? [];
        const about = [find.code, find.name].filter(Boolean).join(' ');
        return articles.length > 0 ? [{ about, component: null, articles }] : [];
      }
      const component = byService.get(serviceOf(find) ?? '');
      return component ? [{ about: aboutOf(find), component, articles: [] }] : [];
    });
    return [...new Map(leads.map((lead) => [lead.component?.id ?? lead.about, lead])).values()].slice(
      0,
      MOST_LEADS,
    );
  };
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
