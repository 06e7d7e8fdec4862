import { forget, switchRecent, type RecentSearches } from './recent-searches';

interface RecentMenuProps {
  recent: RecentSearches;
  onChange: (recent: RecentSearches) => void;
}

/** What this device remembers, to be looked through, taken away, and switched off. */
export function RecentMenu({ recent, onChange }: RecentMenuProps) {
  return (
    <>
      <button type="button" className="recent-open" popoverTarget="recent-menu">
        {recent.queries.length > 0 ? (
          <>
            Edit<span className="sr-only"> recent searches</span>
          </>
        ) : (
          'Recent searches'
        )}
      </button>
      <div id="recent-menu" className="recent-menu" popover="auto" role="dialog" aria-label="Recent searches">
        <label>
          <input
            type="checkbox"
            checked={recent.on}
            onChange={(event) => onChange(switchRecent(event.target.checked))}
          />{' '}
          Remember my searches on this device
        </label>
        <p className="hint">They never leave it. Pasted lines are not remembered.</p>
        {recent.queries.length > 0 && <Remembered recent={recent} onChange={onChange} />}
        <button type="button" className="tool" popoverTarget="recent-menu" popoverTargetAction="hide">
          Close
        </button>
      </div>
    </>
  );
}

function Remembered({ recent, onChange }: RecentMenuProps) {
  return (
    <>
      <ul>
        {recent.queries.map((query) => (
          <li key={query}>
            <span>{query}</span>
            <button
              type="button"
              aria-label={`Forget ${query}`}
              onClick={() => onChange(forget(recent, query))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="tool" onClick={() => onChange(switchRecent(true))}>
        Forget all
      </button>
    </>
  );
}
