import type { Article } from '@/schema/article';
import { shortProducts } from '@/components/chips';
import type { Names } from '@/components/names';
import { fileUrl } from '@/components/urls';
import { keyFiles } from './key-files';
import { Marked } from './marked';

const SHOWN = 8;

/** Which file version brings the fix, per operating system, service pack and branch. */
export function KeyVersions({ article, names }: { article: Article; names: Names }) {
  const files = keyFiles(article, names);
  if (files.length === 0) return null;
  return (
    <section className="key-versions" aria-labelledby="key-versions">
      <h2 id="key-versions">File versions</h2>
      <ul>
        {files.slice(0, SHOWN).map((file) => (
          <li key={`${file.version} ${file.servicePack?.value} ${file.branch?.value}`}>
            <a className="file" href={fileUrl(file.name)}>
              {file.name}
            </a>{' '}
            <strong className="version">{file.version}</strong>{' '}
            <span className="for">
              {shortProducts(file.products, names)} <Marked known={file.servicePack} />{' '}
              <Marked known={file.branch} />
            </span>
          </li>
        ))}
      </ul>
      <p className="hint">
        {files.length > SHOWN && `${files.length - SHOWN} more builds. `}
        <a href="#files">All files, sizes and dates</a>
      </p>
    </section>
  );
}
