import { site } from '../../strings/site.ts';
import { type Box, type Coverage, drawCoverage } from './raster.ts';
import { card } from './text-styles.ts';

const star =
  'M12 0l2.694 8.292h8.719l-7.054 5.125 2.694 8.291L12 16.583l-7.053 5.125 2.694-8.291L.587 8.292h8.719z';

/** Height of the part above the rule, where a card says what it has to say. */
export const sayingHeight = card.height - card.margin - 34 - 24;

/** What every card shares, drawn once: a rule above the site's name, and a star beside it. */
export function drawGround(): Promise<Coverage> {
  const { width, height, margin } = card;
  const foot = height - margin - 34;
  const rule = {
    position: 'absolute',
    left: margin,
    top: sayingHeight,
    width: width - margin * 2,
    height: 3,
  };
  const name = {
    position: 'absolute',
    left: margin + 48,
    top: foot - 4,
    fontSize: 30,
    fontWeight: 700,
    lineHeight: 1.4,
  };
  const children: Box[] = [
    { type: 'div', props: { style: { ...rule, background: '#fff' } } },
    {
      type: 'svg',
      props: {
        viewBox: '0 0 24 24',
        width: 34,
        height: 34,
        style: { position: 'absolute', left: margin, top: foot },
        children: { type: 'path', props: { d: star, fill: '#fff' } },
      },
    },
    { type: 'div', props: { style: name, children: site.name } },
  ];
  return drawCoverage(children, width, height);
}
