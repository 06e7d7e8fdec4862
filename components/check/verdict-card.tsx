import { needLabel, verdictLabel, type Verdict, type VerdictKind } from '@/versions/verdict';
import { articleUrl, fileUrl } from '../urls';
import { CopyButton } from './copy-button';
import { WithCode } from './with-code';

const MARKS: Record<VerdictKind, string> = {
  fixed: '✓',
  'not-fixed': '✗',
  'other-branch': '⇄',
  'not-comparable': '≠',
  unknown: '?',
};

const RESTARTS: Record<NonNullable<Verdict['restart']>, string> = {
  required: 'Restart required.',
  'may-be-required': 'A restart may be required.',
  'not-required': 'No restart required.',
};

/** One verdict with its reason, and what to do. */
export function VerdictCard({ verdict }: { verdict: Verdict }) {
  const { kb, title, file, have, need, branch, reason, fixedBy, command, prerequisites, restart } = verdict;
  return (
    <li className="verdict-card" data-verdict={verdict.verdict}>
      <p className="verdict-head">
        <span className="verdict-word">
          <span aria-hidden="true">{MARKS[verdict.verdict]}</span> {verdictLabel(verdict.verdict)}
        </span>{' '}
        <a href={articleUrl(kb)}>
          KB {kb}
          {title && ` ${title}`}
        </a>
      </p>
      <dl className="versions-line">
        <Value name="File">{file && <a href={fileUrl(file)}>{file}</a>}</Value>
        <Value name="Have">{have}</Value>
        <Value name={needLabel(verdict.verdict)}>{need && (branch ? `${need}, ${branch}` : need)}</Value>
      </dl>
      <p>
        <WithCode text={reason} /> {command && <CopyButton text={command} what="command" />}
      </p>
      {fixedBy && (
        <p>
          Would be fixed by <a href={articleUrl(fixedBy.kb)}>KB {fixedBy.kb}</a>, version {fixedBy.version}.
        </p>
      )}
      {prerequisites && (
        <p className="hint">
          {prerequisites.sentence} {restart && RESTARTS[restart]}
        </p>
      )}
    </li>
  );
}

function Value({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    children && (
      <div>
        <dt>{name}</dt>
        <dd>{children}</dd>
      </div>
    )
  );
}
