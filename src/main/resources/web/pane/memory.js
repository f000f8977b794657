/** What is remembered while the pane is open, and gone when it is closed. */
const PREFIX = 'samlebok.pane.'
const own = {}

/** What was kept under a name; undefined when nothing was. */
export function kept(name) {
  try {
    return sessionStorage.getItem(PREFIX + name) ?? own[name]
  } catch {
    return own[name]
  }
}

/** Keeps a text under a name; nothing forgets it. */
export function keep(name, text) {
  own[name] = text
  try {
    if (text === undefined) sessionStorage.removeItem(PREFIX + name)
    else sessionStorage.setItem(PREFIX + name, text)
  } catch {
    // Denied in this frame; it is remembered here.
  }
}
