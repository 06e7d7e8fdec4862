import { searchUrl } from './urls';

interface SearchFormProps {
  /** Names the field on its page. */
  id: string;
  large?: boolean;
}

/** The search box as a plain form that leads to the start page with `?q=`; without script its place says what does without. */
export function SearchForm({ id, large = false }: SearchFormProps) {
  return (
    <>
      <form
        className={large ? 'search search-large' : 'search'}
        role="search"
        action={searchUrl()}
        method="get"
      >
        <label className="sr-only" htmlFor={id}>
          Search articles
        </label>
        <input
          id={id}
          name="q"
          type="search"
          placeholder="Symptom, KB, file, version, event ID"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          data-search-field
        />
        <button type="submit">Search</button>
      </form>
      <noscript>
        <p className="hint">
          Search needs JavaScript. <a href={searchUrl()}>Browsing the lists</a> does not.
        </p>
      </noscript>
    </>
  );
}
