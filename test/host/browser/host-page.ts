/** The page that plays Excel on the web: an iframe with the pane, and a script that carries messages between it and the host. */

/** The pane's frame needs https and the host's own host name, or the library takes the host for an impostor. */
export const HOST_ORIGIN = 'https://localhost:3001';
export const PANE_ORIGIN = 'https://localhost:3000';

/** Names of the two functions that the page and the test call on each other. */
export const bridge = { toHost: 'excelHostMessage', toPane: 'excelHostPost' } as const;

interface PageFacts {
  /** The pane's page within its folder, such as taskpane.html. */
  page: string;
  locale: string;
  width: number;
  height: number;
}

/** The HTML of the host page. */
export function hostPage({ page, locale, width, height }: PageFacts): string {
  const hostInfo = `Excel$Web$16.01$${locale}$telemetry$$$0`;
  const name = JSON.stringify({ baseFrameName: 'pane', hostInfo, xdmInfo: `conversation|pane|${HOST_ORIGIN}`, serializerVersion: '1' });
  const address = `${PANE_ORIGIN}/${page}?_host_Info=${hostInfo}`;
  return `<!doctype html>
<html lang="${locale}">
  <head><meta charset="utf-8" /><title>Excel</title></head>
  <body style="margin: 0">
    <script>
      const frame = document.createElement('iframe');
      frame.name = ${JSON.stringify(name)};
      frame.title = 'Pane';
      frame.style.cssText = 'border: 0; width: ${width}px; height: ${height}px; display: block';
      window.${bridge.toPane} = (text) => frame.contentWindow.postMessage(text, ${JSON.stringify(PANE_ORIGIN)});
      window.addEventListener('message', async (event) => {
        if (event.source !== frame.contentWindow) return;
        const answer = await window.${bridge.toHost}(event.data);
        if (answer) window.${bridge.toPane}(answer);
      });
      frame.src = ${JSON.stringify(address)};
      document.body.append(frame);
    </script>
  </body>
</html>`;
}
