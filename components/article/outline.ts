import type { Article, FileTable, Section, SectionKind } from '@/schema/article';

/** A place on an article's page that can be linked to. */
export interface Anchor {
  id: string;
  label: string;
}

/** A section with the id and heading that it has on the page. */
export interface PlacedSection extends Anchor {
  section: Section;
}

/** The tables that the source puts under one heading. */
export interface TableGroup extends Anchor {
  tables: FileTable[];
}

/** An article cut into the parts of its page, in the order in which they are shown. */
export interface Outline {
  /** Sections up to the last resolution, what readers expect above the files; the first section where there is no such. */
  before: PlacedSection[];
  files: TableGroup[];
  manifests: TableGroup[];
  after: PlacedSection[];
}

const LABELS: Record<SectionKind, string> = {
  symptoms: 'Symptoms',
  cause: 'Cause',
  resolution: 'Resolution',
  workaround: 'Workaround',
  status: 'Status',
  'more-information': 'More information',
  other: 'Notes',
};

/** Headings that sources write in many ways, as in capital letters, and the page in one. */
const USUAL_HEADINGS = new Map(
  [...Object.values(LABELS), 'Summary', 'References'].map((label) => [label.toLowerCase(), label]),
);

/** Kinds that stand above the file tables. */
const ABOVE_FILES: readonly SectionKind[] = ['symptoms', 'cause', 'resolution'];

/** Lays out an article's page. */
export function outlineOf(article: Article): Outline {
  const sections = placeSections(article.sections);
  const lastAbove = sections.findLastIndex(({ section }) => ABOVE_FILES.includes(section.kind));
  const last = Math.max(lastAbove, 0);
  return {
    before: sections.slice(0, last + 1),
    after: sections.slice(last + 1),
    files: groupTables(article.fileTables, 'payload', 'files'),
    manifests: groupTables(article.fileTables, 'manifest', 'manifests'),
  };
}

function placeSections(sections: readonly Section[]): PlacedSection[] {
  const seen = new Map<SectionKind, number>();
  return sections.map((section) => {
    const count = (seen.get(section.kind) ?? 0) + 1;
    seen.set(section.kind, count);
    const label = section.heading === undefined ? LABELS[section.kind] : headingText(section.heading);
    return { section, label, id: count === 1 ? section.kind : `${section.kind}-${count}` };
  });
}

function headingText(heading: string): string {
  return USUAL_HEADINGS.get(heading.toLowerCase()) ?? heading;
}

function groupTables(tables: readonly FileTable[], role: FileTable['role'], id: string): TableGroup[] {
  const groups: TableGroup[] = [];
  for (const table of tables.filter((candidate) => candidate.role === role)) {
    const group = groups.at(-1);
    if (group?.tables[0]?.heading === table.heading) group.tables.push(table);
    else
      groups.push({
        id: `${id}-${groups.length + 1}`,
        label: table.heading || 'Files without a heading',
        tables: [table],
      });
  }
  return groups;
}
