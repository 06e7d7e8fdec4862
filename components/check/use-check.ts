import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { CheckData } from './check-client';
import { connectChecker, type Connection } from './connect-checker';
import type { Edits } from './edits';
import type { CheckResult, DataStatus, Source } from './protocol';

/** What the page shows of a check. */
export interface CheckView {
  /** Of the newest sources that were answered; null before the first. */
  result: CheckResult | null;
  status: DataStatus;
  /** Why the newest sources could not be read. */
  failure: string | null;
  retry: () => void;
}

const TYPING_MS = 120;

/** Checks sources and edits whenever they change, a moment after the last change, and again when the data has come. */
export function useCheck(data: CheckData, sources: readonly Source[], edits: Edits): CheckView {
  const [result, setResult] = useState<CheckResult | null>(null);
  const [status, setStatus] = useState<DataStatus>({ state: 'loading', loaded: 0, of: data.parts.length });
  const [failure, setFailure] = useState<string | null>(null);
  const connection = useRef<Connection | null>(null);

  useEffect(() => {
    const opened = connectChecker(data, setStatus);
    connection.current = opened;
    return () => opened.close();
  }, [data]);

  useEffect(() => {
    const ask = () => {
      connection.current?.check({ sources, edits }).then(
        (answer) => {
          if (!answer) return;
          setFailure(null);
          startTransition(() => setResult(answer));
        },
        (error: Error) => setFailure(error.message),
      );
    };
    const timer = setTimeout(ask, TYPING_MS);
    return () => clearTimeout(timer);
  }, [sources, edits, status.state]);

  return { result, status, failure, retry: useCallback(() => connection.current?.retry(), []) };
}
