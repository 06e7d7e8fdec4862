import { hostFile, type Find, type PasteProblem } from '../inventory';
import { LONGEST_OUTPUT_LINE, understood, type Line, type PasteFormat } from './format';
import { readHotfixRows } from './hotfix-rows';
import { knownSystem } from './system-finds';
import { platformIn, servicePackIn } from './windows-names';

const PROPERTY = /^\s*([A-Za-z_]{2,40})\s*[:=]\s?(.*)$/;
const FOUR_NUMBERS = /^\d{1,5}(?:\.\d{1,5}){3}(?= ?\(|$)/;

/** One record of `Key : value` or `Key=value` lines. */
interface PropertyRecord {
  line: number;
  values: Map<string, string>;
}

/** `… | Format-List` of PowerShell and `/value` or `/format:list` of `wmic`: hotfixes, files, the system, events. */
export const propertyList: PasteFormat = {
  id: 'property-list',
  name: 'Format-List, wmic /value',
  read(lines, at) {
    if (!isProperty(lines[at]) || isProperty(lines[at - 1])) return null;
    let end = at;
    while (isProperty(lines[end])) end += 1;
    const readings = recordsOf(lines.slice(at, end)).flatMap((record) => readRecord(record) ?? []);
    if (readings.length === 0) return null;
    return understood(
      end - at,
      readings.flatMap(({ finds }) => finds),
      readings.flatMap(({ problems }) => problems),
    );
  },
};

function isProperty(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_OUTPUT_LINE && PROPERTY.test(line.text);
}

/** A key that comes again begins the next record. */
function recordsOf(lines: readonly Line[]): PropertyRecord[] {
  const records: PropertyRecord[] = [];
  for (const { number, text } of lines) {
    const [, key = '', value = ''] = PROPERTY.exec(text) ?? [];
    const name = key.toLowerCase();
    let record = records.at(-1);
    if (!record || record.values.has(name)) {
      record = { line: number, values: new Map() };
      records.push(record);
    }
    record.values.set(name, value.trim());
  }
  return records;
}

function readRecord(record: PropertyRecord): { finds: Find[]; problems: PasteProblem[] } | null {
  const finds = fileFind(record) ?? systemFind(record) ?? eventFind(record);
  return finds ? { finds, problems: [] } : hotfixFind(record);
}

function hotfixFind({ line, values }: PropertyRecord): { finds: Find[]; problems: PasteProblem[] } | null {
  const id = values.get('hotfixid');
  if (id === undefined) return null;
  const text = `${id} ${values.get('servicepackineffect') ?? ''} ${values.get('installedon') ?? ''}`;
  return readHotfixRows([{ number: line, text }], null, values.has('caption') ? 'month-first' : null);
}

function fileFind({ line, values }: PropertyRecord): Find[] | null {
  const path = values.get('filename') ?? values.get('name') ?? '';
  const written = values.get('fileversion') ?? values.get('fileversionraw') ?? values.get('version') ?? '';
  const version = FOUR_NUMBERS.exec(written)?.[0];
  if (!version) return null;
  const name =
    path.split('\\').at(-1) || values.get('originalfilename') || values.get('internalname') || null;
  const file = {
    name,
    version,
    versionString: written === version ? null : written,
    path: path.includes('\\') ? path : null,
  };
  return [{ line, ...hostFile(file) }];
}

function systemFind({ line, values }: PropertyRecord): Find[] | null {
  const build = /^\d{1,2}\.\d{1,2}\.\d{4,5}$/.exec(values.get('version') ?? '')?.[0];
  if (!build) return null;
  const platform = platformIn(values.get('osarchitecture') ?? '');
  return [
    ...knownSystem(
      line,
      values.get('caption') ?? values.get('name') ?? '',
      build,
      servicePackIn(values.get('csdversion') ?? '') ?? 'RTM',
    ),
    ...(platform ? [{ line, kind: 'platform' as const, platform }] : []),
  ];
}

function eventFind({ line, values }: PropertyRecord): Find[] | null {
  const source = values.get('providername') ?? values.get('source');
  const id = values.get('id') ?? values.get('eventid');
  if (!source || !id || !/^\d{1,5}$/.test(id)) return null;
  const level = values.get('leveldisplayname') ?? values.get('entrytype') ?? null;
  return [{ line, kind: 'event', source, id: Number(id), log: values.get('logname') ?? null, level }];
}
