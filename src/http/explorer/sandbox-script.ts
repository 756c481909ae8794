// What the page around Apollo Sandbox runs in the browser, as text: it embeds Sandbox again with each example that is
// chosen. `?example=3` names one, so that a link leads to it.

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
    const headers = { Authorization: example.authorization };
    if (sandbox) sandbox.dispose();
    sandbox = new window.EmbeddedSandbox({
      target: '#sandbox',
      initialEndpoint,
      // Shared headers go with introspection too, which the gateway answers to verified callers only.
      initialState: {
        document: example.document,
        variables: JSON.parse(example.variables),
        headers,
        sharedHeaders: headers,
        // The schema changes with a restart only.
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
