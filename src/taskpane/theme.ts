/** Fluent theme for Office's theme: dark where Office's background is dark, light otherwise; a contrast theme of the system comes first. Office may name no theme. */
import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** Whether a colour such as #262626 is dark. */
function isDark(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((hex) => parseInt(hex, 16));
  return red * 299 + green * 587 + blue * 114 < 128_000;
}

export function themeOfOffice(): Theme {
  if (matchMedia('(forced-colors: active)').matches) return teamsHighContrastTheme;
  const office = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const dark = office?.bodyBackgroundColor ? isDark(office.bodyBackgroundColor) : matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? webDarkTheme : webLightTheme;
}

/** Lets what the browser draws itself (scroll bars, calendars of date fields) go with the theme. */
export function browserScheme(theme: Theme): 'light' | 'dark' {
  return isDark(theme.colorNeutralBackground1) ? 'dark' : 'light';
}
