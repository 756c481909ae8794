// The script of the page around Apollo Sandbox, as text: it embeds Sandbox again for each chosen example. `?example=3`
// selects one, so that a link can point to it.

export const sandboxScript = `function (prefill) {
  const chooser = document.getElementById('example');
  if (!window.EmbeddedSandbox) {
    document.getElementById('title').textContent = 'Apollo Sandbox cannot be loaded';
    document.getElementById('notice').textContent = "Apollo's CDN cannot be reached: this machine seems to be offline.";
    chooser.disabled = true;
    return;
  }
  const initialEndpoint = new URL('/graphql', location.href).href;
  let sandbox;
  const open = (index) => {
    const example = prefill.examples[index];
    const headers = { Authorization: prefill.authorizations[example.caller] || prefill.authorization };
    if (sandbox) sandbox.dispose();
    sandbox = new window.EmbeddedSandbox({
      target: '#sandbox',
      initialEndpoint,
      // Shared headers also apply to introspection, which the gateway allows for verified callers only.
      initialState: {
        document: example.document,
        variables: JSON.parse(example.variables),
        headers,
        sharedHeaders: headers,
        // The schema changes only with a restart.
        pollForSchemaUpdates: false,
      },
      endpointIsEditable: false,
      runTelemetry: false,
      allowDynamicStyles: false,
    });
  };
  chooser.value = new URLSearchParams(location.search).get('example') || 0;
  if (chooser.selectedIndex < 0) chooser.selectedIndex = 0;
  open(chooser.value);
  chooser.addEventListener('change', () => {
    history.replaceState(null, '', '?example=' + chooser.value);
    open(chooser.value);
  });
}`;
