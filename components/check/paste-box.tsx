import { useRef, type ClipboardEvent, type DragEvent } from 'react';
import { decodeFile } from './decode-file';
import type { Source } from './protocol';

interface PasteBoxProps {
  /** Files and very long pastes, which do not stand in the box. */
  opened: readonly Source[];
  onType: (text: string) => void;
  onOpen: (opened: readonly Source[]) => void;
  onClear: () => void;
}

/** A longer paste would make every keystroke in the box slow, so it is kept beside it. */
const LONGEST_IN_BOX = 100_000;

/** What is pasted is no prose of the reader's. */
const AS_TYPED = {
  rows: 9,
  placeholder: 'volsnap.sys 6.0.6002.18005\nKB940041\nsysteminfo, wmic qfe, driverquery /v …',
  spellCheck: false,
  autoComplete: 'off',
  autoCapitalize: 'off',
  autoCorrect: 'off',
};

/** One box for whatever was copied from a host, and a way to open the files that commands wrote. */
export function PasteBox({ opened, onType, onOpen, onClear }: PasteBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const openFiles = async (files: readonly File[]) =>
    onOpen([...opened, ...(await Promise.all(files.map(readFile)))]);
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (text.length <= LONGEST_IN_BOX) return;
    event.preventDefault();
    onOpen([...opened, pastedSource(opened, text)]);
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void openFiles([...event.dataTransfer.files]);
  };
  const clear = () => {
    if (box.current) box.current.value = '';
    onClear();
    box.current?.focus();
  };
  return (
    <div className="paste-box" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label htmlFor="paste">What the host says</label>
      <textarea
        ref={box}
        id="paste"
        {...AS_TYPED}
        onInput={(event) => onType(event.currentTarget.value)}
        onPaste={paste}
      />
      <div className="tools">
        <OpenFiles onChoose={(files) => void openFiles(files)} />
        <button type="button" className="tool" onClick={clear}>
          Clear all
        </button>
      </div>
      <OpenedList opened={opened} onOpen={onOpen} />
    </div>
  );
}

function pastedSource(opened: readonly Source[], text: string): Source {
  const pasted = opened.filter(({ name }) => name?.startsWith('Pasted text')).length;
  return { name: `Pasted text ${pasted + 1}`, text };
}

async function readFile(file: File): Promise<Source> {
  return { name: file.name, text: decodeFile(new Uint8Array(await file.arrayBuffer())) };
}

function OpenFiles({ onChoose }: { onChoose: (files: File[]) => void }) {
  return (
    <>
      <label className="tool open-file">
        Open files…
        <input
          type="file"
          multiple
          className="sr-only"
          onChange={({ currentTarget }) => {
            onChoose([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </label>
      <span className="hint">or drop them on the box; UTF-16 is read too</span>
    </>
  );
}

function OpenedList({ opened, onOpen }: Pick<PasteBoxProps, 'opened' | 'onOpen'>) {
  if (opened.length === 0) return null;
  return (
    <ul className="opened" aria-label="Opened">
      {opened.map((source, index) => (
        <li key={index}>
          {source.name} <span className="hint">{sizeText(source.text.length)}</span>{' '}
          <button
            type="button"
            className="tool"
            aria-label={`Close ${source.name}`}
            onClick={() => onOpen(opened.filter((other) => other !== source))}
          >
            Close
          </button>
        </li>
      ))}
    </ul>
  );
}

function sizeText(characters: number): string {
  return `${characters.toLocaleString('en-US')} characters`;
}
