/** Elements from values: text is always text, never markup. */

/** An element with attributes and children; null and false children are left out. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  set(element, attributes)
  append(element, children)
  return element
}

/** The same in SVG. */
export function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  append(element, children)
  return element
}

/** Puts new children in place of the old. */
export function fill(element, ...children) {
  element.replaceChildren()
  append(element, children)
  return element
}

function set(element, attributes) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value)
    else element.setAttribute(key, value === true ? '' : value)
  }
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue
    element.append(child instanceof Node ? child : String(child))
  }
}
