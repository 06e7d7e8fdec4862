import type { Block } from '@/schema/article';
import { TableRegion } from '@/components/table-region';

/** One block of a section's text. */
export function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return <ul>{items(block.items)}</ul>;
    case 'steps':
      return <ol>{items(block.items)}</ol>;
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'note':
      return <NoteView note={block} />;
    case 'event':
      return <EventView event={block} />;
    case 'table':
      return <PlainTable table={block} />;
    default:
      return block satisfies never;
  }
}

function items(texts: readonly string[]) {
  return texts.map((text, index) => <li key={index}>{text}</li>);
}

function NoteView({ note }: { note: Extract<Block, { type: 'note' }> }) {
  return (
    <div className="note" role="note">
      <strong className="note-tone">{note.tone}</strong>
      {note.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
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
      <table>
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
