import type { Port } from './protocol';
import { serve } from './serve';

// A worker's global scope is one end of its channel.
serve(globalThis as unknown as Port);
