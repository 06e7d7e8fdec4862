import type { DataStatus } from './protocol';

interface DataProgressProps {
  status: DataStatus;
  failure: string | null;
  onRetry: () => void;
}

/** How far the data has come, or what went wrong. */
export function DataProgress({ status, failure, onRetry }: DataProgressProps) {
  return (
    <>
      {status.state === 'loading' && (
        <p className="hint">
          Loading the articles’ file data: {status.loaded} of {status.of} parts
        </p>
      )}
      {status.state === 'failed' && (
        <p className="note" role="alert">
          {status.sentence}{' '}
          <button type="button" className="tool" onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
      {failure && (
        <p className="note" role="alert">
          {failure}
        </p>
      )}
    </>
  );
}
