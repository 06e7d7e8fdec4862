'use client';

import { useMemo, useState } from 'react';
import { useSettled } from '../search/use-settled';
import type { CheckData } from './check-client';
import { checkAnnouncement, verdictCounts } from './check-words';
import { DataProgress } from './data-progress';
import { NO_EDITS, type Edits } from './edits';
import { FileTimesView } from './file-times-view';
import { FindChips } from './find-chips';
import { LeadsList } from './leads-list';
import { PasteBox } from './paste-box';
import type { CheckResult, Source } from './protocol';
import { ReadingNotes } from './reading-notes';
import { SystemFields } from './system-fields';
import { useCheck } from './use-check';
import { VerdictList } from './verdict-list';
import { WhatToPaste } from './what-to-paste';

interface CheckProps {
  data: CheckData;
  /** Date of the data, null where it is not known. */
  dataDate: string | null;
}

const QUIET_MS = 1000;
const BOX: Source = { name: null, text: '' };

/** The live check: the box, what was understood of it, and the verdicts. */
export function Check({ data, dataDate }: CheckProps) {
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<readonly Source[]>([]);
  const [edits, setEdits] = useState<Edits>(NO_EDITS);
  const sources = useMemo(() => [{ ...BOX, text: typed }, ...opened], [typed, opened]);
  const { result, status, failure, retry } = useCheck(data, sources, edits);
  const isEmpty = opened.length === 0 && typed.trim() === '';
  const said = useSettled(result && !isEmpty ? checkAnnouncement(result) : '', QUIET_MS);
  const clear = () => {
    setTyped('');
    setOpened([]);
    setEdits(NO_EDITS);
  };
  const shown = isEmpty ? null : result;
  return (
    <div className="check-columns">
      <div className="check-input">
        <PasteBox opened={opened} onType={setTyped} onOpen={setOpened} onClear={clear} />
        {shown && <Understood result={shown} edits={edits} onEdit={setEdits} />}
        {!isEmpty && <WhatToPaste />}
      </div>
      <div className="check-output">
        <p className="sr-only" role="status">
          {said}
        </p>
        <DataProgress status={status} failure={failure} onRetry={retry} />
        {isEmpty && <WhatToPaste open />}
        {shown && (
          <>
            <VerdictList result={shown} dataDate={dataDate} />
            <LeadsList leads={shown.leads} />
            <FileTimesView times={shown.times} />
          </>
        )}
      </div>
    </div>
  );
}

interface UnderstoodProps {
  result: CheckResult;
  edits: Edits;
  onEdit: (edits: Edits) => void;
}

/** On a phone all of it stands before the verdicts, so a link leads past it. */
function Understood({ result, edits, onEdit }: UnderstoodProps) {
  return (
    <>
      {result.verdicts.length > 0 && (
        <a className="to-verdicts" href="#verdicts">
          {verdictCounts(result.verdicts)} <span aria-hidden="true">↓</span>
        </a>
      )}
      <SystemFields system={result.system} edits={edits} onEdit={onEdit} />
      <FindChips result={result} edits={edits} onEdit={onEdit} />
      <ReadingNotes result={result} />
    </>
  );
}
