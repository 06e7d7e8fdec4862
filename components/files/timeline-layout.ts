import type { BuildGroup } from '@/versions/file-lanes';
import type { KnownVersion } from '@/versions/known-version';

/** A version of a file at its place in the drawing; versions of several architectures with one date share it. */
export interface TimelinePoint {
  x: number;
  version: string;
  day: string;
  unchanged: boolean;
}

/** One lane of the drawing. */
export interface TimelineLane {
  y: number;
  build: string;
  lane: string;
  /** Oldest first. */
  points: TimelinePoint[];
  /** The lane's highest version, unless it is an unchanged one. */
  newest: string | null;
}

/** A drawing of versions over time, in the units of its view box. */
export interface TimelineLayout {
  width: number;
  height: number;
  /** Where the lanes begin and end. */
  from: number;
  to: number;
  years: { x: number; label: string }[];
  lanes: TimelineLane[];
  /** First and last day. */
  days: [string, string];
}

const WIDTH = 880;
const FROM = 190;
const TO = 750;
const TOP = 30;
const LANE_HEIGHT = 26;
const MOST_TICKS = 9;

/** Lays out the versions of a file over time, a line for each build and lane; null where there is nothing to compare by date. */
export function timelineOf(groups: readonly BuildGroup[]): TimelineLayout | null {
  const days = groups.flatMap(({ lanes }) => lanes.flatMap(({ versions }) => versions.flatMap(dayOf))).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const years = [Number(first.slice(0, 4)), Number(last.slice(0, 4)) + 1] as const;
  const place = (day: string) =>
    round(FROM + ((yearsAt(day) - years[0]) / (years[1] - years[0])) * (TO - FROM));
  const lanes = groups
    .flatMap(({ build, lanes }) =>
      lanes.map(({ label, versions }) => ({ build: build ?? '', label, versions })),
    )
    .filter(({ versions }) => versions.some((known) => dayOf(known).length > 0))
    .map(({ build, label, versions }, index) => ({
      y: TOP + LANE_HEIGHT * index + LANE_HEIGHT / 2,
      build,
      lane: label,
      points: pointsOf(versions, place),
      newest: versions.find(({ unchanged }) => !unchanged)?.version ?? null,
    }));
  if (lanes.length === 0) return null;
  return {
    width: WIDTH,
    height: TOP + LANE_HEIGHT * lanes.length + 4,
    from: FROM,
    to: TO,
    years: ticks(...years).map((year) => ({ x: place(`${year}-01-01`), label: String(year) })),
    lanes,
    days: [first, last],
  };
}

function pointsOf(versions: readonly KnownVersion[], place: (day: string) => number): TimelinePoint[] {
  const points = versions.flatMap((known) =>
    dayOf(known).map((day) => ({
      x: place(day),
      version: known.version ?? '',
      day,
      unchanged: known.unchanged,
    })),
  );
  const different = new Map(points.map((point) => [`${point.day} ${point.version}`, point]));
  return [...different.values()].sort((a, b) => a.x - b.x);
}

function dayOf({ version, modified }: KnownVersion): string[] {
  const day = modified?.slice(0, 10) ?? '';
  return version === null || Number.isNaN(Date.parse(day)) ? [] : [day];
}

/** `2012-07-01` is nearly 2012.5. */
function yearsAt(day: string): number {
  const year = Number(day.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return year + (Date.parse(day) - start) / (end - start);
}

function ticks(first: number, last: number): number[] {
  const step = Math.ceil((last - first) / MOST_TICKS);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
