import { TableRegion } from '@/components/table-region';
import type { TimelineLane, TimelineLayout, TimelinePoint } from './timeline-layout';

interface TimelineProps {
  name: string;
  layout: TimelineLayout;
}

/** Versions of a file over time, a line for each build and lane; the tables of the page hold the same facts. */
export function Timeline({ name, layout }: TimelineProps) {
  const { width, height, years, lanes, days } = layout;
  return (
    <TableRegion label={`Timeline of ${name}`}>
      <svg
        className="timeline"
        role="img"
        aria-labelledby="timeline-title"
        aria-describedby="timeline-desc"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        <title id="timeline-title">{`Versions of ${name} from ${days[0]} to ${days[1]}`}</title>
        <desc id="timeline-desc">{lanes.map(describe).join('. ')}.</desc>
        {years.map(({ x, label }) => (
          <g key={label}>
            <line className="tick" x1={x} x2={x} y1={22} y2={height} />
            <text className="year" x={x} y={14}>
              {label}
            </text>
          </g>
        ))}
        {lanes.map((lane) => (
          <Lane key={lane.y} lane={lane} from={layout.from} to={layout.to} />
        ))}
      </svg>
    </TableRegion>
  );
}

function Lane({ lane, from, to }: { lane: TimelineLane; from: number; to: number }) {
  return (
    <g>
      <text x={0} y={lane.y + 4}>
        {lane.build} <tspan className="lane">{shortLane(lane.lane)}</tspan>
      </text>
      <line className="track" x1={from} x2={to} y1={lane.y} y2={lane.y} />
      {lane.points.map((point) => (
        <circle
          key={`${point.day} ${point.version}`}
          className={classOf(point, lane)}
          cx={point.x}
          cy={lane.y}
          r={point.version === lane.newest ? 5.5 : 4}
        >
          <title>{`${point.version}, ${point.day}${point.unchanged ? ', unchanged as released' : ''}`}</title>
        </circle>
      ))}
      <text className="newest" x={to + 14} y={lane.y + 4}>
        {lane.newest ?? 'as released'}
      </text>
    </g>
  );
}

function classOf({ unchanged, version }: TimelinePoint, { newest }: TimelineLane): string {
  if (unchanged) return 'point unchanged';
  return version === newest ? 'point highest' : 'point';
}

/** `GDR branch` in the narrow column of the drawing. */
function shortLane(label: string): string {
  return label
    .replace(/ branch$/, '')
    .replace(/^Service pack /, 'SP')
    .replace(/,.*$/, '');
}

function describe({ build, lane, points, newest }: TimelineLane): string {
  const [first, last] = [points[0], points.at(-1)];
  const span = first?.day === last?.day ? `on ${first?.day}` : `from ${first?.day} to ${last?.day}`;
  const count = `${points.length} ${points.length === 1 ? 'version' : 'versions'}`;
  return `${build}, ${lane}: ${count} ${span}${newest ? `, the highest ${newest}` : ''}`;
}
