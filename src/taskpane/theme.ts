/** Fluent theme for Office's theme: dark where Office's background is dark, light otherwise. */
import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** Whether a colour such as #262626 is dark. */
export function isDark(color: string | undefined): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? '');
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((hex) => parseInt(hex, 16));
  return red * 299 + green * 587 + blue * 114 < 128_000;
}

export function themeOfOffice(): Theme {
  const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (office?.bodyBackgroundColor) return isDark(office.bodyBackgroundColor) ? webDarkTheme : webLightTheme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? webDarkTheme : webLightTheme;
}
