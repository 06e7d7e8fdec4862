import { fetchJson } from './fetch-json';
import { serveChecks, type CheckPort } from './serve-checks';

serveChecks(self as unknown as CheckPort, fetchJson);
