/**
 * How a new table looks: its header dressed in the colour of its table style by cell formats too, since programs that do not draw table styles show the sheet as well.
 */
import type { NewTable } from '../../port';
import type { Styles } from '../styles/styles';

export const usualStyle = 'TableStyleMedium2';

/** Colours of the theme: 0 white, 1 black, 4 to 9 the accents. */
const white = 0;
const black = 1;
const firstAccent = 4;

export interface Look {
  readonly header: number;
  readonly title: number;
  /** One format a column. */
  readonly cells: readonly number[];
  /** Colour of the sheet's tab. */
  readonly accent: number;
}

export function lookOf(styles: Styles, style: string, { columns, title }: NewTable): Look {
  const { accent, isFilled } = dressOf(style);
  const font = styles.font({ b: '<b/>', color: `<color theme="${isFilled ? white : black}"/>` });
  const solid = `<fill><patternFill patternType="solid"><fgColor theme="${accent}"/><bgColor indexed="64"/></patternFill></fill>`;
  const line = `<border><left/><right/><top/><bottom style="medium"><color theme="${accent}"/></bottom><diagonal/></border>`;
  return {
    header: styles.format({
      font,
      wrapped: true,
      ...(isFilled ? { fill: styles.decoration('fills', solid) } : { border: styles.decoration('borders', line) }),
    }),
    title: title === undefined ? 0 : styles.format({ font: styles.font({ b: '<b/>', sz: '<sz val="14"/>' }) }),
    cells: columns.map(({ numberFormat, locked }) => styles.format({ numberFormat, unlocked: locked === false })),
    accent,
  };
}

/** Excel's table styles come in rows of seven: without colour, then the six accents. The lightest have a line under the header, the others a filled one. */
function dressOf(style: string): { accent: number; isFilled: boolean } {
  const found = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  const number = Number(found?.[2] ?? 2);
  const inRow = (number - 1) % 7;
  const isFilled = found?.[1] !== 'Light' || (number > 7 && number < 15);
  return { accent: inRow === 0 ? black : firstAccent + inRow - 1, isFilled };
}
