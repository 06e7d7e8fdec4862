interface LoadProblemProps {
  sentence: string;
  onRetry: () => void;
}

/** Why searching is not possible, or not in full, and the way to try again. */
export function LoadProblem({ sentence, onRetry }: LoadProblemProps) {
  return (
    <div className="load-problem" role="alert">
      <p>{sentence}</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
