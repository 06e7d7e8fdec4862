import { CopyButton } from './copy-button';

const COMMANDS: readonly { command: string; gives: string }[] = [
  { command: 'systeminfo', gives: 'system, service pack, architecture, hotfixes' },
  { command: 'wmic qfe list full', gives: 'hotfixes; the list leaves out what an MSI or a rollup delivered' },
  { command: 'driverquery /v /fo csv', gives: 'drivers with their dates' },
  {
    command: String.raw`wmic datafile where name="C:\\Windows\\System32\\drivers\\volsnap.sys" get Name,Version`,
    gives: 'the version of one file',
  },
  {
    command: String.raw`powershell -Command "(Get-Item C:\Windows\System32\drivers\*.sys).VersionInfo | Format-List FileName,FileVersion"`,
    gives: 'versions with their branch',
  },
  { command: 'fltmc', gives: 'filter drivers' },
  { command: 'mpclaim -s -d', gives: 'multipath disks' },
  { command: 'vssadmin list writers', gives: 'shadow copy writers' },
];

/** The commands whose output the box understands, to be copied. */
export function WhatToPaste({ open = false }: { open?: boolean }) {
  return (
    <details className="what-to-paste" open={open}>
      <summary>What to paste</summary>
      <dl>
        {COMMANDS.map(({ command, gives }) => (
          <div key={command}>
            <dt>
              <code>{command}</code> <CopyButton text={command} what="command" />
            </dt>
            <dd className="hint">{gives}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">
        Also the text of events, stop codes, package names, versions alone and addresses of articles.
      </p>
    </details>
  );
}
