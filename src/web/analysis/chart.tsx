import { BarChart, HeatmapChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import type { EChartsOption } from 'echarts/types/dist/shared';
import { useEffect, useRef } from 'react';
import { useChartWords } from './chart-words.js';

use([
  ...[BarChart, HeatmapChart, ScatterChart, AriaComponent, GridComponent, LegendComponent, TitleComponent],
  ...[TooltipComponent, VisualMapComponent, CanvasRenderer, SVGRenderer],
]);

const FONT = 'Arimo, Arial, sans-serif';
/** Of exported pictures, in pixels. */
const WIDTH = 1200;

/**
 * A chart on a canvas, which can be saved as SVG or PNG. Whoever cannot see it has the same numbers in the table under it. Tooltips are drawn
 * on the canvas: names of documents are never markup.
 */
export function Chart({
  title,
  option,
  height,
}: {
  readonly title: string;
  readonly option: EChartsOption;
  readonly height: number;
}) {
  const words = useChartWords();
  const place = useRef<HTMLDivElement>(null);
  const whole = wholeOption(title, option);
  const drawn = useRef<ReturnType<typeof init>>(null);
  useEffect(() => {
    const chart = init(place.current!, null, { renderer: 'canvas' });
    drawn.current = chart;
    const sized = new ResizeObserver(() => chart.resize());
    sized.observe(place.current!);
    // A canvas measures words in the font that is there: the page's own comes a moment later.
    document.fonts.ready.then(() => chart.isDisposed() || chart.resize());
    return () => {
      sized.disconnect();
      chart.dispose();
    };
  }, []);
  useEffect(() => drawn.current?.setOption(whole, true), [whole]);
  return (
    <figure className="chart">
      <div ref={place} className="canvas" role="img" aria-label={`${title}. ${words.sameBelow}`} style={{ height }} />
      <figcaption className="line">
        <button type="button" onClick={() => save(svgOf(whole, height), 'image/svg+xml', `${title}.svg`)}>
          {words.saveSvg}
        </button>
        <button
          type="button"
          onClick={() => pngOf(whole, height).then((png) => png && save(png, 'image/png', `${title}.png`))}
        >
          {words.savePng}
        </button>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </figcaption>
    </figure>
  );
}

const wholeOption = (title: string, option: EChartsOption): EChartsOption => ({
  animation: false,
  backgroundColor: '#fffdf8',
  textStyle: { fontFamily: FONT, color: '#20242b', fontSize: 13 },
  title: { text: title, left: 8, top: 6, textStyle: { fontFamily: FONT, fontSize: 16, color: '#20242b' } },
  // Patterns besides colours: told apart in grey, and by who sees colours otherwise.
  aria: { enabled: true, decal: { show: true } },
  tooltip: { renderMode: 'richText', confine: true, textStyle: { fontFamily: FONT } },
  ...option,
});

function svgOf(option: EChartsOption, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function pngOf(option: EChartsOption, height: number): Promise<Blob | null> {
  const place = document.createElement('div');
  const chart = init(place, null, { renderer: 'canvas', width: WIDTH, height, devicePixelRatio: 2 });
  chart.setOption(option);
  const canvas = chart.renderToCanvas({ pixelRatio: 2 });
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png')).finally(() =>
    chart.dispose(),
  ) as Promise<Blob | null>;
}

function save(content: string | Blob, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replaceAll(/[/\\:*?"<>|]/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
