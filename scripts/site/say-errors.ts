import { ContentError } from '@/library/content-error';
import { ProgramFailure, StepFailure } from './run';

/**
 * Runs a command; what its user has to correct is said in one sentence and ends it with exit code 1. It ends quietly when
 * nobody reads on, as after `| head`.
 */
export async function sayErrors(command: () => Promise<void>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endWhenClosed);
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof StepFailure) return;
    if (!(error instanceof ContentError || error instanceof ProgramFailure)) throw error;
    console.error(error.message);
  }
}

function endWhenClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
