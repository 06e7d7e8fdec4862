import type { Article, BranchRule, Hotfix, Prerequisite } from '@/schema/article';
import type { FileTable, Reference, EventEntry } from '@/schema/article';
import type { LayoutId } from './layouts/table';
import type { Fate, Ledger } from './ledger';
import { isBlank, type Line } from './lines';
import { plainText, renderedText } from './plain';
import { problem, type ImportProblem, type ProblemCode, type ProblemFacts } from '@/schema/problems';
import type { ProductFinder } from './products';

/** What is known of an article while its document is being read. */
export interface Draft {
  readonly ledger: Ledger;
  readonly findProducts: ProductFinder;
  /** Number of the document's last line that is not blank. */
  readonly lastLine: number;
  /** Number of the line before that one. */
  readonly lineBeforeLast: number;
  /** Whether the text stands as it was written: without markup, and with nothing torn, lost or repeated. */
  readonly intact: boolean;
  /** Makes a text plain that can have markup. */
  readonly plain: (text: string) => string;
  /** The kind of the article, which decides whether its text is searched for facts of a package. */
  kind: Article['kind'];
  /** Whether the document says that its file times are UTC. */
  utc: boolean;
  problems: ImportProblem[];
  /** Lines that a problem speaks of besides the one it names. */
  linesSaid: Set<number>;
  /** How often each kind of standing text was left out. */
  standingTexts: Map<string, number>;
  layouts: Set<LayoutId>;
  fileTables: FileTable[];
  branchRules: BranchRule[];
  /** By number, or by title where the number is lost. */
  references: Map<string, Reference>;
  /** By source and id. */
  events: Map<string, EventEntry>;
  prerequisites: Prerequisite[];
  restart: Hotfix['restart'];
  /** What the document says on the restart, for a problem. */
  restartSaid: string | null;
  /** Set once a sentence on the restart is not clear, or contradicts another. */
  restartUnclear: boolean;
  registryChange: boolean | null;
  replaces: number[] | null;
  /** By label and address. */
  downloads: Map<string, Hotfix['downloads'][number]>;
  appliesTo: Set<string>;
  keywords: Set<string>;
  lastReview: string | null;
  revision: string | null;
}

/** An empty draft. */
export function newDraft(
  ledger: Ledger,
  findProducts: ProductFinder,
  lines: readonly Line[],
  { intact = false, rendered = false }: { intact?: boolean; rendered?: boolean } = {},
): Draft {
  const filled = lines.filter((line) => !isBlank(line));
  return {
    ledger,
    findProducts,
    lastLine: filled.at(-1)?.number ?? 0,
    lineBeforeLast: filled.at(-2)?.number ?? 0,
    intact,
    plain: intact ? (text) => text.trim() : rendered ? renderedText : plainText,
    kind: 'article',
    utc: false,
    problems: [],
    linesSaid: new Set(),
    standingTexts: new Map(),
    layouts: new Set(),
    fileTables: [],
    branchRules: [],
    references: new Map(),
    events: new Map(),
    prerequisites: [],
    restart: null,
    restartSaid: null,
    restartUnclear: false,
    registryChange: null,
    replaces: null,
    downloads: new Map(),
    appliesTo: new Set(),
    keywords: new Set(),
    lastReview: null,
    revision: null,
  };
}

/** Adds a problem to a draft. */
export function report<C extends ProblemCode>(
  draft: Draft,
  code: C,
  facts: ProblemFacts[C],
  line?: number,
): void {
  draft.problems.push(problem(code, facts, line));
}

/** Counts a standing text as left out. */
export function leaveOut(draft: Draft, kind: string): Fate {
  draft.standingTexts.set(kind, (draft.standingTexts.get(kind) ?? 0) + 1);
  return { as: 'boilerplate', kind };
}

/** The fate of lines that went into a field of the article. */
export function inField(field: string): Fate {
  return { as: 'field', field };
}

/** A text of several lines as one, for a problem. */
export function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text.trim()).join(' ');
}
