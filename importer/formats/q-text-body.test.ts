import { describe, expect, test } from 'vitest';
import { articleOf } from '../testing/import-text';
import { document } from '../testing/q-text';

function blocksOf(...body: string[]) {
  return articleOf(document('MORE INFORMATION', '================', '', ...body)).sections[0]?.blocks;
}

describe('the text of a Q-text document', () => {
  test('keeps an unknown line over a row of signs as text', () => {
    expect(blocksOf('Disk Layout', '===========', '', 'Two partitions.')).toEqual([
      { type: 'paragraph', text: 'Disk Layout' },
      { type: 'paragraph', text: 'Two partitions.' },
    ]);
  });

  test('has lists, and steps with what is indented below them', () => {
    expect(
      blocksOf(
        'Do one of these:',
        '',
        ' - Restart the',
        '   spooler.',
        ' - Remove the port.',
        '',
        '1. Open a prompt and type:',
        '',
        '      net stop spooler',
        '',
        '   Press ENTER.',
        '',
        '2. Close it.',
      ),
    ).toEqual([
      { type: 'paragraph', text: 'Do one of these:' },
      { type: 'list', items: ['Restart the\nspooler.', 'Remove the port.'] },
      { type: 'steps', items: ['Open a prompt and type:\n\nnet stop spooler\n\nPress ENTER.', 'Close it.'] },
    ]);
  });

  test('keeps a list within a step line by line, and its paragraphs apart', () => {
    expect(blocksOf('1. Do both:', '   - Stop it.', '   - Start it.', '', '   Then wait.')).toEqual([
      { type: 'steps', items: ['Do both:\n- Stop it.\n- Start it.\n\nThen wait.'] },
    ]);
  });

  test('keeps the number of a step that other text has parted from the first ones', () => {
    expect(blocksOf('1. One.', '', 'Wait a minute.', '', '2. Two.')).toEqual([
      { type: 'steps', items: ['One.'] },
      { type: 'paragraph', text: 'Wait a minute.' },
      { type: 'steps', first: 2, items: ['Two.'] },
    ]);
  });

  test('keeps program text and listings as they stand, blank lines included', () => {
    expect(blocksOf('   for (i = 0; i < 3; i++) {', '      __stop(i);', '   }', '', '   return i;')).toEqual([
      { type: 'code', text: 'for (i = 0; i < 3; i++) {\n   __stop(i);\n}\n\nreturn i;' },
    ]);
  });

  test('reads an indented message as a sentence, and notes as notes', () => {
    expect(blocksOf('   The print job could not be found.', '', 'NOTE: This is rare.')).toEqual([
      { type: 'paragraph', text: 'The print job could not be found.' },
      { type: 'note', tone: 'note', blocks: [{ type: 'paragraph', text: 'This is rare.' }] },
    ]);
  });

  test('takes an indented line that names what follows for no program text', () => {
    expect(
      blocksOf('   x86:', '', 'Get it.', '', '   Alpha Symbols:', '', 'Get them.', '', '   FORMAT A:'),
    ).toEqual([
      { type: 'paragraph', text: 'x86:' },
      { type: 'paragraph', text: 'Get it.' },
      { type: 'paragraph', text: 'Alpha Symbols:' },
      { type: 'paragraph', text: 'Get them.' },
      { type: 'code', text: 'FORMAT A:' },
    ]);
    expect(blocksOf('   x = 0;', '', '   Failed:', '', '   x = 1')).toEqual([
      { type: 'code', text: 'x = 0;\n\nFailed:\n\nx = 1' },
    ]);
  });

  test('has no markup: stars and underscores mean themselves, and repeats are no damage', () => {
    expect(blocksOf('Call __init and **p.', '', 'Call __init and **p.')).toEqual([
      { type: 'paragraph', text: 'Call __init and **p.' },
      { type: 'paragraph', text: 'Call __init and **p.' },
    ]);
  });

  test('points to other articles by number and title', () => {
    const { references, sections } = articleOf(
      document(
        'MORE INFORMATION',
        '================',
        '',
        'For more, see the following articles in the Knowledge Base:',
        '',
        '   Q173439   How to Add a Port',
        '             by Hand',
        '',
        '   ARTICLE-ID: Q123456',
        '   TITLE     : Ports in General',
        '',
        'It is also in Q111111.',
      ),
    );
    expect(references).toEqual([
      { kb: 173439, title: 'How to Add a Port by Hand' },
      { kb: 123456, title: 'Ports in General' },
      { kb: 111111 },
    ]);
    expect(sections[0]?.blocks).toEqual([{ type: 'paragraph', text: 'It is also in Q111111.' }]);
  });

  test('shows event log entries', () => {
    const { events, sections } = articleOf(
      document(
        'SYMPTOMS',
        '========',
        '',
        '   Event ID: 7031',
        '   Source: Spooler',
        '   Type: Error',
        '   Description: The service stopped',
        '   without a reason.',
      ),
    );
    expect(events).toEqual([{ source: 'Spooler', id: 7031, level: 'Error' }]);
    expect(sections[0]?.blocks).toEqual([
      {
        type: 'event',
        source: 'Spooler',
        id: 7031,
        level: 'Error',
        description: 'The service stopped without a reason.',
      },
    ]);
  });
});
