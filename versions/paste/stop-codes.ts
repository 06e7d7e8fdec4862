/** The names of frequent bug checks by their codes [M]. */
const BUG_CHECKS: Record<string, string> = {
  '0xa': 'IRQL_NOT_LESS_OR_EQUAL',
  '0x19': 'BAD_POOL_HEADER',
  '0x1a': 'MEMORY_MANAGEMENT',
  '0x1e': 'KMODE_EXCEPTION_NOT_HANDLED',
  '0x22': 'FILE_SYSTEM',
  '0x23': 'FAT_FILE_SYSTEM',
  '0x24': 'NTFS_FILE_SYSTEM',
  '0x27': 'RDR_FILE_SYSTEM',
  '0x3b': 'SYSTEM_SERVICE_EXCEPTION',
  '0x44': 'MULTIPLE_IRP_COMPLETE_REQUESTS',
  '0x4e': 'PFN_LIST_CORRUPT',
  '0x50': 'PAGE_FAULT_IN_NONPAGED_AREA',
  '0x51': 'REGISTRY_ERROR',
  '0x74': 'BAD_SYSTEM_CONFIG_INFO',
  '0x77': 'KERNEL_STACK_INPAGE_ERROR',
  '0x7a': 'KERNEL_DATA_INPAGE_ERROR',
  '0x7b': 'INACCESSIBLE_BOOT_DEVICE',
  '0x7e': 'SYSTEM_THREAD_EXCEPTION_NOT_HANDLED',
  '0x7f': 'UNEXPECTED_KERNEL_MODE_TRAP',
  '0x80': 'NMI_HARDWARE_FAILURE',
  '0x8e': 'KERNEL_MODE_EXCEPTION_NOT_HANDLED',
  '0x9c': 'MACHINE_CHECK_EXCEPTION',
  '0x9e': 'USER_MODE_HEALTH_MONITOR',
  '0x9f': 'DRIVER_POWER_STATE_FAILURE',
  '0xc2': 'BAD_POOL_CALLER',
  '0xc4': 'DRIVER_VERIFIER_DETECTED_VIOLATION',
  '0xc5': 'DRIVER_CORRUPTED_EXPOOL',
  '0xd1': 'DRIVER_IRQL_NOT_LESS_OR_EQUAL',
  '0xef': 'CRITICAL_PROCESS_DIED',
  '0xf4': 'CRITICAL_OBJECT_TERMINATION',
  '0xfe': 'BUGCODE_USB_DRIVER',
  '0x101': 'CLOCK_WATCHDOG_TIMEOUT',
  '0x109': 'CRITICAL_STRUCTURE_CORRUPTION',
  '0x124': 'WHEA_UNCORRECTABLE_ERROR',
  '0x133': 'DPC_WATCHDOG_VIOLATION',
};

const BY_NAME = new Map(Object.entries(BUG_CHECKS).map(([code, name]) => [name, code]));

/** `STOP: 0x0000007E`, `The bugcheck was: 0x0000007e`, `Stop error 0x7E`. */
const INTRODUCED =
  /(?<![a-z])(?:stop|bug ?check)(?:[ _]?code)?(?: was| error| code)?[ :]{1,4}0x([0-9a-f]{1,16})(?![0-9a-z])/gi;
/** `BugCheck 7E, {`, `BUGCHECK_CODE: 7e`, of a debugger, which leaves `0x` out. */
const DEBUGGER = /(?<![a-z])bugcheck(?:_code:)? {1,4}([0-9a-f]{1,8})(?=, ?\{|\s*$)/gi;
/** A code alone on its line, or before its parameters. */
const ALONE = /^\s*0x([0-9a-f]{1,16})\s*(?:\(|$)/i;
const NAME = /(?<![A-Za-z0-9_])[A-Z][A-Z0-9]{2,30}(?:_[A-Z0-9]{1,30}){1,8}(?![A-Za-z0-9_])/g;
/** The test spares most lines the others. */
const HINT = /stop|bug ?check|0x|[A-Z]_[A-Z]/i;
const HIGHEST_ALONE = 0x1ff;

/** A stop code without leading zeros, and its name where it is a frequent one. */
export interface StopCode {
  code: string;
  name: string | null;
}

/** The stop codes that a text names by number or by name. */
export function stopCodesIn(text: string): StopCode[] {
  if (!HINT.test(text)) return [];
  const introduced = [INTRODUCED, DEBUGGER]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, digits = '']) => digits);
  const alone = ALONE.exec(text.slice(0, 200))?.[1];
  if (alone && parseInt(alone, 16) <= HIGHEST_ALONE) introduced.push(alone);
  const codes = introduced.map(normalCode).filter((code) => code !== '0x');
  const named = [...text.matchAll(NAME)].flatMap(([name]) => BY_NAME.get(name) ?? []);
  return [...new Set([...codes, ...named])].map((code) => ({ code, name: BUG_CHECKS[code] ?? null }));
}

function normalCode(digits: string): string {
  return `0x${digits.toLowerCase().replace(/^0+/, '')}`;
}
