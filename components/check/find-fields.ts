import { readFileVersion } from '@/versions/file-version';
import { hostFile, type Find } from '@/versions/inventory';

/** A field in which a find can be changed. */
export interface FindField {
  name: string;
  label: string;
  value: string;
}

/** What reading changed fields gives: another find, or what is wrong with them. */
export type FieldReading = { find: Find } | { sentence: string };

/** The fields of a find; none where it can only be taken away. */
export function fieldsOf(find: Find): FindField[] {
  switch (find.kind) {
    case 'file':
      return [
        { name: 'name', label: 'File', value: find.name ?? '' },
        { name: 'version', label: 'Version', value: find.version ?? '' },
      ];
    case 'kb':
      return [{ name: 'kb', label: 'KB', value: String(find.kb) }];
    case 'event':
      return [
        { name: 'source', label: 'Source', value: find.source },
        { name: 'id', label: 'Event ID', value: String(find.id) },
      ];
    default:
      return [];
  }
}

/** Reads changed fields. */
export function readFields(find: Find, values: Readonly<Record<string, string>>): FieldReading {
  const value = (name: string) => (values[name] ?? '').trim();
  switch (find.kind) {
    case 'file':
      return readFile(value('name'), value('version'), find.path);
    case 'kb': {
      const digits = /^(?:kb|q)? ?(\d{5,8})$/i.exec(value('kb'))?.[1];
      return digits
        ? { find: { ...find, kb: Number(digits), role: find.role === 'possible' ? 'named' : find.role } }
        : { sentence: `"${value('kb')}" is no KB number: give its 5 to 8 digits.` };
    }
    case 'event':
      return /^\d{1,5}$/.test(value('id')) && value('source')
        ? { find: { ...find, source: value('source'), id: Number(value('id')), possible: undefined } }
        : { sentence: 'An event needs its source and the number of its ID.' };
    default:
      return { find };
  }
}

function readFile(name: string, version: string, path: string | null): FieldReading {
  if (!name && !version) return { sentence: 'Give the name of the file or its version.' };
  if (!version) return { find: { line: 0, ...hostFile({ name, path }) } };
  const [numbers = ''] = version.split(' ');
  const reading = readFileVersion(numbers);
  if (!reading.ok) return { sentence: reading.sentence };
  return {
    find: {
      line: 0,
      ...hostFile({
        name: name || null,
        version: numbers,
        versionString: numbers === version ? null : version,
        path,
      }),
    },
  };
}
