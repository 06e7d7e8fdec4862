import { useState } from 'react';
import type { TimeComparison } from '@/versions/local-time';
import { TableRegion } from '../table-region';
import { articleUrl } from '../urls';
import { findTime, type FileTimes } from './file-times';
import { offsetText, UTC_OFFSETS } from './utc-offsets';

const WORDS: Record<TimeComparison, string> = {
  match: 'Match',
  'dst-bias': 'Off by the hour of daylight saving time',
  different: 'Different from every known time',
  'not-comparable': 'Not comparable',
};

/** Compares the host's local file times with the articles' UTC times, in a zone that the reader chooses. */
export function FileTimesView({ times }: { times: readonly FileTimes[] }) {
  const [offset, setOffset] = useState<number | null>(null);
  if (times.length === 0) return null;
  return (
    <section className="file-times" aria-labelledby="file-times">
      <h2 id="file-times">File times</h2>
      <p className="hint">
        The host shows local times, the articles give UTC. Windows applies today’s daylight saving time to old
        files too, so an hour more or less says nothing.
      </p>
      <div className="tools">
        <label>
          Time zone of the host
          <select
            value={offset ?? ''}
            onChange={({ target }) => setOffset(target.value === '' ? null : Number(target.value))}
          >
            <option value="">choose</option>
            {UTC_OFFSETS.map((minutes) => (
              <option key={minutes} value={minutes}>
                {offsetText(minutes)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {offset !== null && <TimesTable times={times} offset={offset} />}
    </section>
  );
}

function TimesTable({ times, offset }: { times: readonly FileTimes[]; offset: number }) {
  return (
    <TableRegion label="File times">
      <table>
        <caption className="sr-only">File times at {offsetText(offset)}</caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Local time</th>
            <th scope="col">Compared</th>
            <th scope="col">Article’s time</th>
          </tr>
        </thead>
        <tbody>
          {times.map((file, index) => (
            <TimeRow key={index} file={file} offset={offset} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function TimeRow({ file, offset }: { file: FileTimes; offset: number }) {
  const { comparison, at } = findTime(file, offset);
  return (
    <tr>
      <th scope="row">
        {file.name} {file.version}
      </th>
      <td>{file.local.replace('T', ' ')}</td>
      <td>{WORDS[comparison]}</td>
      <td>
        {at ? (
          <>
            {at.utc.replace('T', ' ').replace('Z', ' UTC')}, {at.version} in{' '}
            <a href={articleUrl(at.kb)}>KB {at.kb}</a>
          </>
        ) : (
          '—'
        )}
      </td>
    </tr>
  );
}
