/**
 * The Office theme as a pane finds it in `Office.context.officeTheme`. The npm library's web flavour throws the theme of the host
 * away (it hands `undefined` on); newer ones do not. So the theme is put in at run time, where the library builds its context: the
 * pane meets it where it will meet it in Excel, and nothing of the library's files is changed.
 */

export interface OfficeTheme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

/** Excel's colourful, white and black themes, in the colours that the ribbon has there. */
export const themes = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#212121',
    controlBackgroundColor: '#FFFFFF',
    controlForegroundColor: '#212121',
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#444444',
    controlForegroundColor: '#FFFFFF',
  },
} as const satisfies Record<string, OfficeTheme>;

export type ThemeName = keyof typeof themes | 'high contrast' | 'none';

/** How the browser itself shows pages under a theme. */
export const mediaOf = (theme: ThemeName): { colorScheme: 'light' | 'dark'; forcedColors: 'active' | 'none' } => ({
  colorScheme: theme === 'dark' ? 'dark' : 'light',
  forcedColors: theme === 'high contrast' ? 'active' : 'none',
});

/** The colours that the host names; Windows' own contrast themes give a pane black and white. */
export function coloursOf(theme: ThemeName): OfficeTheme | undefined {
  if (theme === 'none') return undefined;
  if (theme !== 'high contrast') return themes[theme];
  return {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFFFF',
  };
}

/**
 * Runs in every frame before its scripts. When the library defines how a context is made, the theme takes its place among the
 * arguments (the 26th, which the web flavour leaves undefined).
 */
export function installTheme(theme: OfficeTheme): void {
  const THEME_ARGUMENT = 25;
  type Maker = new (...args: unknown[]) => object;
  let osf: Record<string, unknown> | undefined;
  const withTheme = (make: Maker): Maker =>
    new Proxy(make, {
      construct(target, args: unknown[], newTarget) {
        const all = Array.from({ length: Math.max(args.length, THEME_ARGUMENT + 1) }, (_, at) => args[at]);
        all[THEME_ARGUMENT] = theme;
        return Reflect.construct(target, all, newTarget) as object;
      },
    });
  const watch = (space: Record<string, unknown>): void => {
    let make = space.OfficeAppContext as Maker | undefined;
    Object.defineProperty(space, 'OfficeAppContext', {
      configurable: true,
      enumerable: true,
      get: () => make,
      set: (defined: Maker) => {
        make = withTheme(defined);
      },
    });
  };
  Object.defineProperty(window, 'OSF', {
    configurable: true,
    get: () => osf,
    set: (space: Record<string, unknown>) => {
      if (space && space !== osf) watch(space);
      osf = space;
    },
  });
}
