import type { Block } from '@/schema/article';
import type { Names } from '@/components/names';
import { TableRegion } from '@/components/table-region';
import { LinkedText } from './linked-text';

interface BlockViewProps {
  block: Block;
  names: Names;
}

/** One block of a section's text. */
export function BlockView({ block, names }: BlockViewProps) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <LinkedText text={block.text} names={names} />
        </p>
      );
    case 'list':
      return <ul>{items(block.items, names)}</ul>;
    case 'steps':
      return <ol start={block.first}>{items(block.items, names)}</ol>;
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'note':
      return <NoteView note={block} names={names} />;
    case 'event':
      return <EventView event={block} />;
    case 'table':
      return <PlainTable table={block} />;
    default:
      return block satisfies never;
  }
}

function items(texts: readonly string[], names: Names) {
  return texts.map((text, index) => (
    <li key={index}>
      <ItemText text={text} names={names} />
    </li>
  ));
}

/** What an item says; one of several paragraphs shows them apart, and listings among them as they stand. */
function ItemText({ text, names }: { text: string; names: Names }) {
  const parts = text.split('\n\n');
  if (parts.length === 1) return <LinkedText text={text} names={names} />;
  return parts.map((part, index) =>
    LISTING.test(part) ? (
      <pre key={index}>
        <code>{part}</code>
      </pre>
    ) : (
      <p key={index}>
        <LinkedText text={part} names={names} />
      </p>
    ),
  );
}

/** Columns within a line, or an indented line: running text has no such spaces. */
const LISTING = /\S {3,}\S|\n {2,}\S/;

function NoteView({ note, names }: { note: Extract<Block, { type: 'note' }>; names: Names }) {
  return (
    <div className="note" role="note">
      <strong className="note-tone">{note.tone}</strong>
      {note.blocks.map((block, index) => (
        <BlockView key={index} block={block} names={names} />
      ))}
    </div>
  );
}

function EventView({ event }: { event: Extract<Block, { type: 'event' }> }) {
  const fields = [
    ['Log', event.log],
    ['Source', event.source],
    ['Event ID', event.id],
    ['Level', event.level],
    ['Message', event.description],
  ] as const;
  return (
    <dl className="event">
      {fields.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function PlainTable({ table }: { table: Extract<Block, { type: 'table' }> }) {
  return (
    <TableRegion label={`Table: ${table.columns.join(', ')}`}>
      <table className="plain">
        <caption className="sr-only">{table.columns.join(', ')}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
